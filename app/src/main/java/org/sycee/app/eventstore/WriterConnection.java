package org.sycee.app.eventstore;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one connection the log writer keeps. A broken one is dropped, and opened again when it is
/// needed.
final class WriterConnection {
  private static final Logger log = LoggerFactory.getLogger(WriterConnection.class);

  private final DataSource database;
  private @Nullable Connection connection;

  WriterConnection(DataSource database) {
    this.database = database;
  }

  Connection open() throws SQLException {
    Connection open = connection;
    if (open == null) {
      open = database.getConnection();
      open.setAutoCommit(false);
      connection = open;
    }
    return open;
  }

  void rollback() {
    Connection open = connection;
    if (open != null) {
      try {
        open.rollback();
      } catch (SQLException e) {
        log.warn("The connection of the log writer is broken; it will be opened again", e);
        drop();
      }
    }
  }

  void drop() {
    Connection open = connection;
    connection = null;
    if (open != null) {
      try {
        open.close();
      } catch (SQLException e) {
        log.debug("Closing a broken connection failed", e);
      }
    }
  }
}
