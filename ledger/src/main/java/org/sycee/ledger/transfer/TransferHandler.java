package org.sycee.ledger.transfer;

import static org.sycee.ledger.transfer.TransferRejection.TRANSFER_BETWEEN_LEGAL_ENTITIES;
import static org.sycee.ledger.transfer.TransferRejection.TRANSFER_TO_ITSELF;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.sycee.ledger.businessday.BusinessDays;
import org.sycee.ledger.deposit.DepositAggregate;
import org.sycee.ledger.deposit.DepositCommand;
import org.sycee.ledger.deposit.DepositCommand.ReceiveTransfer;
import org.sycee.ledger.deposit.DepositCommand.ReverseTransferLeg;
import org.sycee.ledger.deposit.DepositCommand.SendTransfer;
import org.sycee.ledger.deposit.DepositEvent;
import org.sycee.ledger.deposit.DepositEvent.TransferSent;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.ledger.rates.Rates;
import org.sycee.ledger.transfer.TransferCommand.ReverseTransfer;
import org.sycee.ledger.transfer.TransferCommand.TransferFunds;
import org.sycee.money.Money;

/// Binds the two legs of a transfer in one unit of work: if one leg is refused, nothing is stored.
public final class TransferHandler {
  private final Repository<DepositAggregate> deposits;
  private final BusinessDays days;
  private final Rates rates;
  private final EventStore store;

  public TransferHandler(
      Repository<DepositAggregate> deposits, BusinessDays days, Rates rates, EventStore store) {
    this.deposits = deposits;
    this.days = days;
    this.rates = rates;
    this.store = store;
  }

  @CommandHandler
  void handle(TransferFunds c) {
    var send =
        new SendTransfer(
            c.transactionId(),
            c.from(),
            c.to(),
            c.amount(),
            c.bookingDate(),
            c.valueDate(),
            c.description());
    bothOrNeither(
        c,
        send,
        c.to(),
        sent ->
            new ReceiveTransfer(
                c.transactionId(),
                c.to(),
                c.from(),
                amountOf(sent),
                c.bookingDate(),
                c.valueDate(),
                c.description()));
  }

  /// A lump sum sends the interest on the amount with it.
  private static Money amountOf(List<DepositEvent> sent) {
    return ((TransferSent) sent.getLast()).amount();
  }

  /// The receiver pays back first: if it cannot, that is the reason the caller must see.
  @CommandHandler
  void handle(ReverseTransfer c) {
    Function<DepositId, DepositCommand> leg =
        deposit ->
            new ReverseTransferLeg(
                c.transactionId(), deposit, c.reversedTransactionId(), c.bookingDate(), c.reason());
    bothOrNeither(c, leg.apply(c.to()), c.from(), _ -> leg.apply(c.from()));
  }

  /// The second leg follows from the facts of the first.
  private void bothOrNeither(
      TransferCommand c,
      DepositCommand first,
      DepositId secondId,
      Function<List<DepositEvent>, DepositCommand> second) {
    TRANSFER_TO_ITSELF.unless(
        !c.from().equals(c.to()), () -> "both deposits are %s".formatted(c.from()));
    boolean inOrder = first.depositId().compareTo(secondId) < 0;
    Aggregate<DepositAggregate> lower =
        DepositAggregate.load(deposits, inOrder ? first.depositId() : secondId);
    Aggregate<DepositAggregate> higher =
        DepositAggregate.load(deposits, inOrder ? secondId : first.depositId());
    requireSameEntity(lower, higher);
    var facts = new ArrayList<DepositEvent>();
    (inOrder ? lower : higher)
        .execute(deposit -> facts.addAll(deposit.decide(first, days, rates, store)));
    (inOrder ? higher : lower)
        .execute(deposit -> deposit.decide(second.apply(facts), days, rates, store));
  }

  static void requireSameEntity(
      Aggregate<DepositAggregate> one, Aggregate<DepositAggregate> other) {
    Optional<String> entity = one.invoke(DepositAggregate::deposit).entity();
    Optional<String> otherEntity = other.invoke(DepositAggregate::deposit).entity();
    boolean bothOpen = entity.isPresent() && otherEntity.isPresent();
    TRANSFER_BETWEEN_LEGAL_ENTITIES.unless(
        !bothOpen || entity.equals(otherEntity),
        () -> "%s and %s".formatted(entity.orElseThrow(), otherEntity.orElseThrow()));
  }
}
