package org.sycee.app.http.api;

import static org.sycee.ledger.deposit.DepositRejection.DEPOSIT_NOT_FOUND;

import java.util.List;
import java.util.Optional;
import org.sycee.app.eventstore.EventLog;
import org.sycee.app.eventstore.StoredEvent;
import org.sycee.ledger.Rejected;
import org.sycee.ledger.businessday.BusinessDay;
import org.sycee.ledger.deposit.ActiveDeposit;
import org.sycee.ledger.deposit.Deposit;
import org.sycee.ledger.deposit.DepositEvent;
import org.sycee.ledger.deposit.DepositEvent.DepositOpened;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.ledger.deposit.DepositTerms;

/// Reads a deposit as it stands, folded from its events, which is how the ledger itself knows it.
final class Deposits {
  private final EventLog log;

  Deposits(EventLog log) {
    this.log = log;
  }

  /// The entity in whose books the deposit is or was.
  String entityOf(DepositId id) {
    return log.reader()
        .firstOf(id.value())
        .map(opening -> ((DepositOpened) log.json().read(opening)).terms().unit().entity())
        .orElseThrow(() -> notFound(id));
  }

  /// The deposit as of the end of the log.
  DepositResource find(DepositId id) {
    List<StoredEvent> stored = log.reader().ofAggregate(id.value(), 0);
    if (stored.isEmpty()) {
      throw notFound(id);
    }
    List<DepositEvent> events =
        stored.stream().map(event -> (DepositEvent) log.json().read(event)).toList();
    Deposit state = Deposit.unopened();
    for (DepositEvent event : events) {
      state = state.evolve(event);
    }
    var opening = (DepositOpened) events.getFirst();
    StoredEvent last = stored.getLast();
    return switch (state) {
      case Deposit.Unopened _ -> throw new IllegalStateException(id + " begins without opening");
      case ActiveDeposit active ->
          DepositResource.active(
              active, opening.bookingDate(), last, AllowedActions.on(active, dayOf(opening)));
      case Deposit.Closed closed -> closed(opening, closed, last);
    };
  }

  private BusinessDay dayOf(DepositOpened opening) {
    return log.businessDays().of(opening.terms().unit().entity());
  }

  /// What a closed deposit was; its balance is zero, or it could not have been closed.
  private static DepositResource closed(
      DepositOpened opening, Deposit.Closed closed, StoredEvent last) {
    DepositTerms terms = opening.terms();
    var empty = ActiveDeposit.opened(opening.depositId(), terms, opening.bookingDate());
    return DepositResource.of(
        empty,
        DepositResource.Status.CLOSED,
        opening.bookingDate(),
        Optional.of(closed.closing().bookingDate()),
        last,
        List.of());
  }

  private static Rejected notFound(DepositId id) {
    return DEPOSIT_NOT_FOUND.because(id + " has never been opened");
  }
}
