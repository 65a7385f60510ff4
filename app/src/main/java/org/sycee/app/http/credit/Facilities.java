package org.sycee.app.http.credit;

import static org.sycee.ledger.facility.FacilityRejection.FACILITY_NOT_FOUND;

import java.util.List;
import org.sycee.app.eventstore.EventLog;
import org.sycee.app.eventstore.StoredEvent;
import org.sycee.ledger.Rejected;
import org.sycee.ledger.facility.Facility;
import org.sycee.ledger.facility.FacilityEvent;
import org.sycee.ledger.facility.FacilityEvent.FacilityRequested;
import org.sycee.ledger.facility.FacilityId;

/// Reads a facility as it stands, folded from its events, which is how the ledger itself knows it.
final class Facilities {
  private final EventLog log;

  Facilities(EventLog log) {
    this.log = log;
  }

  /// The entity in whose books the facility is.
  String entityOf(FacilityId id) {
    return log.reader()
        .firstOf(id.value())
        .map(request -> ((FacilityRequested) log.json().read(request)).terms().unit().entity())
        .orElseThrow(() -> notFound(id));
  }

  /// The facility as of the end of the log.
  FacilityResource find(FacilityId id) {
    List<StoredEvent> stored = log.reader().ofAggregate(id.value(), 0);
    if (stored.isEmpty()) {
      throw notFound(id);
    }
    List<FacilityEvent> events =
        stored.stream().map(event -> (FacilityEvent) log.json().read(event)).toList();
    Facility state = Facility.unrequested();
    for (FacilityEvent event : events) {
      state = state.evolve(event);
    }
    var request = (FacilityRequested) events.getFirst();
    boolean open = log.businessDays().of(request.terms().unit().entity()).open().isPresent();
    return FacilityResource.of(events, state, stored.getLast(), open);
  }

  private static Rejected notFound(FacilityId id) {
    return FACILITY_NOT_FOUND.because(id + " has never been requested");
  }
}
