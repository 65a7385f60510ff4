package org.sycee.contract;

/// Terms that cannot be were refused before anything was computed: the caller's mistake.
///
/// Features map it to their own refusals. It carries no stack trace, its reason tells the place.
public final class TermsRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final TermsRefusal reason;
  private final String detail;

  public TermsRefused(TermsRefusal reason, String detail) {
    super(reason.name() + ": " + detail, null, false, false);
    this.reason = reason;
    this.detail = detail;
  }

  public TermsRefusal reason() {
    return reason;
  }

  /// The sentence that explains it, with the figures.
  public String detail() {
    return detail;
  }
}
