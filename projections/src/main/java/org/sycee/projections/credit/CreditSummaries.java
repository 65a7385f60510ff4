package org.sycee.projections.credit;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.sycee.money.Money;
import org.sycee.projections.OneMoment;
import org.sycee.projections.Progress;
import org.sycee.projections.credit.CreditSummary.Income;
import org.sycee.projections.credit.CreditSummary.Line;

/// Works out the summary of the credit department from posted loans alone.
public final class CreditSummaries {
  private final DataSource database;

  public CreditSummaries(DataSource database) {
    this.database = database;
  }

  /// The entities that have loans.
  public List<String> entities() {
    return JdbcClient.create(database)
        .sql("select distinct entity from view.loan order by 1")
        .query(String.class)
        .list();
  }

  /// The summary of each currency in which the entity has lent, all at one moment of the books.
  public List<CreditSummary> of(String entity, Period period) {
    return OneMoment.of(database, connection -> new Moment(connection, entity).summaries(period));
  }

  /// One moment of the books of an entity.
  private record Moment(Connection connection, DataSource source, String entity) {
    Moment(Connection connection, String entity) {
      this(connection, new SingleConnectionDataSource(connection, true), entity);
    }

    List<CreditSummary> summaries(Period period) throws SQLException {
      LocalDate firstDay = FirstDay.of(JdbcClient.create(source), entity, period);
      var principal = new PrincipalMovements(JdbcClient.create(source), entity);
      Map<Currency, List<Line>> lines = principal.lines(period);
      Map<Currency, Portfolio> now = portfolios(period);
      Period before = period.yearBefore();
      boolean existed = !before.to().isBefore(firstDay);
      Map<Currency, Portfolio> then = existed ? portfolios(before) : Map.of();
      var currencies = new TreeSet<>(Comparator.comparing(Currency::getCurrencyCode));
      currencies.addAll(lines.keySet());
      currencies.addAll(now.keySet());
      var income = new InterestIncome(JdbcClient.create(source), entity);
      var assets = new AssetMovements(JdbcClient.create(source), entity);
      long position = new Progress(source).ofBooks();
      return currencies.stream()
          .map(currency ->
              new CreditSummary(
                  entity,
                  currency,
                  position,
                  lines.getOrDefault(currency, List.of()),
                  principal.nonCash(period, currency),
                  now.getOrDefault(currency, new Portfolio(currency, period)),
                  existed
                      ? Optional.of(then.getOrDefault(currency, new Portfolio(currency, before)))
                      : Optional.empty(),
                  incomes(income, period, existed, currency),
                  assets.of(period, currency)))
          .toList();
    }

    private Map<Currency, Portfolio> portfolios(Period period) throws SQLException {
      var portfolios =
          new TreeMap<Currency, Portfolio>(Comparator.comparing(Currency::getCurrencyCode));
      LoanPeriods.read(
          connection,
          entity,
          period,
          loan ->
              portfolios
                  .computeIfAbsent(
                      loan.closing().principal().currency(), each -> new Portfolio(each, period))
                  .add(loan));
      return portfolios;
    }

    private static List<Income> incomes(
        InterestIncome income, Period period, boolean existed, Currency currency) {
      Map<String, Money> now = income.of(period, currency);
      Map<String, Money> then = existed ? income.of(period.yearBefore(), currency) : Map.of();
      var accounts = new TreeSet<>(now.keySet());
      accounts.addAll(then.keySet());
      Money zero = Money.zero(currency);
      return accounts.stream()
          .map(account ->
              new Income(
                  account,
                  now.getOrDefault(account, zero),
                  existed ? Optional.of(then.getOrDefault(account, zero)) : Optional.empty()))
          .toList();
    }
  }
}
