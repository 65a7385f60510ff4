package org.sycee.app.history.mapping;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;

/// Where the amount of a transaction stands, and what tells a credit from a debit.
public sealed interface AmountRule {

  /// The amount, not negative, and its direction.
  Signed read(Row row, Format format);

  Set<String> columns();

  record Signed(Direction direction, BigDecimal amount) {}

  /// One column whose sign decides: positive amounts are credits, negative ones debits.
  record BySign(String column) implements AmountRule {
    @Override
    public Signed read(Row row, Format format) {
      BigDecimal number = format.number(row, column);
      return new Signed(number.signum() < 0 ? Direction.DEBIT : Direction.CREDIT, number.abs());
    }

    @Override
    public Set<String> columns() {
      return Set.of(column);
    }
  }

  /// An unsigned column; other columns say whether it is a credit or a debit.
  record ByColumns(String column, Condition credit, Condition debit) implements AmountRule {
    @Override
    public Signed read(Row row, Format format) {
      BigDecimal number = format.number(row, column);
      RowRejection.AMOUNT_UNREADABLE.unless(
          number.signum() >= 0,
          () -> "column %s: %s has a sign, but other columns decide".formatted(column, number));
      boolean isCredit = credit.holds(row);
      RowRejection.SIGN_UNKNOWN.unless(
          isCredit != debit.holds(row),
          () ->
              "%s a credit %s a debit: %s"
                  .formatted(
                      isCredit ? "both" : "neither",
                      isCredit ? "and" : "nor",
                      row.describe(conditionColumns())));
      return new Signed(isCredit ? Direction.CREDIT : Direction.DEBIT, number);
    }

    private Set<String> conditionColumns() {
      var columns = new TreeSet<>(credit.columns());
      columns.addAll(debit.columns());
      return columns;
    }

    @Override
    public Set<String> columns() {
      var columns = new LinkedHashSet<>(Set.of(column));
      columns.addAll(conditionColumns());
      return columns;
    }
  }

  /// A column for credits and one for debits; one of them is empty.
  record TwoColumns(String creditColumn, String debitColumn) implements AmountRule {
    @Override
    public Signed read(Row row, Format format) {
      boolean isCredit = !row.value(creditColumn).isEmpty();
      RowRejection.SIGN_UNKNOWN.unless(
          isCredit == row.value(debitColumn).isEmpty(),
          () ->
              "columns %s and %s are both %s"
                  .formatted(creditColumn, debitColumn, isCredit ? "filled" : "empty"));
      String column = isCredit ? creditColumn : debitColumn;
      BigDecimal number = format.number(row, column);
      RowRejection.AMOUNT_UNREADABLE.unless(
          number.signum() >= 0,
          () -> "column %s: %s has a sign, but the column decides".formatted(column, number));
      return new Signed(isCredit ? Direction.CREDIT : Direction.DEBIT, number);
    }

    @Override
    public Set<String> columns() {
      return Set.of(creditColumn, debitColumn);
    }
  }
}
