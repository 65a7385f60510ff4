package org.sycee.projections.ftp;

import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongFunction;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.sycee.ledger.journal.AccountCode;
import org.sycee.money.Money;
import org.sycee.projections.OneMoment;
import org.sycee.projections.Progress;
import org.sycee.projections.credit.FirstDay;
import org.sycee.projections.credit.Period;
import org.sycee.treasury.ftp.MarginReport;
import org.sycee.treasury.ftp.MarginSums;
import org.sycee.treasury.ftp.TransferPrices;

/// Works out how the interest of a period is split between the branches and the treasury.
public final class MarginReports {
  private static final String INTEREST =
      """
      select branch, account, currency,
        sum(case side when 'CREDIT' then amount else -amount end)::bigint
      from view.journal_line
      where entity = ? and (account like '6011%' or account like '6411%')
        and booking_date between ? and ?
      group by branch, account, currency\
      """;

  /// Contracts are streamed: a million of them do not come into memory.
  private static final int ROWS_A_ROUND_TRIP = 5_000;

  private final DataSource database;

  public MarginReports(DataSource database) {
    this.database = database;
  }

  /// The report of each currency, all at one moment of the books. `pricesAt` gives the transfer
  /// prices as they are known at its position of the log.
  public List<MarginReport> of(
      String entity, Period period, LongFunction<TransferPrices> pricesAt) {
    return OneMoment.of(
        database,
        connection -> {
          var moment = new SingleConnectionDataSource(connection, true);
          var rows = new JdbcTemplate(moment);
          rows.setFetchSize(ROWS_A_ROUND_TRIP);
          var jdbc = JdbcClient.create(rows);
          FirstDay.of(jdbc, entity, period);
          long position = new Progress(moment).ofBooks();
          var sums =
              new TreeMap<Currency, MarginSums>(Comparator.comparing(Currency::getCurrencyCode));
          fund(jdbc, entity, period, pricesAt.apply(position), sums);
          interest(jdbc, entity, period, sums);
          return sums.values().stream().map(each -> each.at(position)).toList();
        });
  }

  private static void fund(
      JdbcClient jdbc,
      String entity,
      Period period,
      TransferPrices prices,
      SortedMap<Currency, MarginSums> sums) {
    new FundedContracts(jdbc)
        .forEach(
            entity,
            period,
            contract ->
                of(contract.currency(), entity, period, sums)
                    .add(contract.in(period.from(), period.to().plusDays(1), prices)));
  }

  private static void interest(
      JdbcClient jdbc, String entity, Period period, SortedMap<Currency, MarginSums> sums) {
    jdbc.sql(INTEREST)
        .params(entity, period.from(), period.to())
        .query(row -> {
          Currency currency = Currency.getInstance(row.getString(3));
          of(currency, entity, period, sums)
              .add(
                  row.getString(1),
                  new AccountCode(row.getString(2)),
                  new Money(currency, row.getLong(4)));
        });
  }

  private static MarginSums of(
      Currency currency, String entity, Period period, SortedMap<Currency, MarginSums> sums) {
    return sums.computeIfAbsent(
        currency, each -> new MarginSums(entity, each, period.from(), period.to()));
  }
}
