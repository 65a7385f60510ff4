package org.sycee.treasury.limit;

import java.time.LocalDate;
import org.sycee.treasury.DealId;

/// All limits and what is used of them, at the moment of a decision.
@FunctionalInterface
public interface Limits {
  /// Refuses an exposure for which a limit is missing, or of which a limit does not allow so much
  /// more than the deal uses already.
  void require(DealId deal, Exposure wanted, LocalDate date);

  /// The same for a deal that takes the place of another, which uses nothing from then on. Whoever
  /// does not know what that one uses counts both.
  default void requireInPlaceOf(DealId ended, DealId deal, Exposure wanted, LocalDate date) {
    require(deal, wanted, date);
  }
}
