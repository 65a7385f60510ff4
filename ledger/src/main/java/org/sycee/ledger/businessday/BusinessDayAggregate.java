package org.sycee.ledger.businessday;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.sycee.ledger.businessday.BusinessDayCommand.CloseBusinessDay;
import org.sycee.ledger.businessday.BusinessDayCommand.OpenBusinessDay;
import org.sycee.ledger.businessday.BusinessDayCommand.StartEndOfDay;

/// Connects a business day to Axon: loads it from its events, stores what it decides.
@AggregateRoot(type = "BusinessDay")
public final class BusinessDayAggregate {
  /// Streams of business days, and no others, have this prefix.
  public static final String ID_PREFIX = "day_";

  /// Null until the first fact: Axon stores that fact under the id it then has.
  @AggregateIdentifier private @Nullable String id;

  private BusinessDay day = BusinessDay.NONE_YET;

  public static String idOf(String entity) {
    return ID_PREFIX + entity;
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(OpenBusinessDay command) {
    apply(day.decide(command));
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(StartEndOfDay command) {
    apply(day.decide(command));
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(CloseBusinessDay command) {
    apply(day.decide(command));
  }

  @EventSourcingHandler
  void on(BusinessDayEvent event) {
    day = day.evolve(event);
    id = idOf(event.entity());
  }

  @Override
  public String toString() {
    return String.valueOf(id);
  }
}
