package org.sycee.ledger.loan;

import org.sycee.ledger.NameShape;

/// The id of a loan, chosen by the caller: `loan_` and 1 to 39 letters, digits, `_` or `-`.
public record LoanId(String value) implements Comparable<LoanId> {
  private static final String PREFIX = "loan_";

  public LoanId {
    if (!value.startsWith(PREFIX) || !NameShape.fits(value, PREFIX.length(), 39, "_-")) {
      throw new IllegalArgumentException(
          "a loan id is loan_ and 1 to 39 letters, digits, _ or - but this one is '%s'"
              .formatted(value));
    }
  }

  @Override
  public int compareTo(LoanId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
