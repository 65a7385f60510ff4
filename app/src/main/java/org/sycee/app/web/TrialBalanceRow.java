package org.sycee.app.web;

import java.time.LocalDate;
import java.util.List;
import org.sycee.money.Money;
import org.sycee.projections.balances.TrialBalance;

/// One account of the trial balance: opening debit and credit, the day's debits and credits,
/// closing debit and credit.
public record TrialBalanceRow(AccountNames account, String currency, List<Figure> figures) {

  static TrialBalanceRow of(String entity, LocalDate asOf, TrialBalance.Line line) {
    var lines = new JournalLinks(entity, line.account(), line.currency());
    String before = lines.upTo(asOf.minusDays(1));
    String during = lines.on(asOf);
    String after = lines.upTo(asOf);
    Money opening = line.openingDebit();
    Money closing = line.closingDebit();
    return new TrialBalanceRow(
        AccountNames.of(line.account()),
        line.currency().getCurrencyCode(),
        List.of(
            Figure.of(debit(opening), before),
            Figure.of(credit(opening), before),
            Figure.of(line.debits(), during),
            Figure.of(line.credits(), during),
            Figure.of(debit(closing), after),
            Figure.of(credit(closing), after)));
  }

  static List<Figure> totals(TrialBalance.Totals totals) {
    return List.of(
        Figure.of(totals.openingDebits()),
        Figure.of(totals.openingCredits()),
        Figure.of(totals.debits()),
        Figure.of(totals.credits()),
        Figure.of(totals.closingDebits()),
        Figure.of(totals.closingCredits()));
  }

  private static Money debit(Money balance) {
    return balance.isPositive() ? balance : Money.zero(balance.currency());
  }

  private static Money credit(Money balance) {
    return balance.isNegative() ? balance.negated() : Money.zero(balance.currency());
  }
}
