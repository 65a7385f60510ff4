package org.sycee.app.axonserver;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.sycee.ledger.businessday.BusinessDay;
import org.sycee.ledger.businessday.BusinessDayAggregate;
import org.sycee.ledger.businessday.BusinessDayEvent;
import org.sycee.ledger.businessday.BusinessDays;

/// The business days of all legal entities, each followed through its stream: every question reads
/// what the stream has gained since the last one.
///
/// The answer is that of the moment of the question. Because a command that opens or closes a day
/// claims alone ([ClaimedHandling]), no day changes between the answer and the storing of what was
/// decided on it.
final class StreamedBusinessDays implements BusinessDays {
  private final StreamedStates<BusinessDay> days;

  StreamedBusinessDays(EventStore store) {
    days =
        new StreamedStates<>(
            store, BusinessDay.NONE_YET, (day, event) -> day.evolve((BusinessDayEvent) event));
  }

  @Override
  public BusinessDay of(String entity) {
    return days.of(BusinessDayAggregate.idOf(entity));
  }
}
