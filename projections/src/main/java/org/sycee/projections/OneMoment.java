package org.sycee.projections;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/// Reads one moment of the books: nothing that is written meanwhile is seen.
public final class OneMoment {
  private OneMoment() {}

  /// What is read on a connection that sees one moment.
  @FunctionalInterface
  public interface Reading<T> {
    T read(Connection connection) throws SQLException;
  }

  public static <T> T of(DataSource database, Reading<T> reading) {
    try (Connection connection = database.getConnection()) {
      connection.setReadOnly(true);
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      connection.setAutoCommit(false);
      T read = reading.read(connection);
      connection.commit();
      return read;
    } catch (SQLException e) {
      throw new IllegalStateException("the books could not be read: " + e.getMessage(), e);
    }
  }
}
