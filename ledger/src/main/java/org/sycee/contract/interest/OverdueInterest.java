package org.sycee.contract.interest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sycee.money.Money;
import org.sycee.money.Rate;
import org.sycee.money.Rounding;
import org.sycee.time.DayCount;

/// What a loan owes for paying late. From maturity on the principal bears the penalty rate (罚息 利率):
/// the contract rate plus 30 to 50 %, plus 50 to 100 % for money used against the contract. Unpaid
/// interest bears compound interest (复利), before maturity at the contract rate and from then on at
/// the penalty rate. PBOC notice 251/2003 and RMB interest rate rules art. 20 and 21.
///
/// The maturity date is the first day of the penalty; the day of payment no longer counts.
public record OverdueInterest(
    Rate contractRate,
    BigDecimal penaltyFactor,
    LocalDate maturityDate,
    InterestSettlement settlement,
    Rounding rounding) {
  private static final BigDecimal DOUBLE = BigDecimal.valueOf(2);

  public OverdueInterest {
    if (penaltyFactor.compareTo(BigDecimal.ONE) < 0 || penaltyFactor.compareTo(DOUBLE) > 0) {
      throw new IllegalArgumentException(
          "a penalty rate is 1 to 2 times the contract rate, not " + penaltyFactor);
    }
  }

  public Rate penaltyRate() {
    return new Rate(contractRate.perYear().multiply(penaltyFactor));
  }

  /// The penalty on principal not repaid at maturity, unrounded.
  public BigDecimal onPrincipal(Money overdue, LocalDate fromDate, LocalDate toExclusive) {
    if (fromDate.isBefore(maturityDate)) {
      throw new IllegalArgumentException(
          "no principal is overdue on " + fromDate + ", before its maturity on " + maturityDate);
    }
    return SimpleInterest.of(overdue, penaltyRate(), DayCount.ACT_360, fromDate, toExclusive);
  }

  /// The compound interest on unpaid interest within one settlement period, unrounded.
  public BigDecimal onUnpaidInterest(Money unpaid, LocalDate fromDate, LocalDate toExclusive) {
    LocalDate turn = within(maturityDate, fromDate, toExclusive);
    BigDecimal ofDays =
        ofDays(unpaid, contractRate, fromDate, turn)
            .add(ofDays(unpaid, penaltyRate(), turn, toExclusive));
    return DayCount.ACT_360.prorate(ofDays, fromDate, fromDate.plusDays(1));
  }

  /// The compound interest on interest unpaid from the first day on, settled on every settlement
  /// day and, unpaid too, added to what bears it; the last period ends with the payment.
  public List<SettledInterest> compounded(Money unpaid, LocalDate fromDate, LocalDate toExclusive) {
    var settled = new ArrayList<SettledInterest>();
    Money bearing = unpaid;
    for (InterestPeriod period : settlement.periods(fromDate, toExclusive)) {
      BigDecimal unrounded = onUnpaidInterest(bearing, period.fromDate(), period.toExclusive());
      Money interest = rounding.toMoney(unpaid.currency(), unrounded);
      settled.add(new SettledInterest(period, unrounded, interest));
      bearing = bearing.plus(interest);
    }
    return settled;
  }

  private static BigDecimal ofDays(Money unpaid, Rate rate, LocalDate from, LocalDate to) {
    return unpaid
        .decimal()
        .multiply(rate.perYear())
        .multiply(BigDecimal.valueOf(DayCount.ACT_360.days(from, to)));
  }

  private static LocalDate within(LocalDate date, LocalDate earliest, LocalDate latest) {
    LocalDate notBefore = date.isBefore(earliest) ? earliest : date;
    return notBefore.isAfter(latest) ? latest : notBefore;
  }
}
