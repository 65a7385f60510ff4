package org.sycee.treasury.planted;

import com.prowidesoftware.swift.model.SwiftMessage;
import org.sycee.app.Application;
import org.sycee.treasury.planted2.PlantedTreasuryCycle;

/// Breaks every rule about the treasury once.
public final class PlantedTreasury {
  double amount;
  Class<?> message = SwiftMessage.class;
  Class<?> app = Application.class;
  Class<?> other = PlantedTreasuryCycle.class;
}
