package org.sycee.treasury.fxposition;

import org.sycee.ledger.Rejection;

/// Every reason to refuse a wish about a position in foreign currency, in the order checked.
public enum FxPositionRejection implements Rejection {
  /// No rate was given of a currency that is held.
  FX_RATE_MISSING,
  /// Its yuan are what its currencies are worth, or there is nothing of either.
  FX_POSITION_UNCHANGED
}
