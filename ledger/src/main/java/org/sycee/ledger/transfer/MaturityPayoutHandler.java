package org.sycee.ledger.transfer;

import static org.sycee.ledger.deposit.DepositRejection.DEPOSIT_NOT_FOUND;

import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.sycee.ledger.Rejected;
import org.sycee.ledger.businessday.BusinessDays;
import org.sycee.ledger.deposit.DepositAggregate;
import org.sycee.ledger.deposit.DepositCommand;
import org.sycee.ledger.deposit.DepositCommand.ReceiveTransferAtEndOfDay;
import org.sycee.ledger.deposit.DepositEvent;
import org.sycee.ledger.deposit.DepositEvent.TransferSentAtEndOfDay;
import org.sycee.ledger.deposit.DepositMaturityCommand.LetPayoutLapse;
import org.sycee.ledger.deposit.DepositMaturityCommand.PayOutAtMaturity;
import org.sycee.ledger.rates.Rates;

/// Binds the payout of a matured deposit to the deposit that receives it, in one unit of work. Both
/// are asked first, without storing anything: a refusal is a fact, too, and the money stays.
public final class MaturityPayoutHandler {
  private final Repository<DepositAggregate> deposits;
  private final BusinessDays days;
  private final Rates rates;
  private final EventStore store;

  public MaturityPayoutHandler(
      Repository<DepositAggregate> deposits, BusinessDays days, Rates rates, EventStore store) {
    this.deposits = deposits;
    this.days = days;
    this.rates = rates;
    this.store = store;
  }

  @CommandHandler
  void handle(PayOutAtMaturity c) {
    var both = new Both(c);
    ReceiveTransferAtEndOfDay received;
    try {
      received = both.trial();
    } catch (Rejected refusal) {
      both.lapse(refusal);
      return;
    }
    both.decide(both.from, c);
    both.decide(both.to.orElseThrow(), received);
  }

  /// The deposits of one payout, loaded, and so locked, in the order of their ids.
  private final class Both {
    private final PayOutAtMaturity command;
    private final Aggregate<DepositAggregate> from;
    private final Optional<Aggregate<DepositAggregate>> to;

    Both(PayOutAtMaturity command) {
      this.command = command;
      if (command.depositId().compareTo(command.payTo()) < 0) {
        this.from = DepositAggregate.load(deposits, command.depositId());
        this.to = DepositAggregate.find(deposits, command.payTo());
      } else {
        this.to = DepositAggregate.find(deposits, command.payTo());
        this.from = DepositAggregate.load(deposits, command.depositId());
      }
    }

    /// The receiving leg, if both deposits accept theirs.
    ReceiveTransferAtEndOfDay trial() {
      Aggregate<DepositAggregate> receiver =
          to.orElseThrow(
              () -> DEPOSIT_NOT_FOUND.because(command.payTo() + " has never been opened"));
      TransferHandler.requireSameEntity(from, receiver);
      var sent = (TransferSentAtEndOfDay) decided(from, command).getLast();
      var received =
          new ReceiveTransferAtEndOfDay(
              command.transactionId(),
              command.payTo(),
              command.depositId(),
              sent.amount(),
              command.bookingDate(),
              command.bookingDate(),
              sent.description());
      var _ = decided(receiver, received);
      return received;
    }

    void lapse(Rejected refusal) {
      decide(
          from,
          new LetPayoutLapse(
              command.transactionId(),
              command.depositId(),
              command.payTo(),
              refusal.code(),
              refusal.detail(),
              command.bookingDate()));
    }

    void decide(Aggregate<DepositAggregate> deposit, DepositCommand wish) {
      deposit.execute(root -> root.decide(wish, days, rates, store));
    }

    private List<DepositEvent> decided(Aggregate<DepositAggregate> deposit, DepositCommand wish) {
      return deposit.invoke(DepositAggregate::deposit).decide(wish, days, rates, _ -> List.of());
    }
  }
}
