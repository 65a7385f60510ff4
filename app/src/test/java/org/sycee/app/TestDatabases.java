package org.sycee.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sycee.app.database.Database;
import org.sycee.app.database.DatabaseAccess;
import org.sycee.app.database.EmbeddedDatabase;

/// Fresh databases on one embedded server that all tests of a run share.
public final class TestDatabases {
  private static final AtomicInteger COUNT = new AtomicInteger();

  private TestDatabases() {}

  /// How to reach a new, empty database.
  public static DatabaseAccess empty() {
    DatabaseAccess server = Server.ACCESS;
    String name = "test_" + COUNT.incrementAndGet();
    var admin = server.admin().orElseThrow();
    JdbcClient.create(Database.unpooled(server.url(), admin))
        .sql("create database " + name)
        .update();
    String url = server.url().replaceFirst("/postgres$", "/" + name);
    return new DatabaseAccess(url, server.application(), server.admin());
  }

  /// A new database with all migrations applied.
  public static Database migrated() {
    return Database.open(empty(), 8);
  }

  /// Started at the first use, stopped when the tests end.
  private static final class Server {
    static final DatabaseAccess ACCESS = start();

    private static DatabaseAccess start() {
      try {
        var embedded = EmbeddedDatabase.open(Files.createTempDirectory("sycee-test"), true);
        Runtime.getRuntime().addShutdownHook(new Thread(embedded::close));
        return embedded.access();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
