package org.sycee.contract;

import java.math.BigDecimal;

/// On which side of a contract we stand. ACTUS techspecs 3.7, Contract Role Sign Convention.
public enum Position {
  /// We are owed: a loan given, a placement, the fixed leg received.
  ASSET,
  /// We owe: a deposit taken, a borrowing, the fixed leg paid.
  LIABILITY;

  /// An amount that was agreed without a sign, as it concerns us: what we owe is negative.
  BigDecimal signed(BigDecimal amount) {
    return this == ASSET ? amount : amount.negate();
  }
}
