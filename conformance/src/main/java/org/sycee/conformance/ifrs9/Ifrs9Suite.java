package org.sycee.conformance.ifrs9;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sycee.conformance.Report;
import org.sycee.conformance.Suite;
import org.sycee.conformance.fields.Closeness;
import org.sycee.conformance.fields.FieldJudge;
import org.sycee.conformance.fields.Rule;
import tools.jackson.databind.JsonNode;

/// Effective interest, amortised cost and expected credit losses. The fields a case gives say which
/// rule it is about.
///
/// The cases were computed in doubles with an iterated rate: amounts agree to a hundredth of a cent
/// at fifty million, rates to 1e-11.
public final class Ifrs9Suite implements Suite {
  private static final BigDecimal AMOUNT = new BigDecimal("1e-4");
  private static final BigDecimal RATE = new BigDecimal("1e-11");
  private static final Set<String> RATES =
      Set.of(
          "eir",
          "streetYield",
          "eirDateBased365",
          "eirMonthly",
          "eirAnnual",
          "marginalPd",
          "discount");

  private static final List<Form> FORMS =
      List.of(
          new Form(Set.of("initial", "flows"), EffectiveInterestRules::periodic),
          new Form(
              Set.of("carryingBefore", "originalEir", "newFlows"),
              EffectiveInterestRules::revision),
          new Form(
              Set.of("principal", "fee", "months", "nominalMonthly"),
              EffectiveInterestRules::loanWithFee),
          new Form(
              Set.of("face", "coupon", "frequency", "maturity", "purchase", "cleanPrice"),
              BondCostRule::results),
          new Form(Set.of("ead", "pd", "lgd"), CreditLossRules::oneYear),
          new Form(Set.of("ead", "conditionalPd", "lgd", "eir"), CreditLossRules::lifetime),
          new Form(
              Set.of("gross", "allowance", "eir", "days", "dayCount"),
              CreditLossRules::interestByStage));

  private static final FieldJudge JUDGE = new FieldJudge(Ifrs9Suite::isClose);

  /// The input fields by which a kind of case is known.
  private record Form(Set<String> fields, Rule rule) {}

  @Override
  public void run(JsonNode file, Report report) {
    for (JsonNode c : file.path("cases")) {
      String id = c.path("id").asString();
      var input = FieldJudge.fields(c.path("input"));
      Optional<Form> form =
          FORMS.stream().filter(f -> input.keySet().containsAll(f.fields)).findFirst();
      if (form.isEmpty()) {
        report.skipped(id, "no rule takes the fields " + input.keySet());
      } else {
        var expected = FieldJudge.fields(c.path("expected"));
        JUDGE.judge(id, input, expected, form.get().rule, report);
      }
    }
  }

  private static boolean isClose(String field, BigDecimal expected, BigDecimal got) {
    String name = field.substring(field.lastIndexOf('.') + 1);
    BigDecimal allowed = RATES.contains(name) ? RATE : AMOUNT;
    return Closeness.within(allowed, BigDecimal.ZERO, expected, got);
  }
}
