package org.sycee.projections.supervision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// 传票累计数相符 (P11): the vouchers of a branch, counted and added up as they were booked, are those of
/// its day book and of its general ledger; and debits are credits.
final class VoucherTotals implements SupervisionCheck {
  private static final String SQL =
      """
      with vouchers as (
        select branch, currency, vouchers, debits, credits from view.voucher_total
        where entity = :entity and booking_date = :date
      ), book as (
        select branch, currency, count(distinct position) as vouchers,
          sum(amount) filter (where side = 'DEBIT') as debits,
          sum(amount) filter (where side = 'CREDIT') as credits
        from view.journal_line where entity = :entity and booking_date = :date
        group by branch, currency
      ), ledger as (
        select branch, currency, sum(debits) as debits, sum(credits) as credits
        from view.account_day where entity = :entity and booking_date = :date
        group by branch, currency
      )
      select branch, currency, v.vouchers as vouchers, b.vouchers as book_vouchers,
        v.debits as debits, b.debits as book_debits, l.debits as ledger_debits,
        v.credits as credits, b.credits as book_credits, l.credits as ledger_credits
      from vouchers v full join book b using (branch, currency)
      full join ledger l using (branch, currency)
      order by branch, currency\
      """;

  private final JdbcClient jdbc;

  VoucherTotals(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String name() {
    return "VOUCHER_TOTALS";
  }

  @Override
  public String rule() {
    return "传票累计数相符: vouchers (number, debits, credits) = day book = general ledger";
  }

  @Override
  public List<CheckedRow> rows(String entity, LocalDate date) {
    return jdbc.sql(SQL)
        .param("entity", entity)
        .param("date", date)
        .query(VoucherTotals::row)
        .list();
  }

  private static CheckedRow row(ResultSet row, int number) throws SQLException {
    String currency = row.getString("currency");
    var figures = new Figures(row);
    var vouchers = figures.count("vouchers", "vouchers");
    var bookVouchers = figures.count("in the day book", "book_vouchers");
    var debits = figures.amount("debits", "debits", currency);
    var bookDebits = figures.amount("day book debits", "book_debits", currency);
    var ledgerDebits = figures.amount("ledger debits", "ledger_debits", currency);
    var credits = figures.amount("credits", "credits", currency);
    var bookCredits = figures.amount("day book credits", "book_credits", currency);
    var ledgerCredits = figures.amount("ledger credits", "ledger_credits", currency);
    return figures.row(
        RowNames.branch(row),
        Figures.same(vouchers, bookVouchers)
            && Figures.same(debits, bookDebits, ledgerDebits, credits, bookCredits, ledgerCredits));
  }
}
