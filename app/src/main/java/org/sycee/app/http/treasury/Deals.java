package org.sycee.app.http.treasury;

import static org.sycee.treasury.deal.DealRejection.DEAL_ENDED;
import static org.sycee.treasury.deal.DealRejection.DEAL_NOT_FOUND;

import java.util.List;
import org.sycee.app.eventstore.EventLog;
import org.sycee.app.eventstore.StoredEvent;
import org.sycee.ledger.Rejected;
import org.sycee.treasury.DealId;
import org.sycee.treasury.deal.Deal;
import org.sycee.treasury.deal.DealEvent;
import org.sycee.treasury.deal.LiveDeal;

/// Reads a deal as it stands, folded from its events, which is how the treasury itself knows it.
final class Deals {
  private final EventLog log;

  Deals(EventLog log) {
    this.log = log;
  }

  /// The entity in whose books the deal is.
  String entityOf(DealId id) {
    return log.reader()
        .firstOf(id.value())
        .map(first -> ((DealEvent) log.json().read(first)))
        .map(first -> ((LiveDeal) Deal.notCaptured().evolve(first)).ticket().portfolio().entity())
        .orElseThrow(() -> notFound(id));
  }

  /// The deal as it stands; refuses one that was cancelled or reversed.
  LiveDeal live(DealId id) {
    List<StoredEvent> stored = log.reader().ofAggregate(id.value(), 0);
    if (stored.isEmpty()) {
      throw notFound(id);
    }
    Deal deal = Deal.notCaptured();
    for (StoredEvent each : stored) {
      deal = deal.evolve((DealEvent) log.json().read(each));
    }
    if (deal instanceof LiveDeal live) {
      return live;
    }
    throw DEAL_ENDED.because(id + " was cancelled or reversed");
  }

  /// The deal as known at a position of the log.
  DealResource find(DealId id, long knownAt) {
    List<StoredEvent> stored =
        log.reader().ofAggregate(id.value(), 0).stream()
            .filter(event -> event.position() <= knownAt)
            .toList();
    if (stored.isEmpty()) {
      throw notFound(id);
    }
    DealResource.Trail trail = DealResource.Trail.NONE;
    for (StoredEvent each : stored) {
      trail = trail.after((DealEvent) log.json().read(each));
    }
    return DealResource.of(id, trail, stored.getLast());
  }

  private static Rejected notFound(DealId id) {
    return DEAL_NOT_FOUND.because(id + " has never been captured");
  }
}
