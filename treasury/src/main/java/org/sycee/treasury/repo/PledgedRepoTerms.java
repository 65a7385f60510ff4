package org.sycee.treasury.repo;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.sycee.contract.interest.SimpleInterest;
import org.sycee.money.Money;
import org.sycee.money.Rate;
import org.sycee.money.Rounding;
import org.sycee.time.BusinessCalendar;
import org.sycee.time.BusinessDayConvention;
import org.sycee.time.DayCount;

/// The terms of a pledged repo (质押式回购): money for 1 to 365 days against pledged bonds. The second
/// leg is the first and its interest on actual days by 365, holidays before a moved maturity
/// included. https://jianming8.cn/baike/show/6a9934a57730b926.html
public record PledgedRepoTerms(Money firstLeg, Rate rate, LocalDate valueDate, int termDays) {
  private static final int LONGEST_DAYS = 365;

  public PledgedRepoTerms {
    if (!firstLeg.isPositive()) {
      throw new IllegalArgumentException("a repo is of a positive amount, not " + firstLeg);
    }
    if (termDays < 1 || termDays > LONGEST_DAYS) {
      throw new IllegalArgumentException(
          "a pledged repo runs 1 to %d days, not %d".formatted(LONGEST_DAYS, termDays));
    }
  }

  /// What is lent on pledged bonds: their face x the conversion ratio (折算率), such as 0.955, to the
  /// cent, half a cent up.
  public static Money firstLeg(Money face, BigDecimal conversionRatio) {
    if (conversionRatio.signum() <= 0) {
      throw new IllegalArgumentException(
          "a conversion ratio is above zero, not " + conversionRatio);
    }
    return Rounding.HALF_UP.toMoney(
        face.currency(), face.decimal().multiply(conversionRatio, DECIMAL128));
  }

  /// Following the business days of the calendar.
  public LocalDate maturityDate(BusinessCalendar calendar) {
    return calendar.adjust(valueDate.plusDays(termDays), BusinessDayConvention.FOLLOWING);
  }

  public long days(BusinessCalendar calendar) {
    return ChronoUnit.DAYS.between(valueDate, maturityDate(calendar));
  }

  /// Unrounded.
  public BigDecimal interest(BusinessCalendar calendar) {
    return SimpleInterest.of(firstLeg, rate, DayCount.ACT_365F, valueDate, maturityDate(calendar));
  }

  /// What is paid back, to the cent, half a cent up.
  public Money secondLeg(BusinessCalendar calendar) {
    return firstLeg.plus(Rounding.HALF_UP.toMoney(firstLeg.currency(), interest(calendar)));
  }
}
