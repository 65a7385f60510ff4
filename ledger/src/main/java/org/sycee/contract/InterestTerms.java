package org.sycee.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.sycee.money.Rate;

/// What interest is agreed.
///
/// @param dates when it is paid; for call and demand money, when it is capitalised
/// @param capitalisedUntil interest due up to this day, and on it, becomes principal
/// @param accrued owed since the last payment as of the status date, without a sign. If it is not
///   told it is counted: from the last interest date before the status date
public record InterestTerms(
    Rate rate,
    PaymentDates dates,
    Optional<LocalDate> capitalisedUntil,
    InterestBase base,
    Optional<BigDecimal> accrued) {
  private static final BigDecimal LOWEST = BigDecimal.ONE.negate();
  private static final BigDecimal HIGHEST = BigDecimal.TEN;

  public InterestTerms {
    requireInBounds(rate);
  }

  public static InterestTerms of(Rate rate, PaymentDates dates) {
    return new InterestTerms(
        rate, dates, Optional.empty(), new InterestBase.Outstanding(), Optional.empty());
  }

  public InterestTerms withCapitalisationUntil(LocalDate date) {
    return new InterestTerms(rate, dates, Optional.of(date), base, accrued);
  }

  static void requireInBounds(Rate rate) {
    boolean inBounds =
        rate.perYear().compareTo(LOWEST) >= 0 && rate.perYear().compareTo(HIGHEST) <= 0;
    TermsRefusal.RATE_OUT_OF_BOUNDS.unless(
        inBounds, () -> "a rate of " + rate + " a year is not between -1 and 10");
  }
}
