package org.sycee.app.eventstore;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.axonframework.modelling.command.ConcurrencyException;
import org.sycee.ledger.EndOfDayEvent;
import org.sycee.ledger.Event;
import org.sycee.ledger.MovesMoney;
import org.sycee.ledger.businessday.BusinessDay;
import org.sycee.ledger.businessday.BusinessDayAggregate;
import org.sycee.ledger.businessday.BusinessDayEvent;
import org.sycee.ledger.businessday.BusinessDays;
import org.sycee.ledger.journal.JournalEntry;
import org.sycee.ledger.journal.Posting;

/// The business days of all legal entities, followed through the log. As the log's guard it makes
/// sure that nothing is booked on a closed day, whichever program closed it.
public final class LiveBusinessDays implements BusinessDays, AppendGuard {
  private final FollowedStates<BusinessDayEvent, BusinessDay> days;

  public LiveBusinessDays(LogReader reader, EventJson json) {
    days =
        new FollowedStates<>(
            reader,
            json,
            BusinessDayAggregate.ID_PREFIX,
            BusinessDayEvent.class,
            BusinessDayEvent::entity,
            BusinessDay.NONE_YET,
            BusinessDay::evolve);
  }

  @Override
  public BusinessDay of(String entity) {
    return days.of(entity);
  }

  /// Every legal entity that ever opened a business day, in the order of their names.
  public SortedMap<String, BusinessDay> all() {
    return new TreeMap<>(days.all());
  }

  /// Learns what other programs on the database have done.
  public void catchUp() {
    days.catchUp();
  }

  @Override
  public void catchUpTo(long position) {
    days.catchUpTo(position);
  }

  @Override
  public void appended(List<Event> events, long position) {
    days.appended(events, position);
  }

  /// A booking that was decided before its day closed must be decided again.
  @Override
  public Optional<RuntimeException> objection(List<Event> events) {
    for (Event event : events) {
      if (event instanceof MovesMoney money && !isAdmitted(money)) {
        return Optional.of(
            new ConcurrencyException("the business day closed before " + event.transactionId()));
      }
    }
    return Optional.empty();
  }

  private boolean isAdmitted(MovesMoney event) {
    JournalEntry entry = event.entry();
    boolean endOfDay = event instanceof EndOfDayEvent;
    for (Posting posting : entry.postings()) {
      if (!of(posting.account().unit().entity()).admits(entry.bookingDate(), endOfDay)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean isChangedBy(List<Event> events) {
    return events.stream().anyMatch(BusinessDayEvent.class::isInstance);
  }
}
