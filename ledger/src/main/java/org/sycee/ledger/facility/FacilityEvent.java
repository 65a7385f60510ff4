package org.sycee.ledger.facility;

import java.time.LocalDate;
import org.sycee.ledger.EndOfDayEvent;
import org.sycee.ledger.Event;
import org.sycee.ledger.TransactionId;
import org.sycee.money.Money;

/// Everything that can happen to a facility.
public sealed interface FacilityEvent extends Event {
  FacilityId facilityId();

  LocalDate bookingDate();

  record FacilityRequested(
      TransactionId transactionId,
      FacilityId facilityId,
      FacilityTerms terms,
      EmployeeId originator,
      LocalDate bookingDate)
      implements FacilityEvent {}

  record FacilityReviewed(
      TransactionId transactionId,
      FacilityId facilityId,
      EmployeeId reviewer,
      String opinion,
      LocalDate bookingDate)
      implements FacilityEvent {}

  /// `ceiling` is what the grade could approve under that version of the authority matrix.
  record FacilityApproved(
      TransactionId transactionId,
      FacilityId facilityId,
      EmployeeId approver,
      AuthorityGrade grade,
      Money ceiling,
      int matrixVersion,
      LocalDate bookingDate)
      implements FacilityEvent {}

  record FacilityDeclined(
      TransactionId transactionId,
      FacilityId facilityId,
      EmployeeId decliner,
      String reason,
      LocalDate bookingDate)
      implements FacilityEvent {}

  record FacilityCancelled(
      TransactionId transactionId, FacilityId facilityId, String reason, LocalDate bookingDate)
      implements FacilityEvent {}

  record FacilityDrawn(
      TransactionId transactionId,
      FacilityId facilityId,
      String contract,
      Money amount,
      EmployeeId disburser,
      LocalDate bookingDate)
      implements FacilityEvent {}

  /// Principal of a loan came back, so that less is used.
  sealed interface Restored extends FacilityEvent {
    Money amount();
  }

  record FacilityRestored(
      TransactionId transactionId,
      FacilityId facilityId,
      String contract,
      Money amount,
      LocalDate bookingDate)
      implements Restored {}

  record FacilityRestoredAtEndOfDay(
      TransactionId transactionId,
      FacilityId facilityId,
      String contract,
      Money amount,
      LocalDate bookingDate)
      implements Restored, EndOfDayEvent {}
}
