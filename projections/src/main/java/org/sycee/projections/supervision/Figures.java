package org.sycee.projections.supervision;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.sycee.projections.supervision.CheckedRow.Figure;

/// The figures of one row of a statement, read from left to right. A sum over no rows is null there
/// and zero here.
final class Figures {
  private final ResultSet row;
  private final List<Figure> figures = new ArrayList<>();

  Figures(ResultSet row) {
    this.row = row;
  }

  /// An amount in minor units, shown with the decimals of its currency.
  BigDecimal amount(String name, String column, String currency) throws SQLException {
    BigDecimal minorUnits = number(column);
    int decimals = Currency.getInstance(currency).getDefaultFractionDigits();
    figures.add(new Figure(name, minorUnits.movePointLeft(decimals).toPlainString()));
    return minorUnits;
  }

  /// A number of accounts, vouchers or pieces.
  BigDecimal count(String name, String column) throws SQLException {
    BigDecimal number = number(column);
    figures.add(new Figure(name, number.toPlainString()));
    return number;
  }

  private BigDecimal number(String column) throws SQLException {
    BigDecimal number = row.getBigDecimal(column);
    return number == null ? BigDecimal.ZERO : number;
  }

  CheckedRow row(String name, boolean passes) {
    return new CheckedRow(name, List.copyOf(figures), passes);
  }

  static boolean same(BigDecimal... numbers) {
    for (BigDecimal number : numbers) {
      if (number.compareTo(numbers[0]) != 0) {
        return false;
      }
    }
    return true;
  }
}
