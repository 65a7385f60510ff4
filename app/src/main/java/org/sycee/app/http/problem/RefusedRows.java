package org.sycee.app.http.problem;

import java.util.List;

/// A file of which rows are at fault and nothing was booked, with every place at fault.
public final class RefusedRows extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem.Violation> violations;

  /// `pointer` is a JSON Pointer such as `/bonds/0/mkt`.
  public record Place(String pointer, String message) {}

  public RefusedRows(String detail, List<Place> places) {
    super(detail, null, false, false);
    this.violations =
        places.stream()
            .map(place -> Problem.Violation.inBody(place.pointer(), place.message()))
            .toList();
  }

  List<Problem.Violation> violations() {
    return violations;
  }
}
