package org.sycee.projections.supervision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// 传票付出利息数相核对 (P6): interest paid as the facts tell it is what their vouchers credited to
/// customers, and what the general ledger was debited with on 利息支出 (6411) and 应付利息 (2231).
///
/// The ledger is debited there for other reasons too, such as an accrual: those lines are found in
/// the journal by their facts and taken off. A debit of the ledger that no line of the journal
/// explains is therefore a difference.
final class InterestPaid implements SupervisionCheck {
  private static final List<String> PAYMENTS = List.of("InterestCredited");
  private static final String SQL =
      """
      with facts as (
        select branch, currency, payments, amount from view.interest_paid
        where entity = :entity and booking_date = :date
      ), vouchers as (
        select branch, currency,
          count(distinct position) filter (where event in (:payments)) as vouchers,
          sum(amount) filter (
            where event in (:payments) and side = 'CREDIT' and contract <> '') as credited,
          sum(amount) filter (
            where event not in (:payments) and side = 'DEBIT'
              and account ~ '^(2231|6411)') as others
        from view.journal_line where entity = :entity and booking_date = :date
        group by branch, currency
      ), ledger as (
        select branch, currency, sum(debits) as debits from view.account_day
        where entity = :entity and booking_date = :date and account ~ '^(2231|6411)'
        group by branch, currency
      )
      select branch, currency, payments, amount, vouchers, credited,
        coalesce(debits, 0) - coalesce(others, 0) as debited
      from facts full join vouchers using (branch, currency)
      full join ledger using (branch, currency)
      order by branch, currency\
      """;

  private final JdbcClient jdbc;

  InterestPaid(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String name() {
    return "INTEREST_PAID";
  }

  @Override
  public String rule() {
    return "传票付出利息数相核对: interest paid = its vouchers = debits of 6411 and 2231 for it";
  }

  @Override
  public List<CheckedRow> rows(String entity, LocalDate date) {
    return jdbc.sql(SQL)
        .param("entity", entity)
        .param("date", date)
        .param("payments", PAYMENTS)
        .query(InterestPaid::row)
        .list();
  }

  private static CheckedRow row(ResultSet row, int number) throws SQLException {
    String currency = row.getString("currency");
    var figures = new Figures(row);
    var payments = figures.count("payments", "payments");
    var vouchers = figures.count("vouchers", "vouchers");
    var paid = figures.amount("paid", "amount", currency);
    var credited = figures.amount("credited", "credited", currency);
    var debited = figures.amount("ledger debits", "debited", currency);
    return figures.row(
        RowNames.branch(row),
        Figures.same(payments, vouchers) && Figures.same(paid, credited, debited));
  }
}
