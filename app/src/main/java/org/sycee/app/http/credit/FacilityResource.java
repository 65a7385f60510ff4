package org.sycee.app.http.credit;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sycee.app.eventstore.StoredEvent;
import org.sycee.ledger.CustomerId;
import org.sycee.ledger.facility.ApprovedFacility;
import org.sycee.ledger.facility.CreditRating;
import org.sycee.ledger.facility.EmployeeId;
import org.sycee.ledger.facility.Facility;
import org.sycee.ledger.facility.FacilityEvent;
import org.sycee.ledger.facility.FacilityEvent.FacilityApproved;
import org.sycee.ledger.facility.FacilityEvent.FacilityDeclined;
import org.sycee.ledger.facility.FacilityEvent.FacilityRequested;
import org.sycee.ledger.facility.FacilityEvent.FacilityReviewed;
import org.sycee.ledger.facility.FacilityId;
import org.sycee.ledger.facility.FacilityTerms;
import org.sycee.ledger.facility.LoanProduct;
import org.sycee.ledger.facility.PendingFacility;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.money.Money;

/// A facility as it stands. Nothing is available on one that is not approved, or no longer.
@Schema(name = "Facility", description = "A facility as it stands.")
record FacilityResource(
    FacilityId facilityId,
    Status status,
    CustomerId customer,
    @Schema(description = "Legal entity, branch and book.") AccountingUnit unit,
    LoanProduct product,
    CreditRating rating,
    Money limit,
    @Schema(description = "Principal of its loans that is not repaid.") Money outstanding,
    @Schema(description = "What can no longer be drawn.") Money used,
    Money available,
    boolean revolving,
    @Schema(description = "The last day on which it can be drawn.") LocalDate expiryDate,
    EmployeeId originator,
    Optional<EmployeeId> reviewer,
    Optional<EmployeeId> approver,
    LocalDate requestedOn,
    @Schema(description = "Number of its events.") long version,
    @Schema(description = "Position of its last event in the log.") long position,
    @Schema(description = "What may be asked of it now.") List<String> allowedActions) {

  enum Status {
    REQUESTED,
    REVIEWED,
    APPROVED,
    DECLINED,
    CANCELLED
  }

  /// What is in use of the limit, and what may be asked.
  private record Standing(
      Status status, Money outstanding, Money used, Money available, List<String> actions) {

    static Standing undrawn(Status status, Money zero, String... actions) {
      return new Standing(status, zero, zero, zero, List.of(actions));
    }
  }

  /// `events` are all of the facility's, in order.
  static FacilityResource of(
      List<FacilityEvent> events, Facility state, StoredEvent last, boolean dayIsOpen) {
    var request = (FacilityRequested) events.getFirst();
    FacilityTerms terms = request.terms();
    Standing standing = standing(state, events.getLast(), Money.zero(terms.limit().currency()));
    return new FacilityResource(
        request.facilityId(),
        standing.status(),
        terms.customer(),
        terms.unit(),
        terms.product(),
        terms.rating(),
        terms.limit(),
        standing.outstanding(),
        standing.used(),
        standing.available(),
        terms.revolving(),
        terms.expiryDate(),
        request.originator(),
        only(events, FacilityReviewed.class).map(FacilityReviewed::reviewer),
        only(events, FacilityApproved.class).map(FacilityApproved::approver),
        request.bookingDate(),
        last.sequence() + 1,
        last.position(),
        dayIsOpen ? standing.actions() : List.of());
  }

  private static <E> Optional<E> only(List<FacilityEvent> events, Class<E> kind) {
    return events.stream().filter(kind::isInstance).map(kind::cast).findFirst();
  }

  private static Standing standing(Facility state, FacilityEvent latest, Money zero) {
    return switch (state) {
      case Facility.Unrequested _ ->
          throw new IllegalStateException("a facility begins without a request: " + latest);
      case PendingFacility pending ->
          pending.reviewer().isEmpty()
              ? Standing.undrawn(Status.REQUESTED, zero, "review", "decline", "cancel")
              : Standing.undrawn(Status.REVIEWED, zero, "approve", "decline", "cancel");
      case ApprovedFacility approved ->
          new Standing(
              Status.APPROVED,
              approved.outstanding(),
              approved.used(),
              approved.available(),
              approved.outstanding().isZero() ? List.of("cancel") : List.of());
      case Facility.Ended _ ->
          Standing.undrawn(
              latest instanceof FacilityDeclined ? Status.DECLINED : Status.CANCELLED, zero);
    };
  }
}
