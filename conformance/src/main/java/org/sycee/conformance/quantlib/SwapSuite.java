package org.sycee.conformance.quantlib;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sycee.conformance.Report;
import org.sycee.conformance.Suite;
import org.sycee.conformance.fields.Closeness;
import org.sycee.conformance.fields.FieldJudge;
import org.sycee.conformance.fields.Inputs;
import org.sycee.conformance.fields.NotUnderstood;
import org.sycee.money.Money;
import org.sycee.money.Rate;
import org.sycee.time.BusinessCalendar;
import org.sycee.time.BusinessDayConvention;
import org.sycee.time.DayCount;
import org.sycee.time.MonthEndRule;
import org.sycee.time.Schedule;
import org.sycee.time.StubConvention;
import org.sycee.treasury.market.DiscountCurve.Beyond;
import org.sycee.treasury.swap.SwapCurves;
import org.sycee.treasury.swap.SwapLeg;
import org.sycee.treasury.swap.SwapPricing;
import org.sycee.treasury.swap.SwapPricing.FlowPricing;
import org.sycee.treasury.swap.SwapTerms;
import tools.jackson.databind.JsonNode;

/// Interest-rate swaps on one curve, which goes on at its last forward rate as QuantLib's does.
///
/// Values of a million to 1e-6, rates to 1e-12. The flows of a leg are amounts without a sign;
/// where a case has none, it says nothing about them.
public final class SwapSuite implements Suite {
  private static final Currency CNY = Currency.getInstance("CNY");
  private static final Set<String> RESULTS =
      Set.of(
          "npv",
          "fixedLegNpv",
          "floatLegNpv",
          "fairRate",
          "fixedLegBps",
          "fixedFlows",
          "floatFlows");
  private static final Set<String> REMARKS = Set.of("id", "ownNpv");
  private static final BigDecimal VALUE = new BigDecimal("1e-6");
  private static final BigDecimal RATE = new BigDecimal("1e-12");
  private static final FieldJudge JUDGE =
      new FieldJudge((field, expected, got) ->
          Closeness.within(
              field.equals("fairRate") ? RATE : VALUE, BigDecimal.ZERO, expected, got));

  @Override
  public void run(JsonNode file, Report report) {
    CurveNodes curves = CurveNodes.of(file);
    JsonNode cases = file.path("cases");
    if (!curves.isLogLinear()) {
      report.skipped("all", cases.size(), "unknown curve " + curves.interpolation());
      return;
    }
    var market = SwapCurves.single(CNY, curves.curve("domestic", Beyond.LAST_FORWARD_RATE));
    for (JsonNode c : cases) {
      judge(c, market, report);
    }
  }

  private static void judge(JsonNode c, SwapCurves curves, Report report) {
    var terms = new LinkedHashMap<String, JsonNode>();
    var expected = new LinkedHashMap<String, JsonNode>();
    FieldJudge.fields(c)
        .forEach((name, value) -> {
          if (RESULTS.contains(name)) {
            if (!value.isNull()) {
              expected.put(name, value);
            }
          } else if (!REMARKS.contains(name)) {
            terms.put(name, value);
          }
        });
    String id = String.join("/", terms.values().stream().map(JsonNode::asString).toList());
    JUDGE.judge(id, terms, expected, input -> results(input, curves), report);
  }

  private static Map<String, Object> results(Inputs input, SwapCurves curves) {
    SwapPricing pricing = SwapPricing.of(terms(input), BusinessCalendar.everyDay());
    return Map.of(
        "npv", estimate(pricing.presentValue(curves)),
        "fixedLegNpv", estimate(pricing.fixedLegValue(curves)),
        "floatLegNpv", estimate(pricing.floatingLegValue(curves)),
        "fairRate", estimate(pricing.parRate(curves)),
        "fixedLegBps", estimate(pricing.fixedRateBasisPoint(curves)),
        "fixedFlows", flows(pricing.fixedFlows(curves)),
        "floatFlows", flows(pricing.floatingFlows(curves)));
  }

  private static SwapTerms terms(Inputs input) {
    SwapTerms.FixedSide side =
        switch (input.text("direction")) {
          case "pay fixed" -> SwapTerms.FixedSide.PAYS_FIXED;
          case "receive fixed" -> SwapTerms.FixedSide.RECEIVES_FIXED;
          default -> throw new NotUnderstood("unknown direction " + input.text("direction"));
        };
    return new SwapTerms(
        side,
        Money.of(CNY, input.number("notional")),
        new SwapLeg.Fixed(
            new Rate(input.number("fixedRate")),
            schedule(input, "fixedMonths"),
            dayCount(input.text("fixedDayCount"))),
        new SwapLeg.Floating(
            new Rate(input.number("spread")),
            schedule(input, "floatMonths"),
            dayCount(input.text("floatDayCount"))),
        BusinessDayConvention.NONE);
  }

  private static Schedule schedule(Inputs input, String months) {
    LocalDate effective = input.date("effective");
    return new Schedule(
        effective,
        input.date("maturity"),
        Period.ofMonths(input.wholeNumber(months)),
        StubConvention.SHORT_INITIAL,
        MonthEndRule.NONE);
  }

  private static DayCount dayCount(String name) {
    return DayCountSuite.byQuantLibsName(name)
        .orElseThrow(() -> new NotUnderstood("unknown day count " + name));
  }

  private static List<List<Object>> flows(List<FlowPricing> flows) {
    return flows.stream()
        .map(flow -> List.<Object>of(flow.date(), estimate(Math.abs(flow.amount()))))
        .toList();
  }

  private static BigDecimal estimate(double value) {
    return BigDecimal.valueOf(value);
  }
}
