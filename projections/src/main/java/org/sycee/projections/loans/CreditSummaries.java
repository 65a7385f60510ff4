package org.sycee.projections.loans;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sycee.money.Money;
import org.sycee.projections.loans.CreditSummary.Line;
import org.sycee.projections.loans.CreditSummary.Movement;

/// Works out the summary of the credit department from posted loans alone.
public final class CreditSummaries {
  /// The general ledger's principal by the category in which its loan stood then; what belongs to
  /// no loan is shown, never left out.
  private static final String LEDGER =
      """
      select coalesce(c.category, 'NO_LOAN'), j.currency,
        sum(case j.side when 'DEBIT' then j.amount else -j.amount end)
      from view.journal_line j
      left join lateral (select category from view.loan_category
        where loan_id = j.contract and booking_date <= ? order by position desc limit 1) c on true
      where j.entity = ? and j.account like '1303%' and j.booking_date <= ?
      group by 1, 2\
      """;

  private static final String MOVEMENTS =
      """
      select category, currency, kind, sum(amount) from view.loan_movement
      where entity = ? and booking_date between ? and ? group by 1, 2, 3\
      """;

  private static final String NON_CASH =
      """
      select position, booking_date, loan_id, kind, category, currency, amount
      from view.loan_movement
      where entity = ? and booking_date between ? and ? and kind not in ('DISBURSED', 'COLLECTED')
      order by position, line\
      """;

  private final JdbcClient jdbc;

  public CreditSummaries(DataSource database) {
    this.jdbc = JdbcClient.create(database);
  }

  private record Key(String category, String currency) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int byCurrency = currency.compareTo(other.currency);
      return byCurrency != 0 ? byCurrency : category.compareTo(other.category);
    }

    Money money(Map<Key, Long> sums) {
      return new Money(Currency.getInstance(currency), sums.getOrDefault(this, 0L));
    }
  }

  /// The entities that have loans.
  public List<String> entities() {
    return jdbc.sql("select distinct entity from view.loan order by 1").query(String.class).list();
  }

  /// The summary from the first day to the last, both included.
  public CreditSummary of(String entity, LocalDate from, LocalDate to) {
    Map<Key, Long> opening = ledger(entity, from.minusDays(1));
    Map<Key, Long> closing = ledger(entity, to);
    Map<String, Map<Key, Long>> moved = movements(entity, from, to);
    SortedSet<Key> keys = new TreeSet<>(opening.keySet());
    keys.addAll(closing.keySet());
    moved.values().forEach(sums -> keys.addAll(sums.keySet()));
    List<Line> lines =
        keys.stream()
            .map(key ->
                new Line(
                    key.category(),
                    key.money(opening),
                    key.money(moved.getOrDefault("DISBURSED", Map.of())),
                    key.money(moved.getOrDefault("COLLECTED", Map.of())),
                    key.money(moved.getOrDefault("WRITTEN_OFF", Map.of())),
                    key.money(moved.getOrDefault("FORECLOSED", Map.of())),
                    key.money(moved.getOrDefault("TRANSFERRED_OUT", Map.of())),
                    key.money(moved.getOrDefault("FORGIVEN", Map.of())),
                    key.money(moved.getOrDefault("RECLASSIFIED", Map.of())),
                    key.money(closing)))
            .toList();
    return new CreditSummary(entity, from, to, lines, nonCash(entity, from, to));
  }

  private Map<Key, Long> ledger(String entity, LocalDate day) {
    var sums = new HashMap<Key, Long>();
    jdbc.sql(LEDGER)
        .params(day, entity, day)
        .query(row -> {
          sums.put(new Key(row.getString(1), row.getString(2)), row.getLong(3));
        });
    return sums;
  }

  private Map<String, Map<Key, Long>> movements(String entity, LocalDate from, LocalDate to) {
    var sums = new HashMap<String, Map<Key, Long>>();
    jdbc.sql(MOVEMENTS)
        .params(entity, from, to)
        .query(row -> {
          sums.computeIfAbsent(row.getString(3), _ -> new HashMap<>())
              .put(new Key(row.getString(1), row.getString(2)), row.getLong(4));
        });
    return sums;
  }

  private List<Movement> nonCash(String entity, LocalDate from, LocalDate to) {
    return jdbc.sql(NON_CASH).params(entity, from, to).query(CreditSummaries::movement).list();
  }

  private static Movement movement(ResultSet row, int number) throws SQLException {
    return new Movement(
        row.getLong(1),
        row.getObject(2, LocalDate.class),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        new Money(Currency.getInstance(row.getString(6)), row.getLong(7)));
  }
}
