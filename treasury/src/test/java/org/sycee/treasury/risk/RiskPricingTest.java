package org.sycee.treasury.risk;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.sycee.treasury.TreasuryScene.*;
import static org.sycee.treasury.risk.RiskRejection.*;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sycee.money.ExchangeRate;
import org.sycee.money.Money;
import org.sycee.money.Rate;
import org.sycee.time.BusinessCalendar;
import org.sycee.time.BusinessDayConvention;
import org.sycee.time.DayCount;
import org.sycee.time.MonthEndRule;
import org.sycee.time.Schedule;
import org.sycee.time.StubConvention;
import org.sycee.treasury.bond.FixedCouponBond;
import org.sycee.treasury.bond.YieldConvention;
import org.sycee.treasury.bond.YieldPricing;
import org.sycee.treasury.fx.FxForwardTerms;
import org.sycee.treasury.market.DiscountCurve;
import org.sycee.treasury.marketdata.CurvePoint;
import org.sycee.treasury.marketdata.MarketDataRejection;
import org.sycee.treasury.marketdata.MarketQuote;
import org.sycee.treasury.marketdata.MarketQuote.CurveNode;
import org.sycee.treasury.marketdata.MarketQuote.Quoting;
import org.sycee.treasury.marketdata.MarketSnapshot;
import org.sycee.treasury.marketdata.SnapshotEvent.SnapshotTaken;
import org.sycee.treasury.marketdata.SnapshotId;
import org.sycee.treasury.risk.Valuation.*;
import org.sycee.treasury.swap.SwapCurves;
import org.sycee.treasury.swap.SwapLeg;
import org.sycee.treasury.swap.SwapPricing;
import org.sycee.treasury.swap.SwapTerms;

class RiskPricingTest {
  private static final Currency CNY = Currency.getInstance("CNY");
  private static final LocalDate IN_A_YEAR = MONDAY.plusDays(365);
  private static final LocalDate IN_FIVE_YEARS = MONDAY.plusYears(5);
  private static final FixedCouponBond BOND =
      new FixedCouponBond(Rate.ofPercent("2.5"), 2, MONDAY, IN_FIVE_YEARS);
  private static final Valuation HOLDING = new Holding(BOND, millions(50), "GOVT");

  private static MarketSnapshot snapshot(Quoting quoting, String... tenorsAndPercents) {
    var quotes = new ArrayList<MarketQuote>();
    for (int i = 0; i < tenorsAndPercents.length; i += 2) {
      quotes.add(
          new CurveNode(
              "GOVT",
              CNY,
              quoting,
              new CurvePoint(tenorsAndPercents[i]),
              Rate.ofPercent(tenorsAndPercents[i + 1])));
    }
    return new MarketSnapshot(
        new SnapshotTaken(WISH, new SnapshotId("CFETS", MONDAY, "close"), Instant.EPOCH, quotes));
  }

  private static DiscountCurve curve(Quoting quoting) {
    return QuotedCurve.of(
        snapshot(quoting, "3M", "1.5", "1Y", "1.6", "3Y", "1.9", "5Y", "2.1", "10Y", "2.3"),
        "GOVT",
        CNY);
  }

  private static final Map<String, DiscountCurve> CURVES = Map.of("GOVT", curve(Quoting.ZERO));

  private static SwapTerms swap() {
    var dates =
        new Schedule(
            MONDAY,
            IN_FIVE_YEARS,
            Period.ofMonths(3),
            StubConvention.SHORT_INITIAL,
            MonthEndRule.NONE);
    return new SwapTerms(
        SwapTerms.FixedSide.PAYS_FIXED,
        millions(100),
        new SwapLeg.Fixed(Rate.ofPercent("2"), dates, DayCount.ACT_365F),
        new SwapLeg.Floating(Rate.parse("0"), dates, DayCount.ACT_365F),
        BusinessDayConvention.NONE);
  }

  private static final Valuation SWAP =
      new InterestRateSwap(swap(), BusinessCalendar.everyDay(), Map.of(), "GOVT", "GOVT");

