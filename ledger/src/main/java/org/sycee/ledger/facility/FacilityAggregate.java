package org.sycee.ledger.facility;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;
import org.sycee.ledger.businessday.BusinessDays;
import org.sycee.ledger.facility.FacilityCommand.*;

/// Connects a facility to Axon: loads it from its events, stores what it decides.
@AggregateRoot(type = "Facility")
public final class FacilityAggregate {
  /// Null until the first fact: Axon stores that fact under the id it then has.
  @AggregateIdentifier private @Nullable String id;

  private Facility facility = Facility.unrequested();

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(RequestFacility command, BusinessDays days) {
    decide(command, days);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(ReviewFacility command, BusinessDays days) {
    decide(command, days);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(ApproveFacility command, BusinessDays days) {
    decide(command, days);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(DeclineFacility command, BusinessDays days) {
    decide(command, days);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(CancelFacility command, BusinessDays days) {
    decide(command, days);
  }

  /// Loads a facility for a handler that binds it to a loan in one transaction.
  public static Aggregate<FacilityAggregate> load(
      Repository<FacilityAggregate> facilities, FacilityId id) {
    try {
      return facilities.loadOrCreate(id.value(), FacilityAggregate::new);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException("cannot create " + id, e);
    }
  }

  /// Decides and stores.
  public void decide(FacilityCommand command, BusinessDays days) {
    apply(facility.decide(command, days, AuthorityMatrix.ofTheBank()));
  }

  @EventSourcingHandler
  void on(FacilityEvent event) {
    facility = facility.evolve(event);
    id = event.facilityId().value();
  }

  @Override
  public String toString() {
    return String.valueOf(id);
  }
}
