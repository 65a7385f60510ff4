package org.sycee.time;

import static java.math.MathContext.DECIMAL128;

import com.opengamma.strata.basics.date.DayCounts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// How the days between two dates become a fraction of a year.
///
/// The numerator is counted in whole days, by Strata wherever Strata counts whole days. The
/// division is ours: Strata divides in `double`, which must not reach money. Each fraction is one
/// division of whole numbers, rounded once to 34 digits (DECIMAL128, half even).
///
/// Paragraphs are those of the 2006 ISDA Definitions; the periods include the start date and
/// exclude the end date.
public enum DayCount {
  /// Actual/360, the convention of money markets. ISDA 4.16(e).
  ACT_360(360) {
    @Override
    long count(LocalDate start, LocalDate end) {
      return DayCounts.ACT_360.days(start, end);
    }
  },

  /// Actual/365 (Fixed): 365 also in a leap year. ISDA 4.16(d).
  ACT_365F(365) {
    @Override
    long count(LocalDate start, LocalDate end) {
      return DayCounts.ACT_365F.days(start, end);
    }
  },

  /// Days in leap years by 366, the others by 365. ISDA 4.16(b).
  ACT_ACT_ISDA(365 * 366) {
    @Override
    long count(LocalDate start, LocalDate end) {
      return DayCounts.ACT_ACT_ISDA.days(start, end);
    }

    @Override
    long numerator(LocalDate start, LocalDate end) {
      long leapDays = daysInLeapYears(start, end);
      long otherDays = count(start, end) - leapDays;
      // leap/366 + other/365 as one fraction, so that it is rounded once.
      return leapDays * 365 + otherDays * 366;
    }
  },

  /// Days by the days of their coupon period times the coupons of a year. ICMA rule 251.1, ISDA
  /// 4.16(c). It has no meaning without the [CouponPeriod]s.
  ACT_ACT_ICMA(1) {
    @Override
    long count(LocalDate start, LocalDate end) {
      return DayCounts.ACT_ACT_ICMA.days(start, end);
    }

    @Override
    long numerator(LocalDate start, LocalDate end) {
      throw new IllegalArgumentException("ACT_ACT_ICMA needs the coupon periods of its dates");
    }

    @Override
    public BigDecimal yearFraction(LocalDate start, LocalDate end, List<CouponPeriod> periods) {
      requireOrder(start, end);
      return CouponPeriod.yearFraction(start, end, periods);
    }
  },

  /// 30/360, "bond basis": an end on the 31st becomes the 30th only after a start on the 30th or
  /// 31st. ISDA 4.16(f).
  THIRTY_360_ISDA(360) {
    @Override
    long count(LocalDate start, LocalDate end) {
      return DayCounts.THIRTY_360_ISDA.days(start, end);
    }
  },

  /// 30E/360, "Eurobond basis": every 31st becomes the 30th. ISDA 4.16(g).
  THIRTY_E_360(360) {
    @Override
    long count(LocalDate start, LocalDate end) {
      return DayCounts.THIRTY_E_360.days(start, end);
    }
  },

  /// 30E/360 (ISDA): every last day of a month becomes the 30th. ISDA 4.16(h), for a period that
  /// does not end on the termination date.
  THIRTY_E_360_ISDA(360) {
    @Override
    long count(LocalDate start, LocalDate end) {
      return DayCounts.THIRTY_E_360_ISDA.days(start, end);
    }
  },

  /// 30E/360 (ISDA) for the period that ends on the termination date: there the last day of
  /// February keeps its number. ISDA 4.16(h), exception (i) of D2.
  THIRTY_E_360_ISDA_TO_TERMINATION(360) {
    @Override
    long count(LocalDate start, LocalDate end) {
      long monthEndDays = DayCounts.THIRTY_E_360_ISDA.days(start, end);
      boolean endsWithFebruary =
          end.getMonthValue() == 2 && end.getDayOfMonth() == end.lengthOfMonth();
      // The formula makes an empty period on that day -1 or -2 days long, because only its start
      // becomes the 30th; ISDA has no empty periods, and no days are none.
      return endsWithFebruary && start.isBefore(end)
          ? monthEndDays - (30 - end.getDayOfMonth())
          : monthEndDays;
    }
  },

  /// 28E/336: months of 28 days and years of twelve of them; every later day of a month becomes the
  /// 28th. ACTUS dictionary, Day Count Convention 28E336; formed like 30E/360, which has 30 for 28.
  TWENTY_EIGHT_E_336(336) {
    @Override
    long count(LocalDate start, LocalDate end) {
      long months = end.getYear() * 12L + end.getMonthValue();
      long monthsBefore = start.getYear() * 12L + start.getMonthValue();
      return (months - monthsBefore) * 28
          + Math.min(end.getDayOfMonth(), 28)
          - Math.min(start.getDayOfMonth(), 28);
    }
  },

  /// Actual days without 29 February, by 365. Not an ISDA term; a leap day counts as inside the
  /// period when it is after the start and not after the end (Strata and QuantLib read it so).
  NL_365(365) {
    @Override
    long count(LocalDate start, LocalDate end) {
      return DayCounts.NL_365.days(start, end);
    }
  };

  private final long denominator;

  DayCount(long denominator) {
    this.denominator = denominator;
  }

  /// The days this convention counts from the start to the end.
  public final long days(LocalDate start, LocalDate end) {
    requireOrder(start, end);
    return count(start, end);
  }

  /// The years from the start to the end, to 34 digits.
  public final BigDecimal yearFraction(LocalDate start, LocalDate end) {
    requireOrder(start, end);
    return BigDecimal.valueOf(numerator(start, end))
        .divide(BigDecimal.valueOf(denominator), DECIMAL128);
  }

  /// The part of a year's amount that falls between the start and the end: multiplied first and
  /// divided once, so that half a cent stays half a cent. To 34 digits.
  public final BigDecimal prorate(BigDecimal amountOfAYear, LocalDate start, LocalDate end) {
    requireOrder(start, end);
    return amountOfAYear
        .multiply(BigDecimal.valueOf(numerator(start, end)))
        .divide(BigDecimal.valueOf(denominator), DECIMAL128);
  }

  /// The years from the start to the end for terms that may name any convention: only ACT_ACT_ICMA
  /// reads the coupon periods.
  public BigDecimal yearFraction(LocalDate start, LocalDate end, List<CouponPeriod> periods) {
    return yearFraction(start, end);
  }

  abstract long count(LocalDate start, LocalDate end);

  long numerator(LocalDate start, LocalDate end) {
    return count(start, end);
  }

  private static void requireOrder(LocalDate start, LocalDate end) {
    if (end.isBefore(start)) {
      throw new IllegalArgumentException("end " + end + " is before start " + start);
    }
  }

  private static long daysInLeapYears(LocalDate start, LocalDate end) {
    long days = 0;
    LocalDate from = start;
    while (from.isBefore(end)) {
      LocalDate newYear = LocalDate.of(from.getYear() + 1, 1, 1);
      LocalDate to = newYear.isBefore(end) ? newYear : end;
      if (from.isLeapYear()) {
        days += ChronoUnit.DAYS.between(from, to);
      }
      from = to;
    }
    return days;
  }
}
