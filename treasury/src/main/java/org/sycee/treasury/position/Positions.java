package org.sycee.treasury.position;

import org.sycee.money.Money;
import org.sycee.treasury.DealId;

/// What can be sold of every position, at the moment of a decision.
@FunctionalInterface
public interface Positions {
  /// The face that is held, less what deals other than this one have sold and not delivered; zero,
  /// in the currency of `face`, if nothing is held.
  Money saleable(PositionId position, DealId deal, Money face);
}
