package org.sycee.app.http.credit;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Optional;
import org.sycee.ledger.CustomerId;
import org.sycee.ledger.facility.AuthorityGrade;
import org.sycee.ledger.facility.CreditRating;
import org.sycee.ledger.facility.EmployeeId;
import org.sycee.ledger.facility.FacilityId;
import org.sycee.ledger.facility.LoanProduct;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.money.Money;

/// The bodies of requests about one facility. Without a booking date the open business day is
/// meant.
final class FacilityWishes {
  private FacilityWishes() {}

  @Schema(name = "RequestFacility")
  record Request(
      @Schema(description = "Chosen by the caller: fac_ and 1 to 40 letters, digits, _ or -.")
          FacilityId facilityId,
      CustomerId customer,
      @Schema(description = "Legal entity, branch and book.") AccountingUnit unit,
      LoanProduct product,
      CreditRating rating,
      Money limit,
      @Schema(description = "Whether what is repaid can be drawn again.") boolean revolving,
      @Schema(description = "The last day on which it can be drawn.") LocalDate expiryDate,
      EmployeeId originator,
      Optional<LocalDate> bookingDate) {}

  @Schema(name = "ReviewFacility")
  record Review(EmployeeId reviewer, String opinion, Optional<LocalDate> bookingDate) {}

  @Schema(name = "ApproveFacility")
  record Approval(EmployeeId approver, AuthorityGrade grade, Optional<LocalDate> bookingDate) {}

  @Schema(name = "DeclineFacility")
  record Declining(EmployeeId decliner, String reason, Optional<LocalDate> bookingDate) {}

  @Schema(name = "CancelFacility")
  record Cancellation(String reason, Optional<LocalDate> bookingDate) {}
}
