package org.sycee.app.database;

import com.sun.management.OperatingSystemMXBean;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sycee.app.database.DatabaseAccess.Login;
import org.sycee.app.database.HomeDirectory.Instance;

/// The PostgreSQL that comes with Sycee, with its data under the home directory.
///
/// The library's defaults are for tests (no fsync, no passwords); here the server runs with durable
/// settings, asks for passwords, listens on the loopback address only, and stops last.
public final class EmbeddedDatabase implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);
  private static final String ADMIN = "postgres";
  private static final String APPLICATION = "sycee_app";
  private static final long PATIENCE_SECONDS = 60;
  private static final long MEBIBYTE = 1L << 20;

  private final HomeDirectory home;
  private final @Nullable EmbeddedPostgres server;
  private final DatabaseAccess access;

  private EmbeddedDatabase(
      HomeDirectory home, @Nullable EmbeddedPostgres server, DatabaseAccess access) {
    this.home = home;
    this.server = server;
    this.access = access;
  }

  /// Starts the server of the home, or joins the Sycee that is running on it. A command (`server`
  /// false) stops the database when it ends, so nobody may join it.
  public static EmbeddedDatabase open(Path path, boolean server) {
    var home = new HomeDirectory(path);
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!home.tryLock()) {
      Optional<Instance> running = home.instance();
      if (running.isPresent()) {
        return join(home, running.get(), server);
      }
      if (System.nanoTime() > deadline) {
        throw new StartupException(
            "another Sycee is starting on %s, but does not".formatted(home.path()));
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
    }
    try {
      return start(home, server);
    } catch (RuntimeException e) {
      home.close();
      throw e;
    }
  }

  private static EmbeddedDatabase join(HomeDirectory home, Instance running, boolean server) {
    if (server || !running.server()) {
      throw new StartupException(
          "another Sycee %s (pid %d) has %s: wait until it ends, or set SYCEE_HOME to another place"
              .formatted(running.server() ? "server" : "command", running.pid(), home.path()));
    }
    DatabaseAccess access = access(running.databasePort(), Passwords.of(home.path()));
    var unprivileged = new DatabaseAccess(access.url(), access.application(), Optional.empty());
    return new EmbeddedDatabase(home, null, unprivileged);
  }

  private static EmbeddedDatabase start(HomeDirectory home, boolean server) {
    Path directory = home.path().resolve("pg18");
    Path data = dataOf(home.path());
    Passwords passwords = Passwords.of(home.path());
    OrphanServer.stop(data);
    EmbeddedPostgres postgres = startServer(directory, data, passwords);
    try {
      secure(postgres, data, passwords);
      home.announce(new Instance(ProcessHandle.current().pid(), server, postgres.getPort()));
      return new EmbeddedDatabase(home, postgres, access(postgres.getPort(), passwords));
    } catch (IOException | SQLException e) {
      throw new StartupException("cannot prepare the database in " + data, e);
    }
  }

  private static EmbeddedPostgres startServer(Path directory, Path data, Passwords passwords) {
    try {
      Files.createDirectories(directory);
      return EmbeddedPostgres.builder()
          .setDataDirectory(data)
          .setCleanDataDirectory(false)
          .setOverrideWorkingDirectory(directory.resolve("bin").toFile())
          .setRegisterShutdownHook(false)
          .setPGStartupWait(Duration.ofSeconds(PATIENCE_SECONDS))
          .setConnectConfig("password", passwords.admin())
          .setServerConfig("listen_addresses", "127.0.0.1")
          .setServerConfig("fsync", "on")
          .setServerConfig("synchronous_commit", "on")
          .setServerConfig("full_page_writes", "on")
          .setServerConfig("max_connections", "100")
          .setServerConfig("shared_buffers", sharedBuffers())
          .setServerConfig("max_wal_size", "2GB")
          .setServerConfig("jit", "off")
          .start();
    } catch (IOException | RuntimeException e) {
      throw new StartupException(
          "the embedded PostgreSQL did not start in %s (%s). As root it needs user namespaces; run"
                  .formatted(data, e.getMessage())
              + " Sycee as an ordinary user, or set SYCEE_DB_URL to a PostgreSQL of your own, or"
              + " use docker compose",
          e);
    }
  }

  /// An eighth of the machine's memory, from 128 MiB to 1 GiB. Each event goes to another place of
  /// the index over the streams, so that index should be in memory.
  private static String sharedBuffers() {
    long memory =
        ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize();
    return Math.clamp(memory / 8 / MEBIBYTE, 128, 1_024) + "MB";
  }

  /// At the first start everybody on this host is let in; from then on a password is asked.
  private static void secure(EmbeddedPostgres postgres, Path data, Passwords passwords)
      throws IOException, SQLException {
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement sql = connection.createStatement()) {
      sql.execute("alter role %s password '%s'".formatted(ADMIN, passwords.admin()));
      sql.execute(
          """
          do $$ begin
            if not exists (select from pg_roles where rolname = '%1$s') then
              create role %1$s login;
            end if;
          end $$\
          """
              .formatted(APPLICATION));
      sql.execute("alter role %s password '%s'".formatted(APPLICATION, passwords.application()));
      Files.writeString(
          data.resolve("pg_hba.conf"),
          "# written by Sycee at every start\nhost all all 127.0.0.1/32 scram-sha-256\n");
      sql.execute("select pg_reload_conf()");
    }
  }

  private static DatabaseAccess access(int port, Passwords passwords) {
    return new DatabaseAccess(
        "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port),
        new Login(APPLICATION, passwords.application()),
        Optional.of(new Login(ADMIN, passwords.admin())));
  }

  /// Whether the server belongs to another Sycee.
  public boolean isJoined() {
    return server == null;
  }

  public DatabaseAccess access() {
    return access;
  }

  /// Returns when PostgreSQL has ended: the library's patience of ten seconds is too short for a
  /// large database, and nobody else may find the home free before.
  @Override
  public void close() {
    try {
      if (server != null) {
        Optional<ProcessHandle> process = OrphanServer.find(dataOf(home.path()));
        server.close();
        if (process.isPresent()) {
          process.get().onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
      }
    } catch (IOException | ExecutionException | TimeoutException e) {
      log.warn("The embedded PostgreSQL did not stop cleanly", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      home.close();
    }
  }

  private static Path dataOf(Path home) {
    return home.resolve("pg18").resolve("data");
  }
}
