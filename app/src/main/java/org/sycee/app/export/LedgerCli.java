package org.sycee.app.export;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.sycee.ledger.journal.LedgerAccount;

/// The journal of ledger (<https://ledger-cli.org/doc/ledger3.html#Journal-Format>), which is that
/// of hledger with other declarations. Under `--pedantic` tags are declared too.
final class LedgerCli implements Plain {

  @Override
  public String preamble() {
    return "tag position\n";
  }

  @Override
  public String currency(Currency currency, LocalDate firstBooking) {
    int decimals = currency.getDefaultFractionDigits();
    return "commodity %1$s\n    format %1$s 1000%2$s\n"
        .formatted(currency, decimals == 0 ? "" : '.' + "0".repeat(decimals));
  }

  @Override
  public String account(LedgerAccount account, List<Currency> currencies, LocalDate firstBooking) {
    return "account %s\n    note first booked on %s\n".formatted(nameOf(account), firstBooking);
  }

  @Override
  public String position(long position) {
    return "\n    ; position: " + position;
  }
}
