package org.sycee.app.http.treasury;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sycee.money.ExchangeRate;
import org.sycee.money.Money;
import org.sycee.money.Rate;
import org.sycee.time.BusinessDayConvention;
import org.sycee.time.DayCount;
import org.sycee.time.MonthEndRule;
import org.sycee.time.Schedule;
import org.sycee.time.StubConvention;
import org.sycee.treasury.bond.FixedCouponBond;
import org.sycee.treasury.bond.YieldConvention;
import org.sycee.treasury.calendar.Calendars;
import org.sycee.treasury.fx.FxForwardTerms;
import org.sycee.treasury.marketdata.CurvePoint;
import org.sycee.treasury.marketdata.MarketSnapshot;
import org.sycee.treasury.marketdata.SnapshotId;
import org.sycee.treasury.risk.Valuation;
import org.sycee.treasury.swap.SwapLeg;
import org.sycee.treasury.swap.SwapTerms;

/// What is asked about the worth of an instrument, and the answer.
final class RiskWishes {
  private RiskWishes() {}

  /// A curve is known to a valuation by its name and its currency.
  static String label(String curve, Currency currency) {
    return curve + " " + currency;
  }

  @Schema(name = "BondHolding")
  record BondHolding(
      Rate coupon,
      int couponsPerYear,
      LocalDate accrualStartDate,
      LocalDate maturityDate,
      @Schema(description = "ACT_ACT_ICMA if left out.") Optional<DayCount> dayCount,
      @Schema(description = "STREET if left out.") Optional<YieldConvention> yieldConvention,
      Money face,
      @Schema(description = "The curve that discounts, in the currency of the face.")
          String curve) {

    Valuation.Holding valuation() {
      var bond =
          new FixedCouponBond(
              coupon,
              couponsPerYear,
              accrualStartDate,
              maturityDate,
              dayCount.orElse(DayCount.ACT_ACT_ICMA),
              StubConvention.SHORT_INITIAL,
              MonthEndRule.NONE,
              0);
      return new Valuation.Holding(bond, face, label(curve, face.currency()));
    }
  }

  @Schema(name = "KnownFixing", description = "By the first day of its period.")
  record KnownFixing(LocalDate date, Rate rate) {}

  @Schema(name = "InterestRateSwap")
  record Swap(
      SwapTerms.FixedSide side,
      Money notional,
      LocalDate startDate,
      LocalDate endDate,
      Rate fixedRate,
      @Schema(description = "Months from one payment to the next.") int fixedMonths,
      DayCount fixedDayCount,
      @Schema(description = "0 if left out.") Optional<Rate> spread,
      int floatingMonths,
      DayCount floatingDayCount,
      @Schema(description = "MODIFIED_FOLLOWING if left out.")
          Optional<BusinessDayConvention> businessDays,
      @Schema(description = "CNBE if left out.") Optional<String> calendar,
      @Schema(description = "Of periods that began before the day.")
          Optional<List<KnownFixing>> fixings,
      String discountCurve,
      @Schema(description = "The curve that discounts if left out.")
          Optional<String> forwardCurve) {

    Valuation.InterestRateSwap valuation(Calendars calendars) {
      var terms =
          new SwapTerms(
              side,
              notional,
              new SwapLeg.Fixed(fixedRate, every(fixedMonths), fixedDayCount),
              new SwapLeg.Floating(
                  spread.orElse(Rate.parse("0")), every(floatingMonths), floatingDayCount),
              businessDays.orElse(BusinessDayConvention.MODIFIED_FOLLOWING));
      Map<LocalDate, Rate> known =
          fixings.orElse(List.of()).stream()
              .collect(Collectors.toMap(KnownFixing::date, KnownFixing::rate, (_, last) -> last));
      return new Valuation.InterestRateSwap(
          terms,
          calendars.named(calendar.orElse("CNBE")),
          known,
          label(discountCurve, notional.currency()),
          label(forwardCurve.orElse(discountCurve), notional.currency()));
    }

    private Schedule every(int months) {
      return new Schedule(
          startDate,
          endDate,
          Period.ofMonths(months),
          StubConvention.SHORT_INITIAL,
          MonthEndRule.NONE);
    }
  }

  @Schema(name = "FxForward", description = "At the spot rate of the snapshot.")
  record Forward(
      FxForwardTerms.BaseSide side,
      Money baseAmount,
      Currency quoteCurrency,
      ExchangeRate strike,
      LocalDate settlementDate,
      @Schema(description = "When spot is delivered; the day of the snapshot if left out.")
          Optional<LocalDate> spotDate,
      String baseCurve,
      String quoteCurve) {

    Valuation.FxForward valuation(MarketSnapshot snapshot) {
      Currency base = baseAmount.currency();
      return new Valuation.FxForward(
          new FxForwardTerms(side, baseAmount, quoteCurrency, strike, settlementDate),
          snapshot.fxRate(base, quoteCurrency),
          spotDate.orElse(snapshot.date()),
          label(baseCurve, base),
          label(quoteCurve, quoteCurrency));
    }
  }

  @Schema(name = "Bump")
  record Bump(
      @Schema(description = "Name and currency: GOVT CNY.") String curve,
      CurvePoint at,
      int basisPoints) {}

  @Schema(name = "Scenario", description = "By how much zero rates rise.")
  record Move(
      String name,
      @Schema(description = "All of them, in basis points; 0 if left out.")
          Optional<Integer> parallel,
      Optional<List<Bump>> byNode) {}

  @Schema(name = "Value", description = "One of bond, swap and forward, on a snapshot.")
  record Question(
      String source,
      @Schema(description = "The snapshot in effect on that day is taken, and its day valued on.")
          LocalDate asOf,
      @Schema(description = "A position of the log; all that is known now if left out.")
          Optional<Long> knownAt,
      @Schema(description = "Instead of the position: what was known at a moment.")
          Optional<Instant> knownAtTime,
      Optional<BondHolding> bond,
      Optional<Swap> swap,
      Optional<Forward> forward,
      Optional<List<Move>> scenarios) {}

  @Schema(name = "NodeRisk")
  record NodeRisk(String curve, LocalDate date, String pv01) {}

  @Schema(name = "BondFigures", description = "By the yield that gives the price on the curve.")
  record BondFigures(
      String clean,
      String accrued,
      String dirty,
      String yield,
      String macaulayDuration,
      String modifiedDuration,
      String convexity,
      String dv01) {}

  @Schema(name = "ScenarioWorth")
  record ScenarioWorth(String name, Money presentValue, Money change) {}

  @Schema(name = "Valuation", description = "Estimates; nothing is stored.")
  record Answer(
      SnapshotId snapshotId,
      LocalDate date,
      long knownAt,
      Money presentValue,
      @Schema(description = "What a basis point more of every zero rate adds.") String pv01,
      List<NodeRisk> nodes,
      Optional<BondFigures> bond,
      List<ScenarioWorth> scenarios) {}
}
