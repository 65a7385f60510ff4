package org.sycee.app.http.supervision;

import static org.sycee.app.http.problem.HttpRejection.ENTITY_NOT_FOUND;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sycee.app.eventstore.EventLog;
import org.sycee.app.eventstore.StoredEvent;
import org.sycee.app.http.booking.Booked;
import org.sycee.app.http.booking.BookingDay;
import org.sycee.app.http.booking.BookingDesk;
import org.sycee.app.http.booking.Submission;
import org.sycee.ledger.Command;
import org.sycee.ledger.Event;
import org.sycee.ledger.Rejected;
import org.sycee.ledger.businessday.BusinessDay;

/// Books acts of supervision, and reads what was done so far from the events of one subject. The
/// ledger lets them be of any day; the entity must be one that has books.
final class ActDesk {
  private final BookingDesk desk;
  private final EventLog log;

  ActDesk(BookingDesk desk, EventLog log) {
    this.desk = desk;
    this.log = log;
  }

  /// On the day the caller names, else on the open business day of the entity.
  Booked book(
      Submission by, String entity, Optional<LocalDate> date, Function<LocalDate, Command> wish) {
    log.businessDays().catchUp();
    ENTITY_NOT_FOUND.unless(
        !log.businessDays().of(entity).equals(BusinessDay.NONE_YET),
        () -> "'%s' has never opened a business day".formatted(entity));
    return desk.book(by, new BookingDay(date, () -> entity), wish);
  }

  /// The events of a subject in order; throws `nothing` if there are none.
  <E extends Event> History<E> history(String id, Class<E> kind, Rejected nothing) {
    List<StoredEvent> stored = log.reader().ofAggregate(id, 0);
    if (stored.isEmpty()) {
      throw nothing;
    }
    return new History<>(
        stored.stream().map(event -> kind.cast(log.json().read(event))).toList(), stored.getLast());
  }

  /// What happened to one subject, and the last of it as it is stored.
  record History<E extends Event>(List<E> events, StoredEvent last) {
    E first() {
      return events.getFirst();
    }

    /// The event of a kind that happens once at most.
    <K> Optional<K> only(Class<K> kind) {
      return events.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }
  }
}
