package org.sycee.app.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/// Where a group of rows goes in the log: after which position, and with which time.
///
/// @param recordedAt microseconds since the year 2000, by the database server's clock; never less
///   than that of the rows before
record Place(long before, long recordedAt) {
  private static final String TAKE =
      """
      update log.head
      set position = position + ?, recorded_at = greatest(recorded_at, clock_timestamp())
      returning position,
        (extract(epoch from recorded_at - timestamptz '2000-01-01 00:00:00Z') * 1000000)::bigint
      """;

  /// Moves the head of the log over so many rows. Until the transaction ends, no other program can
  /// take the positions after them.
  static Place take(Connection connection, int rows) throws SQLException {
    try (PreparedStatement take = connection.prepareStatement(TAKE)) {
      take.setLong(1, rows);
      try (ResultSet taken = take.executeQuery()) {
        taken.next();
        return new Place(taken.getLong(1) - rows, taken.getLong(2));
      }
    }
  }
}
