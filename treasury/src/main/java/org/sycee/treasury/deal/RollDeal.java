package org.sycee.treasury.deal;

import java.time.LocalDate;
import java.util.List;
import org.sycee.ledger.Command;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.facility.EmployeeId;
import org.sycee.money.Rate;
import org.sycee.treasury.DealId;
import org.sycee.treasury.repo.RepoBond;

/// Rolls a deal on the day on which it ends (展期): its principal is not paid back but stays for so
/// many days more, as another deal at another rate, with the same counterparty in the same
/// portfolio.
///
/// @param termDays the successor ends on the next day that is good for payments
/// @param collateral what is pledged for a repo from now on; if empty the same bonds
/// @param approver who verifies the successor; another than the dealer
public record RollDeal(
    TransactionId transactionId,
    DealId dealId,
    DealId successor,
    Rate rate,
    int termDays,
    InterestUse interest,
    List<RepoBond> collateral,
    EmployeeId dealer,
    EmployeeId approver,
    LocalDate bookingDate)
    implements Command {
  public RollDeal {
    collateral = List.copyOf(collateral);
    if (termDays < 1) {
      throw new IllegalArgumentException("a deal is rolled for a day or more, not " + termDays);
    }
  }

  /// What becomes of the interest of the deal that ends.
  public enum InterestUse {
    PAID,
    /// It is lent or borrowed, too.
    CAPITALISED
  }
}