  private static FxForward forward() {
    return new FxForward(
        new FxForwardTerms(
            FxForwardTerms.BaseSide.BUYS_BASE,
            Money.of("USD", "1000000.00"),
            CNY,
            ExchangeRate.parse("7.1"),
            MONDAY.plusDays(365)),
        ExchangeRate.parse("7.2425"),
        MONDAY,
        "USD",
        "GOVT");
  }

  /// exp(-1.6 % x 365/365) after a year; from there to three years the logarithm is linear.
  @Test
  void a_curve_of_zero_rates_is_compounded_continuously() {
    DiscountCurve zero = curve(Quoting.ZERO);
    assertThat(zero.discountFactor(MONDAY.plusDays(365)))
        .isCloseTo(Math.exp(-0.016), within(1e-15));
    double years3 = (MONDAY.plusYears(3).toEpochDay() - MONDAY.toEpochDay()) / 365.0;
    double logs = (-0.016 - 0.019 * years3) / 2;
    assertThat(zero.discountFactor(MONDAY.plusDays(365 + 365)))
        .isCloseTo(Math.exp(logs), within(1e-12));
  }

  /// A deposit of a quarter (92 days) at 1.5 % by 365; a bond that pays 2.1 % a year costs 100.
  @Test
  void a_curve_of_par_rates_gives_every_quote_its_face() {
    DiscountCurve par = curve(Quoting.PAR);
    assertThat(par.discountFactor(MONDAY.plusMonths(3)))
        .isCloseTo(1 / (1 + 0.015 * 92 / 365), within(1e-15));
    double worth = 0;
    for (int year = 1; year <= 5; year++) {
      LocalDate end = MONDAY.plusYears(year);
      double days = end.toEpochDay() - MONDAY.plusYears(year - 1L).toEpochDay();
      worth += (0.021 * days / 365 + (year == 5 ? 1 : 0)) * par.discountFactor(end);
    }
    assertThat(worth).isCloseTo(1, within(1e-12));
  }

  /// On one rate of 2 %, compounded continuously, by ACT/365F: the sum of what is paid times exp(-2
  /// % t), its derivative, and the second one.
  @Test
  void pv01_and_convexity_of_a_bond_are_the_derivatives_of_its_worth() {
    Map<String, DiscountCurve> flat =
        Map.of("GOVT", QuotedCurve.of(snapshot(Quoting.ZERO, "10Y", "2"), "GOVT", CNY));
    double worth = 0;
    double first = 0;
    double second = 0;
    for (FixedCouponBond.Payment payment : BOND.paymentsAfter(MONDAY)) {
      double years = (payment.date().toEpochDay() - MONDAY.toEpochDay()) / 365.0;
      double now = payment.amount().doubleValue() / 100 * 50e6 * Math.exp(-0.02 * years);
      worth += now;
      first -= now * years;
      second += now * years * years;
    }
    RiskPricing risk = RiskPricing.of(HOLDING, flat);
    assertThat(risk.presentValue()).isCloseTo(worth, within(1e-6));
    assertThat(risk.pv01()).isCloseTo(first * 1e-4, within(1e-3));
    assertThat(risk.convexity()).isCloseTo(second / worth, within(1e-3));
    // by its yield, compounded twice a year, the bond has the same price and nearly the duration
    var byYield = YieldPricing.of(BOND, YieldConvention.STREET, MONDAY);
    double yield = byYield.yieldOf(worth / 50e6 * 100);
    assertThat(byYield.price(yield).modifiedDuration() * (1 + yield / 2))
        .isCloseTo(-first / worth, within(0.005));
  }

  /// Strata differentiates by itself: an oracle for the differences of revaluing.
  @Test
  void pv01_of_a_swap_by_node_is_the_derivative_that_strata_finds() {
    var strata =
        SwapPricing.of(swap(), BusinessCalendar.everyDay())
            .keyRatePv01(SwapCurves.single(CNY, curve(Quoting.ZERO)));
    RiskPricing risk = RiskPricing.of(SWAP, CURVES);
    assertThat(risk.pv01ByNode()).hasSize(5);
    risk.pv01ByNode()
        .forEach((node, gain) ->
            assertThat(gain)
                .as("%s", node)
                .isCloseTo(requireNonNull(strata.get(node.date())), within(1e-2)));
    assertThat(risk.pv01()).isCloseTo(49_000, within(3_000.0));
  }

