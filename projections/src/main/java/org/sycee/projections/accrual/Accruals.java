package org.sycee.projections.accrual;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sycee.ledger.accrual.AccrualGroup;
import org.sycee.ledger.journal.AccountCode;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.money.Money;

/// Reads what was accrued.
public final class Accruals {
  private final JdbcClient jdbc;

  public Accruals(DataSource database) {
    this.jdbc = JdbcClient.create(database);
  }

  /// What was accrued for one group at the close of one day.
  public record PostedAccrual(
      AccrualGroup group,
      LocalDate date,
      long contracts,
      Money accrued,
      Money change,
      String digest,
      long position) {}

  /// All groups that were accrued at the close of the day, in their order.
  public List<PostedAccrual> of(String entity, LocalDate date) {
    return jdbc.sql(
            "select grouped, date, contracts, accrued, change, digest, position from view.accrual"
                + " where entity = ? and date = ? order by grouped")
        .params(entity, date)
        .query(Accruals::posted)
        .list();
  }

  /// Every group of the entity that was ever accrued.
  public List<AccrualGroup> groupsOf(String entity) {
    return jdbc.sql("select distinct grouped from view.accrual where entity = ? order by grouped")
        .param(entity)
        .query((row, _) -> AccrualGroup.parse(row.getString(1)))
        .list();
  }

  /// The groups with these accounts on whose account of accrued interest something stands.
  public List<AccrualGroup> groupsOn(String entity, AccountCode accrued, AccountCode result) {
    return jdbc.sql(
            "select branch, book, currency from view.account_balance where entity = ? and account ="
                + " ? group by branch, book, currency having sum(debits) <> sum(credits)"
                + " order by branch, book, currency")
        .params(entity, accrued.toString())
        .query((row, _) ->
            new AccrualGroup(
                new AccountingUnit(entity, row.getString(1), row.getString(2)),
                accrued,
                result,
                Currency.getInstance(row.getString(3))))
        .list();
  }

  /// The balance of the group's account of accrued interest: what was accrued and not yet settled.
  public Money bookedOf(AccrualGroup group) {
    BigDecimal credits =
        jdbc.sql(
                "select coalesce(sum(credits - debits), 0) from view.account_balance where entity ="
                    + " ? and branch = ? and book = ? and account = ? and currency = ?")
            .params(
                group.unit().entity(),
                group.unit().branch(),
                group.unit().book(),
                group.accrued().toString(),
                group.currency().getCurrencyCode())
            .query(BigDecimal.class)
            .single();
    var booked = new Money(group.currency(), credits.longValueExact());
    return group.isReceivable() ? booked.negated() : booked;
  }

  private static PostedAccrual posted(ResultSet row, int number) throws SQLException {
    AccrualGroup group = AccrualGroup.parse(row.getString(1));
    return new PostedAccrual(
        group,
        row.getObject(2, LocalDate.class),
        row.getLong(3),
        new Money(group.currency(), row.getLong(4)),
        new Money(group.currency(), row.getLong(5)),
        row.getString(6),
        row.getLong(7));
  }
}
