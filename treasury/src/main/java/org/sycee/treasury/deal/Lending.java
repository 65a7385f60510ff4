package org.sycee.treasury.deal;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.sycee.treasury.deal.DealRejection.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.sycee.money.Money;
import org.sycee.money.Rate;
import org.sycee.time.BusinessCalendar;
import org.sycee.treasury.DealProduct;
import org.sycee.treasury.deal.Flow.Way;

/// What all deals by which money goes one way and comes back later have in common.
record Lending(DealProduct product) {
  private static final int LONGEST_DAYS = 365;

  /// Whoever types more has forgotten the percent.
  private static final BigDecimal HIGHEST_RATE = new BigDecimal("0.36");

  Way first() {
    return product.isLent() ? Way.PAY : Way.RECEIVE;
  }

  Way back() {
    return product.isLent() ? Way.RECEIVE : Way.PAY;
  }

  /// The principal that is still to come back, or to be paid back; whether it was paid does not
  /// matter. Parts that have come too early and go back again are taken off.
  Money outstanding(List<Flow> open, Money zero) {
    Money outstanding = zero;
    for (Flow flow : open) {
      if (flow.way() == back()) {
        outstanding = outstanding.plus(flow.principal());
      } else if (flow.number() > 1) {
        outstanding = outstanding.minus(flow.principal());
      }
    }
    return outstanding.isNegative() ? zero : outstanding;
  }

  /// What a counterparty would still owe us if we sold what is behind the deal at `value`, which is
  /// after the haircut: the rest, never less than nothing.
  Money unsecured(Money outstanding, Money value) {
    return !product.isLent() || outstanding.isLessThan(value)
        ? Money.zero(value.currency())
        : outstanding.minus(value);
  }

  static void requirePrincipal(Money principal) {
    PRINCIPAL_NOT_POSITIVE.unless(principal.isPositive(), () -> "the principal is " + principal);
  }

  static void requireRate(Rate rate) {
    BigDecimal perYear = rate.perYear();
    DEAL_RATE_OUT_OF_BOUNDS.unless(
        perYear.signum() >= 0 && perYear.compareTo(HIGHEST_RATE) <= 0,
        () -> "the rate would be %s a year".formatted(rate));
  }

  /// A day to a year; a last day on which nothing is paid moves to the next business day.
  void requireTerm(BusinessCalendar calendar, LocalDate valueDate, LocalDate maturityDate) {
    requireOrder(valueDate, maturityDate);
    long days = DAYS.between(valueDate, maturityDate);
    TERM_TOO_LONG.unless(
        days <= LONGEST_DAYS || isMovedFromTheLastDay(calendar, valueDate, maturityDate),
        () ->
            "%s runs at most %d days, not %d from %s to %s"
                .formatted(product, LONGEST_DAYS, days, valueDate, maturityDate));
  }

  static void requireOrder(LocalDate valueDate, LocalDate maturityDate) {
    MATURITY_NOT_AFTER_VALUE_DATE.unless(
        maturityDate.isAfter(valueDate),
        () -> "value date %s, maturity %s".formatted(valueDate, maturityDate));
  }

  /// Whether no business day lies between the last day allowed, a closed one, and the maturity.
  private static boolean isMovedFromTheLastDay(
      BusinessCalendar calendar, LocalDate valueDate, LocalDate maturityDate) {
    for (LocalDate day = valueDate.plusDays(LONGEST_DAYS);
        day.isBefore(maturityDate);
        day = day.plusDays(1)) {
      if (calendar.reason(day).isEmpty()) {
        return false;
      }
    }
    return true;
  }
}
