package org.sycee.app.history.mapping;

import java.util.Currency;
import java.util.Optional;
import java.util.Set;

/// What both sections of a mapping have: which files they read, and how these are written.
public sealed interface SectionMapping permits AccountsMapping, TransactionsMapping {
  FilePattern files();

  Format format();

  /// The columns a file must have.
  Set<String> columns();

  static Optional<Currency> currency(String code, Faults faults) {
    try {
      return Optional.of(Currency.getInstance(code));
    } catch (IllegalArgumentException e) {
      faults.add(
          RowRejection.CURRENCY_UNKNOWN.because("'%s' is no currency (ISO 4217)".formatted(code)));
      return Optional.empty();
    }
  }
}
