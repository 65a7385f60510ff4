package org.sycee.treasury.marketdata;

import java.time.Instant;
import java.util.List;
import org.sycee.ledger.Event;
import org.sycee.ledger.TransactionId;

/// Everything that can happen to the snapshots of a source on a day.
public sealed interface SnapshotEvent extends Event {
  SnapshotId snapshotId();

  Instant time();

  List<MarketQuote> quotes();

  record SnapshotTaken(
      TransactionId transactionId, SnapshotId snapshotId, Instant time, List<MarketQuote> quotes)
      implements SnapshotEvent {
    public SnapshotTaken {
      quotes = List.copyOf(quotes);
    }
  }

  /// `time` is that of the snapshot in whose place it stands.
  record SnapshotCorrected(
      TransactionId transactionId,
      SnapshotId snapshotId,
      String superseded,
      String reason,
      Instant time,
      List<MarketQuote> quotes)
      implements SnapshotEvent {
    public SnapshotCorrected {
      quotes = List.copyOf(quotes);
    }
  }
}
