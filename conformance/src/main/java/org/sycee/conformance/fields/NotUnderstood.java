package org.sycee.conformance.fields;

/// A case says something that its rule cannot read; it is skipped with this reason.
public final class NotUnderstood extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NotUnderstood(String reason) {
    super(reason, null, false, false);
  }

  public String reason() {
    return String.valueOf(getMessage());
  }
}
