package org.sycee.app.axonserver;

import static org.sycee.app.axon.CommandRejection.TRANSACTION_ID_REUSED;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.sycee.app.axon.BookedTransactions;
import org.sycee.app.axon.CommandDesk;
import org.sycee.app.axonserver.CommandTargets.Target;
import org.sycee.ledger.Command;
import org.sycee.ledger.Event;
import org.sycee.ledger.Rejected;
import org.sycee.ledger.TransactionId;

/// The transactions in a store that has no index of their ids: a claim tells in whose stream one
/// would be, and the stream tells whether it is.
final class ClaimedTransactions implements BookedTransactions {
  private final TransactionClaims claims;
  private final EventStore store;
  private final AtomicLong marks = new AtomicLong();

  ClaimedTransactions(TransactionClaims claims, EventStore store) {
    this.claims = claims;
    this.store = store;
  }

  @Override
  public boolean include(Command command, String fingerprint) {
    return include(claims.claimsOf(CommandTargets.of(command)), fingerprint);
  }

  /// The same, where the claims are known already.
  boolean include(List<Target> claims, String fingerprint) {
    for (Target claimed : claims) {
      Optional<? extends DomainEventMessage<?>> booked = find(claimed);
      if (booked.isPresent()) {
        TRANSACTION_ID_REUSED.unless(
            fingerprint.equals(booked.get().getMetaData().get(CommandDesk.FINGERPRINT)),
            () ->
                "%s was booked with other content: event %d of %s"
                    .formatted(
                        claimed.transactionId(),
                        booked.get().getSequenceNumber(),
                        claimed.aggregateId()));
        return true;
      }
    }
    return false;
  }

  /// What was booked under the id: the facts in the stream that its claim names.
  List<Event> factsOf(TransactionId id) {
    return claims.claimsOf(List.of(new Target(id, ""))).stream()
        .flatMap(claimed -> find(claimed).stream())
        .map(message -> (Event) message.getPayload())
        .toList();
  }

  /// Reads the whole stream: only repetitions and refusals come here.
  private Optional<? extends DomainEventMessage<?>> find(Target claimed) {
    return store
        .readEvents(claimed.aggregateId())
        .asStream()
        .filter(message ->
            ((Event) message.getPayload()).transactionId().equals(claimed.transactionId()))
        .findFirst();
  }

  /// One by one: nothing here finds them together.
  @Override
  public Set<TransactionId> among(
      Collection<? extends Command> commands, Function<Command, String> fingerprint) {
    var booked = new HashSet<TransactionId>();
    for (Command command : commands) {
      try {
        if (include(command, fingerprint.apply(command))) {
          booked.add(command.transactionId());
        }
      } catch (Rejected bookedForAnother) {
        // told when the command is submitted
      }
    }
    return booked;
  }

  /// Nothing tells here whether another program has written: it may always have.
  @Override
  public long known() {
    return marks.incrementAndGet();
  }

  /// Every decision reads the business days anew; there is nothing to catch up with.
  @Override
  public void catchUp() {
    // see StreamedBusinessDays
  }
}
