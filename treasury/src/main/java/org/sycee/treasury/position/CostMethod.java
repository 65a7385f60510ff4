package org.sycee.treasury.position;

/// What the part of a position that is sold has cost.
public enum CostMethod {
  /// Each unit the same: the cost of all by the number of all (加权平均).
  WEIGHTED_AVERAGE,
  /// What was bought first goes first (先进先出).
  FIRST_IN_FIRST_OUT,
  /// What was bought last goes first. Not for books under IFRS: the standard on inventories forbids
  /// it (IAS 2.25), and that on financial instruments gives no leave for it.
  LAST_IN_FIRST_OUT
}
