package org.sycee.contract.interest;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sycee.contract.interest.RateTable.Step;
import org.sycee.money.Money;
import org.sycee.money.Rate;
import org.sycee.money.Rounding;
import org.sycee.time.DayCount;

/// Interest of a loan on its outstanding principal, settled on the 20th and at maturity. A
/// prepayment is a fall of the principal on its value date, a further drawdown a rise.
///
/// The daily rate is the annual rate by 360 (or by 365, where the contract says so). RMB interest
/// rate rules (银发〔1999〕77号) art. 20 and PBOC notice 129/2005. What happens after maturity, or to
/// interest that is not paid, is [OverdueInterest].
public record LoanInterest(
    LoanRate rate,
    InterestSettlement settlement,
    DayCount dayCount,
    LocalDate maturityDate,
    Rounding rounding) {
  public LoanInterest {
    if (dayCount != DayCount.ACT_360 && dayCount != DayCount.ACT_365F) {
      throw new IllegalArgumentException(
          "a loan settled by days counts them by 360 or 365, not by " + dayCount);
    }
  }

  /// The interest of every period from the first drawdown to maturity, as if nothing more happened.
  public List<SettledInterest> schedule(BalanceHistory principal, RateTable rates) {
    LocalDate start = principal.startDate().orElse(maturityDate);
    var schedule = new ArrayList<SettledInterest>();
    for (InterestPeriod period : settlement.periods(start, maturityDate)) {
      BigDecimal unrounded = of(principal, rates, period.fromDate(), period.toExclusive());
      schedule.add(
          new SettledInterest(
              period, unrounded, rounding.toMoney(principal.currency(), unrounded)));
    }
    return schedule;
  }

  /// What is owed at the close of the day since the last settlement, unrounded; the day counts.
  public BigDecimal accrued(BalanceHistory principal, RateTable rates, LocalDate closeOf) {
    LocalDate start = principal.startDate().orElse(maturityDate);
    if (closeOf.isBefore(start) || !closeOf.isBefore(maturityDate)) {
      return BigDecimal.ZERO;
    }
    LocalDate from = settlement.periodOf(closeOf).fromDate();
    return of(principal, rates, start.isAfter(from) ? start : from, closeOf.plusDays(1));
  }

  /// The interest of the days, unrounded.
  public BigDecimal of(
      BalanceHistory principal, RateTable rates, LocalDate fromDate, LocalDate toExclusive) {
    BigDecimal ofDays = BigDecimal.ZERO;
    for (Step step : rate.steps(fromDate, toExclusive, rates)) {
      long product = principal.product(step.fromDate(), step.toExclusive());
      ofDays = ofDays.add(step.rate().perYear().multiply(BigDecimal.valueOf(product)));
    }
    int decimals = principal.currency().getDefaultFractionDigits();
    // One day of either convention divides by its year, once.
    return dayCount.prorate(ofDays.movePointLeft(decimals), fromDate, fromDate.plusDays(1));
  }

  /// What a prepayment settles at once (利随本清): the interest of the part paid back since the day up
  /// to which interest was paid, and a share of that part as compensation if the contract has one.
  public record Prepayment(
      Money principal, Rate rate, LocalDate paidUpTo, LocalDate paidOn, BigDecimal compensation) {
    public Prepayment {
      if (!principal.isPositive() || compensation.signum() < 0) {
        throw new IllegalArgumentException(
            "nobody prepays %s with a compensation of %s".formatted(principal, compensation));
      }
    }

    public BigDecimal interest() {
      return SimpleInterest.of(principal, rate, DayCount.ACT_360, paidUpTo, paidOn);
    }

    public BigDecimal compensationAmount() {
      return principal.decimal().multiply(compensation, DECIMAL128);
    }
  }
}
