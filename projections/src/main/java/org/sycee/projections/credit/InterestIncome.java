package org.sycee.projections.credit;

import java.util.Currency;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sycee.money.Money;

/// Interest income by account of the general ledger. Interest accrues by groups of loans, so it is
/// known by account and not by loan.
record InterestIncome(JdbcClient jdbc, String entity) {
  private static final String EARNED =
      """
      select account, sum(case side when 'CREDIT' then amount else -amount end)::bigint
      from view.journal_line
      where entity = ? and account like '6011%' and currency = ? and booking_date between ? and ?
      group by account order by account\
      """;

  Map<String, Money> of(Period period, Currency currency) {
    var earned = new TreeMap<String, Money>();
    jdbc.sql(EARNED)
        .params(entity, currency.getCurrencyCode(), period.from(), period.to())
        .query(row -> {
          earned.put(row.getString(1), new Money(currency, row.getLong(2)));
        });
    return earned;
  }
}
