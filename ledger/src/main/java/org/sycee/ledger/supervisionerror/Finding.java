package org.sycee.ledger.supervisionerror;

import java.time.LocalDate;

/// What is wrong, where, and who says so. `row` is the row of the check, or the voucher; empty if
/// there is none to name.
public record Finding(
    String entity, String branch, LocalDate businessDate, Source source, String row, String text) {

  /// Who found it.
  public enum Source {
    DAILY_CHECK,
    BY_HAND
  }
}
