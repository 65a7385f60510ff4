package org.sycee.app.export;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.sycee.ledger.journal.LedgerAccount;
import org.sycee.projections.balances.AccountBalance;
import org.sycee.projections.journal.JournalLine;

/// The journal of hledger (<https://hledger.org/1.25/hledger.html#journal-format>). A balance is
/// asserted by a posting of nothing: `CNY 0.00 = CNY 12.34`, in that currency alone and without
/// sub-accounts.
final class Hledger implements Dialect {

  @Override
  public String nameOf(LedgerAccount account) {
    return AccountNames.PLAIN.nameOf(account);
  }

  @Override
  public LedgerAccount accountNamed(String name) {
    return AccountNames.PLAIN.accountNamed(name);
  }

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
  public String entry(List<JournalLine> lines) {
    JournalLine first = lines.getFirst();
    var text = new StringBuilder(Plain.firstLineOf(first));
    text.append("  ; position:").append(first.position()).append('\n');
    for (JournalLine line : lines) {
      text.append(Plain.posting(nameOf(line.ledgerAccount()), line.debit())).append('\n');
    }
    return text.append('\n').toString();
  }

  @Override
  public String closing(String entity, LocalDate lastBooking) {
    return "%s Closing balances of %s\n".formatted(lastBooking, entity);
  }

  @Override
  public String balance(AccountBalance balance, LocalDate lastBooking) {
    return Plain.assertion(nameOf(balance.ledgerAccount()), balance.debitBalance()) + '\n';
  }
}
