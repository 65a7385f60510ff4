package org.sycee.app.http.problem;

import java.util.ArrayList;
import java.util.List;
import org.sycee.ledger.Rejected;

/// A file of which nothing was booked, with everything that is wrong with its rows. The pointer of
/// a violation is the line, `/7`.
public final class FaultyRows extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Rejected refusal;
  private final transient List<Problem.Violation> violations = new ArrayList<>();

  public FaultyRows(Rejected refusal) {
    super(refusal.detail(), null, false, false);
    this.refusal = refusal;
  }

  public void add(long line, String code, String sentence) {
    violations.add(Problem.Violation.inBody("/" + line, code + ": " + sentence));
  }

  Rejected refusal() {
    return refusal;
  }

  List<Problem.Violation> violations() {
    return List.copyOf(violations);
  }
}
