package org.sycee.treasury.position;

import static org.sycee.treasury.marketdata.MarketDataRejection.SNAPSHOT_OF_ANOTHER_DAY;
import static org.sycee.treasury.position.PositionRejection.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.sycee.ledger.businessday.BusinessDays;
import org.sycee.money.Money;
import org.sycee.treasury.portfolio.Classification;
import org.sycee.treasury.position.PositionAccounting.Dates;
import org.sycee.treasury.position.PositionCommand.*;
import org.sycee.treasury.position.PositionEvent.*;

/// What happens to a position between its deals.
record PositionLife(HeldPosition position) {
  private static final BigDecimal HIGHEST_PRICE = BigDecimal.TEN;

  PositionEvent decide(PositionCommand command, BusinessDays days) {
    days.of(command.positionId().portfolio().entity()).requireOpen(command.bookingDate());
    Holding held =
        position
            .holding()
            .orElseThrow(() ->
                POSITION_NOT_FOUND.because("%s was never held".formatted(command.positionId())));
    return switch (command) {
      case ReceiveCoupon c -> received(c, held);
      case RedeemBonds c -> redeemed(c, held);
      case RevaluePosition c -> revalued(c, held);
      case ImpairPosition c -> impaired(c, held);
    };
  }

  private static CouponReceived received(ReceiveCoupon c, Holding held) {
    requireDates(c.positionId(), held, c.valueDate(), c.bookingDate());
    requireAmount(c.positionId(), held, c.amount());
    Money owed = held.owedOn(c.valueDate());
    COUPON_NOT_OWED.unless(
        !owed.isLessThan(c.amount()),
        () ->
            "%s of coupons of %s are due by %s, received %s"
                .formatted(owed, c.positionId(), c.valueDate(), c.amount()));
    return new CouponReceived(
        c.transactionId(),
        c.positionId(),
        c.amount(),
        c.settler(),
        c.valueDate(),
        c.bookingDate(),
        PositionAccounting.RULE,
        PositionAccounting.couponReceived(
            c.positionId(), held.terms(), c.amount(), new Dates(c.bookingDate(), c.valueDate())));
  }

  private static BondsRedeemed redeemed(RedeemBonds c, Holding held) {
    requireDates(c.positionId(), held, c.valueDate(), c.bookingDate());
    requireAmount(c.positionId(), held, c.face());
    REDEEMED_MORE_THAN_HELD.unless(
        !held.face().isLessThan(c.face()),
        () ->
            "%s of %s are held, %s would be paid back"
                .formatted(held.face(), c.positionId(), c.face()));
    REDEEMED_IN_PART_AT_MATURITY.unless(
        !held.isMatured(c.valueDate()) || held.face().equals(c.face()),
        () ->
            "%s matured on %s: all %s are paid back"
                .formatted(c.positionId(), held.terms().paying().maturityDate(), held.face()));
    Release gone = held.release(c.face(), c.valueDate());
    return new BondsRedeemed(
        c.transactionId(),
        c.positionId(),
        gone,
        c.settler(),
        c.valueDate(),
        c.bookingDate(),
        PositionAccounting.RULE,
        PositionAccounting.redeemed(
            c.positionId(), held.terms(), gone, new Dates(c.bookingDate(), c.valueDate())));
  }

  private static PositionRevalued revalued(RevaluePosition c, Holding held) {
    NOT_AT_FAIR_VALUE.unless(
        held.terms().isAtFairValue(),
        () -> "%s is measured at amortised cost".formatted(c.positionId()));
    SNAPSHOT_OF_ANOTHER_DAY.unless(
        c.snapshot().date().equals(c.bookingDate()),
        () -> "%s, booked on %s".formatted(c.snapshot(), c.bookingDate()));
    requireNotMatured(c.positionId(), held, c.bookingDate());
    BigDecimal price = c.clean().ofFace();
    PRICE_OUT_OF_BOUNDS.unless(
        price.signum() > 0 && price.compareTo(HIGHEST_PRICE) <= 0,
        () -> "a clean price of %s of the face".formatted(c.clean()));
    Money change = held.fairValueChangeAt(c.clean(), c.bookingDate().plusDays(1));
    Money difference = change.minus(held.fairValueChange());
    FAIR_VALUE_UNCHANGED.unless(
        !difference.isZero(), () -> "%s is carried at %s".formatted(c.positionId(), c.clean()));
    return new PositionRevalued(
        c.transactionId(),
        c.positionId(),
        c.clean(),
        c.snapshot(),
        change,
        difference,
        c.bookingDate(),
        PositionAccounting.REVALUATION_RULE,
        PositionAccounting.revalued(c.positionId(), held.terms(), difference, c.bookingDate()));
  }

  private static PositionImpaired impaired(ImpairPosition c, Holding held) {
    NO_ALLOWANCE_AT_FAIR_VALUE.unless(
        held.terms().classification() != Classification.FVTPL,
        () -> "%s is measured at fair value through profit or loss".formatted(c.positionId()));
    REASON_MISSING.unless(!c.reason().isBlank(), () -> "no reason is given");
    requireCurrency(c.positionId(), held, c.allowance().amount());
    ALLOWANCE_NEGATIVE.unless(
        !c.allowance().amount().isNegative(),
        () -> "the allowance would be " + c.allowance().amount());
    Money difference = c.allowance().amount().minus(held.allowance().amount());
    ALLOWANCE_UNCHANGED.unless(
        !difference.isZero(),
        () -> "%s is set aside for %s".formatted(held.allowance().amount(), c.positionId()));
    return new PositionImpaired(
        c.transactionId(),
        c.positionId(),
        c.allowance(),
        difference,
        c.by(),
        c.reason(),
        c.bookingDate(),
        PositionAccounting.RULE,
        PositionAccounting.impaired(c.positionId(), held.terms(), difference, c.bookingDate()));
  }

  private static void requireDates(
      PositionId id, Holding held, LocalDate valueDate, LocalDate bookingDate) {
    VALUE_DATE_IN_FUTURE.unless(
        !valueDate.isAfter(bookingDate),
        () -> "value date %s, booked on %s".formatted(valueDate, bookingDate));
    POSITION_MOVED_LATER.unless(
        !valueDate.isBefore(held.since()),
        () -> "%s moved on %s, value date %s".formatted(id, held.since(), valueDate));
  }

  private static void requireNotMatured(PositionId id, Holding held, LocalDate date) {
    POSITION_MATURED.unless(
        !held.isMatured(date) && !held.isEmpty(),
        () ->
            "%s holds %s and matures on %s"
                .formatted(id, held.face(), held.terms().paying().maturityDate()));
  }

  private static void requireAmount(PositionId id, Holding held, Money amount) {
    requireCurrency(id, held, amount);
    AMOUNT_NOT_POSITIVE.unless(amount.isPositive(), () -> "an amount of " + amount);
  }

  private static void requireCurrency(PositionId id, Holding held, Money amount) {
    CURRENCY_NOT_OF_POSITION.unless(
        amount.currency().equals(held.terms().currency()),
        () -> "%s is in %s, not %s".formatted(id, held.terms().currency(), amount));
  }
}
