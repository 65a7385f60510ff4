package org.sycee.app.database;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A database belongs to one place of events for good: its own log, or an Axon Server. Mixing them
/// would give books that add up two banks.
public final class PlaceOfEvents {
  private PlaceOfEvents() {}

  /// Refuses a database whose events are in Axon Server.
  public static void requirePostgres(DataSource database) {
    if (holds(database, "select exists (select from log.transaction_claim)")) {
      throw new StartupException(
          "the events that belong to this database are in Axon Server: start with the profile"
              + " axonserver, or set SYCEE_DB_URL to another database");
    }
  }

  /// Refuses a database that has a log of its own.
  public static void requireAxonServer(DataSource database) {
    if (holds(database, "select position > 0 from log.head")) {
      throw new StartupException(
          "this database holds a log of its own, so its events cannot come from Axon Server: start"
              + " without the profile axonserver, or set SYCEE_DB_URL to another database");
    }
  }

  private static boolean holds(DataSource database, String question) {
    return JdbcClient.create(database).sql(question).query(Boolean.class).single();
  }
}
