package org.sycee.app.http.treasury;

import java.util.List;
import java.util.Optional;

/// One deal of a file, read as far as it can be, with everything that is wrong with it. `line` is
/// that of the file, counted from 1. A row with a number of its own is booked under that number.
record DealRow(
    int line, Optional<String> number, Optional<DealWishes.Capture> wish, List<Fault> faults) {

  DealRow {
    faults = List.copyOf(faults);
  }

  /// What is wrong, and in which column, if it is one.
  record Fault(String column, String code, String message) {}
}
