package org.sycee.projections.confirmations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sycee.treasury.confirmation.Difference;

/// Reads which verified deals their counterparties have not confirmed.
public final class Confirmations {
  private final JdbcClient jdbc;

  public Confirmations(DataSource database) {
    this.jdbc = JdbcClient.create(database);
  }

  /// How far the confirmation of a deal has come.
  public enum State {
    /// The counterparty has sent nothing.
    MISSING,
    /// What it has sent differs.
    MISMATCHED
  }

  /// A verified deal without a confirmation that matches. `ageDays` are calendar days since its
  /// trade date.
  public record Unconfirmed(
      String dealId,
      String counterparty,
      String product,
      String currency,
      LocalDate tradeDate,
      LocalDate valueDate,
      long ageDays,
      State state,
      Optional<String> reference,
      List<Difference> differences) {}

  /// The oldest first. Deals in yuan are confirmed in the trading system of the market (CFETS), not
  /// by messages between banks, so that a caller may leave them out.
  public List<Unconfirmed> unconfirmed(String entity, LocalDate asOf, boolean yuanToo) {
    Map<String, List<Difference>> differences = differences(entity);
    return jdbc.sql(
            """
            select d.*, c.reference from view.deal d
            left join view.confirmation c on c.deal_id = d.deal_id
            where d.entity = ? and d.stage = 'VERIFIED' and d.trade_date <= ?
              and coalesce(c.matched, false) = false and (? or d.currency <> 'CNY')
            order by d.trade_date, d.captured_at\
            """)
        .params(entity, asOf, yuanToo)
        .query((row, _) -> unconfirmed(row, asOf, differences))
        .list();
  }

  private Map<String, List<Difference>> differences(String entity) {
    record Found(String deal, Difference difference) {}
    return jdbc
        .sql(
            """
            select f.* from view.confirmation_difference f
            join view.deal d on d.deal_id = f.deal_id
            where d.entity = ? order by f.deal_id, f.place\
            """)
        .param(entity)
        .query((row, _) ->
            new Found(
                row.getString("deal_id"),
                new Difference(
                    Difference.Field.valueOf(row.getString("field")),
                    row.getString("ours"),
                    row.getString("theirs"))))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Found::deal, Collectors.mapping(Found::difference, Collectors.toList())));
  }

  private static Unconfirmed unconfirmed(
      ResultSet row, LocalDate asOf, Map<String, List<Difference>> differences)
      throws SQLException {
    String id = row.getString("deal_id");
    LocalDate tradeDate = row.getObject("trade_date", LocalDate.class);
    Optional<String> reference = Optional.ofNullable(row.getString("reference"));
    return new Unconfirmed(
        id,
        row.getString("counterparty"),
        row.getString("product"),
        row.getString("currency"),
        tradeDate,
        row.getObject("value_date", LocalDate.class),
        ChronoUnit.DAYS.between(tradeDate, asOf),
        reference.isPresent() ? State.MISMATCHED : State.MISSING,
        reference,
        differences.getOrDefault(id, List.of()));
  }
}
