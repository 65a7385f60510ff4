package org.sycee.treasury.portfolio;

/// Which cost leaves a position when a part of it is sold.
public enum Costing {
  /// Each unit the same: the cost of all by the number of all (加权平均).
  WEIGHTED_AVERAGE,
  /// What was bought first goes first (先进先出).
  FIFO,
  /// What was bought last goes first. Not for books under IFRS: the standard on inventories forbids
  /// it (IAS 2.25), and that on financial instruments gives no leave for it.
  LIFO
}
