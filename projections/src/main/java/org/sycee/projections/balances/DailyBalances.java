package org.sycee.projections.balances;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sycee.ledger.journal.AccountCode;
import org.sycee.money.Money;

/// Reads what an account of the general ledger, its sub-accounts included, held at the close of
/// each of several days, in all books of an entity together.
public final class DailyBalances {
  private static final String CLOSING =
      """
      select day::date, (select coalesce(sum(credits - debits), 0) from view.account_day
        where entity = ? and currency = ? and account like ? || '%' and booking_date <= day)
      from generate_series(?::date, ?::date, interval '1 day') day order by day\
      """;

  private final JdbcClient jdbc;

  public DailyBalances(DataSource database) {
    this.jdbc = JdbcClient.create(database);
  }

  /// The balance at the close of a day; a debit balance is negative.
  public record DayBalance(LocalDate day, Money credit) {}

  /// One balance for every calendar day from the first to the last, both included.
  public List<DayBalance> of(
      String entity, AccountCode account, Currency currency, LocalDate first, LocalDate last) {
    var days = new ArrayList<DayBalance>();
    jdbc.sql(CLOSING)
        .params(entity, currency.getCurrencyCode(), account.toString(), first, last)
        .query(row -> {
          days.add(
              new DayBalance(
                  row.getObject(1, LocalDate.class),
                  new Money(currency, row.getBigDecimal(2).longValueExact())));
        });
    return days;
  }
}
