package org.sycee.app.eventstore;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sycee.ledger.Event;
import org.sycee.treasury.marketdata.IndexAggregate;
import org.sycee.treasury.marketdata.IndexEvent;
import org.sycee.treasury.marketdata.IndexId;
import org.sycee.treasury.marketdata.MarketData;
import org.sycee.treasury.marketdata.MarketIndex;
import org.sycee.treasury.marketdata.MarketSnapshot;
import org.sycee.treasury.marketdata.RecentSnapshots;
import org.sycee.treasury.marketdata.SnapshotAggregate;
import org.sycee.treasury.marketdata.SnapshotEvent;

/// Fixings and the newest snapshots, followed through the log. What another program has told counts
/// here from the next append of this program on, or when it is asked to catch up.
public final class LiveMarketData implements MarketData, AppendGuard {
  private final FollowedStates<IndexEvent, MarketIndex> indices;
  private final FollowedStates<SnapshotEvent, RecentSnapshots> snapshots;

  public LiveMarketData(LogReader reader, EventJson json) {
    indices =
        new FollowedStates<>(
            reader,
            json,
            IndexAggregate.ID_PREFIX,
            IndexEvent.class,
            event -> event.indexId().value(),
            MarketIndex.UNDEFINED,
            MarketIndex::evolve);
    snapshots =
        new FollowedStates<>(
            reader,
            json,
            SnapshotAggregate.ID_PREFIX,
            SnapshotEvent.class,
            event -> event.snapshotId().source(),
            RecentSnapshots.NONE,
            RecentSnapshots::with);
  }

  @Override
  public MarketIndex index(IndexId id) {
    return indices.of(id.value());
  }

  @Override
  public Optional<MarketSnapshot> snapshot(String source, LocalDate asOf) {
    return snapshots.of(source).on(asOf);
  }

  @Override
  public void catchUpTo(long position) {
    indices.catchUpTo(position);
    snapshots.catchUpTo(position);
  }

  @Override
  public void appended(List<Event> events, long position) {
    indices.appended(events, position);
    snapshots.appended(events, position);
  }
}
