package org.sycee.treasury.planted2;

import org.sycee.treasury.planted.PlantedTreasury;

/// The other half of a cycle between two features.
public final class PlantedTreasuryCycle {
  Class<?> back = PlantedTreasury.class;
}
