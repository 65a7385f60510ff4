package org.sycee.treasury.marketdata;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.sycee.treasury.calendar.Calendars;
import org.sycee.treasury.marketdata.IndexCommand.*;

/// Connects an index to Axon: loads it from its events, stores what it decides.
@AggregateRoot(type = "MarketIndex")
public final class IndexAggregate {
  /// Streams of indices, and no others, have this prefix.
  public static final String ID_PREFIX = "idx_";

  /// Null until the first fact: Axon stores that fact under the id it then has.
  @AggregateIdentifier private @Nullable String id;

  private MarketIndex index = MarketIndex.UNDEFINED;

  public static String idOf(IndexId index) {
    return ID_PREFIX + index;
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(DefineIndex command, Calendars calendars) {
    apply(index.decide(command, calendars));
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(PublishFixing command, Calendars calendars) {
    apply(index.decide(command, calendars));
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(CorrectFixing command, Calendars calendars) {
    apply(index.decide(command, calendars));
  }

  @EventSourcingHandler
  void on(IndexEvent event) {
    index = index.evolve(event);
    id = idOf(event.indexId());
  }

  @Override
  public String toString() {
    return String.valueOf(id);
  }
}
