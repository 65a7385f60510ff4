package org.sycee.projections.credit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import java.util.function.Consumer;
import org.sycee.ledger.facility.LoanProduct;
import org.sycee.ledger.loanplan.LoanCategory;
import org.sycee.ledger.loanplan.Repayment;
import org.sycee.ledger.loanrisk.LoanClass;
import org.sycee.money.Money;

/// Streams the loans of an entity as they stood before a period and at its end.
final class LoanPeriods {
  private static final int FETCHED_AT_ONCE = 10_000;

  private static final String COLUMNS =
      """
      %1$s.category, %1$s.industry, %1$s.branch, %1$s.officer, %1$s.region, %1$s.product,
      %1$s.repayment, %1$s.small_enterprise, %1$s.class, %1$s.currency, %1$s.principal,
      %1$s.due_principal, %1$s.unpaid_since, %1$s.borrowed_name, %1$s.disbursed, %1$s.collected,
      %1$s.matured, %1$s.matured_collected, %1$s.interest_collected, %1$s.names_found,
      %1$s.names_cleared\
      """;
  private static final int NUMBER_OF_COLUMNS = 21;

  /// Without the loans of which nothing was left before and to which nothing happened.
  private static final String LOANS =
      "select "
          + COLUMNS.formatted("c")
          + ", "
          + COLUMNS.formatted("o")
          + """
           from view.loan_day c
          left join view.loan_day o
            on o.loan_id = c.loan_id and o.from_date < ? and o.until >= ?
          where c.entity = ? and c.from_date <= ? and c.until > ?
            and (c.from_date >= ? or c.principal <> 0)\
          """;

  private LoanPeriods() {}

  static void read(Connection moment, String entity, Period period, Consumer<LoanPeriod> each)
      throws SQLException {
    try (PreparedStatement statement = moment.prepareStatement(LOANS)) {
      statement.setFetchSize(FETCHED_AT_ONCE);
      statement.setObject(1, period.from());
      statement.setObject(2, period.from());
      statement.setString(3, entity);
      statement.setObject(4, period.to());
      statement.setObject(5, period.to());
      statement.setObject(6, period.from());
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          Optional<LoanAt> opening =
              row.getString(NUMBER_OF_COLUMNS + 1) == null
                  ? Optional.empty()
                  : Optional.of(loan(row, NUMBER_OF_COLUMNS));
          each.accept(new LoanPeriod(opening, loan(row, 0)));
        }
      }
    }
  }

  private static LoanAt loan(ResultSet row, int before) throws SQLException {
    Currency currency = Currency.getInstance(row.getString(before + 10));
    return new LoanAt(
        new LoanAt.Tags(
            LoanCategory.valueOf(row.getString(before + 1)),
            row.getString(before + 2),
            row.getString(before + 3),
            row.getString(before + 4),
            row.getString(before + 5),
            LoanProduct.valueOf(row.getString(before + 6)),
            Repayment.valueOf(row.getString(before + 7)),
            row.getBoolean(before + 8),
            LoanClass.valueOf(row.getString(before + 9))),
        new Money(currency, row.getLong(before + 11)),
        new Money(currency, row.getLong(before + 12)),
        Optional.ofNullable(row.getObject(before + 13, LocalDate.class)),
        row.getBoolean(before + 14),
        new LoanAt.Sums(
            new Money(currency, row.getLong(before + 15)),
            new Money(currency, row.getLong(before + 16)),
            new Money(currency, row.getLong(before + 17)),
            new Money(currency, row.getLong(before + 18)),
            new Money(currency, row.getLong(before + 19)),
            row.getInt(before + 20),
            row.getInt(before + 21)));
  }
}
