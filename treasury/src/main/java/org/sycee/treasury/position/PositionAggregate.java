package org.sycee.treasury.position;

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
import org.sycee.treasury.position.PositionCommand.*;

/// Connects a position to Axon: loads it from its events, stores what it decides.
@AggregateRoot(type = "Position")
public final class PositionAggregate {
  /// Streams of positions, and no others, have this prefix.
  public static final String ID_PREFIX = "pos_";

  /// Null until the first fact: Axon stores that fact under the id it then has.
  @AggregateIdentifier private @Nullable String id;

  private HeldPosition position = HeldPosition.NONE;

  public static String idOf(PositionId position) {
    return ID_PREFIX + position;
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(ReceiveCoupon command, BusinessDays days) {
    decide(command, days);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(RedeemBonds command, BusinessDays days) {
    decide(command, days);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(RevaluePosition command, BusinessDays days) {
    decide(command, days);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(ImpairPosition command, BusinessDays days) {
    decide(command, days);
  }

  private void decide(PositionCommand command, BusinessDays days) {
    apply(new PositionLife(position).decide(command, days));
  }

  /// Loads a position for a handler that binds it to a deal in one transaction.
  public static Aggregate<PositionAggregate> load(
      Repository<PositionAggregate> positions, PositionId id) {
    try {
      return positions.loadOrCreate(idOf(id), PositionAggregate::new);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException("cannot create " + id, e);
    }
  }

  public HeldPosition position() {
    return position;
  }

  /// Stores what a handler has decided on this position.
  public void happened(PositionEvent event) {
    apply(event);
  }

  @EventSourcingHandler
  void on(PositionEvent event) {
    position = position.evolve(event);
    id = idOf(event.positionId());
  }

  @Override
  public String toString() {
    return String.valueOf(id);
  }
}
