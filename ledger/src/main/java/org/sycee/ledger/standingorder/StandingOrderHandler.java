package org.sycee.ledger.standingorder;

import static org.sycee.ledger.deposit.DepositRejection.CURRENCY_NOT_OF_DEPOSIT;
import static org.sycee.ledger.deposit.DepositRejection.NOT_FOR_LUMP_SUMS;
import static org.sycee.ledger.transfer.TransferRejection.TRANSFER_BETWEEN_LEGAL_ENTITIES;

import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.sycee.ledger.Rejected;
import org.sycee.ledger.businessday.BusinessDays;
import org.sycee.ledger.deposit.ActiveDeposit;
import org.sycee.ledger.deposit.DepositAggregate;
import org.sycee.ledger.deposit.DepositCommand;
import org.sycee.ledger.deposit.DepositCommand.ReceiveTransferAtEndOfDay;
import org.sycee.ledger.deposit.DepositCommand.SendTransferAtEndOfDay;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.ledger.rates.Rates;
import org.sycee.ledger.standingorder.StandingOrder.Standing;
import org.sycee.ledger.standingorder.StandingOrderCommand.ExecuteStandingOrder;
import org.sycee.ledger.standingorder.StandingOrderCommand.PlaceStandingOrder;
import org.sycee.ledger.standingorder.StandingOrderCommand.WithDeposits;
import org.sycee.ledger.standingorder.StandingOrderEvent.StandingOrderExecuted;

/// Binds a standing order to its two deposits in one unit of work.
public final class StandingOrderHandler {
  private final Repository<DepositAggregate> deposits;
  private final Repository<StandingOrderAggregate> orders;
  private final BusinessDays days;
  private final Rates rates;
  private final EventStore store;

  public StandingOrderHandler(
      Repository<DepositAggregate> deposits,
      Repository<StandingOrderAggregate> orders,
      BusinessDays days,
      Rates rates,
      EventStore store) {
    this.deposits = deposits;
    this.orders = orders;
    this.days = days;
    this.rates = rates;
    this.store = store;
  }

  @CommandHandler
  void handle(PlaceStandingOrder c) {
    var three = new Three(c);
    three.order.execute(root -> root.decide(c, days, Optional::empty));
    requireFit(three.from, c.from(), c.terms());
    requireFit(three.to, c.to(), c.terms());
  }

  /// The deposits are asked first, without storing anything: their refusal is a fact of the order.
  @CommandHandler
  void handle(ExecuteStandingOrder c) {
    var three = new Three(c);
    List<Leg> legs = three.legs(c);
    var fact = three.order.invoke(root -> root.decide(c, days, () -> refusalOf(legs)));
    if (fact instanceof StandingOrderExecuted) {
      for (Leg leg : legs) {
        leg.deposit.execute(root -> root.decide(leg.wish, days, rates, store));
      }
    }
  }

  private Optional<Rejected> refusalOf(List<Leg> legs) {
    try {
      for (Leg leg : legs) {
        var _ =
            leg.deposit
                .invoke(DepositAggregate::deposit)
                .decide(leg.wish, days, rates, _ -> List.of());
      }
      return Optional.empty();
    } catch (Rejected refusal) {
      return Optional.of(refusal);
    }
  }

  /// What the deposit agreed to when it was opened must allow the transfer.
  private static void requireFit(
      Aggregate<DepositAggregate> deposit, DepositId id, StandingOrderTerms terms) {
    ActiveDeposit active = deposit.invoke(root -> root.deposit().requireOpen(id));
    String entity = active.terms().unit().entity();
    TRANSFER_BETWEEN_LEGAL_ENTITIES.unless(
        entity.equals(terms.entity()), () -> "%s and %s".formatted(entity, terms.entity()));
    CURRENCY_NOT_OF_DEPOSIT.unless(
        active.terms().currency().equals(terms.amount().currency()),
        () ->
            "%s is kept in %s, the amount is %s"
                .formatted(id, active.terms().currency(), terms.amount()));
    NOT_FOR_LUMP_SUMS.unless(
        !active.terms().product().isLumpSum(),
        () -> "%s is %s".formatted(id, active.terms().product()));
  }

  /// A wish of a deposit, and the deposit.
  private record Leg(Aggregate<DepositAggregate> deposit, DepositCommand wish) {}

  /// Order and deposits of one command. Loaded, and so locked, in the order of their ids: `dep_`
  /// stands before `sto_`.
  private final class Three {
    private final Aggregate<DepositAggregate> from;
    private final Aggregate<DepositAggregate> to;
    private final Aggregate<StandingOrderAggregate> order;

    Three(WithDeposits c) {
      boolean inOrder = c.from().compareTo(c.to()) < 0;
      var lower = DepositAggregate.load(deposits, inOrder ? c.from() : c.to());
      var higher =
          c.from().equals(c.to())
              ? lower
              : DepositAggregate.load(deposits, inOrder ? c.to() : c.from());
      this.from = inOrder ? lower : higher;
      this.to = inOrder ? higher : lower;
      this.order = StandingOrderAggregate.load(orders, c.orderId());
    }

    /// None if the order does not stand, for then it refuses by itself.
    List<Leg> legs(ExecuteStandingOrder c) {
      if (!(order.invoke(StandingOrderAggregate::order) instanceof Standing standing)) {
        return List.of();
      }
      StandingOrderTerms terms = standing.terms();
      var day = c.bookingDate();
      var id = c.transactionId();
      var text = terms.description();
      return List.of(
          new Leg(
              from,
              new SendTransferAtEndOfDay(id, c.from(), c.to(), terms.amount(), day, day, text)),
          new Leg(
              to,
              new ReceiveTransferAtEndOfDay(id, c.to(), c.from(), terms.amount(), day, day, text)));
    }
  }
}
