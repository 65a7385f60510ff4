package org.sycee.app.eventstore;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.sycee.app.Modules;
import org.sycee.app.eventstore.history.EventHistory;
import org.sycee.ledger.Event;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.deposit.DepositEvent.DepositClosed;
import org.sycee.ledger.deposit.DepositId;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DatabindException;

/// One program that writes to the log without aggregates, and so may write what they never would.
/// The facts are all of one kind, and nothing replays them.
final class LogProgram implements AutoCloseable {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

  private final EventTypes types = new EventTypes(Modules.events(), EventHistory.ofSycee());
  private final EventJson json = new EventJson(types, EventHistory.ofSycee());
  private final List<Integer> groups = Collections.synchronizedList(new ArrayList<>());
  private final LogWriter writer;

  LogProgram(DataSource database) {
    writer = new LogWriter(database, types, new Watcher()).start();
  }

  /// Appends one fact for each sequence number, all in one transaction.
  void append(String transaction, String aggregate, long... sequences) {
    writer.write(transaction(transaction, aggregate, sequences));
  }

  /// Appends a fact whose row cannot be made.
  void appendWithoutJson(String transaction) {
    var pending = new PendingTransaction();
    pending.add(
        closed(transaction),
        () -> {
          throw DatabindException.from((JsonGenerator) null, "no JSON");
        });
    writer.write(pending);
  }

  private static DepositClosed closed(String transaction) {
    return new DepositClosed(new TransactionId(transaction), new DepositId("dep_any"), DAY);
  }

  PendingTransaction transaction(String id, String aggregate, long... sequences) {
    var pending = new PendingTransaction();
    DepositClosed event = closed(id);
    String name = types.nameOf(event.getClass());
    for (long sequence : sequences) {
      byte[] row =
          RowEncoder.encode(
              id,
              pending.nextLeg(event),
              "Deposit",
              aggregate,
              sequence,
              name,
              types.revisionOf(name),
              json.write(event),
              json.writeMetadata(Map.of()));
      pending.add(event, () -> row);
    }
    return pending;
  }

  /// How many facts were tried together, for each try in order.
  List<Integer> groups() {
    return List.copyOf(groups);
  }

  @Override
  public void close() {
    writer.close();
  }

  /// Admits everything and watches the size of the groups.
  private final class Watcher implements AppendGuard {
    @Override
    public void catchUpTo(long position) {
      groups.add(0);
    }

    @Override
    public Optional<RuntimeException> objection(List<Event> events) {
      groups.set(groups.size() - 1, groups.getLast() + events.size());
      return Optional.empty();
    }

    @Override
    public void appended(List<Event> events, long position) {}

    @Override
    public boolean isChangedBy(List<Event> events) {
      return false;
    }
  }
}
