package org.sycee.projections.positions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sycee.money.Money;
import org.sycee.treasury.position.PositionId;

/// Reads what is held, and what has happened to it.
public final class PositionBook {
  private final JdbcClient jdbc;

  public PositionBook(DataSource database) {
    this.jdbc = JdbcClient.create(database);
  }

  /// A position as its facts tell.
  public record Held(
      PositionId position,
      Money face,
      Money fairValueChange,
      String stage,
      Money allowance,
      Money price,
      Money carry,
      Money amortisation) {}

  /// One thing that happened to a position, by how much it changed what.
  public record Movement(
      long position,
      String kind,
      Optional<String> dealId,
      LocalDate bookingDate,
      LocalDate valueDate,
      Money face,
      Money fairValueChange,
      Money price,
      Money carry,
      Money amortisation) {}

  /// Every position that the entity has or had, in the order of their ids.
  public List<Held> ofEntity(String entity) {
    return jdbc.sql("select * from view.position where entity = ? order by position_id")
        .param(entity)
        .query(PositionBook::held)
        .list();
  }

  /// What happened to a position after a place of the log, in its order.
  public List<Movement> movements(PositionId id, long after, int limit) {
    return jdbc.sql(
            "select m.*, p.currency from view.position_movement m"
                + " join view.position p on p.position_id = m.position_id"
                + " where m.position_id = ? and logged_at > ? order by logged_at limit ?")
        .params(id.toString(), after, limit)
        .query(PositionBook::movement)
        .list();
  }

  private static Held held(ResultSet row, int number) throws SQLException {
    return new Held(
        PositionId.parse(row.getString("position_id")),
        money(row, "face"),
        money(row, "fair_value_change"),
        row.getString("stage"),
        money(row, "allowance"),
        money(row, "realised_price"),
        money(row, "realised_carry"),
        money(row, "realised_amortisation"));
  }

  private static Movement movement(ResultSet row, int number) throws SQLException {
    return new Movement(
        row.getLong("logged_at"),
        row.getString("kind"),
        Optional.of(row.getString("deal_id")).filter(deal -> !deal.isEmpty()),
        row.getObject("booking_date", LocalDate.class),
        row.getObject("value_date", LocalDate.class),
        money(row, "face"),
        money(row, "fair_value_change"),
        money(row, "price"),
        money(row, "carry"),
        money(row, "amortisation"));
  }

  private static Money money(ResultSet row, String column) throws SQLException {
    return new Money(Currency.getInstance(row.getString("currency")), row.getLong(column));
  }
}
