package org.sycee.app.axonserver;

import static org.sycee.app.axon.CommandRejection.LIMITS_UNAVAILABLE;

import org.sycee.ledger.Rejected;
import org.sycee.treasury.calendar.Calendars;
import org.sycee.treasury.counterparty.Counterparty;
import org.sycee.treasury.deal.DealingRoom;
import org.sycee.treasury.fxposition.FxPositions;
import org.sycee.treasury.instrument.Instrument;
import org.sycee.treasury.marketdata.RecentMarket;

/// The dealing room of nodes whose events are in Axon Server: nothing there sees all deals in one
/// order, so no limit can be kept and no deal is made.
final class ClosedDealingRoom {
  static final DealingRoom ROOM =
      new DealingRoom(
          _ -> Counterparty.UNKNOWN,
          _ -> {
            throw closed();
          },
          (_, _, _) -> {
            throw closed();
          },
          _ -> Instrument.UNKNOWN,
          (_, _, _) -> {
            throw closed();
          },
          _ -> RecentMarket.EMPTY,
          Calendars.BUILT_IN);

  static final FxPositions POSITIONS =
      _ -> {
        throw closed();
      };

  private ClosedDealingRoom() {}

  private static Rejected closed() {
    return LIMITS_UNAVAILABLE.because("the events are in Axon Server");
  }
}
