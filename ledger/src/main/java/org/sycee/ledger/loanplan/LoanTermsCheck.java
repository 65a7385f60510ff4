package org.sycee.ledger.loanplan;

import static org.sycee.ledger.loanplan.LoanTermsRejection.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.sycee.money.Money;
import org.sycee.money.Rate;
import org.sycee.time.BusinessCalendar;
import org.sycee.time.DateOutsideCalendar;

/// Refuses term sheets that cannot be a loan, with the figures that decided.
public final class LoanTermsCheck {
  /// Interest beyond 24 % a year was never enforceable without question; a mistyped percentage.
  /// Supreme People's Court, provisions on private lending, 2015, art. 26.
  private static final BigDecimal HIGHEST_RATE = new BigDecimal("0.24");

  /// Ten years; the contracts of the notice of 2019 say one at least and at most the whole term.
  private static final int MOST_MONTHS_BETWEEN_RESETS = 120;

  private LoanTermsCheck() {}

  /// Throws [org.sycee.ledger.Rejected] unless money lent on the value date can be repaid by them.
  public static void require(LoanTerms terms, LocalDate valueDate) {
    Money principal = terms.principal();
    AMOUNT_NOT_POSITIVE.unless(principal.isPositive(), () -> "the principal is " + principal);
    MATURITY_NOT_AFTER_VALUE_DATE.unless(
        terms.maturityDate().isAfter(valueDate),
        () -> "value date %s, maturity %s".formatted(valueDate, terms.maturityDate()));
    requireCalendar(terms, valueDate);
    LoanPricing pricing = terms.pricing();
    if (pricing.isLinked()) {
      RESET_DATES_IMPOSSIBLE.unless(
          pricing.monthsBetweenResets() > 0
              && pricing.monthsBetweenResets() <= MOST_MONTHS_BETWEEN_RESETS
              && pricing.firstResetDate().isAfter(valueDate),
          () ->
              "value date %s, first reset %s and every %d months"
                  .formatted(valueDate, pricing.firstResetDate(), pricing.monthsBetweenResets()));
    } else {
      requireRate(pricing.rate());
    }
    requireLateTerms(terms.late());
    requireSchedule(terms, valueDate);
  }

  public static void requireRate(Rate rate) {
    RATE_OUT_OF_BOUNDS.unless(
        rate.perYear().signum() >= 0 && rate.perYear().compareTo(HIGHEST_RATE) <= 0,
        () -> "a rate of %s a year is not between 0 and %s".formatted(rate, HIGHEST_RATE));
  }

  /// The rate from the date on, as the terms say.
  public static Rate rateFrom(LocalDate date, LoanPricing pricing, ObservedRate observed) {
    if (!pricing.isLinked()) {
      return pricing.rate();
    }
    RATE_NOT_OBSERVED.unless(
        observed.benchmarkYears() == pricing.benchmarkYears()
            && !observed.publishedDate().isAfter(date),
        () ->
            "the LPR of %d years of %s at the latest is needed, told is that of %d years of %s"
                .formatted(
                    pricing.benchmarkYears(),
                    date,
                    observed.benchmarkYears(),
                    observed.publishedDate()));
    Rate rate = pricing.withSpread(observed.rate());
    requireRate(rate);
    return rate;
  }

  private static void requireCalendar(LoanTerms terms, LocalDate valueDate) {
    try {
      BusinessCalendar.named(terms.calendar()).isBusinessDay(valueDate);
      terms.payingDay(terms.maturityDate());
    } catch (DateOutsideCalendar e) {
      throw CALENDAR_UNKNOWN.because(String.valueOf(e.getMessage()));
    } catch (IllegalArgumentException e) {
      throw CALENDAR_UNKNOWN.because("no calendar is named '%s'".formatted(terms.calendar()));
    }
  }

  private static void requireLateTerms(LateTerms late) {
    PENALTY_OUT_OF_BOUNDS.unless(
        late.penaltyPercent() >= 30 && late.penaltyPercent() <= 100,
        () -> "a penalty of %d %% is not between 30 and 100 %%".formatted(late.penaltyPercent()));
    PREPAYMENT_FEE_OUT_OF_BOUNDS.unless(
        late.prepaymentFeeBasisPoints() >= 0 && late.prepaymentFeeBasisPoints() <= 500,
        () ->
            "a compensation of %d basis points is not between 0 and 500"
                .formatted(late.prepaymentFeeBasisPoints()));
    ALLOCATION_ORDER_INCOMPLETE.unless(
        late.allocation().size() == Claim.values().length
            && EnumSet.allOf(Claim.class).equals(EnumSet.copyOf(late.allocation())),
        () -> "the order is " + late.allocation());
  }

  private static void requireSchedule(LoanTerms terms, LocalDate valueDate) {
    List<AgreedPrincipal> agreed = terms.agreed();
    LocalDate before = valueDate;
    Money sum = Money.zero(terms.currency());
    for (AgreedPrincipal each : agreed) {
      LocalDate date = before;
      SCHEDULE_NOT_IN_ORDER.unless(
          each.date().isAfter(date)
              && !each.date().isAfter(terms.maturityDate())
              && each.principal().currency().equals(terms.currency())
              && each.principal().isPositive(),
          () ->
              "%s on %s after %s, maturity %s"
                  .formatted(each.principal(), each.date(), date, terms.maturityDate()));
      before = each.date();
      sum = sum.plus(each.principal());
    }
    Money total = sum;
    boolean repays =
        switch (terms.repayment()) {
          case ANNUITY, LINEAR, BULLET, INTEREST_ONLY -> agreed.isEmpty();
          case STEP -> !agreed.isEmpty();
          case IRREGULAR -> total.equals(terms.principal()) && before.equals(terms.maturityDate());
        };
    SCHEDULE_NEVER_REPAYS.unless(
        repays,
        () ->
            "%s: %d agreed payments sum to %s of %s by %s"
                .formatted(
                    terms.repayment(),
                    agreed.size(),
                    total,
                    terms.principal(),
                    terms.maturityDate()));
  }
}
