package org.sycee.treasury.portfolio;

/// Which cost leaves a position when a part of it is sold.
public enum Costing {
  WEIGHTED_AVERAGE,
  FIFO
}
