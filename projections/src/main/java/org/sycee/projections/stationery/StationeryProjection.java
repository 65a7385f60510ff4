package org.sycee.projections.stationery;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sycee.ledger.businessday.BusinessDayEvent.BusinessDayOpened;
import org.sycee.ledger.stationery.Keeper;
import org.sycee.ledger.stationery.StockEvent;
import org.sycee.ledger.stationery.StockEvent.BlanksIssued;
import org.sycee.ledger.stationery.StockEvent.BlanksReceived;
import org.sycee.ledger.stationery.StockEvent.BlanksUsed;
import org.sycee.ledger.stationery.StockEvent.BlanksVoided;
import org.sycee.ledger.stationery.StockId;
import org.sycee.projections.Batch;
import org.sycee.projections.Progress;
import org.sycee.projections.ProgressProjection;
import org.sycee.projections.Rows;

/// Movements of blank vouchers → one row for each, and the day report in pieces, whose lines are
/// carried to every later business day.
@ProcessingGroup(Progress.BOOKS)
public final class StationeryProjection {
  private static final String FOLD = StationeryProjection.class.getName();
  private static final String OUTSIDE = "";
  private static final String MOVE =
      "insert into view.blank_movement (position, entity, branch, kind, booking_date, movement,"
          + " from_keeper, to_keeper, first_serial, last_serial)"
          + " select * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String CARRY =
      """
      insert into view.blank_day (entity, branch, kind, booking_date, opening, received, used,
        destroyed, closing)
      select r.entity, r.branch, r.kind, d.booking_date, r.closing, 0, 0, 0, r.closing
      from unnest(?, ?) as d (entity, booking_date)
      join view.blank_day r on r.entity = d.entity and r.booking_date = (
        select max(p.booking_date) from view.blank_day p
        where p.entity = d.entity and p.booking_date < d.booking_date)\
      """;
  private static final String ADD =
      """
      insert into view.blank_day as held (entity, branch, kind, booking_date, opening, received,
        used, destroyed, closing)
      select entity, branch, kind, booking_date, 0, received, used, destroyed,
        received - used - destroyed
      from unnest(?, ?, ?, ?, ?, ?, ?) as more (entity, branch, kind, booking_date, received, used,
        destroyed)
      on conflict (entity, booking_date, branch, kind) do update set
        received = held.received + excluded.received, used = held.used + excluded.used,
        destroyed = held.destroyed + excluded.destroyed, closing = held.closing + excluded.closing\
      """;

  private final DataSource database;

  public StationeryProjection(DataSource database) {
    this.database = database;
  }

  @EventHandler
  void on(BusinessDayOpened event) {
    fold().day(event.date()).opened.add(event.entity(), event.date());
  }

  @EventHandler
  void on(StockEvent event, TrackingToken token) {
    Fold fold = fold();
    fold.day(event.bookingDate()).stock(event.stockId()).add(event);
    switch (event) {
      case BlanksReceived e -> fold.move(token, e, OUTSIDE, Keeper.VAULT.name());
      case BlanksIssued e -> fold.move(token, e, Keeper.VAULT.name(), e.teller().name());
      case BlanksUsed e -> fold.move(token, e, e.teller().name(), OUTSIDE);
      case BlanksVoided e -> fold.move(token, e, e.keeper().name(), OUTSIDE);
    }
  }

  @ResetHandler
  void onReset() {
    JdbcClient.create(database).sql("truncate view.blank_movement, view.blank_day").update();
  }

  private Fold fold() {
    return Batch.current(FOLD, Fold::new, this::flush);
  }

  /// Day after day, because a day is carried over from the one before it.
  private void flush(Fold fold) {
    fold.movements.write(database, MOVE);
    fold.days.forEach((date, day) -> {
      day.opened.write(database, CARRY);
      var rows = new Rows("text", "text", "text", "date", "bigint", "bigint", "bigint");
      day.stocks.forEach((id, sums) ->
          rows.add(
              id.entity(), id.branch(), id.kind(), date, sums.received, sums.used, sums.destroyed));
      rows.write(database, ADD);
    });
  }

  private static final class Fold {
    private final Map<LocalDate, Day> days = new TreeMap<>();
    private final Rows movements =
        new Rows(
            "bigint", "text", "text", "text", "date", "text", "text", "text", "bigint", "bigint");

    Day day(LocalDate date) {
      return days.computeIfAbsent(date, _ -> new Day());
    }

    void move(TrackingToken token, StockEvent event, String from, String to) {
      StockId stock = event.stockId();
      movements.add(
          ProgressProjection.positionOf(token),
          stock.entity(),
          stock.branch(),
          stock.kind(),
          event.bookingDate(),
          event.getClass().getSimpleName(),
          from,
          to,
          event.serials().first(),
          event.serials().last());
    }
  }

  private static final class Day {
    private final Rows opened = new Rows("text", "date");
    private final Map<StockId, Sums> stocks = new HashMap<>();

    Sums stock(StockId id) {
      return stocks.computeIfAbsent(id, _ -> new Sums());
    }
  }

  private static final class Sums {
    private long received;
    private long used;
    private long destroyed;

    void add(StockEvent event) {
      long pieces = event.serials().pieces();
      switch (event) {
        case BlanksReceived _ -> received += pieces;
        case BlanksIssued _ -> {}
        case BlanksUsed _ -> used += pieces;
        case BlanksVoided _ -> destroyed += pieces;
      }
    }
  }
}
