package org.sycee.projections.positions;

import java.time.LocalDate;
import javax.sql.DataSource;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sycee.money.Money;
import org.sycee.projections.Batch;
import org.sycee.projections.OrderedStatements;
import org.sycee.projections.Progress;
import org.sycee.projections.ProgressProjection;
import org.sycee.treasury.portfolio.Classification;
import org.sycee.treasury.position.PositionEvent;
import org.sycee.treasury.position.PositionEvent.*;
import org.sycee.treasury.position.PositionId;
import org.sycee.treasury.position.Release;

/// The facts of a position → its row, and a row for each movement.
@ProcessingGroup(Progress.BOOKS)
public final class PositionProjection {
  private static final String NO_DEAL = "";
  private static final String BATCH = PositionProjection.class.getName();

  private static final String BOUGHT =
      """
      insert into view.position (position_id, entity, branch, book, instrument, currency,
        classification, face)
      values (?, ?, ?, ?, ?, ?, ?, 0) on conflict (position_id) do nothing\
      """;

  /// The row knows how the position is measured: the price is gained beyond amortised cost, or
  /// beyond cost where nothing is amortised.
  private static final String MOVED =
      """
      insert into view.position_movement (position_id, logged_at, kind, deal_id, booking_date,
        value_date, face, fair_value_change, price, carry, amortisation)
      select position_id, ?, ?, ?, ?, ?, ?, ?,
        case classification when 'FVTPL' then ? else ? end, ?,
        case classification when 'FVTPL' then 0 else ? end
      from view.position where position_id = ?\
      """;

  private static final String TAKEN_BACK =
      """
      insert into view.position_movement (position_id, logged_at, kind, deal_id, booking_date,
        value_date, face, fair_value_change, price, carry, amortisation)
      select position_id, ?, ?, deal_id, ?, value_date, -face, -fair_value_change, -price, -carry,
        -amortisation
      from view.position_movement where position_id = ? and deal_id = ?
      order by logged_at desc limit 1\
      """;

  private static final String SUMMED =
      """
      update view.position p set
        (face, fair_value_change, realised_price, realised_carry, realised_amortisation)
        = (p.face + m.face, p.fair_value_change + m.fair_value_change, p.realised_price + m.price,
           p.realised_carry + m.carry, p.realised_amortisation + m.amortisation)
      from view.position_movement m
      where p.position_id = ? and m.position_id = p.position_id and m.logged_at = ?\
      """;

  private static final String IMPAIRED =
      "update view.position set stage = ?, allowance = ? where position_id = ?";

  private final DataSource database;

  public PositionProjection(DataSource database) {
    this.database = database;
  }

  @EventHandler
  void on(PositionEvent event, TrackingToken token) {
    var batch =
        Batch.current(BATCH, OrderedStatements::new, statements -> statements.write(database));
    var movement = new Movement(batch, event, ProgressProjection.positionOf(token));
    Money zero = Money.zero(event.faceChange().currency());
    switch (event) {
      case BondsBought e -> {
        opened(batch, e.positionId(), zero, e.terms().classification());
        movement.moved(
            e.deal().value(),
            e.valueDate(),
            new Change(zero, zero, zero, e.accruedInterest().negated(), zero));
      }
      case BondsSold e ->
          movement.moved(
              e.deal().value(),
              e.valueDate(),
              Change.of(e.released(), e.cleanAmount(), e.accruedInterest()));
      case BondTradeTakenBack e -> movement.takenBack(e.deal().value());
      case CouponReceived e ->
          movement.moved(NO_DEAL, e.valueDate(), new Change(zero, zero, zero, e.amount(), zero));
      case BondsRedeemed e ->
          movement.moved(
              NO_DEAL, e.valueDate(), Change.of(e.released(), e.released().face(), zero));
      case PositionRevalued e ->
          movement.moved(
              NO_DEAL, e.bookingDate(), new Change(e.difference(), zero, zero, zero, zero));
      case PositionImpaired e ->
          batch.add(
              e.positionId().toString(),
              IMPAIRED,
              e.allowance().stage().name(),
              e.allowance().amount().minorUnits(),
              e.positionId().toString());
    }
  }

  private static void opened(
      OrderedStatements batch, PositionId id, Money zero, Classification classification) {
    batch.add(
        id.toString(),
        BOUGHT,
        id.toString(),
        id.portfolio().entity(),
        id.portfolio().branch(),
        id.portfolio().book(),
        id.instrument().value(),
        zero.currency().getCurrencyCode(),
        classification.name());
  }

  /// What a movement changes beside the face. The gain of its price is told against cost and
  /// against amortised cost.
  private record Change(
      Money fairValue,
      Money priceBeyondCost,
      Money priceBeyondAmortisedCost,
      Money carry,
      Money amortisation) {

    static Change of(Release gone, Money clean, Money accrued) {
      return new Change(
          gone.fairValueChange().negated(),
          clean.minus(gone.cost()),
          clean.minus(gone.amortisedCost()),
          accrued,
          gone.amortisedCost().minus(gone.cost()));
    }
  }

  private record Movement(OrderedStatements batch, PositionEvent event, long loggedAt) {

    void moved(String deal, LocalDate valueDate, Change change) {
      String id = event.positionId().toString();
      batch.add(
          id,
          MOVED,
          loggedAt,
          event.getClass().getSimpleName(),
          deal,
          event.bookingDate(),
          valueDate,
          event.faceChange().minorUnits(),
          change.fairValue.minorUnits(),
          change.priceBeyondCost.minorUnits(),
          change.priceBeyondAmortisedCost.minorUnits(),
          change.carry.minorUnits(),
          change.amortisation.minorUnits(),
          id);
      batch.add(id, SUMMED, id, loggedAt);
    }

    void takenBack(String deal) {
      String id = event.positionId().toString();
      batch.add(
          id,
          TAKEN_BACK,
          loggedAt,
          event.getClass().getSimpleName(),
          event.bookingDate(),
          id,
          deal);
      batch.add(id, SUMMED, id, loggedAt);
    }
  }

  @ResetHandler
  void onReset() {
    JdbcClient.create(database).sql("truncate view.position, view.position_movement").update();
  }
}
