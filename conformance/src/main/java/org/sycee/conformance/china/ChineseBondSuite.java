package org.sycee.conformance.china;

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
import org.sycee.treasury.bond.BondPricing;
import org.sycee.treasury.bond.FixedCouponBond;
import org.sycee.treasury.bond.YieldConvention;
import org.sycee.treasury.bond.YieldPricing;
import tools.jackson.databind.JsonNode;

/// Real bonds of the Chinese interbank market by the yield rule of 2007: accrued interest to 1e-9,
/// prices to 1e-7 per 100. The durations of the cases are differences of prices, good to 1e-6.
public final class ChineseBondSuite implements Suite {
  private static final Set<String> TERMS =
      Set.of("couponPct", "frequency", "carry", "maturity", "settlement", "yield");
  private static final Set<String> REMARKS = Set.of("bond", "quantlibDirty");
  private static final BigDecimal NINE_DIGITS = new BigDecimal("1e-9");
  private static final BigDecimal SEVEN_DIGITS = new BigDecimal("1e-7");
  private static final BigDecimal SIX_DIGITS = new BigDecimal("1e-6");
  private static final FieldJudge JUDGE =
      new FieldJudge((field, expected, got) ->
          switch (field) {
            case "accrued" -> Closeness.within(NINE_DIGITS, BigDecimal.ZERO, expected, got);
            case "modifiedDuration" -> Closeness.within(SIX_DIGITS, BigDecimal.ZERO, expected, got);
            default -> Closeness.within(SEVEN_DIGITS, BigDecimal.ZERO, expected, got);
          });

  @Override
  public void run(JsonNode file, Report report) {
    for (JsonNode c : file.path("cases")) {
      var terms = new LinkedHashMap<String, JsonNode>();
      var expected = new LinkedHashMap<String, JsonNode>();
      FieldJudge.fields(c)
          .forEach((name, value) -> {
            if (!REMARKS.contains(name)) {
              (TERMS.contains(name) ? terms : expected).put(name, value);
            }
          });
      String id =
          "%s/%s/%s"
              .formatted(
                  c.path("bond").asString(),
                  c.path("settlement").asString(),
                  c.path("yield").asString());
      JUDGE.judge(id, terms, expected, ChineseBondSuite::results, report);
    }
  }

  private static Map<String, Object> results(Inputs input) {
    LocalDate carry = input.date("carry");
    var bond =
        new FixedCouponBond(
            Yuan.percent(input, "couponPct"),
            input.wholeNumber("frequency"),
            carry,
            input.date("maturity"));
    LocalDate settlement = input.date("settlement");
    BondPricing value =
        YieldPricing.of(bond, YieldConvention.CHINA_2007, settlement)
            .price(input.number("yield").doubleValue());
    int payments = bond.paymentsAfter(settlement).size();
    var results = new LinkedHashMap<String, Object>();
    results.put("prevCoupon", bond.lastCouponDate(settlement).orElse(carry));
    results.put("nextCoupon", bond.nextCouponDate(settlement));
    results.put("remainingCoupons", payments);
    results.put("lastPeriodSimple", payments == 1);
    results.put("accrued", bond.accrued(settlement));
    results.put("dirty", BigDecimal.valueOf(value.dirty()));
    results.put("clean", BigDecimal.valueOf(value.clean()));
    results.put("modifiedDuration", BigDecimal.valueOf(value.modifiedDuration()));
    return results;
  }
}
