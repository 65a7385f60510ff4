package org.sycee.projections.deposits;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.money.Money;

/// Reads the register of deposits, in the order in which they were opened.
public final class DepositRegister {
  private final JdbcClient jdbc;

  public DepositRegister(DataSource database) {
    this.jdbc = JdbcClient.create(database);
  }

  /// The deposits in the books of an entity, closed ones included, opened after a position.
  public List<RegisteredDeposit> ofEntity(String entity, long openedAfter, int limit) {
    return jdbc.sql(
            """
            select d.deposit_id, d.entity, d.branch, d.book, d.customer, d.holder, d.currency,
              coalesce(b.credits - b.debits, 0), d.opened_on, d.opened_at, d.closed_on
            from view.deposit d
            left join view.account_balance b on b.contract = d.deposit_id and b.contract <> ''
            where d.entity = ? and d.opened_at > ?
            order by d.opened_at, d.deposit_id
            limit ?\
            """)
        .params(entity, openedAfter, limit)
        .query(DepositRegister::deposit)
        .list();
  }

  /// The running accounts of companies that did not move for a year up to the date, and whose
  /// customers owe the bank nothing: neither an overdraft nor a loan.
  public List<DepositId> silent(String entity, LocalDate date) {
    return jdbc.sql(
            """
            select d.deposit_id
            from view.deposit d
            where d.entity = :entity and d.closed_on is null and d.dormant_since is null
              and d.holder = 'COMPANY' and d.product in ('Demand', 'Agreement', 'Call')
              and d.last_moved_on < :date and (d.last_moved_on + interval '1 year')::date <= :date
              and not exists (select 1 from view.account_balance b
                where b.contract = d.deposit_id and b.credits < b.debits)
              and not exists (select 1 from view.loan l
                where l.entity = d.entity and l.customer = d.customer and l.status = 'ACTIVE')
            order by d.opened_at, d.deposit_id\
            """)
        .param("entity", entity)
        .param("date", date)
        .query((row, _) -> new DepositId(row.getString(1)))
        .list();
  }

  private static RegisteredDeposit deposit(ResultSet row, int number) throws SQLException {
    return new RegisteredDeposit(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        new Money(Currency.getInstance(row.getString(7)), row.getLong(8)),
        row.getObject(9, LocalDate.class),
        row.getLong(10),
        Optional.ofNullable(row.getObject(11, LocalDate.class)));
  }
}
