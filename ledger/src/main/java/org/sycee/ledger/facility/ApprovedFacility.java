package org.sycee.ledger.facility;

import static org.sycee.ledger.facility.FacilityRejection.*;
import static org.sycee.ledger.facility.PendingFacility.requireAnother;

import java.time.LocalDate;
import org.sycee.ledger.businessday.BusinessDays;
import org.sycee.ledger.facility.FacilityCommand.*;
import org.sycee.ledger.facility.FacilityEvent.*;
import org.sycee.money.Money;

/// A facility that can be drawn.
///
/// `outstanding` is the principal of its loans not yet repaid; `used` is what no longer can be
/// drawn: on a revolving facility the outstanding principal, on any other all that was ever drawn.
public record ApprovedFacility(
    FacilityId facilityId,
    FacilityTerms terms,
    EmployeeId originator,
    EmployeeId reviewer,
    EmployeeId approver,
    Money outstanding,
    Money used)
    implements Facility {

  @Override
  public FacilityEvent decide(FacilityCommand command, BusinessDays days, AuthorityMatrix matrix) {
    FACILITY_ALREADY_REQUESTED.unless(
        !(command instanceof RequestFacility), () -> facilityId + " is approved already");
    var day = days.of(terms.unit().entity());
    LocalDate date = command.bookingDate();
    if (command instanceof RestoreFacilityAtEndOfDay) {
      day.requireEnding(date);
    } else {
      day.requireOpen(date);
    }
    return switch (command) {
      case RequestFacility _ -> throw new IllegalStateException("refused above");
      case ReviewFacility _, ApproveFacility _, DeclineFacility _ ->
          throw FACILITY_ALREADY_APPROVED.because(
              "%s was approved by %s".formatted(facilityId, approver));
      case CancelFacility c -> {
        FACILITY_IN_USE.unless(
            outstanding.isZero(), () -> "%s of %s is drawn".formatted(outstanding, facilityId));
        yield new FacilityCancelled(c.transactionId(), facilityId, c.reason(), date);
      }
      case DrawFacility c -> draw(c);
      case RestoreFacility c ->
          new FacilityRestored(c.transactionId(), facilityId, c.contract(), c.amount(), date);
      case RestoreFacilityAtEndOfDay c ->
          new FacilityRestoredAtEndOfDay(
              c.transactionId(), facilityId, c.contract(), c.amount(), date);
    };
  }

  private FacilityDrawn draw(DrawFacility c) {
    requireAnother("disburser", c.disburser(), "originator", originator);
    requireAnother("disburser", c.disburser(), "reviewer", reviewer);
    requireAnother("disburser", c.disburser(), "approver", approver);
    FACILITY_EXPIRED.unless(
        !c.bookingDate().isAfter(terms.expiryDate()),
        () ->
            "%s expired on %s, asked on %s"
                .formatted(facilityId, terms.expiryDate(), c.bookingDate()));
    FACILITY_OF_ANOTHER_CUSTOMER.unless(
        c.customer().equals(terms.customer()),
        () -> "%s is of %s, not of %s".formatted(facilityId, terms.customer(), c.customer()));
    FACILITY_FOR_ANOTHER_PRODUCT.unless(
        c.product() == terms.product(),
        () -> "%s is for %s, not for %s".formatted(facilityId, terms.product(), c.product()));
    CURRENCY_NOT_OF_FACILITY.unless(
        c.amount().currency().equals(terms.limit().currency()),
        () -> "%s has a limit of %s, asked %s".formatted(facilityId, terms.limit(), c.amount()));
    LIMIT_EXCEEDED.unless(
        !available().isLessThan(c.amount()),
        () ->
            "%s: available %s (limit %s, used %s), asked %s"
                .formatted(facilityId, available(), terms.limit(), used, c.amount()));
    return new FacilityDrawn(
        c.transactionId(), facilityId, c.contract(), c.amount(), c.disburser(), c.bookingDate());
  }

  /// What can still be drawn.
  public Money available() {
    return terms.limit().minus(used);
  }

  @Override
  public Facility evolve(FacilityEvent event) {
    return switch (event) {
      case FacilityDrawn e -> with(outstanding.plus(e.amount()), used.plus(e.amount()));
      case Restored e ->
          with(outstanding.minus(e.amount()), terms.revolving() ? used.minus(e.amount()) : used);
      case FacilityCancelled _ -> new Ended(facilityId, "cancelled");
      case FacilityRequested _, FacilityReviewed _, FacilityApproved _, FacilityDeclined _ ->
          throw new IllegalStateException("after the facility was approved: " + event);
    };
  }

  private ApprovedFacility with(Money newOutstanding, Money newUsed) {
    return new ApprovedFacility(
        facilityId, terms, originator, reviewer, approver, newOutstanding, newUsed);
  }
}
