package org.sycee.treasury.placement;

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

/// The terms of interbank lending (同业拆借): a principal at a fixed rate for 1 to 365 days, interest
/// on actual days by 360, the first day in and the last out, all paid back at the end.
///
/// A maturity on a closed day moves to the next business day and its days earn interest too.
/// Whether the value date is a business day is the deal's affair, not that of its arithmetic.
/// http://www.chinamoney.com.cn/english/prdmmkild/
public record PlacementTerms(Money principal, Rate rate, LocalDate valueDate, int termDays) {
  private static final int LONGEST_DAYS = 365;

  public PlacementTerms {
    if (!principal.isPositive()) {
      throw new IllegalArgumentException("a placement is of a positive amount, not " + principal);
    }
    if (termDays < 1 || termDays > LONGEST_DAYS) {
      throw new IllegalArgumentException(
          "interbank lending runs 1 to %d days, not %d".formatted(LONGEST_DAYS, termDays));
    }
  }

  /// Following the business days of the calendar; throws [org.sycee.time.DateOutsideCalendar]
  /// beyond its years.
  public LocalDate maturityDate(BusinessCalendar calendar) {
    return calendar.adjust(valueDate.plusDays(termDays), BusinessDayConvention.FOLLOWING);
  }

  public long days(BusinessCalendar calendar) {
    return ChronoUnit.DAYS.between(valueDate, maturityDate(calendar));
  }

  /// Unrounded.
  public BigDecimal interest(BusinessCalendar calendar) {
    return SimpleInterest.of(principal, rate, DayCount.ACT_360, valueDate, maturityDate(calendar));
  }

  /// Principal and interest, to the cent, half a cent up.
  public Money repayment(BusinessCalendar calendar) {
    return principal.plus(Rounding.HALF_UP.toMoney(principal.currency(), interest(calendar)));
  }
}
