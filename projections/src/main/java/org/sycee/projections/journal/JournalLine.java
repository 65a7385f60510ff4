package org.sycee.projections.journal;

import java.time.LocalDate;
import org.sycee.ledger.journal.LedgerAccount;
import org.sycee.ledger.journal.Side;
import org.sycee.money.Money;
import org.sycee.projections.AccountColumns;

/// One posting as it was stored: `position` is that of its event in the log, `line` counts from 0
/// within the entry. `contract` is empty where the account has none.
public record JournalLine(
    long position,
    int line,
    String transactionId,
    String event,
    String entity,
    String branch,
    String book,
    String account,
    String contract,
    Side side,
    Money amount,
    LocalDate bookingDate,
    LocalDate valueDate) {

  /// The account it stands on.
  public LedgerAccount ledgerAccount() {
    return AccountColumns.account(entity, branch, book, account, contract);
  }

  /// The amount as debit; negative for a credit.
  public Money debit() {
    return side == Side.DEBIT ? amount : amount.negated();
  }
}
