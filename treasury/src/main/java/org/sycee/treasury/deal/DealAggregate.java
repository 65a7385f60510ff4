package org.sycee.treasury.deal;

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
import org.sycee.treasury.DealId;
import org.sycee.treasury.deal.DealCommand.*;
import org.sycee.treasury.deal.DealEvent.DealRolled;

/// Connects a deal to Axon: loads it from its events, stores what it decides.
@AggregateRoot(type = "Deal")
public final class DealAggregate {
  /// Streams of deals, and no others, have this prefix.
  public static final String ID_PREFIX = "deal_";

  /// Null until the first fact: Axon stores that fact under the id it then has.
  @AggregateIdentifier private @Nullable String id;

  private Deal deal = Deal.notCaptured();

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(CaptureDeal command, BusinessDays days, DealingRoom room) {
    decide(command, days, room);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(AmendDeal command, BusinessDays days, DealingRoom room) {
    decide(command, days, room);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(VerifyDeal command, BusinessDays days, DealingRoom room) {
    decide(command, days, room);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(ReturnDeal command, BusinessDays days, DealingRoom room) {
    decide(command, days, room);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(CancelDeal command, BusinessDays days, DealingRoom room) {
    decide(command, days, room);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(SettleFlow command, BusinessDays days, DealingRoom room) {
    decideAlone(command, days, room);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(FailFlow command, BusinessDays days, DealingRoom room) {
    decide(command, days, room);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(ReduceDeal command, BusinessDays days, DealingRoom room) {
    decide(command, days, room);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(TerminateDeal command, BusinessDays days, DealingRoom room) {
    decide(command, days, room);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(SubstituteCollateral command, BusinessDays days, DealingRoom room) {
    decide(command, days, room);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(FixRate command, BusinessDays days, DealingRoom room) {
    decide(command, days, room);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(RevalueDeal command, BusinessDays days, DealingRoom room) {
    decide(command, days, room);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(ReverseDeal command, BusinessDays days, DealingRoom room) {
    decideAlone(command, days, room);
  }

  /// Decides and stores what concerns this deal alone: one that moves securities is settled and
  /// reversed by the handler that binds both.
  public void decideAlone(DealCommand command, BusinessDays days, DealingRoom room) {
    if (deal instanceof LiveDeal live) {
      DealRejection.SETTLED_WITH_POSITION.unless(
          !live.ticket().terms().movesSecurities(),
          () -> live.dealId() + " moves bonds and money together");
    }
    decide(command, days, room);
  }

  /// Loads a deal for a handler that binds it to others, or to a position, in one transaction.
  public static Aggregate<DealAggregate> load(Repository<DealAggregate> deals, DealId id) {
    try {
      return deals.loadOrCreate(id.value(), DealAggregate::new);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException("cannot create " + id, e);
    }
  }

  /// The deal as it stands, for that handler.
  public Deal deal() {
    return deal;
  }

  DealRolled end(Rolling rolling) {
    DealRolled rolled = rolling.ended(deal);
    apply(rolled);
    return rolled;
  }

  /// Of a deal that is there.
  DealTicket ticket() {
    return ((LiveDeal) deal).ticket();
  }

  void begin(Rolling rolling, DealTicket ended, DealRolled rolled) {
    apply(rolling.begun(deal, ended, rolled));
  }

  /// Decides and stores.
  public void decide(DealCommand command, BusinessDays days, DealingRoom room) {
    apply(deal.decide(command, days, room));
  }

  @EventSourcingHandler
  void on(DealEvent event) {
    deal = deal.evolve(event);
    id = event.dealId().value();
  }

  @Override
  public String toString() {
    return String.valueOf(id);
  }
}
