package org.sycee.ledger.journal;

/// The side on which the balance of an account is expected.
public enum NormalBalance {
  DEBIT,
  CREDIT,
  /// Both sides are in order, as for clearing, derivatives, and gains and losses.
  EITHER
}
