package org.sycee.ledger.facility;

import java.time.LocalDate;
import org.sycee.ledger.Command;
import org.sycee.ledger.CustomerId;
import org.sycee.ledger.TransactionId;
import org.sycee.money.Money;

/// Everything one may ask of a facility.
///
/// `bookingDate` is the open business day of the facility's legal entity.
public sealed interface FacilityCommand extends Command {
  FacilityId facilityId();

  LocalDate bookingDate();

  record RequestFacility(
      TransactionId transactionId,
      FacilityId facilityId,
      FacilityTerms terms,
      EmployeeId originator,
      LocalDate bookingDate)
      implements FacilityCommand {}

  record ReviewFacility(
      TransactionId transactionId,
      FacilityId facilityId,
      EmployeeId reviewer,
      String opinion,
      LocalDate bookingDate)
      implements FacilityCommand {}

  record ApproveFacility(
      TransactionId transactionId,
      FacilityId facilityId,
      EmployeeId approver,
      AuthorityGrade grade,
      LocalDate bookingDate)
      implements FacilityCommand {}

  record DeclineFacility(
      TransactionId transactionId,
      FacilityId facilityId,
      EmployeeId decliner,
      String reason,
      LocalDate bookingDate)
      implements FacilityCommand {}

  record CancelFacility(
      TransactionId transactionId, FacilityId facilityId, String reason, LocalDate bookingDate)
      implements FacilityCommand {}

  /// Uses up a part; sent only by the disbursement that binds it to a loan.
  record DrawFacility(
      TransactionId transactionId,
      FacilityId facilityId,
      String contract,
      CustomerId customer,
      LoanProduct product,
      Money amount,
      EmployeeId disburser,
      LocalDate bookingDate)
      implements FacilityCommand {}

  /// Principal came back; sent only with the repayment of the loan that had drawn it.
  record RestoreFacility(
      TransactionId transactionId,
      FacilityId facilityId,
      String contract,
      Money amount,
      LocalDate bookingDate)
      implements FacilityCommand {}

  /// The same at the end of a day.
  record RestoreFacilityAtEndOfDay(
      TransactionId transactionId,
      FacilityId facilityId,
      String contract,
      Money amount,
      LocalDate bookingDate)
      implements FacilityCommand {}
}
