package org.sycee.projections.credit;

import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sycee.money.Money;

/// The general ledger's foreclosed assets before and after a period, and the facts that changed
/// them.
record AssetMovements(JdbcClient jdbc, String entity) {
  private static final String LEDGER =
      """
      select coalesce(sum(case side when 'DEBIT' then amount else -amount end), 0)::bigint
      from view.journal_line
      where entity = ? and account in ('1441', '1442') and currency = ? and booking_date <= ?\
      """;
  private static final String MOVEMENTS =
      """
      select kind, sum(amount)::bigint, sum(price)::bigint from view.asset_movement
      where entity = ? and currency = ? and booking_date between ? and ? group by kind\
      """;

  ForeclosedAssets of(Period period, Currency currency) {
    var changed = new HashMap<String, Money>();
    var proceeds = new HashMap<String, Money>();
    jdbc.sql(MOVEMENTS)
        .params(entity, currency.getCurrencyCode(), period.from(), period.to())
        .query(row -> {
          changed.put(row.getString(1), new Money(currency, row.getLong(2)));
          proceeds.put(row.getString(1), new Money(currency, row.getLong(3)));
        });
    return new ForeclosedAssets(
        ledger(currency, period.dayBefore()),
        of("TAKEN", changed, currency),
        of("REVALUED", changed, currency),
        of("SOLD", changed, currency),
        ledger(currency, period.to()),
        of("SOLD", proceeds, currency));
  }

  private static Money of(String kind, Map<String, Money> sums, Currency currency) {
    return sums.getOrDefault(kind, Money.zero(currency));
  }

  private Money ledger(Currency currency, LocalDate day) {
    return jdbc.sql(LEDGER)
        .params(entity, currency.getCurrencyCode(), day)
        .query((row, _) -> new Money(currency, row.getLong(1)))
        .single();
  }
}
