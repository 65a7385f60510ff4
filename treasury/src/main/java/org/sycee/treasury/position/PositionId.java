package org.sycee.treasury.position;

import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.treasury.instrument.InstrumentId;

/// A security in a portfolio: `CN01/0101/TRADING/180019.IB`.
public record PositionId(AccountingUnit portfolio, InstrumentId instrument) {

  /// Reads the text written by [#toString()].
  public static PositionId parse(String text) {
    int slash = text.lastIndexOf('/');
    if (slash < 0) {
      throw new IllegalArgumentException(
          "'%s' is not a position such as 'CN01/0101/TRADING/180019.IB'".formatted(text));
    }
    return new PositionId(
        AccountingUnit.parse(text.substring(0, slash)),
        new InstrumentId(text.substring(slash + 1)));
  }

  /// Its name among the contracts of its portfolio.
  public String contract() {
    return "pos_" + instrument.value().replace('.', '-');
  }

  @Override
  public String toString() {
    return portfolio + "/" + instrument;
  }
}
