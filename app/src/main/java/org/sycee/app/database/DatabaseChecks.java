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

  /// What the current role can do beyond its work, a superuser's other powers not repeated.
  private static final String EXCESSIVE_POWERS =
      """
      with me as (select oid, rolsuper from pg_roles where rolname = current_user),
      owners as (
        select relowner as role from pg_class where relnamespace = to_regnamespace('log')
        union select nspowner from pg_namespace where nspname = 'log'
        union select datdba from pg_database where datname = current_database()
        union select oid from pg_roles
          where rolsuper or rolname in ('pg_write_all_data', 'pg_write_server_files',
            'pg_execute_server_program'))
      select 'is a superuser' from me where rolsuper
      union all
      select 'may act as ' || role::regrole from owners, me
      where not rolsuper and pg_has_role(me.oid, role, 'member')
      union all
      select 'may ' || power || ' ' || relation
      from me,
        unnest(array['log.event', 'log.event_kind', 'log.head']) relation,
        unnest(array['UPDATE', 'DELETE', 'TRUNCATE', 'TRIGGER']) power
      where not rolsuper
        and (has_table_privilege(relation, power)
          or power = 'UPDATE' and has_any_column_privilege(relation, power))
        and not (relation = 'log.head' and power = 'UPDATE')
      """;

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

  /// The role the application works with may add events, and must not be able to change them, nor
  /// to give itself the power to.
  void requireUnprivilegedRole() {
    requireMigrated();
    List<String> excess = jdbc.sql(EXCESSIVE_POWERS).query(String.class).list();
    if (!excess.isEmpty()) {
      String role = jdbc.sql("select current_user").query(String.class).single();
      throw new StartupException(
          "the application's role %s %s: events must be immutable for it; give it an ordinary role"
              .formatted(role, String.join(", ", excess)));
    }
  }

  private void requireMigrated() {
    boolean migrated =
        jdbc.sql("select to_regclass('log.event') is not null").query(Boolean.class).single();
    if (!migrated) {
      throw new StartupException(
          "the database has no log: migrate it, or set SYCEE_DB_ADMIN_USER and"
              + " SYCEE_DB_ADMIN_PASSWORD to the owner of its schemas");
    }
  }
}
