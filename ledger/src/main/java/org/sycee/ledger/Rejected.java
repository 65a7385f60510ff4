package org.sycee.ledger;

/// A command was refused: the caller's mistake, not ours. Nothing was stored.
///
/// It carries no stack trace: where it was thrown is told by its reason.
public final class Rejected extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Rejection reason;
  private final String detail;

  public Rejected(Rejection reason, String detail) {
    super(reason.name() + ": " + detail, null, false, false);
    this.reason = reason;
    this.detail = detail;
  }

  public Rejection reason() {
    return reason;
  }

  /// The permanent name of the refusal.
  public String code() {
    return reason.name();
  }

  /// The sentence that explains it, with the figures.
  public String detail() {
    return detail;
  }
}
