package org.sycee.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;
import org.sycee.app.database.Database;
import org.sycee.app.database.DatabaseAccess;
import org.sycee.app.database.EmbeddedDatabase;

/// Fresh databases on one embedded server that all tests of a run share.
public final class TestDatabases {
  private static final AtomicInteger COUNT = new AtomicInteger();

  private TestDatabases() {}

  /// How to reach a new database with nothing in it but the tables.
  public static DatabaseAccess empty() {
    return create(Server.ACCESS, "test_" + COUNT.incrementAndGet(), Server.TEMPLATE);
  }

  /// How to reach a new database that nobody has migrated.
  public static DatabaseAccess bare() {
    return create(Server.ACCESS, "test_" + COUNT.incrementAndGet(), "template1");
  }

  /// A new database with nothing in it but the tables.
  public static Database migrated() {
    return Database.open(empty(), 8);
  }

  private static DatabaseAccess create(DatabaseAccess server, String name, String template) {
    JdbcClient.create(Database.unpooled(server.url(), server.admin().orElseThrow()))
        .sql("create database %s template %s".formatted(name, template))
        .update();
    String url = server.url().replaceFirst("/postgres$", "/" + name);
    return new DatabaseAccess(url, server.application(), server.admin());
  }

  /// Started at the first use; stopped and deleted when the tests end, for it grows to gigabytes.
  private static final class Server {
    /// Migrated once: to copy it takes a tenth of the time of a hundred migrations.
    static final String TEMPLATE = "test_template";

    static final DatabaseAccess ACCESS = start();

    private static DatabaseAccess start() {
      try {
        Path home = Files.createTempDirectory("sycee-test");
        var embedded = EmbeddedDatabase.open(home, true);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(embedded, home)));
        Database.open(create(embedded.access(), TEMPLATE, "template1"), 1).close();
        return embedded.access();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static void remove(EmbeddedDatabase embedded, Path home) {
      embedded.close();
      try {
        FileSystemUtils.deleteRecursively(home);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
