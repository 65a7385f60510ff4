package org.sycee.app.eventstore;

import java.sql.SQLException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.postgresql.util.PSQLException;
import tools.jackson.core.JacksonException;

/// What an error means to the caller whose transaction could not be appended.
final class AppendFailure {
  private AppendFailure() {}

  /// Whether one row is at fault: it has no JSON, or the database refuses it (classes 22 data, 23
  /// integrity and 54 limits). Anything else is the fault of the database.
  static boolean isCausedByARow(Exception e) {
    if (!(e instanceof SQLException sql)) {
      return e instanceof JacksonException;
    }
    String state = sql.getSQLState();
    return state != null
        && (state.startsWith("22") || state.startsWith("23") || state.startsWith("54"));
  }

  static RuntimeException of(Exception e) {
    return switch (e) {
      case SQLException sql -> of(sql);
      case JacksonException json -> json;
      default -> new IllegalStateException(e);
    };
  }

  private static RuntimeException of(SQLException e) {
    if ("23505".equals(e.getSQLState()) && e instanceof PSQLException violation) {
      var message = violation.getServerErrorMessage();
      String constraint = message == null ? null : message.getConstraint();
      if ("event_transaction_key".equals(constraint)) {
        return new DuplicateTransactionException(e);
      }
      if ("event_stream_key".equals(constraint)) {
        return new ConcurrencyException("another program has moved the aggregate on", e);
      }
    }
    if (isCausedByARow(e)) {
      return new IllegalStateException("the database refuses the event: " + e.getMessage(), e);
    }
    return new LogUnavailableException("the database did not take the events", e);
  }
}
