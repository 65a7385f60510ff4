package org.sycee.ledger.rates;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.Currency;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.sycee.ledger.businessday.BusinessDays;
import org.sycee.ledger.rates.RateCommand.CorrectRate;
import org.sycee.ledger.rates.RateCommand.PublishRate;

/// Connects posted rates to Axon: loads them from their events, stores what they decide.
@AggregateRoot(type = "PostedRates")
public final class RatesAggregate {
  /// Streams of posted rates, and no others, have this prefix.
  public static final String ID_PREFIX = "rates_";

  /// Null until the first fact: Axon stores that fact under the id it then has.
  @AggregateIdentifier private @Nullable String id;

  private PostedRates rates = PostedRates.NONE_YET;

  public static String idOf(String entity, Currency currency) {
    return ID_PREFIX + entity + '_' + currency;
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(PublishRate command, BusinessDays days) {
    apply(rates.decide(command, days.of(command.entity())));
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(CorrectRate command, BusinessDays days) {
    apply(rates.decide(command, days.of(command.entity())));
  }

  @EventSourcingHandler
  void on(RateEvent event) {
    rates = rates.evolve(event);
    id = idOf(event.entity(), event.currency());
  }

  @Override
  public String toString() {
    return String.valueOf(id);
  }
}
