package org.sycee.app.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sycee.ledger.journal.AccountCode;
import org.sycee.ledger.journal.ChartOfAccounts;
import org.sycee.projections.balances.TrialBalance;
import tools.jackson.databind.json.JsonMapper;

/// A trial balance for programs. Amounts are text, so that no reader makes them binary fractions;
/// balances are debits less credits.
final class TrialBalanceJson {
  private final ChartOfAccounts chart;

  TrialBalanceJson(ChartOfAccounts chart) {
    this.chart = chart;
  }

  String of(TrialBalance trialBalance) {
    var json = new LinkedHashMap<String, Object>();
    json.put("entity", trialBalance.entity());
    json.put("date", trialBalance.date().toString());
    json.put("position", trialBalance.position());
    List<Map<String, String>> lines = new ArrayList<>();
    for (TrialBalance.Line line : trialBalance.lines()) {
      var each = new LinkedHashMap<String, String>();
      each.put("account", line.account());
      chart
          .account(new AccountCode(line.account()))
          .ifPresent(account -> {
            each.put("english", account.english());
            each.put("chinese", account.chinese());
          });
      each.put("currency", line.currency().getCurrencyCode());
      each.put("opening", Amounts.plain(line.openingDebit()));
      each.put("debits", Amounts.plain(line.debits()));
      each.put("credits", Amounts.plain(line.credits()));
      each.put("closing", Amounts.plain(line.closingDebit()));
      lines.add(each);
    }
    json.put("lines", lines);
    json.put("balanced", trialBalance.isBalanced());
    return JsonMapper.shared().writeValueAsString(json);
  }
}
