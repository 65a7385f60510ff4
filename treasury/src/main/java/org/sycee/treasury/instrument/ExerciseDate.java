package org.sycee.treasury.instrument;

import java.time.LocalDate;

/// A day on which a security may end before its maturity. Noted, not valued: prices and effective
/// rates run to maturity.
public record ExerciseDate(Right right, LocalDate date) {

  /// Whose choice it is.
  public enum Right {
    /// The holder's (回售).
    PUT,
    /// The issuer's (赎回).
    CALL
  }
}
