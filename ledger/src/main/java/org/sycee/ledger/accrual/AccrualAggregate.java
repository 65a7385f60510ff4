package org.sycee.ledger.accrual;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.sycee.ledger.accrual.AccrualCommand.AccrueInterest;
import org.sycee.ledger.accrual.AccrualCommand.CorrectInterest;
import org.sycee.ledger.businessday.BusinessDays;

/// Connects a group of accruals to Axon: loads it from its events, stores what it decides.
@AggregateRoot(type = "Accrual")
public final class AccrualAggregate {
  private static final String ID_PREFIX = "acr_";

  /// Null until the first fact: Axon stores that fact under the id it then has.
  @AggregateIdentifier private @Nullable String id;

  private Accrual accrual = Accrual.NONE_YET;

  public static String idOf(AccrualGroup group) {
    return ID_PREFIX
        + String.join(
            "/",
            group.unit().toString(),
            group.accrued().toString(),
            group.currency().getCurrencyCode());
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(AccrueInterest command, BusinessDays days) {
    apply(accrual.decide(command, days));
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(CorrectInterest command, BusinessDays days) {
    apply(accrual.decide(command, days));
  }

  @EventSourcingHandler
  void on(AccrualEvent event) {
    accrual = accrual.evolve(event);
    id = idOf(event.group());
  }

  @Override
  public String toString() {
    return String.valueOf(id);
  }
}
