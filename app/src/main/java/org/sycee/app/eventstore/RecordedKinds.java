package org.sycee.app.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sycee.ledger.Event;

/// Notes every kind of event in `log.event_kind` at its first appearance, in the transaction that
/// appends it. Used by the writer's thread only.
final class RecordedKinds {
  private final EventTypes types;
  private final Set<Class<?>> durable = new HashSet<>();

  RecordedKinds(EventTypes types) {
    this.types = types;
  }

  /// Notes the kinds that appear for the first time, one statement for each kind.
  void note(Connection connection, List<PendingTransaction> appended, long before)
      throws SQLException {
    Map<Class<?>, Long> firsts = new LinkedHashMap<>();
    long position = before;
    for (PendingTransaction transaction : appended) {
      for (Event event : transaction.events()) {
        position++;
        if (!durable.contains(event.getClass())) {
          firsts.putIfAbsent(event.getClass(), position);
        }
      }
    }
    for (var first : firsts.entrySet()) {
      insert(connection, types.nameOf(first.getKey()), first.getValue());
    }
  }

  private void insert(Connection connection, String name, long position) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into log.event_kind (name, revision, first_position) values (?, ?, ?)"
                + " on conflict do nothing")) {
      insert.setString(1, name);
      insert.setInt(2, types.revisionOf(name));
      insert.setLong(3, position);
      insert.executeUpdate();
    }
  }

  /// The notes about these events are durable: they need not be written again.
  void committed(List<Event> events) {
    events.forEach(event -> durable.add(event.getClass()));
  }
}
