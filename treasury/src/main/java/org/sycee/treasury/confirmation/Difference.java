package org.sycee.treasury.confirmation;

/// A field in which the two sides differ, with both values as text.
public record Difference(Field field, String ours, String theirs) {

  /// What is compared.
  public enum Field {
    OUR_BIC,
    THEIR_BIC,
    LENDER,
    TRADE_DATE,
    VALUE_DATE,
    MATURITY_DATE,
    PRINCIPAL,
    INTEREST,
    RATE,
    DAY_COUNT
  }
}
