package org.sycee.app.export;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.sycee.ledger.journal.LedgerAccount;

/// The journal of hledger (<https://hledger.org/1.25/hledger.html#journal-format>). A balance is
/// asserted by a posting of nothing: `CNY 0.00 = CNY 12.34`, in that currency alone and without
/// sub-accounts.
final class Hledger implements Plain {

  @Override
  public String preamble() {
    return "";
  }

  /// The decimal mark is written even where no decimal follows, as hledger asks for.
  @Override
  public String currency(Currency currency, LocalDate firstBooking) {
    return "commodity %s 1000.%s\n"
        .formatted(currency, "0".repeat(currency.getDefaultFractionDigits()));
  }

  @Override
  public String account(LedgerAccount account, List<Currency> currencies, LocalDate firstBooking) {
    return "account %s  ; first booked on %s\n".formatted(nameOf(account), firstBooking);
  }

  @Override
  public String position(long position) {
    return "  ; position:" + position;
  }
}
