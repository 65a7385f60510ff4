package org.sycee.projections.credit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sycee.money.Money;
import org.sycee.projections.credit.CreditSummary.Line;
import org.sycee.projections.credit.CreditSummary.Movement;

/// The general ledger's principal of each category before and after a period, and the facts that
/// changed it.
record PrincipalMovements(JdbcClient jdbc, String entity) {
  /// The general ledger's principal by the category in which its loan stood then; what belongs to
  /// no loan is shown, never left out.
  private static final String LEDGER =
      """
      select coalesce(c.category, 'NO_LOAN'), j.currency,
        sum(case j.side when 'DEBIT' then j.amount else -j.amount end)
      from view.journal_line j
      left join view.loan_day c on c.loan_id = j.contract and c.from_date <= ? and c.until > ?
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
      where entity = ? and booking_date between ? and ? and currency = ?
        and kind not in ('DISBURSED', 'COLLECTED')
      order by position, line\
      """;

  private record Key(String category, Currency currency) {
    String code() {
      return currency.getCurrencyCode();
    }

    Money money(Map<Key, Long> sums) {
      return new Money(currency, sums.getOrDefault(this, 0L));
    }
  }

  /// The lines of each currency, in the order of their categories.
  Map<Currency, List<Line>> lines(Period period) {
    Map<Key, Long> opening = ledger(period.dayBefore());
    Map<Key, Long> closing = ledger(period.to());
    Map<String, Map<Key, Long>> moved = movements(period);
    var keys = new TreeSet<>(Comparator.comparing(Key::category).thenComparing(Key::code));
    keys.addAll(opening.keySet());
    keys.addAll(closing.keySet());
    moved.values().forEach(sums -> keys.addAll(sums.keySet()));
    var lines = new TreeMap<Currency, List<Line>>(Comparator.comparing(Currency::getCurrencyCode));
    for (Key key : keys) {
      lines
          .computeIfAbsent(key.currency(), _ -> new ArrayList<>())
          .add(line(key, opening, moved, closing));
    }
    return lines;
  }

  private static Line line(
      Key key, Map<Key, Long> opening, Map<String, Map<Key, Long>> moved, Map<Key, Long> closing) {
    return new Line(
        key.category(),
        key.money(opening),
        key.money(moved.getOrDefault("DISBURSED", Map.of())),
        key.money(moved.getOrDefault("COLLECTED", Map.of())),
        key.money(moved.getOrDefault("WRITTEN_OFF", Map.of())),
        key.money(moved.getOrDefault("FORECLOSED", Map.of())),
        key.money(moved.getOrDefault("TRANSFERRED_OUT", Map.of())),
        key.money(moved.getOrDefault("FORGIVEN", Map.of())),
        key.money(moved.getOrDefault("RECLASSIFIED", Map.of())),
        key.money(closing));
  }

  private Map<Key, Long> ledger(LocalDate day) {
    var sums = new HashMap<Key, Long>();
    jdbc.sql(LEDGER)
        .params(day, day, entity, day)
        .query(row -> {
          sums.put(key(row), row.getLong(3));
        });
    return sums;
  }

  private Map<String, Map<Key, Long>> movements(Period period) {
    var sums = new HashMap<String, Map<Key, Long>>();
    jdbc.sql(MOVEMENTS)
        .params(entity, period.from(), period.to())
        .query(row -> {
          sums.computeIfAbsent(row.getString(3), _ -> new HashMap<>())
              .put(key(row), row.getLong(4));
        });
    return sums;
  }

  private static Key key(ResultSet row) throws SQLException {
    return new Key(row.getString(1), Currency.getInstance(row.getString(2)));
  }

  List<Movement> nonCash(Period period, Currency currency) {
    return jdbc.sql(NON_CASH)
        .params(entity, period.from(), period.to(), currency.getCurrencyCode())
        .query(PrincipalMovements::movement)
        .list();
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
