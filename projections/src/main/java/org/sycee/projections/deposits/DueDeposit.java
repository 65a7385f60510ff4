package org.sycee.projections.deposits;

import java.time.LocalDate;
import org.sycee.ledger.deposit.DepositId;

/// A deposit for which the end of a day has something to do: settle its interest, or renew its
/// term.
public record DueDeposit(DepositId depositId, What what, LocalDate dueDate) {
  public enum What {
    SETTLEMENT,
    RENEWAL
  }
}
