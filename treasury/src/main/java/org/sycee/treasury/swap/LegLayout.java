package org.sycee.treasury.swap;

import com.opengamma.strata.basics.ReferenceData;
import com.opengamma.strata.basics.currency.Currency;
import com.opengamma.strata.basics.date.DayCounts;
import com.opengamma.strata.product.common.PayReceive;
import com.opengamma.strata.product.rate.FixedRateComputation;
import com.opengamma.strata.product.rate.OvernightCompoundedRateComputation;
import com.opengamma.strata.product.swap.RateAccrualPeriod;
import com.opengamma.strata.product.swap.RatePaymentPeriod;
import com.opengamma.strata.product.swap.ResolvedSwapLeg;
import com.opengamma.strata.product.swap.SwapLegType;
import com.opengamma.strata.product.swap.SwapPaymentPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sycee.money.Rate;
import org.sycee.time.CouponPeriod;
import org.sycee.time.DayCount;
import org.sycee.time.SchedulePeriod;

/// The payments of a leg in the terms of Strata. Dates and years come from our schedule and day
/// count: Strata sees periods that are laid out already.
record LegLayout(SwapLegType type, PayReceive side, List<Period> periods) {
  /// A period and how Strata pays it.
  ///
  /// @param isKnown whether its rate is agreed or fixed
  private record Period(LocalDate startDate, boolean isKnown, RatePaymentPeriod payment) {}

  /// @param notional below zero if the bank pays the leg
  static LegLayout of(
      SwapLeg leg,
      List<SchedulePeriod> agreed,
      Map<LocalDate, Rate> fixings,
      Currency currency,
      double notional) {
    List<CouponPeriod> regular =
        leg.dayCount() == DayCount.ACT_ACT_ICMA ? leg.schedule().couponPeriods() : List.of();
    List<Period> periods =
        agreed.stream()
            .map(dates -> {
              LocalDate start = dates.startDate();
              LocalDate end = dates.endDate();
              double years = leg.dayCount().yearFraction(start, end, regular).doubleValue();
              Optional<Rate> fixing = Optional.ofNullable(fixings.get(start));
              return new Period(
                  start,
                  leg instanceof SwapLeg.Fixed || fixing.isPresent(),
                  payment(accrual(leg, start, end, years, fixing, currency), currency, notional));
            })
            .toList();
    return new LegLayout(
        switch (leg) {
          case SwapLeg.Fixed _ -> SwapLegType.FIXED;
          case SwapLeg.Floating _ -> SwapLegType.OVERNIGHT;
        },
        PayReceive.ofSignedAmount(notional),
        periods);
  }

  private static RateAccrualPeriod accrual(
      SwapLeg leg,
      LocalDate start,
      LocalDate end,
      double years,
      Optional<Rate> fixing,
      Currency currency) {
    var accrual = RateAccrualPeriod.builder().startDate(start).endDate(end).yearFraction(years);
    switch (leg) {
      case SwapLeg.Fixed fixed -> accrual.rateComputation(agreed(fixed.rate()));
      case SwapLeg.Floating floating -> {
        accrual.spread(floating.spread().perYear().doubleValue());
        fixing.ifPresentOrElse(
            rate -> accrual.rateComputation(agreed(rate)),
            () ->
                accrual
                    .rateComputation(
                        OvernightCompoundedRateComputation.of(
                            SwapCurves.index(currency), start, end, 0, ReferenceData.minimal()))
                    .gearing(gearing(start, end, years)));
      }
    }
    return accrual.build();
  }

  private static FixedRateComputation agreed(Rate rate) {
    return FixedRateComputation.of(rate.perYear().doubleValue());
  }

  /// Strata's forward rate is one by ACT/365F; the years of the leg make another rate of it. A
  /// period in which the leg counts no time pays nothing at any rate.
  private static double gearing(LocalDate start, LocalDate end, double years) {
    return years == 0 ? 1 : DayCounts.ACT_365F.yearFraction(start, end) / years;
  }

  private static RatePaymentPeriod payment(
      RateAccrualPeriod accrual, Currency currency, double notional) {
    return RatePaymentPeriod.builder()
        .paymentDate(accrual.getEndDate())
        .accrualPeriods(accrual)
        .dayCount(DayCounts.ACT_365F)
        .currency(currency)
        .notional(notional)
        .build();
  }

  /// What is paid after the day on which the curves start, with rates the curves know.
  ResolvedSwapLeg after(SwapCurves curves) {
    LocalDate today = curves.referenceDate();
    var left = new ArrayList<SwapPaymentPeriod>();
    for (Period period : periods) {
      if (period.payment.getPaymentDate().isAfter(today)) {
        requireRate(period, today);
        left.add(period.payment);
      }
    }
    if (left.isEmpty()) {
      throw new IllegalArgumentException("the swap pays nothing after " + today);
    }
    curves.requireDate(left.getLast().getPaymentDate());
    return ResolvedSwapLeg.builder().type(type).payReceive(side).paymentPeriods(left).build();
  }

  private static void requireRate(Period period, LocalDate today) {
    if (!period.isKnown && period.startDate.isBefore(today)) {
      throw new IllegalArgumentException(
          "the floating rate from %s on was fixed before %s and is missing"
              .formatted(period.startDate, today));
    }
  }
}
