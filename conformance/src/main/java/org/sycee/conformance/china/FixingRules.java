package org.sycee.conformance.china;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sycee.conformance.fields.Inputs;
import org.sycee.contract.interest.SimpleInterest;
import org.sycee.money.Money;
import org.sycee.time.DayCount;
import org.sycee.treasury.market.CompoundedFixings;
import org.sycee.treasury.market.CompoundedFixings.Reset;
import org.sycee.treasury.market.FixingRepoRate;
import org.sycee.treasury.market.LoanPrimeRate;
import org.sycee.treasury.market.Shibor;
import tools.jackson.databind.JsonNode;

/// Cases of published rates and of the swap against FR007.
final class FixingRules {
  /// The result for a Shibor of 1.7500 is named `fallbackForShibor1_7500`.
  private static final Pattern FALLBACK = Pattern.compile("fallbackForShibor(\\d+)_(\\d+)");

  private static final int MEAN_DECIMALS = 4;

  private FixingRules() {}

  static Map<String, Object> fr007Swap(Inputs input) {
    var resets = new ArrayList<Reset>();
    for (JsonNode reset : input.node("resets")) {
      resets.add(
          new Reset(
              Inputs.date(reset.path(0)),
              Inputs.date(reset.path(1)),
              Yuan.percent(Inputs.number(reset.path(2)))));
    }
    var floating = new CompoundedFixings(DayCount.ACT_365F, resets);
    if (!floating.fromDate().equals(input.date("start"))
        || !floating.toExclusive().equals(input.date("end"))) {
      throw new IllegalArgumentException("the resets do not cover the period");
    }
    Money notional = Yuan.amount(input, "notional");
    BigDecimal received = Yuan.toCents(floating.interest(notional));
    BigDecimal paid =
        Yuan.toCents(
            SimpleInterest.of(
                notional,
                Yuan.percent(input, "fixedPct"),
                DayCount.ACT_365F,
                floating.fromDate(),
                floating.toExclusive()));
    return Map.of(
        "floatAmount", received,
        "fixedAmount", paid,
        "netToPayerOfFixed", received.subtract(paid));
  }

  static Map<String, Object> fr007Fixing(Inputs input) {
    List<BigDecimal> trades = input.numbers("trades");
    var results = new LinkedHashMap<String, Object>();
    if (!trades.isEmpty()) {
      results.put("position", FixingRepoRate.position(trades.size()));
      results.put("fixing", FixingRepoRate.fixing(trades));
    }
    for (String name : input.expectedFields()) {
      Matcher fallback = FALLBACK.matcher(name);
      if (fallback.matches()) {
        var shibor = new BigDecimal(fallback.group(1) + "." + fallback.group(2));
        results.put(name, FixingRepoRate.fallback(shibor));
      }
    }
    return results;
  }

  static Map<String, Object> shiborFixing(Inputs input) {
    return Map.of("fixing", Shibor.fixing(input.numbers("quotes")));
  }

  static Map<String, Object> lprFixing(Inputs input) {
    List<BigDecimal> quotes = input.numbers("quotes");
    return Map.of(
        "mean", LoanPrimeRate.mean(quotes).setScale(MEAN_DECIMALS, RoundingMode.HALF_UP),
        "lpr", LoanPrimeRate.fixing(quotes));
  }
}
