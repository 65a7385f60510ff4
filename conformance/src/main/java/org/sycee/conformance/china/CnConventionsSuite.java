package org.sycee.conformance.china;

import java.util.Map;
import org.sycee.conformance.Report;
import org.sycee.conformance.Suite;
import org.sycee.conformance.fields.Closeness;
import org.sycee.conformance.fields.FieldJudge;
import org.sycee.conformance.fields.Rule;
import tools.jackson.databind.JsonNode;

/// Conventions of Chinese banks, each case to its last digit. The first part of a case's name says
/// which rule it is about: `demandDeposit-03`.
public final class CnConventionsSuite implements Suite {
  private static final Map<String, Rule> RULES =
      Map.ofEntries(
          Map.entry("placement", MoneyMarketRules::placement),
          Map.entry("pledgedRepo", MoneyMarketRules::pledgedRepo),
          Map.entry("billDiscount", MoneyMarketRules::billDiscount),
          Map.entry("demandDeposit", DepositRules::demandDeposit),
          Map.entry("timeDeposit", DepositRules::timeDeposit),
          Map.entry("loanQuarterly", LoanRules::loanQuarterly),
          Map.entry("loanPenalty", LoanRules::loanPenalty),
          Map.entry("lprReset", LoanRules::lprReset),
          Map.entry("bondAccrued", BondRules::accrued),
          Map.entry("discountBond", BondRules::discount),
          Map.entry("fr007Swap", FixingRules::fr007Swap),
          Map.entry("fr007Fixing", FixingRules::fr007Fixing),
          Map.entry("shiborFixing", FixingRules::shiborFixing),
          Map.entry("lprFixing", FixingRules::lprFixing));

  private static final FieldJudge JUDGE = new FieldJudge(Closeness.EXACT);

  @Override
  public void run(JsonNode file, Report report) {
    for (JsonNode c : file.path("cases")) {
      String id = c.path("id").asString();
      Rule rule = RULES.get(id.replaceFirst("-.*", ""));
      if (rule == null) {
        report.skipped(id, "unknown rule " + c.path("rule").asString());
      } else {
        JUDGE.judge(
            id,
            FieldJudge.fields(c.path("input")),
            FieldJudge.fields(c.path("expected")),
            rule,
            report);
      }
    }
  }
}
