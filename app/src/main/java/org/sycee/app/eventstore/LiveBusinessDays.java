package org.sycee.app.eventstore;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
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
  private final LogReader reader;
  private final EventJson json;
  private final Map<String, BusinessDay> days = new ConcurrentHashMap<>();
  private long position;

  public LiveBusinessDays(LogReader reader, EventJson json) {
    this.reader = reader;
    this.json = json;
  }

  @Override
  public BusinessDay of(String entity) {
    return days.getOrDefault(entity, BusinessDay.NONE_YET);
  }

  /// Every legal entity that ever opened a business day, in the order of their names.
  public SortedMap<String, BusinessDay> all() {
    return new TreeMap<>(days);
  }

  /// Learns what other programs on the database have done.
  public void catchUp() {
    catchUpTo(reader.headPosition());
  }

  @Override
  public synchronized void catchUpTo(long newPosition) {
    if (newPosition <= position) {
      return;
    }
    for (StoredEvent stored :
        reader.ofAggregatesWithPrefix(BusinessDayAggregate.ID_PREFIX, position, newPosition)) {
      evolve((BusinessDayEvent) json.read(stored));
    }
    position = newPosition;
  }

  @Override
  public synchronized void appended(List<Event> events, long newPosition) {
    if (newPosition <= position) {
      return;
    }
    for (Event event : events) {
      if (event instanceof BusinessDayEvent day) {
        evolve(day);
      }
    }
    position = newPosition;
  }

  private void evolve(BusinessDayEvent event) {
    days.put(event.entity(), of(event.entity()).evolve(event));
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
