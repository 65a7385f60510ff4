package org.sycee.ledger.loanplan;

import java.time.LocalDate;
import org.sycee.money.Rate;
import org.sycee.money.Rounding;

/// The rate of a loan. A linked one is the loan prime rate of `benchmarkYears` (1 or 5) and the
/// spread, looked at again on `firstResetDate` and every `monthsBetweenResets` after it; a fixed
/// one has zero benchmark years. PBOC announcement 30/2019: the spread stays for the life of the
/// loan.
///
/// @param rate of a fixed loan; of a linked one what it begins with is observed at disbursement
/// @param rounding by which interest becomes money
public record LoanPricing(
    Rate rate,
    int benchmarkYears,
    Rate spread,
    LocalDate firstResetDate,
    int monthsBetweenResets,
    Rounding rounding) {

  public static LoanPricing fixed(Rate rate) {
    return new LoanPricing(rate, 0, Rate.parse("0"), LocalDate.EPOCH, 0, Rounding.HALF_UP);
  }

  public static LoanPricing linked(
      int years, Rate spread, LocalDate firstResetDate, int monthsBetweenResets) {
    return new LoanPricing(
        Rate.parse("0"), years, spread, firstResetDate, monthsBetweenResets, Rounding.HALF_UP);
  }

  public boolean isLinked() {
    return benchmarkYears > 0;
  }

  /// The first reset after the date. Counted from the first, so that the 31st comes back after a
  /// shorter month.
  public LocalDate resetAfter(LocalDate date) {
    LocalDate reset = firstResetDate;
    for (int count = 1; !reset.isAfter(date); count++) {
      reset = firstResetDate.plusMonths((long) count * monthsBetweenResets);
    }
    return reset;
  }

  public Rate withSpread(Rate published) {
    return new Rate(published.perYear().add(spread.perYear()));
  }
}
