package org.sycee.app.history.mapping;

/// Whether the customer's balance grows or shrinks.
public enum Direction {
  CREDIT,
  DEBIT
}
