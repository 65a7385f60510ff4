package org.sycee.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sycee.app.TestDatabases;
import org.sycee.app.database.DatabaseAccess.Login;

/// What the application's role may do to the log, and what Sycee refuses to start with.
class RolesTest {
  private static final AtomicInteger ROLES = new AtomicInteger();
  private static final List<String> FORBIDDEN =
      List.of(
          "update log.event set event = '{}'",
          "delete from log.event",
          "truncate log.event",
          "drop table log.event",
          "drop schema log cascade",
          "alter table log.event drop column metadata",
          "alter table log.event disable trigger all",
          "create trigger t before insert on log.event"
              + " execute function suppress_redundant_updates_trigger()",
          "create rule r as on insert to log.event do instead nothing",
          "create table log.other (n int)",
          "update log.event_kind set revision = 9",
          "delete from log.event_kind",
          "delete from log.head",
          "insert into log.head values (true, 0, now())",
          "drop table view.journal_line",
          "update flyway_schema_history set success = false",
          "set session_replication_role = 'replica'",
          "alter role current_user superuser");

  private final DatabaseAccess access = TestDatabases.empty();
  private final Login admin = access.admin().orElseThrow();
  private final JdbcClient owner = JdbcClient.create(Database.unpooled(access.url(), admin));

  private String database() {
    return access.url().substring(access.url().lastIndexOf('/') + 1);
  }

  private DatabaseAccess as(Login login) {
    return new DatabaseAccess(access.url(), login, access.admin());
  }

  private static DatabaseAccess unmigrating(DatabaseAccess access) {
    return new DatabaseAccess(access.url(), access.application(), Optional.empty());
  }

  private static void open(DatabaseAccess access) {
    Database.open(access, 1).close();
  }

  @Test
  void the_applications_role_cannot_change_the_log() {
    try (Database database = Database.open(access, 1)) {
      JdbcClient application = JdbcClient.create(database.unpooled());
      assertThat(FORBIDDEN)
          .allSatisfy(statement ->
              assertThatThrownBy(() -> application.sql(statement).update())
                  .rootCause()
                  // insufficient_privilege
                  .isInstanceOfSatisfying(
                      SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501")));
    }
  }

  @Test
  void a_superuser_is_not_a_role_for_the_application() {
    assertThatThrownBy(() -> open(as(admin)))
        .isInstanceOf(StartupException.class)
        .hasMessageContaining("role postgres is a superuser: events must be immutable for it");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          grant update on log.event to ROLE             | may UPDATE log.event
          grant update (metadata) on log.event to ROLE  | may UPDATE log.event
          grant delete on log.event to ROLE             | may DELETE log.event
          grant truncate on log.event to ROLE           | may TRUNCATE log.event
          grant trigger on log.event to ROLE            | may TRIGGER log.event
          grant update on log.event_kind to ROLE        | may UPDATE log.event_kind
          grant delete on log.head to ROLE              | may DELETE log.head
          grant update on log.event to public           | may UPDATE log.event
          grant pg_write_all_data to ROLE               | may act as pg_write_all_data
          grant pg_execute_server_program to ROLE       | may act as pg_execute_server_program
          grant postgres to ROLE with inherit false     | may act as postgres
          alter table log.event owner to ROLE           | may act as ROLE
          alter schema log owner to ROLE                | may act as ROLE
          alter database DATABASE owner to ROLE         | may act as ROLE
          """)
  void a_role_that_could_change_events_is_refused(String gift, String power) {
    String role = "app_" + ROLES.incrementAndGet();
    owner.sql("create role %s login password 'secret'".formatted(role)).update();
    DatabaseAccess asRole = as(new Login(role, "secret"));
    open(asRole);

    owner.sql(gift.replace("ROLE", role).replace("DATABASE", database())).update();
    assertThatThrownBy(() -> open(unmigrating(asRole)))
        .isInstanceOf(StartupException.class)
        .hasMessageContaining("the application's role " + role)
        .hasMessageContaining(power.replace("ROLE", role));
  }

  @Test
  void a_database_that_nobody_has_migrated_is_refused() {
    DatabaseAccess bare = TestDatabases.bare();
    assertThatThrownBy(() -> open(unmigrating(bare)))
        .isInstanceOf(StartupException.class)
        .hasMessageContaining("the database has no log")
        .hasMessageContaining("SYCEE_DB_ADMIN_USER");
    open(bare);
    open(unmigrating(bare));
  }

  @ParameterizedTest
  @ValueSource(strings = {"database DATABASE", "role ROLE in database DATABASE"})
  void commits_that_do_not_wait_for_the_disk_are_refused(String where) {
    String target =
        where.replace("DATABASE", database()).replace("ROLE", access.application().user());
    owner.sql("alter " + target + " set synchronous_commit = off").update();
    assertThatThrownBy(() -> open(access))
        .isInstanceOf(StartupException.class)
        .hasMessageContaining("synchronous_commit=off")
        .hasMessageContaining("an acknowledged event could be lost");
    owner.sql("alter " + target + " set synchronous_commit = local").update();
    open(access);
  }

  /// Both are settings of the whole server, so a function that hides PostgreSQL's own answers.
  @ParameterizedTest
  @ValueSource(strings = {"fsync", "full_page_writes"})
  void a_server_that_may_lose_what_it_wrote_is_refused(String setting) {
    owner.sql("create schema stub").update();
    owner.sql("grant usage on schema stub to public").update();
    owner
        .sql(
            """
            create function stub.current_setting(name text) returns text language sql return
              case name when '%s' then 'off' else pg_catalog.current_setting(name) end\
            """
                .formatted(setting))
        .update();
    open(access);
    owner
        .sql(
            "alter role %s in database %s set search_path = stub, pg_catalog"
                .formatted(access.application().user(), database()))
        .update();
    assertThatThrownBy(() -> open(access))
        .isInstanceOf(StartupException.class)
        .hasMessageContaining("PostgreSQL runs with " + setting + "=off");
  }
}
