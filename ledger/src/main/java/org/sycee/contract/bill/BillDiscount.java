package org.sycee.contract.bill;

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
///
/// `transferDays` are added to the term of the interest when the acceptor is out of town: three,
/// for the money to come (支付结算办法 (1997) art. 94), otherwise none.
public record BillDiscount(
    Money face,
    Rate discountRate,
    LocalDate discountDate,
    LocalDate maturityDate,
    int transferDays) {
  public BillDiscount {
    if (!face.isPositive()) {
      throw new IllegalArgumentException("a bill is of a positive amount, not " + face);
    }
    if (!discountDate.isBefore(maturityDate)) {
      throw new IllegalArgumentException(
          "a bill due on " + maturityDate + " is not discounted on " + discountDate);
    }
    if (transferDays < 0) {
      throw new IllegalArgumentException("money does not come in %d days".formatted(transferDays));
    }
  }

  public LocalDate paymentDate(BusinessCalendar calendar) {
    return calendar.adjust(maturityDate, BusinessDayConvention.FOLLOWING);
  }

  /// The day on which interest ends; it no longer counts.
  public LocalDate interestTo(BusinessCalendar calendar) {
    return paymentDate(calendar).plusDays(transferDays);
  }

  public long days(BusinessCalendar calendar) {
    return ChronoUnit.DAYS.between(discountDate, interestTo(calendar));
  }

  /// Unrounded.
  public BigDecimal discount(BusinessCalendar calendar) {
    return SimpleInterest.of(
        face, discountRate, DayCount.ACT_360, discountDate, interestTo(calendar));
  }

  /// What the seller receives: the face less the discount to the cent, half a cent up.
  public Money proceeds(BusinessCalendar calendar) {
    return face.minus(Rounding.HALF_UP.toMoney(face.currency(), discount(calendar)));
  }
}
