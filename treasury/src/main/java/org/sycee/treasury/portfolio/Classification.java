package org.sycee.treasury.portfolio;

/// How the assets of a portfolio are measured (IFRS 9 4.1.1, CAS 22 art. 16).
public enum Classification {
  /// At amortised cost.
  AC,
  /// At fair value through other comprehensive income.
  FVOCI,
  /// At fair value through profit or loss.
  FVTPL
}
