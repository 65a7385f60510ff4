package org.sycee.ledger;

/// The permanent name of a refusal: one enum for each feature, in the order in which its reasons
/// are checked. The constant's name is the `code` a caller sees, so it is never renamed.
public interface Rejection {
  String name();

  /// Throws this refusal, with the figures that explain it, unless the condition holds.
  default void unless(boolean condition, Detail detail) {
    if (!condition) {
      throw because(detail.text());
    }
  }

  default Rejected because(String detail) {
    return new Rejected(this, detail);
  }

  /// The sentence with the figures, built only when it is needed.
  @FunctionalInterface
  interface Detail {
    String text();
  }
}
