package org.sycee.treasury.marketdata;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.sycee.treasury.marketdata.SnapshotCommand.*;

/// Connects the snapshots of a source on a day to Axon: one stream for them all, so that of two who
/// correct the same one the second is refused.
@AggregateRoot(type = "MarketDay")
public final class SnapshotAggregate {
  /// Streams of snapshots, and no others, have this prefix.
  public static final String ID_PREFIX = "mkt_";

  /// Null until the first fact: Axon stores that fact under the id it then has.
  @AggregateIdentifier private @Nullable String id;

  private MarketDay day = MarketDay.NO_SNAPSHOTS;

  public static String idOf(SnapshotId snapshot) {
    return idOf(snapshot.source(), snapshot.date());
  }

  /// The streams of a source are in the order of their days.
  public static String idOf(String source, LocalDate date) {
    return ID_PREFIX + source + "/" + date;
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(TakeSnapshot command) {
    apply(day.decide(command));
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(CorrectSnapshot command) {
    apply(day.decide(command));
  }

  @EventSourcingHandler
  void on(SnapshotEvent event) {
    day = day.evolve(event);
    id = idOf(event.snapshotId());
  }

  @Override
  public String toString() {
    return String.valueOf(id);
  }
}
