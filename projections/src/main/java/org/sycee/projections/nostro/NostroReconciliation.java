package org.sycee.projections.nostro;

import java.time.LocalDate;
import java.util.List;
import org.sycee.money.Money;

/// What the two banks have in their books of one account, and why it differs: our balance, less
/// what only we have, plus what only they have, is their closing balance. Amounts are positive
/// where money came to us, balances where they owe us.
public record NostroReconciliation(
    String nostroId,
    LocalDate closingDate,
    Money ourBalance,
    Money onlyOurs,
    Money onlyTheirs,
    Money theirClosing,
    Money unexplained,
    List<OpenMovement> ours,
    List<OpenLine> theirs) {

  /// A transaction of ours that they do not have, and the contracts it is about.
  public record OpenMovement(
      String item, Money amount, LocalDate valueDate, List<String> contracts) {}

  /// A line of theirs that we do not have.
  public record OpenLine(
      String item,
      Money amount,
      LocalDate valueDate,
      String ourReference,
      String theirReference,
      String text) {}

  static NostroReconciliation of(
      RegisteredNostro nostro, Money ourBalance, List<OpenMovement> ours, List<OpenLine> theirs) {
    Money zero = Money.zero(ourBalance.currency());
    Money onlyOurs = ours.stream().map(OpenMovement::amount).reduce(zero, Money::plus);
    Money onlyTheirs = theirs.stream().map(OpenLine::amount).reduce(zero, Money::plus);
    Money expected = ourBalance.minus(onlyOurs).plus(onlyTheirs);
    return new NostroReconciliation(
        nostro.nostroId(),
        nostro.closingDate(),
        ourBalance,
        onlyOurs,
        onlyTheirs,
        nostro.closing(),
        nostro.closing().minus(expected),
        ours,
        theirs);
  }

  /// Whether the open items are the whole difference.
  public boolean isExplained() {
    return unexplained.isZero();
  }
}
