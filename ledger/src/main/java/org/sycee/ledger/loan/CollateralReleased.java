package org.sycee.ledger.loan;

import java.time.LocalDate;
import org.sycee.ledger.MovesMoney;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.facility.EmployeeId;
import org.sycee.ledger.journal.JournalEntry;
import org.sycee.money.Money;

/// Collateral was given back. `claim` is what was still owed then, `rest` the value of what secures
/// it from now on; `rule` is the version of the posting rules of [LoanAccounting].
public record CollateralReleased(
    TransactionId transactionId,
    LoanId loanId,
    String collateralId,
    Money value,
    Money claim,
    Money rest,
    EmployeeId approver,
    String reason,
    LocalDate bookingDate,
    int rule,
    JournalEntry entry)
    implements LoanEvent, MovesMoney {
  @Override
  public String postingRule() {
    return LoanAccounting.citation(rule);
  }
}
