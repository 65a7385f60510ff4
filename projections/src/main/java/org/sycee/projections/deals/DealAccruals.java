package org.sycee.projections.deals;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sycee.ledger.accrual.AccrualGroup;
import org.sycee.ledger.journal.AccountCode;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.money.Money;
import org.sycee.money.Rate;
import org.sycee.projections.accrual.AccrualSource;
import org.sycee.projections.accrual.ContractAccrual;
import org.sycee.time.DayCount;
import org.sycee.treasury.DealProduct;
import org.sycee.treasury.deal.DealAccounts;
import org.sycee.treasury.deal.InterestPlan;
import org.sycee.treasury.deal.InterestPlan.Step;

/// What the deals of the treasury have earned and owe, worked out from the blotter.
public final class DealAccruals implements AccrualSource {
  /// A deal whose interest is over and paid is left out: it has nothing to accrue.
  private static final String EARNING =
      """
      select d.deal_id, d.branch, d.book, d.product, d.currency, d.rate, d.day_count, d.interest_to,
        d.total_interest, d.settled_interest,
        array_agg(s.from_date order by s.from_date), array_agg(s.principal order by s.from_date)
      from view.deal d join view.deal_step s on s.deal_id = d.deal_id
      where d.entity = ? and d.payments > 0
        and (d.interest_to > ? or d.settled_interest <> d.total_interest)
      group by d.deal_id
      order by d.branch, d.book, d.product, d.currency, d.deal_id\
      """;

  private final JdbcClient jdbc;

  public DealAccruals(DataSource database) {
    this.jdbc = JdbcClient.create(database);
  }

  @Override
  public void forEach(String entity, LocalDate closeOf, Consumer<ContractAccrual> each) {
    jdbc.sql(EARNING)
        .params(entity, closeOf)
        .query((row, _) -> accrual(entity, closeOf, row))
        .list()
        .forEach(each);
  }

  @Override
  public Map<AccountCode, AccountCode> accounts() {
    return Arrays.stream(DealProduct.values())
        .filter(product -> !product.isBondTrade())
        .map(DealAccounts::of)
        .collect(Collectors.toUnmodifiableMap(DealAccounts::accrued, DealAccounts::result));
  }

  private static ContractAccrual accrual(String entity, LocalDate closeOf, ResultSet row)
      throws SQLException {
    var currency = Currency.getInstance(row.getString(5));
    var plan =
        new InterestPlan(
            steps(currency, row.getArray(11), row.getArray(12)),
            new Rate(row.getBigDecimal(6)),
            DayCount.valueOf(row.getString(7)),
            row.getObject(8, LocalDate.class),
            new Money(currency, row.getLong(9)));
    DealAccounts accounts = DealAccounts.of(DealProduct.valueOf(row.getString(4)));
    return new ContractAccrual(
        row.getString(1),
        new AccrualGroup(
            new AccountingUnit(entity, row.getString(2), row.getString(3)),
            accounts.accrued(),
            accounts.result(),
            currency),
        plan.earnedAtCloseOf(closeOf).minorUnits() - row.getLong(10));
  }

  private static List<Step> steps(Currency currency, Array dates, Array principals)
      throws SQLException {
    var from = (java.sql.Date[]) dates.getArray();
    var principal = (Long[]) principals.getArray();
    var steps = new ArrayList<Step>();
    for (int i = 0; i < from.length; i++) {
      steps.add(new Step(from[i].toLocalDate(), new Money(currency, principal[i])));
    }
    return steps;
  }
}
