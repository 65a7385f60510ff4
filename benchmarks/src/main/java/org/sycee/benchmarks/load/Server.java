package org.sycee.benchmarks.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;
import org.sycee.app.database.Database;
import org.sycee.app.database.DatabaseAccess;
import org.sycee.app.database.DatabaseAccess.Login;
import org.sycee.app.database.EmbeddedDatabase;

/// The PostgreSQL everybody is measured on, and a new database on it for each round.
///
/// By default it is the embedded one, with Sycee's settings, in a temporary home. `SYCEE_DB_URL`
/// names another; its admin role must be a superuser (it makes databases and asks for checkpoints).
final class Server implements AutoCloseable {
  static final List<String> SETTINGS =
      List.of(
          "fsync",
          "synchronous_commit",
          "full_page_writes",
          "data_checksums",
          "wal_level",
          "shared_buffers",
          "max_wal_size",
          "max_connections");

  private final DatabaseAccess access;
  private final JdbcClient admin;
  private final Runnable stop;

  private Server(DatabaseAccess access, Runnable stop) {
    this.access = access;
    this.admin = JdbcClient.create(adminOf(access));
    this.stop = stop;
  }

  static Server open(Map<String, String> environment) {
    String url = environment.get("SYCEE_DB_URL");
    if (url == null) {
      return embedded();
    }
    var application =
        new Login(
            environment.getOrDefault("SYCEE_DB_USER", "sycee_app"),
            environment.getOrDefault("SYCEE_DB_PASSWORD", ""));
    var admin =
        new Login(
            environment.getOrDefault("SYCEE_DB_ADMINUSER", "postgres"),
            environment.getOrDefault("SYCEE_DB_ADMINPASSWORD", ""));
    return new Server(new DatabaseAccess(url, application, Optional.of(admin)), () -> {});
  }

  private static Server embedded() {
    try {
      Path home = Files.createTempDirectory("sycee-load");
      EmbeddedDatabase embedded = EmbeddedDatabase.open(home, true);
      return new Server(
          embedded.access(),
          () -> {
            embedded.close();
            delete(home);
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path home) {
    try {
      FileSystemUtils.deleteRecursively(home);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static javax.sql.DataSource adminOf(DatabaseAccess access) {
    return Database.unpooled(access.url(), access.admin().orElseThrow());
  }

  /// The database the server was reached through.
  DatabaseAccess access() {
    return access;
  }

  /// A new, empty database; one of that name left by a broken run is dropped.
  DatabaseAccess create(String name) {
    drop(name);
    admin.sql("create database " + name).update();
    String url = access.url().replaceFirst("/[^/?]*(\\?|$)", "/" + name + "$1");
    return new DatabaseAccess(url, access.application(), access.admin());
  }

  void drop(String name) {
    admin.sql("drop database if exists " + name + " with (force)").update();
  }

  /// Puts all pages on disk, so that a measurement does not pay for the one before it.
  void checkpoint() {
    admin.sql("checkpoint").update();
  }

  ServerProcesses processes() throws SQLException {
    try (var connection = adminOf(access).getConnection();
        var sql = connection.createStatement();
        var row = sql.executeQuery("select pg_backend_pid()")) {
      row.next();
      return ServerProcesses.ofBackend(row.getLong(1));
    }
  }

  String version() {
    return admin.sql("show server_version").query(String.class).single();
  }

  String setting(String name) {
    return admin.sql("select current_setting(?)").param(name).query(String.class).single();
  }

  @Override
  public void close() {
    stop.run();
  }
}
