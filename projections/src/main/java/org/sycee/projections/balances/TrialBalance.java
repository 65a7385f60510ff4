package org.sycee.projections.balances;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sycee.money.Money;

/// All accounts of a legal entity at the end of a business day, with that day's turnover, as known
/// at a position of the log.
public record TrialBalance(String entity, LocalDate date, long position, List<Line> lines) {

  /// One account in one currency. `openingDebit` is the balance at the start of the day as debits
  /// less credits; negative if credits prevail.
  public record Line(
      String account, Currency currency, Money openingDebit, Money debits, Money credits) {

    /// Debits less credits at the end of the day.
    public Money closingDebit() {
      return openingDebit.plus(debits).minus(credits);
    }
  }

  /// Debit and credit columns of one currency.
  public record Totals(
      Money openingDebits,
      Money openingCredits,
      Money debits,
      Money credits,
      Money closingDebits,
      Money closingCredits) {

    /// Every debit has its credit, before the day, during it and after it.
    public boolean isBalanced() {
      return openingDebits.equals(openingCredits)
          && debits.equals(credits)
          && closingDebits.equals(closingCredits);
    }
  }

  /// The totals of each currency by its code.
  public Map<String, Totals> totals() {
    var totals = new TreeMap<String, Totals>();
    for (Line line : lines) {
      Money zero = Money.zero(line.currency());
      var none = new Totals(zero, zero, zero, zero, zero, zero);
      totals.merge(line.currency().getCurrencyCode(), plus(none, line), TrialBalance::plus);
    }
    return totals;
  }

  /// Whether every currency is in balance.
  public boolean isBalanced() {
    return totals().values().stream().allMatch(Totals::isBalanced);
  }

  private static Totals plus(Totals a, Totals b) {
    return new Totals(
        a.openingDebits.plus(b.openingDebits),
        a.openingCredits.plus(b.openingCredits),
        a.debits.plus(b.debits),
        a.credits.plus(b.credits),
        a.closingDebits.plus(b.closingDebits),
        a.closingCredits.plus(b.closingCredits));
  }

  private static Totals plus(Totals none, Line line) {
    Money zero = none.debits;
    Money opening = line.openingDebit();
    Money closing = line.closingDebit();
    return new Totals(
        opening.isPositive() ? opening : zero,
        opening.isNegative() ? opening.negated() : zero,
        line.debits(),
        line.credits(),
        closing.isPositive() ? closing : zero,
        closing.isNegative() ? closing.negated() : zero);
  }
}
