package org.sycee.conformance.actus;

import java.util.Map;
import java.util.Optional;

/// The published cases whose results contradict the published rules or other cases.
final class Disputes {
  private static final Map<String, String> REASONS =
      Map.of(
          "lam18", "its interest runs on the outstanding principal although it agrees NTIED",
          "clm10", "its maturity on a Sunday is not shifted although its interest is; ann28 shifts",
          "fxout10", "its termination payoff ignores the contract role; com04 applies it",
          "swppv13", "its termination payoff ignores the contract role; com04 applies it",
          "swaps09", "its purchase payoff is +1000 instead of -1000 and the accrued interest");

  private Disputes() {}

  static Optional<String> reason(String id) {
    return Optional.ofNullable(REASONS.get(id));
  }
}