  /// The dollars bought are worth spot x exp(-dollar rate), the yuan sold strike x exp(-yuan rate):
  /// a rise of the dollar rate costs the first times a year, one of the yuan rate gains the second.
  @Test
  void pv01_of_a_forward_has_one_sign_for_each_currency() {
    var dollars = DiscountCurve.of(Map.of(MONDAY, 1.0, MONDAY.plusDays(365), Math.exp(-0.05)));
    RiskPricing risk =
        RiskPricing.of(forward(), Map.of("USD", dollars, "GOVT", curve(Quoting.ZERO)));
    double bought = 1e6 * 7.2425 * Math.exp(-0.05);
    double sold = 1e6 * 7.1 * Math.exp(-0.016);
    assertThat(risk.presentValue()).isCloseTo(bought - sold, within(1e-6));
    assertThat(requireNonNull(risk.pv01ByNode().get(new CurveNodeAt("USD", IN_A_YEAR))))
        .isCloseTo(-bought * 1e-4, within(1e-5));
    assertThat(requireNonNull(risk.pv01ByNode().get(new CurveNodeAt("GOVT", IN_A_YEAR))))
        .isCloseTo(sold * 1e-4, within(1e-5));
  }

  /// A basis point of every node by itself adds up to the parallel one but for terms of third
  /// order. Of 50 the difference is of second order: less than convexity x move^2 x worth.
  @Test
  void key_rates_add_up_to_the_parallel_move() {
    for (Valuation each : List.of(HOLDING, SWAP)) {
      RiskPricing risk = RiskPricing.of(each, CURVES);
      double sum = risk.pv01ByNode().values().stream().mapToDouble(gain -> gain).sum();
      assertThat(sum).isCloseTo(risk.pv01(), within(Math.abs(risk.pv01()) * 1e-6));
    }
    RiskPricing risk = RiskPricing.of(HOLDING, CURVES);
    BigDecimal fifty = BigDecimal.valueOf(50);
    var all = new HashMap<CurveNodeAt, BigDecimal>();
    double alone = 0;
    for (CurveNodeAt node : risk.pv01ByNode().keySet()) {
      all.put(node, fifty);
      alone += risk.after(scenario(BigDecimal.ZERO, Map.of(node, fifty))) - risk.presentValue();
    }
    double parallel = risk.after(scenario(fifty, Map.of())) - risk.presentValue();
    assertThat(risk.after(scenario(BigDecimal.ZERO, all)) - risk.presentValue())
        .as("all nodes at once are the parallel move")
        .isCloseTo(parallel, within(1e-6));
    double bound = risk.convexity() * 0.005 * 0.005 * risk.presentValue();
    assertThat(bound).isBetween(10_000.0, 40_000.0);
    assertThat(alone).isCloseTo(parallel, within(bound));
  }

  private static Scenario scenario(BigDecimal parallel, Map<CurveNodeAt, BigDecimal> byNode) {
    return new Scenario("s", parallel, byNode);
  }

  @Test
  void what_cannot_be_valued_is_refused_by_name() {
    var tooLong = new FixedCouponBond(Rate.ofPercent("2.5"), 1, MONDAY, MONDAY.plusYears(11));
    refused(
        () -> RiskPricing.of(new Holding(tooLong, millions(1), "GOVT"), CURVES),
        NOT_VALUABLE,
        "2035-06-03");
    refused(
        () ->
            RiskPricing.of(HOLDING, CURVES)
                .after(
                    scenario(
                        BigDecimal.ZERO, Map.of(new CurveNodeAt("GOVT", MONDAY), BigDecimal.ONE))),
        CURVE_NODE_NOT_FOUND,
        "2024-06-03");
    refused(
        () -> QuotedCurve.of(snapshot(Quoting.ZERO, "1Y", "2"), "SWAP", CNY),
        MarketDataRejection.CURVE_NOT_FOUND,
        "SWAP");
  }
}
