package org.sycee.app.eventstore;

import java.time.LocalDate;
import java.util.List;
import org.sycee.ledger.CustomerId;
import org.sycee.ledger.Event;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.facility.AuthorityGrade;
import org.sycee.ledger.facility.CreditRating;
import org.sycee.ledger.facility.EmployeeId;
import org.sycee.ledger.facility.FacilityEvent.*;
import org.sycee.ledger.facility.FacilityId;
import org.sycee.ledger.facility.FacilityTerms;
import org.sycee.ledger.facility.LoanProduct;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.money.Money;

/// One fixed instance of every event of a facility.
final class FacilitySamples {
  private static final TransactionId ID = new TransactionId("0195-7f0c:a.b_1");
  private static final FacilityId FACILITY = new FacilityId("fac_7");
  private static final EmployeeId OFFICER = new EmployeeId("wang.wei");
  private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
  private static final Money AMOUNT = Money.of("CNY", "12345.67");
  private static final Money CEILING = Money.of("CNY", "5000000.00");

  private FacilitySamples() {}

  static List<Event> all() {
    var terms =
        new FacilityTerms(
            new CustomerId("cus_王"),
            AccountingUnit.parse("CN01/0101/BANKING"),
            LoanProduct.WORKING_CAPITAL,
            CreditRating.AA,
            CEILING,
            true,
            LocalDate.of(2027, 1, 5));
    return List.of(
        new FacilityRequested(ID, FACILITY, terms, OFFICER, DAY),
        new FacilityReviewed(ID, FACILITY, OFFICER, "现金流充足", DAY),
        new FacilityApproved(ID, FACILITY, OFFICER, AuthorityGrade.BRANCH_MANAGER, CEILING, 1, DAY),
        new FacilityDeclined(ID, FACILITY, OFFICER, "too much debt", DAY),
        new FacilityCancelled(ID, FACILITY, "not needed", DAY),
        new FacilityDrawn(ID, FACILITY, "loan_7", AMOUNT, OFFICER, DAY),
        new FacilityRestored(ID, FACILITY, "loan_7", AMOUNT, DAY),
        new FacilityRestoredAtEndOfDay(ID, FACILITY, "loan_7", AMOUNT, DAY));
  }
}
