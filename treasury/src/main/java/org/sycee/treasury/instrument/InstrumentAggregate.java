package org.sycee.treasury.instrument;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.sycee.treasury.instrument.InstrumentCommand.*;

/// Connects a security to Axon: loads it from its events, stores what it decides.
@AggregateRoot(type = "Instrument")
public final class InstrumentAggregate {
  /// Streams of securities, and no others, have this prefix.
  public static final String ID_PREFIX = "ins_";

  /// Null until the first fact: Axon stores that fact under the id it then has.
  @AggregateIdentifier private @Nullable String id;

  private Instrument instrument = Instrument.UNKNOWN;

  public static String idOf(InstrumentId instrument) {
    return ID_PREFIX + instrument;
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(DefineInstrument command) {
    apply(instrument.decide(command));
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(ChangeInstrument command) {
    apply(instrument.decide(command));
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(RetireInstrument command) {
    apply(instrument.decide(command));
  }

  @EventSourcingHandler
  void on(InstrumentEvent event) {
    instrument = instrument.evolve(event);
    id = idOf(event.instrumentId());
  }

  @Override
  public String toString() {
    return String.valueOf(id);
  }
}
