package org.sycee.app.eventstore;

import java.sql.SQLException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.postgresql.util.PSQLException;

/// What an error of the database means to the caller whose transaction it refused.
final class AppendFailure {
  private AppendFailure() {}

  /// Classes 22 (data), 23 (integrity) and 54 (limits) are the fault of a row, not of the database.
  static boolean isCausedByARow(SQLException e) {
    String state = e.getSQLState();
    return state != null
        && (state.startsWith("22") || state.startsWith("23") || state.startsWith("54"));
  }

  static RuntimeException of(SQLException e) {
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
