package org.sycee.app.http.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sycee.ledger.journal.Account;
import org.sycee.ledger.journal.AccountCode;
import org.sycee.ledger.journal.ChartOfAccounts;
import org.sycee.money.Money;
import org.sycee.projections.balances.TrialBalance;

/// A trial balance with the names of its accounts.
@Schema(name = "TrialBalance")
record TrialBalanceResource(
    String entity,
    LocalDate asOf,
    @Schema(description = "Position of the log up to which it includes everything.") long position,
    boolean balanced,
    List<Line> lines,
    @Schema(description = "The totals of each currency by its code.")
        Map<String, TrialBalance.Totals> totals) {

  @Schema(name = "TrialBalanceLine")
  record Line(
      String account,
      Optional<String> chinese,
      Optional<String> english,
      Money openingDebit,
      Money debits,
      Money credits,
      Money closingDebit) {

    static Line of(TrialBalance.Line line) {
      Optional<Account> account =
          ChartOfAccounts.commercialBank().account(new AccountCode(line.account()));
      return new Line(
          line.account(),
          account.map(Account::chinese),
          account.map(Account::english),
          line.openingDebit(),
          line.debits(),
          line.credits(),
          line.closingDebit());
    }
  }

  static TrialBalanceResource of(TrialBalance balance) {
    return new TrialBalanceResource(
        balance.entity(),
        balance.date(),
        balance.position(),
        balance.isBalanced(),
        balance.lines().stream().map(Line::of).toList(),
        balance.totals());
  }
}
