package org.sycee.treasury.instrument;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.sycee.money.Rate;
import org.sycee.time.DayCount;
import org.sycee.time.MonthEndRule;
import org.sycee.time.StubConvention;
import org.sycee.treasury.bond.FixedCouponBond;

/// What a security pays, by kind of payment.
public sealed interface InstrumentTerms {
  /// From which day on interest counts.
  LocalDate accrualStartDate();

  LocalDate maturityDate();

  /// As a bond whose payments are known; empty for one whose coupons are not. A discount is a
  /// coupon of nothing.
  default Optional<FixedCouponBond> asBond() {
    return switch (this) {
      case FixedCoupon fixed -> Optional.of(fixed.bond());
      case Discount discount ->
          Optional.of(
              new FixedCouponBond(
                  new Rate(BigDecimal.ZERO), 1, discount.accrualStartDate, discount.maturityDate));
      case Floating _ -> Optional.empty();
    };
  }

  /// The same coupon all its life (固定利率). `exCouponDays` is zero where a buyer always gets the next
  /// coupon, as in China.
  record FixedCoupon(
      Rate coupon,
      int couponsPerYear,
      DayCount dayCount,
      LocalDate accrualStartDate,
      LocalDate maturityDate,
      int exCouponDays)
      implements InstrumentTerms {

    /// As it is priced: coupon dates counted back from maturity, a shorter first period.
    public FixedCouponBond bond() {
      return new FixedCouponBond(
          coupon,
          couponsPerYear,
          accrualStartDate,
          maturityDate,
          dayCount,
          StubConvention.SHORT_INITIAL,
          MonthEndRule.NONE,
          exCouponDays);
    }
  }

  /// No coupon: sold below its face, which it repays (贴现).
  record Discount(LocalDate accrualStartDate, LocalDate maturityDate) implements InstrumentTerms {}

  /// An index and a spread, fixed anew every so many months (浮动利率).
  record Floating(
      String index,
      Rate spread,
      int couponsPerYear,
      int monthsBetweenResets,
      DayCount dayCount,
      LocalDate accrualStartDate,
      LocalDate maturityDate)
      implements InstrumentTerms {}
}
