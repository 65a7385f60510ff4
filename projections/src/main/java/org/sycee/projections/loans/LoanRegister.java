package org.sycee.projections.loans;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sycee.money.Money;

/// Reads the register of loans.
public final class LoanRegister {
  private final JdbcClient jdbc;

  public LoanRegister(DataSource database) {
    this.jdbc = JdbcClient.create(database);
  }

  /// The loans of an entity, those that left the books included, signed after a position.
  public List<RegisteredLoan> ofEntity(String entity, long signedAfter, int limit) {
    return jdbc.sql(
            """
            select loan_id, entity, branch, book, customer, facility_id, deposit_id, product,
              category, status, class, currency, principal, due_principal, billed_interest, fees,
              signed_on, signed_at, disbursed_on, next_due_date, maturity_date, unpaid_since
            from view.loan where entity = ? and signed_at > ?
            order by signed_at, loan_id limit ?\
            """)
        .params(entity, signedAfter, limit)
        .query(LoanRegister::registered)
        .list();
  }

  /// What secures the loans of an entity, or did, registered after a position.
  public List<RegisteredCollateral> collaterals(String entity, long perfectedAfter, int limit) {
    return jdbc.sql(
            """
            select collateral_id, loan_id, entity, currency, value, registration_number,
              perfected_on, perfected_at, released_on
            from view.collateral where entity = ? and perfected_at > ?
            order by perfected_at limit ?\
            """)
        .params(entity, perfectedAfter, limit)
        .query((row, _) ->
            new RegisteredCollateral(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                new Money(Currency.getInstance(row.getString(4)), row.getLong(5)),
                row.getString(6),
                row.getObject(7, LocalDate.class),
                row.getLong(8),
                date(row, 9)))
        .list();
  }

  private static RegisteredLoan registered(ResultSet row, int number) throws SQLException {
    Currency currency = Currency.getInstance(row.getString(12));
    return new RegisteredLoan(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        row.getString(8),
        row.getString(9),
        row.getString(10),
        row.getString(11),
        new Money(currency, row.getLong(13)),
        new Money(currency, row.getLong(14)),
        new Money(currency, row.getLong(15)),
        new Money(currency, row.getLong(16)),
        row.getObject(17, LocalDate.class),
        row.getLong(18),
        date(row, 19),
        date(row, 20),
        row.getObject(21, LocalDate.class),
        date(row, 22));
  }

  private static Optional<LocalDate> date(ResultSet row, int column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, LocalDate.class));
  }
}
