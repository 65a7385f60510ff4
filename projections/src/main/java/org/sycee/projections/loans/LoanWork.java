package org.sycee.projections.loans;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.ledger.facility.FacilityId;
import org.sycee.ledger.facility.LoanProduct;
import org.sycee.ledger.loan.LoanId;
import org.sycee.ledger.loan.LoanStanding;
import org.sycee.ledger.loanrisk.LoanClass;
import org.sycee.ledger.loanrisk.PaymentRecord;
import org.sycee.ledger.loanrisk.RiskRules;
import org.sycee.ledger.loanrisk.RiskSigns;
import org.sycee.money.Money;

/// Finds in the register what the end of a day has to do for loans. Every list is in the order of
/// the loans' ids.
public final class LoanWork {
  private static final String DUE =
      """
      select loan_id, facility_id, deposit_id from view.loan
      where status = 'ACTIVE' and entity = ? and next_due_date <= ? order by loan_id\
      """;
  private static final String OWING =
      """
      select loan_id, facility_id, deposit_id from view.loan
      where status = 'ACTIVE' and entity = ? and disbursed_on <= ?
        and due_principal + billed_interest + fees > 0 order by loan_id\
      """;
  private static final String RESET =
      """
      select loan_id, currency, benchmark_years, next_reset_date from view.loan
      where status = 'ACTIVE' and entity = ? and next_reset_date <= ? order by loan_id\
      """;
  private static final String WATCHED =
      """
      select loan_id, currency, class, accruing, unpaid_since, principal, due_principal,
        overdue_principal, expected_loss,
        case when observed_until > ? then restructurings else 0 end, product,
        unpaid_since is null and fees = 0, late_on, due_dates
      from view.loan
      where status = 'ACTIVE' and entity = ?
        and (unpaid_since < ? or observed_until is not null or not accruing) order by loan_id\
      """;
  private static final String PROVIDED =
      """
      select loan_id, currency, class, unpaid_since, principal + due_principal, special_allowance,
        general_allowance
      from view.loan
      where status in ('ACTIVE', 'SETTLED') and entity = ?
        and principal + due_principal + special_allowance + general_allowance > 0
      order by loan_id\
      """;

  private final JdbcClient jdbc;

  public LoanWork(DataSource database) {
    this.jdbc = JdbcClient.create(database);
  }

  /// A loan, the facility it is drawn on and the deposit it is collected from.
  public record LinkedLoan(LoanId loanId, FacilityId facilityId, DepositId depositId) {}

  /// A loan whose rate follows the loan prime rate of so many years.
  public record ResetLoan(
      LoanId loanId, Currency currency, int benchmarkYears, LocalDate resetDate) {}

  /// A loan in arrears, in its observation after a restructuring, or that does not accrue.
  /// `notMarked` is what is due and unpaid and does not stand among the overdue loans yet; `clear`
  /// whether nothing at all is.
  public record WatchedLoan(
      LoanId loanId,
      LoanProduct product,
      LoanClass loanClass,
      Money notMarked,
      RiskSigns signs,
      boolean clear,
      PaymentRecord payments) {

    /// Whether the rules alone say that its interest is income again.
    public boolean isCured(LocalDate day, RiskRules rules) {
      return !signs.accruing()
          && product.isRetail()
          && clear
          && signs.restructurings() == 0
          && payments.isCuredOn(day, rules);
    }
  }

  /// A loan and what is set aside for it.
  public record ProvidedLoan(
      LoanId loanId,
      LoanClass loanClass,
      int overdueDays,
      Money principal,
      Money special,
      Money general) {}

  /// The loans on which something falls due by the day.
  public List<LinkedLoan> due(String entity, LocalDate day) {
    return read(DUE, LoanWork::linked, entity, day);
  }

  /// The loans that owe something.
  public List<LinkedLoan> owing(String entity, LocalDate day) {
    return read(OWING, LoanWork::linked, entity, day);
  }

  /// The loans whose rate is reset by the day.
  public List<ResetLoan> reset(String entity, LocalDate day) {
    return read(
        RESET,
        (row, _) ->
            new ResetLoan(
                new LoanId(row.getString(1)),
                Currency.getInstance(row.getString(2)),
                row.getInt(3),
                row.getObject(4, LocalDate.class)),
        entity,
        day);
  }

  /// The loans whose class may change by itself on the day: those in arrears since the day before
  /// or longer, those observed, and those that do not accrue.
  public List<WatchedLoan> watched(String entity, LocalDate day) {
    return read(WATCHED, (row, _) -> watched(row, day), day, entity, day);
  }

  /// The loans for which something is, or has to be, set aside.
  public List<ProvidedLoan> provided(String entity, LocalDate day) {
    return read(PROVIDED, (row, _) -> provided(row, day), entity);
  }

  private <T> List<T> read(String sql, RowMapper<T> each, Object... parameters) {
    return jdbc.sql(sql).params(parameters).query(each).list();
  }

  private static LinkedLoan linked(ResultSet row, int number) throws SQLException {
    return new LinkedLoan(
        new LoanId(row.getString(1)),
        new FacilityId(row.getString(2)),
        new DepositId(row.getString(3)));
  }

  private static WatchedLoan watched(ResultSet row, LocalDate day) throws SQLException {
    Currency currency = Currency.getInstance(row.getString(2));
    long due = row.getLong(7);
    return new WatchedLoan(
        new LoanId(row.getString(1)),
        LoanProduct.valueOf(row.getString(11)),
        LoanClass.valueOf(row.getString(3)),
        new Money(currency, Math.max(0, due - row.getLong(8))),
        new RiskSigns(
            overdueDays(row, 5, day),
            new Money(currency, row.getLong(9)),
            new Money(currency, row.getLong(6) + due),
            row.getBoolean(4),
            row.getInt(10)),
        row.getBoolean(12),
        new PaymentRecord(Optional.ofNullable(row.getObject(13, LocalDate.class)), row.getInt(14)));
  }

  private static ProvidedLoan provided(ResultSet row, LocalDate day) throws SQLException {
    Currency currency = Currency.getInstance(row.getString(2));
    return new ProvidedLoan(
        new LoanId(row.getString(1)),
        LoanClass.valueOf(row.getString(3)),
        overdueDays(row, 4, day),
        new Money(currency, row.getLong(5)),
        new Money(currency, row.getLong(6)),
        new Money(currency, row.getLong(7)));
  }

  private static int overdueDays(ResultSet row, int column, LocalDate day) throws SQLException {
    return LoanStanding.overdueDays(
        Optional.ofNullable(row.getObject(column, LocalDate.class)), day);
  }
}
