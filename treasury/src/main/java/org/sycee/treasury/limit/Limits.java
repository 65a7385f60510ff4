package org.sycee.treasury.limit;

import java.time.LocalDate;
import org.sycee.treasury.DealId;

/// All limits and what is used of them, at the moment of a decision.
@FunctionalInterface
public interface Limits {
  /// Refuses an exposure for which a limit is missing, or of which a limit does not allow so much
  /// more than the deal uses already.
  void require(DealId deal, Exposure wanted, LocalDate date);
}
