package org.sycee.app.http.problem;

/// A request that cannot be understood, and the place where.
public final class MalformedRequest extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem.Violation violation;

  private MalformedRequest(Problem.Violation violation) {
    super(violation.message(), null, false, false);
    this.violation = violation;
  }

  /// `pointer` is a JSON Pointer such as `/items/0/amount`.
  public static MalformedRequest inBody(String pointer, String message) {
    return new MalformedRequest(Problem.Violation.inBody(pointer, message));
  }

  public static MalformedRequest inParameter(String name, String message) {
    return new MalformedRequest(Problem.Violation.inParameter(name, message));
  }

  Problem.Violation violation() {
    return violation;
  }
}
