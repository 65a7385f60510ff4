package org.sycee.ledger.facility;

import static org.sycee.ledger.facility.FacilityRejection.*;

import java.util.Optional;
import org.sycee.ledger.businessday.BusinessDays;
import org.sycee.ledger.facility.FacilityCommand.*;
import org.sycee.ledger.facility.FacilityEvent.*;

/// The state of a facility, and the rules that change it. Pure: no clock, no database, no
/// framework.
public sealed interface Facility
    permits Facility.Unrequested, PendingFacility, ApprovedFacility, Facility.Ended {

  /// A facility nobody has asked for yet.
  static Facility unrequested() {
    return new Unrequested();
  }

  /// What happens if the command is accepted; throws [org.sycee.ledger.Rejected] if it is not.
  FacilityEvent decide(FacilityCommand command, BusinessDays days, AuthorityMatrix matrix);

  /// The state after the fact.
  Facility evolve(FacilityEvent event);

  /// Nothing but a request is possible.
  record Unrequested() implements Facility {
    @Override
    public FacilityEvent decide(
        FacilityCommand command, BusinessDays days, AuthorityMatrix matrix) {
      if (!(command instanceof RequestFacility c)) {
        throw FACILITY_NOT_FOUND.because(command.facilityId() + " has never been requested");
      }
      days.of(c.terms().unit().entity()).requireOpen(c.bookingDate());
      LIMIT_NOT_POSITIVE.unless(
          c.terms().limit().isPositive(), () -> "the limit is " + c.terms().limit());
      EXPIRY_BEFORE_REQUEST.unless(
          !c.terms().expiryDate().isBefore(c.bookingDate()),
          () -> "requested %s, expiry %s".formatted(c.bookingDate(), c.terms().expiryDate()));
      return new FacilityRequested(
          c.transactionId(), c.facilityId(), c.terms(), c.originator(), c.bookingDate());
    }

    @Override
    public Facility evolve(FacilityEvent event) {
      if (event instanceof FacilityRequested e) {
        return new PendingFacility(e, Optional.empty());
      }
      throw new IllegalStateException("before the facility was requested: " + event);
    }
  }

  /// Declined, or cancelled while nothing was drawn: nothing is possible any more.
  record Ended(FacilityId facilityId, String how) implements Facility {
    @Override
    public FacilityEvent decide(
        FacilityCommand command, BusinessDays days, AuthorityMatrix matrix) {
      FACILITY_ALREADY_REQUESTED.unless(
          !(command instanceof RequestFacility), () -> facilityId + " has existed before");
      throw FACILITY_ENDED.because("%s was %s".formatted(facilityId, how));
    }

    @Override
    public Facility evolve(FacilityEvent event) {
      throw new IllegalStateException("after the facility was %s: %s".formatted(how, event));
    }
  }
}
