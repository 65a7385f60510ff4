package org.sycee.contract;

import java.math.BigDecimal;
import java.util.Optional;

/// The amount on which interest runs. ACTUS dictionary, Interest Calculation Base.
public sealed interface InterestBase {
  /// The principal outstanding.
  record Outstanding() implements InterestBase {}

  /// Always the same amount; the principal at the beginning if none is named.
  record Fixed(Optional<BigDecimal> amount) implements InterestBase {}

  /// The principal outstanding at the latest of the dates; until the first, the amount named or the
  /// principal at the beginning.
  record Lagged(Optional<BigDecimal> amount, PaymentDates dates) implements InterestBase {}
}
