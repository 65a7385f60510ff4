package org.sycee.ledger.facility;

import static org.sycee.ledger.facility.FacilityRejection.*;

import java.util.Optional;
import org.sycee.ledger.businessday.BusinessDays;
import org.sycee.ledger.facility.AuthorityMatrix.Authority;
import org.sycee.ledger.facility.FacilityCommand.*;
import org.sycee.ledger.facility.FacilityEvent.*;
import org.sycee.money.Money;

/// A facility between its request and its approval.
public record PendingFacility(FacilityRequested request, Optional<EmployeeId> reviewer)
    implements Facility {

  @Override
  public FacilityEvent decide(FacilityCommand command, BusinessDays days, AuthorityMatrix matrix) {
    FACILITY_ALREADY_REQUESTED.unless(
        !(command instanceof RequestFacility), () -> id() + " is requested already");
    days.of(terms().unit().entity()).requireOpen(command.bookingDate());
    return switch (command) {
      case RequestFacility _ -> throw new IllegalStateException("refused above");
      case ReviewFacility c -> {
        FACILITY_ALREADY_REVIEWED.unless(
            reviewer.isEmpty(), () -> "%s was reviewed by %s".formatted(id(), reviewer.get()));
        requireAnother("reviewer", c.reviewer(), "originator", request.originator());
        yield new FacilityReviewed(
            c.transactionId(), id(), c.reviewer(), c.opinion(), c.bookingDate());
      }
      case ApproveFacility c -> approve(c, matrix);
      case DeclineFacility c ->
          new FacilityDeclined(c.transactionId(), id(), c.decliner(), c.reason(), c.bookingDate());
      case CancelFacility c ->
          new FacilityCancelled(c.transactionId(), id(), c.reason(), c.bookingDate());
      case DrawFacility _, RestoreFacility _, RestoreFacilityAtEndOfDay _ ->
          throw FACILITY_NOT_APPROVED.because(id() + " is not approved yet");
    };
  }

  private FacilityApproved approve(ApproveFacility c, AuthorityMatrix matrix) {
    EmployeeId reviewedBy =
        reviewer.orElseThrow(() -> FACILITY_NOT_REVIEWED.because(id() + " is not reviewed yet"));
    requireAnother("approver", c.approver(), "originator", request.originator());
    requireAnother("approver", c.approver(), "reviewer", reviewedBy);
    int version = matrix.versionOn(c.bookingDate());
    Authority authority =
        matrix
            .of(c.grade(), terms(), c.bookingDate())
            .orElseThrow(() ->
                NO_AUTHORITY.because(
                    "%s may not approve %s rated %s in %s by version %d of the authority matrix"
                        .formatted(
                            c.grade(),
                            terms().product(),
                            terms().rating(),
                            terms().limit().currency(),
                            version)));
    Money ceiling = authority.ceiling();
    AUTHORITY_EXCEEDED.unless(
        !ceiling.isLessThan(terms().limit()),
        () ->
            "%s may approve %s rated %s up to %s by version %d of the authority matrix, asked %s"
                .formatted(
                    c.grade(),
                    terms().product(),
                    terms().rating(),
                    ceiling,
                    version,
                    terms().limit()));
    return new FacilityApproved(
        c.transactionId(), id(), c.approver(), c.grade(), ceiling, version, c.bookingDate());
  }

  static void requireAnother(String role, EmployeeId who, String otherRole, EmployeeId other) {
    SAME_PERSON.unless(!who.equals(other), () -> "%s is %s and %s".formatted(who, role, otherRole));
  }

  @Override
  public Facility evolve(FacilityEvent event) {
    return switch (event) {
      case FacilityReviewed e -> new PendingFacility(request, Optional.of(e.reviewer()));
      case FacilityApproved e ->
          new ApprovedFacility(
              id(),
              terms(),
              request.originator(),
              reviewer.orElseThrow(),
              e.approver(),
              Money.zero(terms().limit().currency()),
              Money.zero(terms().limit().currency()));
      case FacilityDeclined _ -> new Ended(id(), "declined");
      case FacilityCancelled _ -> new Ended(id(), "cancelled");
      case FacilityRequested _, FacilityDrawn _, Restored _ ->
          throw new IllegalStateException("before the facility was approved: " + event);
    };
  }

  private FacilityId id() {
    return request.facilityId();
  }

  private FacilityTerms terms() {
    return request.terms();
  }
}
