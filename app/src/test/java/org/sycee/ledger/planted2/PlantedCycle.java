package org.sycee.ledger.planted2;

import org.sycee.ledger.planted.PlantedLedger;

/// The other half of a cycle between two features.
public final class PlantedCycle {
  Class<?> back = PlantedLedger.class;
}
