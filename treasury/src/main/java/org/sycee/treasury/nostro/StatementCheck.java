package org.sycee.treasury.nostro;

import static org.sycee.treasury.nostro.NostroRejection.*;

import java.util.List;
import java.util.stream.IntStream;
import org.sycee.money.Money;

/// Whether a statement is of the account, adds up, and follows the one before.
record StatementCheck(OpenedNostro nostro, Statement statement) {

  void require() {
    String id = statement.statementId();
    STATEMENT_OF_ANOTHER_ACCOUNT.unless(
        same(statement.accountNumber(), nostro.terms().accountNumber()),
        () ->
            "%s is of account %s, %s is %s"
                .formatted(
                    id, statement.accountNumber(), nostro.id(), nostro.terms().accountNumber()));
    STATEMENT_UNSOUND.unless(
        ItemId.isStatementId(id), () -> "'%s' is no id of a statement".formatted(id));
    requireCurrency(statement.opening());
    requireCurrency(statement.closing());
    requireLines(statement.lines());
    requireNew();
    STATEMENT_DOES_NOT_ADD_UP.unless(
        statement.sum().equals(statement.closing()),
        () ->
            "%s opens with %s, its %d lines make %s, it closes with %s, difference %s"
                .formatted(
                    id,
                    statement.opening(),
                    statement.lines().size(),
                    statement.sum(),
                    statement.closing(),
                    statement.closing().minus(statement.sum())));
    STATEMENT_GAP.unless(
        statement.opening().equals(nostro.closing()),
        () ->
            "%s opens with %s, before it %s, gap %s"
                .formatted(
                    id,
                    statement.opening(),
                    nostro.closing(),
                    statement.opening().minus(nostro.closing())));
  }

  /// Correspondents write an account number with or without blanks.
  private static boolean same(String one, String other) {
    return one.replace(" ", "").equals(other.replace(" ", ""));
  }

  private void requireLines(List<StatementLine> lines) {
    IntStream.range(0, lines.size())
        .forEach(i -> {
          StatementLine line = lines.get(i);
          STATEMENT_UNSOUND.unless(
              line.number() == i + 1 && !line.amount().isZero(),
              () ->
                  "line %d of %s has number %d and amount %s"
                      .formatted(i + 1, statement.statementId(), line.number(), line.amount()));
          requireCurrency(line.amount());
        });
  }

  private void requireNew() {
    Statement known = nostro.statements().get(statement.statementId());
    if (known == null) {
      return;
    }
    STATEMENT_DIFFERS.unless(
        known.equals(statement),
        () ->
            "%s was imported with %d lines from %s to %s, now with %d from %s to %s"
                .formatted(
                    statement.statementId(),
                    known.lines().size(),
                    known.opening(),
                    known.closing(),
                    statement.lines().size(),
                    statement.opening(),
                    statement.closing()));
    throw STATEMENT_ALREADY_IMPORTED.because(
        "%s closing with %s".formatted(statement.statementId(), statement.closing()));
  }

  private void requireCurrency(Money amount) {
    NOSTRO_CURRENCY_DIFFERS.unless(
        amount.currency().equals(nostro.terms().currency()),
        () ->
            "%s has %s, %s is in %s"
                .formatted(
                    statement.statementId(), amount, nostro.id(), nostro.terms().currency()));
  }
}
