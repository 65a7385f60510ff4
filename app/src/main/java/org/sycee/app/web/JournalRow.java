package org.sycee.app.web;

import org.sycee.ledger.journal.Side;
import org.sycee.projections.journal.JournalLine;

/// One line of the journal as a page shows it.
public record JournalRow(JournalLine line, AccountNames account, String debit, String credit) {

  static JournalRow of(JournalLine line) {
    String amount = Figure.text(line.amount());
    boolean debit = line.side() == Side.DEBIT;
    return new JournalRow(
        line, AccountNames.of(line.account()), debit ? amount : "", debit ? "" : amount);
  }
}
