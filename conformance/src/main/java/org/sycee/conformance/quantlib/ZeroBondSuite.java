package org.sycee.conformance.quantlib;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.sycee.conformance.Report;
import org.sycee.conformance.Suite;
import org.sycee.conformance.fields.Closeness;
import org.sycee.conformance.fields.FieldJudge;
import org.sycee.conformance.fields.Inputs;
import org.sycee.conformance.fields.NotUnderstood;
import org.sycee.time.DayCount;
import org.sycee.treasury.bond.ZeroCouponPricing;
import org.sycee.treasury.bond.ZeroCouponPricing.Compounding;
import tools.jackson.databind.JsonNode;

/// Prices of zero-coupon bonds, and the rates at which they are discounted; to 1e-9.
public final class ZeroBondSuite implements Suite {
  private static final Set<String> TERMS =
      Set.of("issue", "maturity", "settlement", "yield", "compounding", "dayCount");
  private static final BigDecimal NINE_DIGITS = new BigDecimal("1e-9");
  private static final FieldJudge JUDGE =
      new FieldJudge(
          (_, expected, got) -> Closeness.within(NINE_DIGITS, BigDecimal.ZERO, expected, got));

  @Override
  public void run(JsonNode file, Report report) {
    for (JsonNode c : file.path("cases")) {
      var terms = new LinkedHashMap<String, JsonNode>();
      var expected = new LinkedHashMap<String, JsonNode>();
      FieldJudge.fields(c)
          .forEach((name, value) -> (TERMS.contains(name) ? terms : expected).put(name, value));
      String id = String.join("/", terms.values().stream().map(JsonNode::asString).toList());
      JUDGE.judge(id, terms, expected, ZeroBondSuite::results, report);
    }
  }

  private static Map<String, Object> results(Inputs input) {
    input.explains("issue");
    String dayCount = input.text("dayCount");
    var pricing =
        new ZeroCouponPricing(
            input.date("maturity"),
            DayCountSuite.byQuantLibsName(dayCount)
                .orElseThrow(() -> new NotUnderstood("unknown day count " + dayCount)),
            switch (input.text("compounding")) {
              case "Simple" -> Compounding.SIMPLE;
              case "Compounded annual" -> Compounding.ANNUAL;
              default -> throw new NotUnderstood("unknown " + input.text("compounding"));
            });
    LocalDate settlement = input.date("settlement");
    double price = pricing.price(input.number("yield").doubleValue(), settlement);
    return Map.of(
        "price", BigDecimal.valueOf(price),
        "discountRateAct360",
            BigDecimal.valueOf(pricing.discountRate(price, settlement, DayCount.ACT_360)));
  }
}
