package org.sycee.app.database;

import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What must be true of the database before anything is promised to a caller.
final class DatabaseChecks {
  /// `local`, `remote_write` and `remote_apply` all wait for the local disk as well.
  private static final Map<String, Set<String>> DURABLE =
      Map.of(
          "fsync", Set.of("on"),
          "full_page_writes", Set.of("on"),
          "synchronous_commit", Set.of("on", "local", "remote_write", "remote_apply"));

  private final JdbcClient jdbc;

  /// `application` must be connected as the role Sycee works with.
  DatabaseChecks(DataSource application) {
    this.jdbc = JdbcClient.create(application);
  }

  /// A commit that is acknowledged must survive a power cut.
  void requireDurableSettings() {
    DURABLE.forEach((setting, safe) -> {
      String value =
          jdbc.sql("select current_setting(?)").param(setting).query(String.class).single();
      if (!safe.contains(value)) {
        throw new StartupException(
            "PostgreSQL runs with %s=%s: an acknowledged event could be lost; set it to 'on'"
                .formatted(setting, value));
      }
    });
  }

  /// The role the application works with may add events, and must not be able to change them.
  void requireUnprivilegedRole() {
    boolean superuser =
        jdbc.sql("select rolsuper from pg_roles where rolname = current_user")
            .query(Boolean.class)
            .single();
    List<String> excess =
        jdbc.sql(
                "select p from unnest(array['UPDATE', 'DELETE', 'TRUNCATE']) p"
                    + " where has_table_privilege('log.event', p)")
            .query(String.class)
            .list();
    if (superuser || !excess.isEmpty()) {
      String role = jdbc.sql("select current_user").query(String.class).single();
      throw new StartupException(
          "the application's role %s %s: events must be immutable for it; give it an ordinary role"
              .formatted(role, superuser ? "is a superuser" : "may " + excess + " log.event"));
    }
  }
}
