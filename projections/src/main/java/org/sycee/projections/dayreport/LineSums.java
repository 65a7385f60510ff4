package org.sycee.projections.dayreport;

import java.math.BigInteger;
import java.time.LocalDate;
import org.sycee.ledger.journal.Posting;
import org.sycee.ledger.journal.Side;
import org.sycee.projections.Rows;

/// What a batch adds to one line of the day report; exact beyond 64 bits.
final class LineSums {
  private BigInteger debits = BigInteger.ZERO;
  private BigInteger credits = BigInteger.ZERO;
  long opened;
  long closed;

  void add(Posting posting) {
    BigInteger amount = BigInteger.valueOf(posting.amount().minorUnits());
    if (posting.side() == Side.DEBIT) {
      debits = debits.add(amount);
    } else {
      credits = credits.add(amount);
    }
  }

  void addTo(Rows rows, ReportLine line, LocalDate date) {
    boolean isDebit = line.normalSide() == Side.DEBIT;
    rows.add(
        line.entity(),
        line.branch(),
        line.account().toString(),
        line.currency(),
        date,
        line.normalSide().name(),
        isDebit ? debits : credits,
        isDebit ? credits : debits,
        opened,
        closed);
  }
}
