package org.sycee.conformance.quantlib;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.sycee.conformance.Report;
import org.sycee.conformance.Suite;
import org.sycee.conformance.fields.Closeness;
import org.sycee.conformance.fields.FieldJudge;
import org.sycee.conformance.fields.Inputs;
import org.sycee.conformance.fields.NotUnderstood;
import org.sycee.contract.interest.SimpleInterest;
import org.sycee.money.Money;
import org.sycee.money.Rate;
import org.sycee.time.DayCount;
import org.sycee.treasury.market.DiscountCurve;
import org.sycee.treasury.market.DiscountCurve.Beyond;
import org.sycee.treasury.placement.PlacementPricing;
import tools.jackson.databind.JsonNode;

/// Interest of money market placements and their values on a curve.
///
/// Year fraction and interest are compared to the digits a double has, discount factors and rates
/// to 1e-13. A value of ten million is a sum of doubles, good to 1e-7.
public final class DepositsSuite implements Suite {
  private static final Set<String> TERMS = Set.of("start", "end", "principal", "rate", "dayCount");
  private static final BigDecimal LAST_BITS_OF_A_YEAR = new BigDecimal("1e-15");
  private static final BigDecimal LAST_BITS_OF_INTEREST = new BigDecimal("1e-13");
  private static final BigDecimal FACTOR = new BigDecimal("1e-13");
  private static final BigDecimal VALUE = new BigDecimal("1e-7");

  private static final FieldJudge JUDGE =
      new FieldJudge((field, expected, got) ->
          switch (field) {
            case "yearFraction", "interest" ->
                Closeness.within(LAST_BITS_OF_A_YEAR, LAST_BITS_OF_INTEREST, expected, got);
            case "npvPlacement", "npvIfStarted" ->
                Closeness.within(VALUE, BigDecimal.ZERO, expected, got);
            default -> Closeness.within(FACTOR, BigDecimal.ZERO, expected, got);
          });

  @Override
  public void run(JsonNode file, Report report) {
    CurveNodes curves = CurveNodes.of(file);
    JsonNode cases = file.path("cases");
    if (!curves.isLogLinear()) {
      report.skipped("all", cases.size(), "unknown curve " + curves.interpolation());
      return;
    }
    DiscountCurve domestic = curves.curve("domestic", Beyond.REFUSED);
    for (JsonNode c : cases) {
      judge(c, domestic, report);
    }
  }

  private static void judge(JsonNode c, DiscountCurve curve, Report report) {
    var terms = new LinkedHashMap<String, JsonNode>();
    var expected = new LinkedHashMap<String, JsonNode>();
    FieldJudge.fields(c)
        .forEach((name, value) -> (TERMS.contains(name) ? terms : expected).put(name, value));
    String id = String.join("/", terms.values().stream().map(JsonNode::asString).toList());
    JUDGE.judge(id, terms, expected, input -> results(input, curve), report);
  }

  private static Map<String, Object> results(Inputs input, DiscountCurve curve) {
    DayCount dayCount = dayCount(input.text("dayCount"));
    LocalDate start = input.date("start");
    LocalDate end = input.date("end");
    Money principal = Money.of(Currency.getInstance("CNY"), input.number("principal"));
    var rate = new Rate(input.number("rate"));
    var pricing = new PlacementPricing(principal, rate, dayCount, start, end);
    return Map.of(
        "yearFraction", dayCount.yearFraction(start, end),
        "interest", SimpleInterest.of(principal, rate, dayCount, start, end),
        "dfStart", estimate(curve.discountFactor(start)),
        "dfEnd", estimate(curve.discountFactor(end)),
        "npvPlacement", estimate(pricing.netPresentValue(curve)),
        "npvIfStarted", estimate(pricing.presentValueIfStarted(curve)),
        "parRate", pricing.parRate(curve).stream().mapToObj(BigDecimal::valueOf).findFirst());
  }

  private static DayCount dayCount(String name) {
    return DayCountSuite.byQuantLibsName(name)
        .orElseThrow(() -> new NotUnderstood("unknown day count " + name));
  }

  private static BigDecimal estimate(double value) {
    return BigDecimal.valueOf(value);
  }
}
