package org.sycee.treasury.nostro;

import java.time.LocalDate;
import java.util.List;
import org.sycee.money.Money;

/// What a correspondent tells of an account of ours: MT940, MT950 or camt.053, whichever it sends.
/// `statementId` is unique for the account; balances are positive where they owe us.
public record Statement(
    String statementId,
    String accountNumber,
    Money opening,
    LocalDate closingDate,
    Money closing,
    List<StatementLine> lines) {
  public Statement {
    lines = List.copyOf(lines);
  }

  /// What it must close with.
  Money sum() {
    return lines.stream().map(StatementLine::amount).reduce(opening, Money::plus);
  }

  List<Item> items() {
    return lines.stream()
        .map(line ->
            new Item(ItemId.theirs(statementId, line.number()), line.amount(), line.valueDate()))
        .toList();
  }
}
