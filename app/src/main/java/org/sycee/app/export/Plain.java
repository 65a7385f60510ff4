package org.sycee.app.export;

import java.time.LocalDate;
import java.util.List;
import org.sycee.ledger.journal.LedgerAccount;
import org.sycee.money.Money;
import org.sycee.projections.balances.AccountBalance;
import org.sycee.projections.journal.JournalLine;

/// What hledger and ledger write alike.
sealed interface Plain extends Dialect permits Hledger, LedgerCli {

  @Override
  default String nameOf(LedgerAccount account) {
    return AccountNames.PLAIN.nameOf(account);
  }

  @Override
  default LedgerAccount accountNamed(String name) {
    return AccountNames.PLAIN.accountNamed(name);
  }

  /// The position of an entry in the log, as a tag after its first line.
  String position(long position);

  @Override
  default String entry(List<JournalLine> lines) {
    JournalLine first = lines.getFirst();
    var text =
        new StringBuilder(firstLineOf(first)).append(position(first.position())).append('\n');
    for (JournalLine line : lines) {
      text.append(posting(nameOf(line.ledgerAccount()), line.debit())).append('\n');
    }
    return text.append('\n').toString();
  }

  @Override
  default String closing(String entity, LocalDate lastBooking) {
    return "%s Closing balances of %s\n".formatted(lastBooking, entity);
  }

  /// A posting of nothing, after which the account must have the balance.
  @Override
  default String balance(AccountBalance balance, LocalDate lastBooking) {
    Money debit = balance.debitBalance();
    String account = nameOf(balance.ledgerAccount());
    return posting(account, Money.zero(debit.currency())) + " = " + debit + '\n';
  }

  private static String posting(String account, Money debit) {
    return "    " + account + "  " + debit;
  }

  /// Booking date, value date if it is another, transaction id and event: `2026-01-05=2026-01-04
  /// (t1) FundsDeposited`.
  private static String firstLineOf(JournalLine line) {
    var text = new StringBuilder(80).append(line.bookingDate());
    if (!line.valueDate().equals(line.bookingDate())) {
      text.append('=').append(line.valueDate());
    }
    return text.append(" (")
        .append(line.transactionId())
        .append(") ")
        .append(line.event())
        .toString();
  }
}
