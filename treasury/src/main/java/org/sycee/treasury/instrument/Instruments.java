package org.sycee.treasury.instrument;

/// All securities at the moment of a decision.
@FunctionalInterface
public interface Instruments {
  /// [Instrument#UNKNOWN] if none has the id.
  Instrument of(InstrumentId id);
}
