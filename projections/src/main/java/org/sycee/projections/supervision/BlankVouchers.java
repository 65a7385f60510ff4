package org.sycee.projections.supervision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// 重要空白凭证 (P7): of each kind at each branch, opening plus received less used and destroyed is
/// closing; it opens with what the day before closed with; and closing is what the movements leave
/// with the vault and the tellers.
final class BlankVouchers implements SupervisionCheck {
  private static final String SQL =
      """
      with today as (
        select * from view.blank_day where entity = :entity and booking_date = :date
      ), yesterday as (
        select branch, kind, closing as was from view.blank_day
        where entity = :entity and booking_date = (
          select max(booking_date) from view.business_day
          where entity = :entity and booking_date < :date)
      ), moved as (
        select branch, kind, last_serial - first_serial + 1 as pieces, from_keeper, to_keeper
        from view.blank_movement where entity = :entity and booking_date <= :date
      ), held as (
        select branch, kind,
          sum(case when to_keeper = 'VAULT' then pieces when from_keeper = 'VAULT' then -pieces
            else 0 end) as vault,
          sum(case when to_keeper not in ('', 'VAULT') then pieces else 0 end)
            - sum(case when from_keeper not in ('', 'VAULT') then pieces else 0 end) as tellers
        from moved group by branch, kind
      )
      select branch, kind, was, opening, received, used, destroyed, closing, vault, tellers
      from today full join yesterday using (branch, kind) full join held using (branch, kind)
      order by branch, kind\
      """;

  private final JdbcClient jdbc;

  BlankVouchers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String name() {
    return "BLANK_VOUCHERS";
  }

  @Override
  public String rule() {
    return "重要空白凭证: opening + received - used - destroyed = closing = vault + tellers";
  }

  @Override
  public List<CheckedRow> rows(String entity, LocalDate date) {
    return jdbc.sql(SQL)
        .param("entity", entity)
        .param("date", date)
        .query(BlankVouchers::row)
        .list();
  }

  private static CheckedRow row(ResultSet row, int number) throws SQLException {
    var figures = new Figures(row);
    var was = figures.count("closed with", "was");
    var opening = figures.count("opening", "opening");
    var received = figures.count("received", "received");
    var used = figures.count("used", "used");
    var destroyed = figures.count("destroyed", "destroyed");
    var closing = figures.count("closing", "closing");
    var vault = figures.count("vault", "vault");
    var tellers = figures.count("tellers", "tellers");
    return figures.row(
        row.getString("branch") + "/" + row.getString("kind"),
        Figures.same(was, opening)
            && Figures.same(opening.add(received).subtract(used).subtract(destroyed), closing)
            && Figures.same(closing, vault.add(tellers)));
  }
}
