package org.sycee.treasury.bill;

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

/// A bill bought at a discount (贴现): its face less interest at the discount rate on actual days by
/// 360, up to the day it is really paid, which is the next business day if it falls due on another.
/// The days for a bill payable elsewhere (异地加三天) are the deal's affair.
public record BillDiscount(
    Money face, Rate discountRate, LocalDate discountDate, LocalDate maturityDate) {
  public BillDiscount {
    if (!face.isPositive()) {
      throw new IllegalArgumentException("a bill is of a positive amount, not " + face);
    }
    if (!discountDate.isBefore(maturityDate)) {
      throw new IllegalArgumentException(
          "a bill due on " + maturityDate + " is not discounted on " + discountDate);
    }
  }

  public LocalDate paymentDate(BusinessCalendar calendar) {
    return calendar.adjust(maturityDate, BusinessDayConvention.FOLLOWING);
  }

  public long days(BusinessCalendar calendar) {
    return ChronoUnit.DAYS.between(discountDate, paymentDate(calendar));
  }

  /// Unrounded.
  public BigDecimal discount(BusinessCalendar calendar) {
    return SimpleInterest.of(
        face, discountRate, DayCount.ACT_360, discountDate, paymentDate(calendar));
  }

  /// What the seller receives: the face less the discount to the cent, half a cent up.
  public Money proceeds(BusinessCalendar calendar) {
    return face.minus(Rounding.HALF_UP.toMoney(face.currency(), discount(calendar)));
  }
}
