package org.sycee.conformance.actus;

/// A case says something that we cannot translate: it is skipped for this reason.
final class NotSupported extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotSupported(String reason) {
    super(reason, null, false, false);
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
