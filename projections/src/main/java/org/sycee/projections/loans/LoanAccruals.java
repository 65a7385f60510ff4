package org.sycee.projections.loans;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.sycee.ledger.facility.LoanProduct;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.money.Money;

/// Works out from the register what loans have accrued, without replaying a loan.
public final class LoanAccruals {
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

  public LoanAccruals(DataSource database) {
    this.database = database;
  }

  /// What one loan has accrued and not collected.
  public record AccruedLoan(
      String loanId, AccountingUnit unit, LoanProduct product, Money accrued) {}

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

  private static AccruedLoan accrued(String entity, ResultSet row) throws SQLException {
    return new AccruedLoan(
        row.getString(1),
        new AccountingUnit(entity, row.getString(2), row.getString(3)),
        LoanProduct.valueOf(row.getString(4)),
        new Money(Currency.getInstance(row.getString(5)), row.getLong(6)));
  }
}
