package org.sycee.app.export;

import java.util.Locale;

/// The program for which an export is written.
public enum ExportFormat {
  HLEDGER(new Hledger()),
  LEDGER(new LedgerCli()),
  BEANCOUNT(new Beancount());

  private final Dialect dialect;

  ExportFormat(Dialect dialect) {
    this.dialect = dialect;
  }

  public Dialect dialect() {
    return dialect;
  }

  /// Its name as one types it.
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
