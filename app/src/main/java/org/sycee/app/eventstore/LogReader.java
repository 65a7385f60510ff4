package org.sycee.app.eventstore;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sycee.app.eventstore.LogCheck.EventKind;
import org.sycee.ledger.TransactionId;

/// Reads the log back. Positions are dense, so a gap is corruption and never a wait.
public final class LogReader {
  private static final String COLUMNS =
      "select position, recorded_at, transaction_id, leg, aggregate_type, aggregate_id, sequence,"
          + " name, revision, event, metadata from log.event ";

  private final JdbcClient jdbc;

  public LogReader(DataSource database) {
    this.jdbc = JdbcClient.create(database);
  }

  /// The first event of an aggregate; empty if there is no such aggregate.
  public Optional<StoredEvent> firstOf(String aggregateId) {
    return jdbc.sql(COLUMNS + "where aggregate_id = ? and sequence = 0")
        .param(aggregateId)
        .query(LogReader::row)
        .optional();
  }

  /// The event at a position; empty if the log has not come so far.
  public Optional<StoredEvent> at(long position) {
    return jdbc.sql(COLUMNS + "where position = ?")
        .param(position)
        .query(LogReader::row)
        .optional();
  }

  /// The events of one aggregate from a sequence number on, in order; throws [CorruptLogException]
  /// if one is missing between them.
  public List<StoredEvent> ofAggregate(String aggregateId, long firstSequence) {
    List<StoredEvent> events =
        jdbc.sql(COLUMNS + "where aggregate_id = ? and sequence >= ? order by sequence")
            .param(aggregateId)
            .param(firstSequence)
            .query(LogReader::row)
            .list();
    long expected = firstSequence;
    for (StoredEvent event : events) {
      if (event.sequence() != expected) {
        throw new CorruptLogException(
            "%s lacks its event of sequence number %d: after it comes %s"
                .formatted(aggregateId, expected, event));
      }
      expected++;
    }
    return events;
  }

  /// At most `limit` events after a position, in order, up to the first gap; throws
  /// [CorruptLogException] if the position itself is followed by a gap.
  public List<StoredEvent> after(long position, int limit) {
    List<StoredEvent> events = stored(position, limit);
    if (events.isEmpty() && headPosition() > position) {
      // appended in the meantime, or lost
      events = stored(position, limit);
      if (events.isEmpty()) {
        throw new CorruptLogException(
            "the log ends at position %d, but its head says %d"
                .formatted(position, headPosition()));
      }
    }
    int sound = 0;
    while (sound < events.size() && events.get(sound).position() == position + 1 + sound) {
      sound++;
    }
    if (sound == 0 && !events.isEmpty()) {
      throw new CorruptLogException(
          "the log lacks position %d: after it comes %s"
              .formatted(position + 1, events.getFirst()));
    }
    return events.subList(0, sound);
  }

  private List<StoredEvent> stored(long position, int limit) {
    return jdbc.sql(COLUMNS + "where position > ? order by position limit ?")
        .param(position)
        .param(limit)
        .query(LogReader::row)
        .list();
  }

  /// The events of aggregates whose id has the prefix, between two positions (the first excluded).
  public List<StoredEvent> ofAggregatesWithPrefix(String prefix, long after, long upTo) {
    return jdbc.sql(
            COLUMNS
                + "where position > ? and position <= ? and aggregate_id >= ? and aggregate_id < ?"
                + " order by position")
        .param(after)
        .param(upTo)
        .param(prefix)
        .param(prefix + Character.MAX_VALUE)
        .query(LogReader::row)
        .list();
  }

  /// The aggregates that have facts behind the one position, up to and including the other.
  List<String> aggregatesChanged(long after, long upTo) {
    return jdbc.sql(
            "select distinct aggregate_id from log.event where position > ? and position <= ?")
        .param(after)
        .param(upTo)
        .query(String.class)
        .list();
  }

  /// The last id of an aggregate, in the order of ids, from one id to another that has an event up
  /// to a position; empty if none has.
  public Optional<String> lastAggregate(String first, String last, long upTo) {
    return jdbc.sql(
            "select aggregate_id from log.event where aggregate_id >= ? and aggregate_id <= ?"
                + " and position <= ? order by aggregate_id desc limit 1")
        .params(first, last, upTo)
        .query(String.class)
        .optional();
  }

  /// The facts of one business transaction, in order.
  public List<StoredEvent> ofTransaction(TransactionId transactionId) {
    return jdbc.sql(COLUMNS + "where transaction_id = ? order by leg")
        .param(transactionId.value())
        .query(LogReader::row)
        .list();
  }

  /// The first fact of each of these transactions that is in the log, by the transaction's id.
  public Map<String, StoredEvent> ofTransactions(Collection<TransactionId> transactionIds) {
    String[] ids = transactionIds.stream().map(TransactionId::value).toArray(String[]::new);
    return jdbc
        .sql(COLUMNS + "where transaction_id = any(?) and leg = 0")
        .param(new SqlParameterValue(Types.ARRAY, ids))
        .query(LogReader::row)
        .list()
        .stream()
        .collect(Collectors.toMap(StoredEvent::transactionId, event -> event));
  }

  public Optional<Long> lastSequenceOf(String aggregateId) {
    return jdbc.sql("select max(sequence) from log.event where aggregate_id = ?")
        .param(aggregateId)
        .query(Long.class)
        .optional();
  }

  /// Every kind of event the log holds.
  List<EventKind> kinds() {
    return jdbc.sql("select name, revision, first_position from log.event_kind order by name")
        .query((row, _) -> new EventKind(row.getString(1), row.getInt(2), row.getLong(3)))
        .list();
  }

  /// The last position of the log; 0 if it is empty.
  public long headPosition() {
    return jdbc.sql("select position from log.head").query(Long.class).single();
  }

  /// The last position recorded at or before the instant.
  public OptionalLong positionAt(Instant instant) {
    // recorded_at never decreases with the position, so the newest row at or before it is the one
    return jdbc.sql(
            "select position from log.event where recorded_at <= ? order by position desc limit 1")
        .param(instant.atOffset(ZoneOffset.UTC))
        .query(Long.class)
        .optional()
        .map(OptionalLong::of)
        .orElse(OptionalLong.empty());
  }

  private static StoredEvent row(ResultSet row, int number) throws SQLException {
    return new StoredEvent(
        row.getLong(1),
        row.getObject(2, OffsetDateTime.class).toInstant(),
        row.getString(3),
        row.getInt(4),
        row.getString(5),
        row.getString(6),
        row.getLong(7),
        row.getString(8),
        row.getInt(9),
        row.getString(10),
        row.getString(11));
  }
}
