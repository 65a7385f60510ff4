package org.sycee.projections.aml;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sycee.money.Money;

/// Evaluates the rules over all movements of a business day and its window: one statement for each
/// rule, however many movements there are.
public final class AmlAlerts {
  private final JdbcClient jdbc;
  private final AmlRules rules;

  public AmlAlerts(DataSource database, AmlRules rules) {
    this.jdbc = JdbcClient.create(database);
    this.rules = rules;
  }

  /// The alerts of an entity on a business day, by the versions of the rules that hold on it.
  public List<AmlAlert> on(String entity, LocalDate date) {
    var found = new ArrayList<Found>();
    for (AmlRule rule : rules.inEffect(date)) {
      found.addAll(found(rule, entity, date));
    }
    Map<Long, AmlMovement> movements =
        movements(found.stream().flatMap(each -> each.positions.stream()).toList());
    return found.stream().map(each -> each.alert(movements)).toList();
  }

  /// Currencies that moved on the day and for which no rule holds: they were not looked at.
  public List<String> unmeasured(String entity, LocalDate date) {
    Set<String> measured =
        rules.inEffect(date).stream()
            .map(rule -> rule.threshold().currency().getCurrencyCode())
            .collect(Collectors.toSet());
    return jdbc
        .sql(
            "select distinct currency from view.aml_movement where entity = ? and booking_date = ?"
                + " order by currency")
        .params(entity, date)
        .query(String.class)
        .list()
        .stream()
        .filter(currency -> !measured.contains(currency))
        .toList();
  }

  private List<Found> found(AmlRule rule, String entity, LocalDate date) {
    return jdbc.sql(rule.pattern().sql())
        .param("entity", entity)
        .param("date", date)
        .param("from", rule.windowFrom(date))
        .param("currency", rule.threshold().currency().getCurrencyCode())
        .param("threshold", BigDecimal.valueOf(rule.threshold().minorUnits()))
        .param("inclusive", rule.inclusive())
        .param("outs", rule.outs())
        .query((row, _) -> found(rule, row))
        .list();
  }

  private static Found found(AmlRule rule, ResultSet row) throws SQLException {
    return new Found(
        rule,
        row.getString(1),
        row.getString(2),
        row.getString(3),
        new Money(rule.threshold().currency(), row.getBigDecimal(4).longValueExact()),
        List.of((Long[]) row.getArray(5).getArray()));
  }

  private Map<Long, AmlMovement> movements(List<Long> positions) {
    var movements = new LinkedHashMap<Long, AmlMovement>();
    if (positions.isEmpty()) {
      return movements;
    }
    jdbc.sql(
            "select position, transaction_id, deposit_id, booking_date, direction, is_cash,"
                + " currency, amount from view.aml_movement where position = any(?)")
        .param(positions.toArray(Long[]::new))
        .query(row -> {
          movements.put(row.getLong(1), movement(row));
        });
    return movements;
  }

  private static AmlMovement movement(ResultSet row) throws SQLException {
    return new AmlMovement(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        row.getObject(4, LocalDate.class),
        row.getString(5),
        row.getBoolean(6),
        new Money(Currency.getInstance(row.getString(7)), row.getLong(8)));
  }

  /// What a statement answered, before its movements are known.
  private record Found(
      AmlRule rule,
      String customer,
      String account,
      String direction,
      Money amount,
      List<Long> positions) {

    AmlAlert alert(Map<Long, AmlMovement> movements) {
      return new AmlAlert(
          rule,
          customer,
          account,
          direction,
          amount,
          positions.stream().map(movements::get).toList());
    }
  }
}
