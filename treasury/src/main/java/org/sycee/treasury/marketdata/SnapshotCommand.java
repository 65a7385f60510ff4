package org.sycee.treasury.marketdata;

import java.time.Instant;
import java.util.List;
import org.sycee.ledger.Command;
import org.sycee.ledger.TransactionId;

/// Everything one may ask about the snapshots of a source.
public sealed interface SnapshotCommand extends Command {
  SnapshotId snapshotId();

  List<MarketQuote> quotes();

  /// `time` is when the market was what the quotes say.
  record TakeSnapshot(
      TransactionId transactionId, SnapshotId snapshotId, Instant time, List<MarketQuote> quotes)
      implements SnapshotCommand {
    public TakeSnapshot {
      quotes = List.copyOf(quotes);
    }
  }

  /// Takes the place of a snapshot of the same source and day, with all its quotes, the right ones
  /// again. `superseded` is the name of that one.
  record CorrectSnapshot(
      TransactionId transactionId,
      SnapshotId snapshotId,
      String superseded,
      String reason,
      List<MarketQuote> quotes)
      implements SnapshotCommand {
    public CorrectSnapshot {
      quotes = List.copyOf(quotes);
    }
  }
}
