package org.sycee.treasury.marketdata;

import java.time.LocalDate;
import java.util.Optional;

/// The market as it is known at the moment of a decision.
public interface MarketData {
  /// The index with its fixings; [MarketIndex#UNDEFINED] if nobody has defined it.
  MarketIndex index(IndexId id);

  /// The snapshot of a source in effect on a date; empty if the source has none on the newest days
  /// up to it.
  Optional<MarketSnapshot> snapshot(String source, LocalDate asOf);
}
