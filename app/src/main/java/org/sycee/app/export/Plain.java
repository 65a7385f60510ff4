package org.sycee.app.export;

import org.sycee.money.Money;
import org.sycee.projections.journal.JournalLine;

/// What hledger and ledger write alike.
final class Plain {
  private Plain() {}

  /// Booking date, value date if it is another, transaction id and event: `2026-01-05=2026-01-04
  /// (t1) FundsDeposited`.
  static String firstLineOf(JournalLine line) {
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

  static String posting(String account, Money debit) {
    return "    " + account + "  " + debit;
  }

  /// A posting of nothing, after which the account must have the balance.
  static String assertion(String account, Money debitBalance) {
    return posting(account, Money.zero(debitBalance.currency())) + " = " + debitBalance;
  }
}
