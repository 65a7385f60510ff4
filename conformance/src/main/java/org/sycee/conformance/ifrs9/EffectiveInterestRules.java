package org.sycee.conformance.ifrs9;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.sycee.conformance.fields.Inputs;
import org.sycee.contract.effective.AmortisedCost;
import org.sycee.contract.effective.Growth;
import tools.jackson.databind.JsonNode;

/// Cases of equal periods.
final class EffectiveInterestRules {
  private static final int MONTHS_OF_A_YEAR = 12;

  private EffectiveInterestRules() {}

  static Map<String, Object> periodic(Inputs input) {
    BigDecimal initial = input.number("initial");
    List<BigDecimal> cash = input.numbers("flows");
    Growth growth = Growth.solving(initial, AmortisedCost.periodic(cash));
    List<AmortisedCost.Row> table = AmortisedCost.table(initial, growth, cash);
    // A page rounds what it prints: ours is rounded to as many decimals.
    return Map.of(
        "eir", growth.rateOver(1),
        "table", rows(table),
        "publishedRate", asPrinted(growth.rateOver(1), input.expected("publishedRate")),
        "publishedClosing", closings(table, input.expected("publishedClosing")));
  }

  private static List<BigDecimal> closings(List<AmortisedCost.Row> table, JsonNode printed) {
    return table.stream()
        .map(row -> asPrinted(row.closing(), printed.path(row.period() - 1)))
        .toList();
  }

  private static BigDecimal asPrinted(BigDecimal unrounded, JsonNode printed) {
    int decimals = printed.isNumber() ? Math.max(printed.decimalValue().scale(), 0) : 0;
    return unrounded.setScale(decimals, RoundingMode.HALF_UP);
  }

  static Map<String, Object> revision(Inputs input) {
    input.explains("halfCoupon");
    List<BigDecimal> cash = input.numbers("newFlows");
    Growth original = Growth.ofRate(input.number("originalEir"));
    BigDecimal after = AmortisedCost.revised(original, cash);
    return Map.of(
        "carryingAfter", after,
        "catchUpGain", after.subtract(input.number("carryingBefore")),
        "table", rows(AmortisedCost.table(after, original, cash)));
  }

  static Map<String, Object> loanWithFee(Inputs input) {
    int months = input.wholeNumber("months");
    BigDecimal principal = input.number("principal");
    BigDecimal instalment =
        AmortisedCost.levelPayment(principal, input.number("nominalMonthly"), months);
    List<BigDecimal> cash = Collections.nCopies(months, instalment);
    BigDecimal initial = principal.subtract(input.number("fee"));
    Growth growth = Growth.solving(initial, AmortisedCost.periodic(cash));
    return Map.of(
        "instalment", instalment,
        "eirMonthly", growth.rateOver(1),
        "eirAnnual", growth.rateOver(MONTHS_OF_A_YEAR),
        "table", rows(AmortisedCost.table(initial, growth, cash)));
  }

  private static List<Map<String, Object>> rows(List<AmortisedCost.Row> table) {
    return table.stream().map(EffectiveInterestRules::row).toList();
  }

  private static Map<String, Object> row(AmortisedCost.Row row) {
    return Map.of(
        "period", row.period(),
        "opening", row.opening(),
        "interest", row.interest(),
        "cash", row.cash(),
        "closing", row.closing());
  }
}
