package org.sycee.money;

import org.sycee.ledger.planted.PlantedLedger;

/// A value that knows more than Java.
public final class PlantedValue {
  Class<?> ledger = PlantedLedger.class;
}
