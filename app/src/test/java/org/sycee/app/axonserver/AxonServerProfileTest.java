package org.sycee.app.axonserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sycee.app.TestBank.DAY;
import static org.sycee.app.TestBank.UNIT;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.sycee.app.Application;
import org.sycee.app.SyceeProperties;
import org.sycee.app.TestBank;
import org.sycee.app.TestDatabases;
import org.sycee.app.axon.CommandDesk;
import org.sycee.app.database.Database;
import org.sycee.app.database.DatabaseAccess;
import org.sycee.app.database.StartupException;
import org.sycee.app.eventstore.EventLog;
import org.sycee.app.eventstore.LogEnd;
import org.sycee.app.eventstore.LogUnavailableException;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.businessday.BusinessDayCommand.OpenBusinessDay;

/// The whole program with the profile `axonserver`.
class AxonServerProfileTest {
  /// A port only the administrator of a host may open, and nobody does.
  private static final String NOBODY = "127.0.0.1:1";

  @Test
  @Timeout(60)
  void without_a_server_the_program_says_so_in_one_sentence_and_does_not_start() {
    assertThatThrownBy(() -> start(TestDatabases.empty(), NOBODY, "axonserver"))
        .rootCause()
        .isInstanceOf(StartupException.class)
        .hasMessage(
            "Axon Server cannot be used at 127.0.0.1:1 (nobody answers), context 'default': start"
                + " it, or name it in SYCEE_AXONSERVER_SERVERS (and its token in"
                + " SYCEE_AXONSERVER_TOKEN); or start without the profile axonserver to keep the"
                + " events in PostgreSQL");
  }

  @Test
  void with_a_server_it_books_there_and_not_in_the_log_of_the_database() {
    DatabaseAccess access = TestDatabases.empty();
    try (var server = new FakeAxonServer(Optional.empty());
        var context = start(access, server.address(), "axonserver")) {
      var day = new OpenBusinessDay(new TransactionId("t1"), UNIT.entity(), DAY);
      assertThat(context.getBean(CommandDesk.class).submit(day, TestBank.TESTER))
          .isEqualTo(CommandDesk.Outcome.BOOKED);
      assertThat(context.getBean(LogEnd.class).position()).isEqualTo(1);
      assertThatThrownBy(() -> context.getBean(CommandDesk.class).rehearse(day, TestBank.TESTER))
          .hasMessageContaining("REHEARSAL_UNAVAILABLE");
      assertThatThrownBy(() -> context.getBean(EventLog.class).reader())
          .hasMessageContaining("the events are in Axon Server");
    }
    assertThatThrownBy(() -> start(access, NOBODY))
        .rootCause()
        .isInstanceOf(StartupException.class)
        .hasMessageContaining("start with the profile axonserver");
  }

  @Test
  void a_command_of_the_command_line_sends_and_handles_nothing() {
    DatabaseAccess access = TestDatabases.empty();
    var day = new OpenBusinessDay(new TransactionId("t1"), UNIT.entity(), DAY);
    try (var server = new FakeAxonServer(Optional.empty());
        var command = command(access, server.address())) {
      var desk = command.getBean(CommandDesk.class);
      assertThatThrownBy(() -> desk.submit(day, TestBank.TESTER))
          .isInstanceOf(LogUnavailableException.class)
          .hasMessageContaining("nobody could handle the command, nothing was stored");
      try (var _ = start(access, server.address(), "axonserver")) {
        assertThat(desk.submit(day, TestBank.TESTER)).isEqualTo(CommandDesk.Outcome.BOOKED);
      }
    }
  }

  @Test
  void a_database_that_has_a_log_of_its_own_is_refused() {
    DatabaseAccess access = TestDatabases.empty();
    try (var bank = new TestBank(Database.open(access, 4), false)) {
      bank.openDay();
    }
    assertThatThrownBy(() -> start(access, NOBODY, "axonserver"))
        .rootCause()
        .isInstanceOf(StartupException.class)
        .hasMessageContaining("this database holds a log of its own");
  }

  @Test
  void the_environment_sets_everything() {
    var set =
        bound(
            Map.of(
                "SYCEE_AXONSERVER_SERVERS", "as-1:8124,as-2:8124",
                "SYCEE_AXONSERVER_TOKEN", "secret",
                "SYCEE_AXONSERVER_CONTEXT", "sycee",
                "SYCEE_AXONSERVER_SSLENABLED", "true",
                "SYCEE_AXONSERVER_CERTFILE", "/etc/sycee/ca.pem",
                "SYCEE_AXONSERVER_CLIENTID", "node-1",
                "SYCEE_AXONSERVER_PATIENCE", "5s"));
    assertThat(set.servers()).isEqualTo("as-1:8124,as-2:8124");
    assertThat(set.token()).isEqualTo("secret");
    assertThat(set.context()).isEqualTo("sycee");
    assertThat(set.sslEnabled()).isTrue();
    assertThat(set.certFile()).hasToString("/etc/sycee/ca.pem");
    assertThat(set.clientId()).isEqualTo("node-1");
    assertThat(set.patience()).isEqualTo(Duration.ofSeconds(5));
  }

  @Test
  void the_variable_that_names_a_server_for_the_tests_names_it_for_the_program_too() {
    assertThat(bound(Map.of("SYCEE_AXONSERVER", "as:8124")).servers()).isEqualTo("as:8124");
  }

  private static SyceeProperties.AxonServer bound(Map<String, Object> variables) {
    var environment = new StandardEnvironment();
    environment
        .getPropertySources()
        .forEach(s -> environment.getPropertySources().remove(s.getName()));
    environment
        .getPropertySources()
        .addFirst(new SystemEnvironmentPropertySource("systemEnvironment", variables));
    return Binder.get(environment).bindOrCreate("sycee", SyceeProperties.class).axonserver();
  }

  private static ConfigurableApplicationContext command(DatabaseAccess database, String server) {
    return start(database, server, "axonserver", "command");
  }

  private static ConfigurableApplicationContext start(
      DatabaseAccess database, String server, String... profiles) {
    var settings =
        new ArrayList<>(
            List.of(
                "sycee.db.url=" + database.url(),
                "sycee.db.user=" + database.application().user(),
                "sycee.db.password=" + database.application().password(),
                "sycee.db.admin-user=" + database.admin().orElseThrow().user(),
                "sycee.db.admin-password=" + database.admin().orElseThrow().password(),
                "sycee.axonserver.servers=" + server,
                "sycee.axonserver.patience=" + (server.equals(NOBODY) ? "1s" : "30s"),
                "sycee.server=" + !List.of(profiles).contains("command"),
                "sycee.sample=false"));
    return new SpringApplicationBuilder(Application.class)
        .web(WebApplicationType.NONE)
        .profiles(profiles)
        .properties(settings.toArray(String[]::new))
        .logStartupInfo(false)
        .run(overridingTheServerOfTheTests(server));
  }

  /// A server that is named for [RealAxonServerTest] is named for every program started here too.
  private static String[] overridingTheServerOfTheTests(String server) {
    boolean named = System.getenv("SYCEE_AXONSERVER") != null;
    return named ? new String[] {"--sycee.axonserver=" + server} : new String[0];
  }
}
