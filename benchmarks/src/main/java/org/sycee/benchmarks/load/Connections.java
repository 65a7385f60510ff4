package org.sycee.benchmarks.load;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// Connections that a contender keeps for itself.
final class Connections {
  private Connections() {}

  static void close(List<Connection> connections) {
    for (Connection connection : connections) {
      try {
        connection.close();
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
