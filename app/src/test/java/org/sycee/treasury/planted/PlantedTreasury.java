package org.sycee.treasury.planted;

import org.sycee.app.Application;
import org.sycee.treasury.planted2.PlantedTreasuryCycle;

/// Breaks every rule about the treasury once.
public final class PlantedTreasury {
  double amount;
  Class<?> app = Application.class;
  Class<?> other = PlantedTreasuryCycle.class;
}
