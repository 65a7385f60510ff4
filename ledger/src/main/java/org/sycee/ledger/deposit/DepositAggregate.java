package org.sycee.ledger.deposit;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;
import org.sycee.ledger.businessday.BusinessDays;
import org.sycee.ledger.deposit.DepositCommand.*;
import org.sycee.ledger.deposit.DepositMaturityCommand.InstructMaturity;
import org.sycee.ledger.deposit.DepositRestrictionCommand.*;
import org.sycee.ledger.rates.Rates;

/// Connects a deposit to Axon: loads it from its events, stores what it decides.
///
/// Every handler creates a missing deposit in memory, so that an unknown one is refused by our
/// name; nothing is stored for a refused command.
@AggregateRoot(type = "Deposit")
public final class DepositAggregate {
  /// Null until the first fact: Axon stores that fact under the id it then has.
  @AggregateIdentifier private @Nullable String id;

  private Deposit deposit = Deposit.unopened();

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(OpenDeposit command, BusinessDays days, Rates rates, EventStore store) {
    decide(command, days, rates, store);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(DepositFunds command, BusinessDays days, Rates rates, EventStore store) {
    decide(command, days, rates, store);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(WithdrawFunds command, BusinessDays days, Rates rates, EventStore store) {
    decide(command, days, rates, store);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(CreditInterest command, BusinessDays days, Rates rates, EventStore store) {
    decide(command, days, rates, store);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(ChargeInterest command, BusinessDays days, Rates rates, EventStore store) {
    decide(command, days, rates, store);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(ChargeFee command, BusinessDays days, Rates rates, EventStore store) {
    decide(command, days, rates, store);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(PlaceHold command, BusinessDays days, Rates rates, EventStore store) {
    decide(command, days, rates, store);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(ReleaseHold command, BusinessDays days, Rates rates, EventStore store) {
    decide(command, days, rates, store);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(FreezeDeposit command, BusinessDays days, Rates rates, EventStore store) {
    decide(command, days, rates, store);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(UnfreezeDeposit command, BusinessDays days, Rates rates, EventStore store) {
    decide(command, days, rates, store);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(ReverseTransaction command, BusinessDays days, Rates rates, EventStore store) {
    decide(command, days, rates, store);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(CloseDeposit command, BusinessDays days, Rates rates, EventStore store) {
    decide(command, days, rates, store);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(PayOutAndClose command, BusinessDays days, Rates rates, EventStore store) {
    decide(command, days, rates, store);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(GiveNotice command, BusinessDays days, Rates rates, EventStore store) {
    decide(command, days, rates, store);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(SettleInterest command, BusinessDays days, Rates rates, EventStore store) {
    decide(command, days, rates, store);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(RenewDeposit command, BusinessDays days, Rates rates, EventStore store) {
    decide(command, days, rates, store);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(DeductFunds command, BusinessDays days, Rates rates, EventStore store) {
    decide(command, days, rates, store);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(ReportLoss command, BusinessDays days, Rates rates, EventStore store) {
    decide(command, days, rates, store);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(CancelLossReport command, BusinessDays days, Rates rates, EventStore store) {
    decide(command, days, rates, store);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(InstructMaturity command, BusinessDays days, Rates rates, EventStore store) {
    decide(command, days, rates, store);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(FreezeAmount command, BusinessDays days, Rates rates, EventStore store) {
    decide(command, days, rates, store);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(InquireDeposit command, BusinessDays days, Rates rates, EventStore store) {
    decide(command, days, rates, store);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(PledgeDeposit command, BusinessDays days, Rates rates, EventStore store) {
    decide(command, days, rates, store);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(ReleasePledge command, BusinessDays days, Rates rates, EventStore store) {
    decide(command, days, rates, store);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(MarkDormant command, BusinessDays days, Rates rates, EventStore store) {
    decide(command, days, rates, store);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(ReactivateDeposit command, BusinessDays days, Rates rates, EventStore store) {
    decide(command, days, rates, store);
  }

  /// Loads a deposit for a handler that binds several of them in one transaction.
  public static Aggregate<DepositAggregate> load(
      Repository<DepositAggregate> deposits, DepositId id) {
    try {
      return deposits.loadOrCreate(id.value(), DepositAggregate::new);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException("cannot create " + id, e);
    }
  }

  /// Loads a deposit that may never have been opened, for a handler that stores facts all the same:
  /// Axon cannot commit a loaded aggregate without any.
  public static Optional<Aggregate<DepositAggregate>> find(
      Repository<DepositAggregate> deposits, DepositId id) {
    try {
      return Optional.of(deposits.load(id.value()));
    } catch (AggregateNotFoundException e) {
      return Optional.empty();
    }
  }

  /// Decides and stores; returns the facts.
  public List<DepositEvent> decide(
      DepositCommand command, BusinessDays days, Rates rates, EventStore store) {
    DepositHistory history =
        transaction ->
            store
                .readEvents(command.depositId().value())
                .asStream()
                .<DepositEvent>map(message -> (DepositEvent) message.getPayload())
                .filter(event -> event.transactionId().equals(transaction))
                .toList();
    List<DepositEvent> facts = deposit.decide(command, days, rates, history);
    facts.forEach(AggregateLifecycle::apply);
    return facts;
  }

  @EventSourcingHandler
  void on(DepositEvent event) {
    deposit = deposit.evolve(event);
    id = event.depositId().value();
  }

  /// The deposit as it stands.
  public Deposit deposit() {
    return deposit;
  }

  @Override
  public String toString() {
    return String.valueOf(id);
  }
}
