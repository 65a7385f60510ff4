package org.sycee.ledger.standingorder;

import static org.sycee.ledger.standingorder.StandingOrderRejection.*;

import java.time.LocalDate;
import java.util.Optional;
import org.sycee.ledger.businessday.BusinessDays;
import org.sycee.ledger.standingorder.StandingOrderCommand.*;
import org.sycee.ledger.standingorder.StandingOrderEvent.*;

/// The state of a standing order, and the rules that change it. Pure.
public sealed interface StandingOrder {

  /// An order nobody has placed yet.
  static StandingOrder unplaced() {
    return new Unplaced();
  }

  /// What happens if the command is accepted. Executing is decided here as far as the order is
  /// concerned; whether the transfer is accepted is the deposits' decision.
  StandingOrderEvent decide(StandingOrderCommand command, BusinessDays days);

  /// The state after the fact.
  StandingOrder evolve(StandingOrderEvent event);

  record Unplaced() implements StandingOrder {
    @Override
    public StandingOrderEvent decide(StandingOrderCommand command, BusinessDays days) {
      if (!(command instanceof PlaceStandingOrder c)) {
        throw STANDING_ORDER_NOT_FOUND.because(command.orderId() + " has never been placed");
      }
      StandingOrderTerms terms = c.terms();
      days.of(terms.entity()).requireOpen(c.bookingDate());
      AMOUNT_NOT_POSITIVE.unless(
          terms.amount().isPositive(), () -> "the amount is " + terms.amount());
      TRANSFER_TO_ITSELF.unless(
          !terms.from().equals(terms.to()), () -> "both deposits are " + terms.from());
      STANDING_ORDER_DATES_IMPOSSIBLE.unless(
          !terms.firstDate().isBefore(c.bookingDate()) && terms.day(0).isPresent(),
          () ->
              "placed on %s, first day %s, last day %s"
                  .formatted(
                      c.bookingDate(),
                      terms.firstDate(),
                      terms.lastDate().map(LocalDate::toString).orElse("none")));
      return new StandingOrderPlaced(c.transactionId(), c.orderId(), terms, c.bookingDate());
    }

    @Override
    public StandingOrder evolve(StandingOrderEvent event) {
      if (event instanceof StandingOrderPlaced e) {
        return new Standing(e.terms(), 0);
      }
      throw new IllegalStateException("before the order was placed: " + event);
    }
  }

  /// `number` is that of its next day, counted from 0.
  record Standing(StandingOrderTerms terms, int number) implements StandingOrder {
    @Override
    public StandingOrderEvent decide(StandingOrderCommand command, BusinessDays days) {
      STANDING_ORDER_ALREADY_PLACED.unless(
          !(command instanceof PlaceStandingOrder), () -> command.orderId() + " stands already");
      days.of(terms.entity()).requireOpen(command.bookingDate());
      return switch (command) {
        case PlaceStandingOrder _ -> throw new IllegalStateException("refused above");
        case CancelStandingOrder c ->
            new StandingOrderCancelled(c.transactionId(), c.orderId(), c.bookingDate(), c.reason());
        case ExecuteStandingOrder c -> {
          STANDING_ORDER_NOT_DUE.unless(
              c.dueDate().equals(next().orElseThrow()) && !c.dueDate().isAfter(c.bookingDate()),
              () ->
                  "the next day of %s is %s; %s was asked for on %s"
                      .formatted(c.orderId(), next().orElseThrow(), c.dueDate(), c.bookingDate()));
          yield new StandingOrderExecuted(
              c.transactionId(), c.orderId(), c.dueDate(), c.bookingDate());
        }
      };
    }

    @Override
    public StandingOrder evolve(StandingOrderEvent event) {
      return switch (event) {
        case StandingOrderPlaced _ -> throw new IllegalStateException("placed twice: " + event);
        case StandingOrderCancelled _ -> new Ended();
        case StandingOrderExecuted _, StandingOrderFailed _ -> {
          var after = new Standing(terms, number + 1);
          yield after.next().isPresent() ? after : new Ended();
        }
      };
    }

    /// Its next day; while the order stands there is one.
    public Optional<LocalDate> next() {
      return terms.day(number);
    }
  }

  /// Nothing is possible any more.
  record Ended() implements StandingOrder {
    @Override
    public StandingOrderEvent decide(StandingOrderCommand command, BusinessDays days) {
      STANDING_ORDER_ALREADY_PLACED.unless(
          !(command instanceof PlaceStandingOrder), () -> command.orderId() + " existed before");
      throw STANDING_ORDER_ENDED.because(command.orderId() + " has ended");
    }

    @Override
    public StandingOrder evolve(StandingOrderEvent event) {
      throw new IllegalStateException("after the order has ended: " + event);
    }
  }
}
