package org.sycee.projections.loans;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.money.Money;

/// Reads the register of loans: what the end of a day needs, by columns, without replaying a loan.
public final class LoanRegister {
  private static final int FETCHED_AT_ONCE = 10_000;

  /// Billed interest and what ran since, rounded once half up: `LoanDebt.accruedAtCloseOf` in SQL.
  /// Days of compound interest before the maturity count at the contract rate.
  private static final String ACCRUED =
      """
      select loan_id, branch, book, product, currency,
        billed_interest + round((running_product + rate * minor_unit * (
          (?::date - interest_to)
            * (principal + due_principal * (100 + penalty_percent) / 100::numeric)
          + case when compound then billed_interest * (
              greatest(0, least(?::date, maturity_date) - interest_to)
              + greatest(0, ?::date - greatest(interest_to, maturity_date))
                * (100 + penalty_percent) / 100::numeric) else 0 end
        )) / 360 / minor_unit)
      from view.loan
      where entity = ? and status = 'ACTIVE' and accruing
      order by branch, book, product, currency, loan_id\
      """;

  private final DataSource database;

  public LoanRegister(DataSource database) {
    this.database = database;
  }

  /// What one loan has accrued and not collected.
  public record AccruedLoan(String loanId, AccountingUnit unit, String product, Money accrued) {}

  /// The ids by which the end of a day sends its wishes about a loan.
  public record DueLoan(
      String loanId, String facilityId, String depositId, LocalDate nextDueDate) {}

  /// The loans of an entity, those that left the books included, signed after a position.
  public List<RegisteredLoan> ofEntity(String entity, long signedAfter, int limit) {
    return JdbcClient.create(database)
        .sql(
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

  /// Streams the loans of an entity that accrue, with what they have accrued and not collected at
  /// the close of the day; ordered by unit, product and currency, so that groups are neighbours.
  public void accruedAtCloseOf(String entity, LocalDate day, Consumer<AccruedLoan> each) {
    LocalDate next = day.plusDays(1);
    try (Connection connection = database.getConnection()) {
      // PostgreSQL streams only inside a transaction.
      connection.setAutoCommit(false);
      try (PreparedStatement statement = connection.prepareStatement(ACCRUED)) {
        statement.setFetchSize(FETCHED_AT_ONCE);
        statement.setObject(1, next);
        statement.setObject(2, next);
        statement.setObject(3, next);
        statement.setString(4, entity);
        try (ResultSet row = statement.executeQuery()) {
          while (row.next()) {
            each.accept(accrued(entity, row));
          }
        }
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the register of loans cannot be read", e);
    }
  }

  /// The loans on which something falls due by the day.
  public List<DueLoan> dueBy(String entity, LocalDate day) {
    return loans("next_due_date <= ?", entity, day);
  }

  /// The loans whose rate is reset by the day.
  public List<DueLoan> resetBy(String entity, LocalDate day) {
    return loans("next_reset_date <= ?", entity, day);
  }

  /// The loans that owe something, to be collected at the end of the day.
  public List<DueLoan> owing(String entity, LocalDate day) {
    return loans("interest_to <= ? and due_principal + billed_interest + fees > 0", entity, day);
  }

  /// The loans in arrears since the day or earlier.
  public List<DueLoan> unpaidSince(String entity, LocalDate day) {
    return loans("unpaid_since <= ?", entity, day);
  }

  private List<DueLoan> loans(String condition, String entity, LocalDate day) {
    return JdbcClient.create(database)
        .sql(
            "select loan_id, facility_id, deposit_id, next_due_date from view.loan"
                + " where status = 'ACTIVE' and entity = ? and "
                + condition
                + " order by loan_id")
        .params(entity, day)
        .query((row, _) ->
            new DueLoan(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getObject(4, LocalDate.class)))
        .list();
  }

  private static AccruedLoan accrued(String entity, ResultSet row) throws SQLException {
    return new AccruedLoan(
        row.getString(1),
        new AccountingUnit(entity, row.getString(2), row.getString(3)),
        row.getString(4),
        new Money(Currency.getInstance(row.getString(5)), row.getLong(6)));
  }
}
