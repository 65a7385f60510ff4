package org.sycee.treasury.limit;

import java.time.LocalDate;
import org.sycee.ledger.Event;
import org.sycee.treasury.DealId;

/// A fact after which a deal uses so much of limits. Whoever counts limits reads only this and
/// never needs to know the product.
public interface ChangesExposure extends Event {
  DealId dealId();

  /// What the deal uses from now on.
  Exposure exposure();

  LocalDate bookingDate();

  /// Whether limits may stop it. What was promised is paid, even if the counterparty then owes us
  /// more.
  default boolean isStoppedByLimits() {
    return true;
  }
}
