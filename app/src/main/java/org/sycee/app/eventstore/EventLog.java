package org.sycee.app.eventstore;

import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.sycee.app.eventstore.history.EventHistory;
import org.sycee.ledger.Event;

/// The log put together from its parts; close it last, it writes what is waiting.
///
/// It is not started where the events are in Axon Server: whoever then asks it for events is told
/// so instead of finding none.
public final class EventLog implements AutoCloseable {
  private final EventTypes types;
  private final EventJson json;
  private final LogReader reader;
  private final LiveBusinessDays businessDays;
  private final LiveRates rates;
  private final LiveReferences references;
  private final LiveLimits limits;
  private final OtherPrograms others;
  private final LivePositions positions;
  private final LiveDerivatives derivatives;
  private final LogWriter writer;
  private final StorageEngine engine;
  private final EventStore store;
  private boolean started;

  /// `reading` are pooled connections; one of `writing` is kept by the writer.
  public EventLog(
      DataSource reading,
      DataSource writing,
      Collection<Class<? extends Event>> families,
      EventHistory history) {
    types = new EventTypes(families, history);
    json = new EventJson(types, history);
    reader = new LogReader(reading);
    businessDays = new LiveBusinessDays(reader, json);
    rates = new LiveRates(reader, json);
    references = new LiveReferences(reader, json);
    limits = new LiveLimits(reader, json, references);
    positions = new LivePositions(reader, json);
    derivatives = new LiveDerivatives(reader, json);
    others = new OtherPrograms(reader);
    var guards =
        new AppendGuards(
            List.of(businessDays, rates, references, limits, positions, derivatives, others));
    writer = new LogWriter(writing, types, guards);
    engine = new StorageEngine(writer, reader, types, json);
    store = new LogEventStore(engine);
  }

  /// Begins to write; `checked` reads every stored event first and refuses to start at the first
  /// one that is corrupt or unknown.
  public EventLog start(boolean checked) {
    var check = new LogCheck(reader, types, json);
    check.requireKnownKinds();
    if (checked) {
      check.requireReadable();
    }
    others.startAt(reader.headPosition());
    catchUp();
    writer.start();
    started = true;
    return this;
  }

  public EventStore store() {
    requireStarted();
    return store;
  }

  /// The transactions of the command bus: they exist in memory until they are written together.
  public TransactionManager transactions() {
    requireStarted();
    return engine;
  }

  public LogReader reader() {
    requireStarted();
    return reader;
  }

  public EventJson json() {
    return json;
  }

  public EventTypes types() {
    return types;
  }

  public LiveBusinessDays businessDays() {
    requireStarted();
    return businessDays;
  }

  public LiveRates rates() {
    requireStarted();
    return rates;
  }

  public LiveReferences references() {
    requireStarted();
    return references;
  }

  public LiveLimits limits() {
    requireStarted();
    return limits;
  }

  public OtherPrograms others() {
    requireStarted();
    return others;
  }

  public LivePositions positions() {
    requireStarted();
    return positions;
  }

  public LiveDerivatives derivatives() {
    requireStarted();
    return derivatives;
  }

  /// Learns what other programs on the database have done.
  public void catchUp() {
    writer.betweenCommits(this::learn);
  }

  private void learn() {
    long head = reader.headPosition();
    businessDays.catchUpTo(head);
    rates.catchUpTo(head);
    references.catchUpTo(head);
    limits.learn(head);
    others.catchUpTo(head);
    positions.catchUpTo(head);
    derivatives.catchUpTo(head);
  }

  private void requireStarted() {
    if (!started) {
      throw new IllegalStateException(
          "the log in PostgreSQL is not in use: the events are in Axon Server");
    }
  }

  @Override
  public void close() {
    writer.close();
  }
}
