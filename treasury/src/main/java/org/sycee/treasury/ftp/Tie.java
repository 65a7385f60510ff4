package org.sycee.treasury.ftp;

import java.time.LocalDate;

/// For how long money is tied from a day on, as far as its transfer rate goes.
public sealed interface Tie {
  /// The day whose curve the rate is read off.
  LocalDate start();

  /// Until a day that was agreed.
  record ToMaturity(LocalDate start, LocalDate maturity) implements Tie {}

  /// For the behavioural tenor of a product without a maturity.
  record ByBehaviour(LocalDate start, String product) implements Tie {}
}
