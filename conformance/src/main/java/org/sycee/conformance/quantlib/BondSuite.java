package org.sycee.conformance.quantlib;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sycee.conformance.Report;
import org.sycee.conformance.Suite;
import org.sycee.conformance.fields.Closeness;
import org.sycee.conformance.fields.FieldJudge;
import org.sycee.conformance.fields.Inputs;
import org.sycee.conformance.fields.NotUnderstood;
import org.sycee.money.Rate;
import org.sycee.time.DayCount;
import org.sycee.time.MonthEndRule;
import org.sycee.time.StubConvention;
import org.sycee.treasury.bond.BondPricing;
import org.sycee.treasury.bond.FixedCouponBond;
import org.sycee.treasury.bond.YieldConvention;
import org.sycee.treasury.bond.YieldPricing;
import tools.jackson.databind.JsonNode;

/// Prices, yields and sensitivities of bonds with fixed coupons by the street convention.
///
/// Accrued interest to 1e-9, prices and sensitivities to 1e-7 per 100, yields to 1e-9. QuantLib's
/// value of a basis point adds a hundredth of the convexity's share to the derivative; ours is the
/// derivative, so they agree to 1e-5 only.
public final class BondSuite implements Suite {
  private static final int MONTHS_OF_A_YEAR = 12;
  private static final Set<String> TERMS = Set.of("bond", "settlement", "yield", "compounding");
  private static final Set<String> REMARKS = Set.of("id", "strata", "ownFormulaDirty");
  private static final BigDecimal NINE_DIGITS = new BigDecimal("1e-9");
  private static final BigDecimal SEVEN_DIGITS = new BigDecimal("1e-7");
  private static final BigDecimal FIVE_DIGITS = new BigDecimal("1e-5");

  private static final FieldJudge JUDGE =
      new FieldJudge((field, expected, got) ->
          switch (field) {
            case "accrued", "yieldFromClean" ->
                Closeness.within(NINE_DIGITS, BigDecimal.ZERO, expected, got);
            case "basisPointValue" -> Closeness.within(FIVE_DIGITS, BigDecimal.ZERO, expected, got);
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
      JUDGE.judge(c.path("id").asString(), terms, expected, BondSuite::results, report);
    }
  }

  private static Map<String, Object> results(Inputs input) {
    FixedCouponBond bond = bond(input.node("bond"));
    if (!input.text("compounding").equals("street, frequency " + bond.couponsPerYear())) {
      throw new NotUnderstood("unknown compounding " + input.text("compounding"));
    }
    LocalDate settlement = input.date("settlement");
    double yield = input.number("yield").doubleValue();
    YieldPricing pricing = YieldPricing.of(bond, YieldConvention.STREET, settlement);
    BondPricing value = pricing.price(yield);
    LocalDate next = bond.nextCouponDate(settlement);
    var results = new LinkedHashMap<String, Object>();
    results.put("clean", number(value.clean()));
    results.put("accrued", bond.accrued(settlement));
    results.put("dirty", number(value.dirty()));
    results.put("yieldFromClean", number(yieldOf(pricing, value, yield)));
    results.put("exCoupon", bond.isExCoupon(settlement));
    results.put("modifiedDuration", number(value.modifiedDuration()));
    results.put("macaulayDuration", number(value.macaulayDuration()));
    results.put("convexity", number(value.convexity()));
    results.put("basisPointValue", number(value.basisPointValue()));
    results.put("prevCoupon", bond.lastCouponDate(settlement));
    results.put("nextCoupon", next);
    return results;
  }

  /// The day count may find no time between settlement and maturity. Then every yield gives the
  /// price, that of the case among them.
  private static double yieldOf(YieldPricing pricing, BondPricing value, double theirs) {
    return value.modifiedDuration() == 0 ? theirs : pricing.yieldOf(value.clean());
  }

  private static FixedCouponBond bond(JsonNode terms) {
    String name = terms.path("dayCount").asString();
    LocalDate issue = Inputs.date(terms.path("issue"));
    LocalDate maturity = Inputs.date(terms.path("maturity"));
    int months = terms.path("couponMonths").asInt();
    Optional<LocalDate> first =
        Optional.of(terms.path("firstCoupon")).filter(node -> !node.isNull()).map(Inputs::date);
    var bond =
        new FixedCouponBond(
            new Rate(Inputs.number(terms.path("coupon"))),
            MONTHS_OF_A_YEAR / months,
            issue,
            maturity,
            name.equals("ACT/ACT ICMA")
                ? DayCount.ACT_ACT_ICMA
                : DayCountSuite.byQuantLibsName(name)
                    .orElseThrow(() -> new NotUnderstood("unknown day count " + name)),
            first.filter(date -> date.isAfter(issue.plusMonths(months))).isPresent()
                ? StubConvention.LONG_INITIAL
                : StubConvention.SHORT_INITIAL,
            terms.path("endOfMonth").asBoolean() ? MonthEndRule.LAST_DAY : MonthEndRule.NONE,
            terms.path("exCouponDays").asInt());
    if (!bond.dates().equals(terms.path("schedule").valueStream().map(Inputs::date).toList())) {
      throw new NotUnderstood("its schedule is not " + bond.dates());
    }
    return bond;
  }

  private static BigDecimal number(double value) {
    return BigDecimal.valueOf(value);
  }
}
