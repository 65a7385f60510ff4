package org.sycee.app.export;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.sycee.ledger.journal.LedgerAccount;
import org.sycee.projections.balances.AccountBalance;
import org.sycee.projections.journal.JournalLine;

/// The journal of ledger (<https://ledger-cli.org/doc/ledger3.html#Journal-Format>), which is that
/// of hledger with other declarations. Under `--pedantic` tags are declared too.
final class LedgerCli implements Dialect {

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
  public String entry(List<JournalLine> lines) {
    JournalLine first = lines.getFirst();
    var text = new StringBuilder(Plain.firstLineOf(first));
    text.append("\n    ; position: ").append(first.position()).append('\n');
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
