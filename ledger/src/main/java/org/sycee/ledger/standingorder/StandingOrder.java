package org.sycee.ledger.standingorder;

import static org.sycee.ledger.deposit.DepositRejection.DEPOSIT_CLOSED;
import static org.sycee.ledger.standingorder.StandingOrderRejection.*;

import java.time.LocalDate;
import java.util.Optional;
import org.sycee.ledger.Rejected;
import org.sycee.ledger.businessday.BusinessDays;
import org.sycee.ledger.standingorder.StandingOrderCommand.*;
import org.sycee.ledger.standingorder.StandingOrderEvent.*;

/// The state of a standing order, and the rules that change it. Pure.
public sealed interface StandingOrder {

  /// An order nobody has placed yet.
  static StandingOrder unplaced() {
    return new Unplaced();
  }

  /// What happens if the command is accepted; a transfer that its deposits refuse is a fact, too.
  StandingOrderEvent decide(StandingOrderCommand command, BusinessDays days, TransferTrial trial);

  /// The state after the fact.
  StandingOrder evolve(StandingOrderEvent event);

  record Unplaced() implements StandingOrder {
    @Override
    public StandingOrderEvent decide(
        StandingOrderCommand command, BusinessDays days, TransferTrial trial) {
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
                  .formatted(c.bookingDate(), terms.firstDate(), terms.lastDate()));
      return new StandingOrderPlaced(c.transactionId(), c.orderId(), terms, c.bookingDate());
    }

    @Override
    public StandingOrder evolve(StandingOrderEvent event) {
      if (event instanceof StandingOrderPlaced e) {
        return new Standing(e.terms(), 0, e.bookingDate(), 0, 0);
      }
      throw new IllegalStateException("before the order was placed: " + event);
    }
  }

  /// `number` is that of its next day, counted from 0; `notBefore` the first business day at whose
  /// end that day may be tried; `refusals` how often it was refused; `givenUp` how many days in a
  /// row were given up before it.
  record Standing(
      StandingOrderTerms terms, int number, LocalDate notBefore, int refusals, int givenUp)
      implements StandingOrder {
    @Override
    public StandingOrderEvent decide(
        StandingOrderCommand command, BusinessDays days, TransferTrial trial) {
      STANDING_ORDER_ALREADY_PLACED.unless(
          !(command instanceof PlaceStandingOrder), () -> command.orderId() + " stands already");
      return switch (command) {
        case PlaceStandingOrder _ -> throw new IllegalStateException("refused above");
        case CancelStandingOrder c -> {
          days.of(terms.entity()).requireOpen(c.bookingDate());
          yield new StandingOrderCancelled(
              c.transactionId(), c.orderId(), c.bookingDate(), c.reason());
        }
        case ExecuteStandingOrder c -> {
          days.of(terms.entity()).requireEnding(c.bookingDate());
          requireDue(c);
          yield trial
              .refusal()
              .<StandingOrderEvent>map(refusal -> failed(c, refusal))
              .orElseGet(() ->
                  new StandingOrderExecuted(
                      c.transactionId(), c.orderId(), c.dueDate(), dayAfter(), c.bookingDate()));
        }
      };
    }

    private void requireDue(ExecuteStandingOrder c) {
      STANDING_ORDER_OF_OTHER_DEPOSITS.unless(
          c.from().equals(terms.from()) && c.to().equals(terms.to()),
          () ->
              "%s pays from %s to %s, not from %s to %s"
                  .formatted(c.orderId(), terms.from(), terms.to(), c.from(), c.to()));
      STANDING_ORDER_NOT_DUE.unless(
          c.dueDate().equals(next())
              && !c.bookingDate().isBefore(next())
              && !c.bookingDate().isBefore(notBefore),
          () ->
              "the next day of %s is %s, not to be tried before %s; %s was asked for on %s"
                  .formatted(c.orderId(), next(), notBefore, c.dueDate(), c.bookingDate()));
    }

    private StandingOrderFailed failed(ExecuteStandingOrder c, Rejected refusal) {
      Consequence consequence = consequenceOf(refusal);
      return new StandingOrderFailed(
          c.transactionId(),
          c.orderId(),
          c.dueDate(),
          refusal.code(),
          refusal.detail(),
          consequence,
          consequence == Consequence.TRIED_AGAIN ? next() : dayAfter(),
          c.bookingDate());
    }

    /// A closed deposit never opens again.
    private Consequence consequenceOf(Rejected refusal) {
      if (refusal.reason() == DEPOSIT_CLOSED) {
        return Consequence.ENDED;
      } else if (refusals < terms.retries()) {
        return Consequence.TRIED_AGAIN;
      }
      boolean last = terms.endsAfterGivenUp() > 0 && givenUp + 1 >= terms.endsAfterGivenUp();
      return last ? Consequence.ENDED : Consequence.GIVEN_UP;
    }

    @Override
    public StandingOrder evolve(StandingOrderEvent event) {
      return switch (event) {
        case StandingOrderPlaced _ -> throw new IllegalStateException("placed twice: " + event);
        case StandingOrderCancelled _ -> new Ended();
        case StandingOrderExecuted _ -> onNextDay(0);
        case StandingOrderFailed e ->
            switch (e.consequence()) {
              case TRIED_AGAIN ->
                  new Standing(terms, number, e.bookingDate().plusDays(1), refusals + 1, givenUp);
              case GIVEN_UP -> onNextDay(givenUp + 1);
              case ENDED -> new Ended();
            };
      };
    }

    private StandingOrder onNextDay(int givenUpInARow) {
      Optional<LocalDate> after = terms.day(number + 1);
      return after.isPresent()
          ? new Standing(terms, number + 1, after.get(), 0, givenUpInARow)
          : new Ended();
    }

    /// Its next day; while the order stands there is one.
    public LocalDate next() {
      return terms.day(number).orElseThrow();
    }

    private LocalDate dayAfter() {
      return terms.rhythm().day(terms.firstDate(), number + 1);
    }
  }

  /// Nothing is possible any more.
  record Ended() implements StandingOrder {
    @Override
    public StandingOrderEvent decide(
        StandingOrderCommand command, BusinessDays days, TransferTrial trial) {
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
