package org.sycee.app.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sycee.app.TestDatabases;
import org.sycee.app.database.Database;
import org.sycee.app.database.DatabaseAccess;
import org.sycee.app.database.DatabaseAccess.Login;

class ComposeFileTest {
  private static final Path ROOT = Path.of("..");
  private final String text = read("docker-compose.yml");

  @Test
  void the_compose_file_has_no_fault() {
    assertThat(file(text).faults()).isEmpty();
  }

  @Test
  void the_settings_of_the_program_are_known_by_their_environment_names() {
    assertThat(ComposeFile.settings())
        .contains("SYCEE_DB_URL", "SYCEE_DB_ADMINUSER", "SYCEE_AXONSERVER_CERTFILE");
    var set = ComposeFile.bound(Map.of("SYCEE_DB_ADMINUSER", "owner"));
    assertThat(set.db().adminUser()).isEqualTo("owner");
  }

  @Test
  void the_defaults_mean_what_they_say() {
    var settings = file(text).settingsOf("sycee");
    assertThat(settings.db().url()).isEqualTo("jdbc:postgresql://postgres:5432/sycee");
    assertThat(settings.db().user()).isEqualTo("sycee_app");
    assertThat(settings.db().adminUser()).isEqualTo("sycee_owner");
    assertThat(settings.axonserver().servers()).isEqualTo("axonserver:8124");
    assertThat(settings.axonserver().token()).isNull();
    assertThat(settings.axonserver().patience()).isEqualTo(Duration.ofSeconds(60));
  }

  @Test
  void the_example_of_the_environment_explains_every_variable_and_no_other() {
    Set<String> explained =
        Pattern.compile("(?m)^#?([A-Z_]+)=")
            .matcher(read(".env.example"))
            .results()
            .map(match -> match.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(explained).containsExactlyInAnyOrderElementsOf(file(text).variables());
  }

  @Test
  void the_first_script_makes_a_role_the_program_accepts() {
    DatabaseAccess access = TestDatabases.empty();
    var admin = access.admin().orElseThrow();
    JdbcClient database = JdbcClient.create(Database.unpooled(access.url(), admin));
    String name = database.sql("select current_database()").query(String.class).single();
    String script =
        read("deploy/postgres/01-application-role.sql")
            .replaceAll("(?m)^\\\\.*$", "")
            .replace(":'password'", "'drawn'")
            .replace("sycee_app", "composed_app")
            .replace("database sycee", "database " + name);
    database.sql(script).update();
    var composed = new Login("composed_app", "drawn");
    Database.open(new DatabaseAccess(access.url(), composed, Optional.of(admin)), 2).close();
    var other = new Login("another", "drawn");
    database.sql("create role another login password 'drawn'").update();
    assertThatThrownBy(
            () -> Database.open(new DatabaseAccess(access.url(), other, Optional.empty()), 2))
        .hasStackTraceContaining("permission denied for database");
  }

  @Test
  void the_image_is_pinned_and_runs_as_nobody_in_particular() {
    String dockerfile = read("Dockerfile");
    assertThat(Pattern.compile("(?m)^FROM (\\S+)").matcher(dockerfile).results())
        .isNotEmpty()
        .allMatch(from -> from.group(1).matches(".+:\\d+\\.\\d+[\\w.-]*"));
    assertThat(dockerfile).containsPattern("(?m)^USER [1-9]\\d*$");
  }

  /// Each rule, seen to find its fault.
  @Nested
  class A_fault_is_found_when {
    @Test
    void an_image_is_not_pinned() {
      assertFault("postgres:18.6-trixie", "postgres:latest", "postgres: the image postgres:latest");
      assertFault("postgres:18.6-trixie", "postgres", "postgres: the image postgres is not pinned");
    }

    @Test
    void a_port_is_open_to_the_network() {
      assertFault("- 127.0.0.1:8124:8124", "- 8124:8124", "axonserver: port 8124:8124");
      assertFault("- 127.0.0.1:8124:8124", "- 0.0.0.0:8124:8124", "axonserver: port 0.0.0.0");
    }

    @Test
    void a_health_check_is_missing() {
      assertFault(
          "test: [\"CMD-SHELL\", \"curl", "other: [\"CMD-SHELL\", \"curl", "no health check");
    }

    @Test
    void a_dependency_is_not_waited_for() {
      assertFault(
          "postgres:\n        condition: service_healthy",
          "postgres:\n        condition: service_started",
          "sycee: does not wait until postgres is healthy");
    }

    @Test
    void a_dependency_is_only_started_by_a_profile() {
      assertFault("        required: false\n", "", "sycee: requires axonserver");
    }

    @Test
    void a_setting_does_not_exist() {
      assertFault("SYCEE_DB_POOLSIZE:", "SYCEE_DB_POOL:", "SYCEE_DB_POOL is no setting of Sycee");
    }

    @Test
    void a_default_does_not_parse() {
      assertFault("POOLSIZE:-16}", "POOLSIZE:-many}", "sycee: a default does not parse");
      assertFault("PATIENCE:-60s}", "PATIENCE:-long}", "sycee: a default does not parse");
    }

    @Test
    void a_secret_has_a_default() {
      assertFault(
          "SYCEE_DB_PASSWORD: ${SYCEE_DB_PASSWORD:?set it in .env, see .env.example}",
          "SYCEE_DB_PASSWORD: ${SYCEE_DB_PASSWORD:-sycee}",
          "sycee: SYCEE_DB_PASSWORD has a default");
      assertFault(
          "SYCEE_DB_PASSWORD: ${SYCEE_DB_PASSWORD:?set it in .env, see .env.example}",
          "SYCEE_DB_PASSWORD: sycee",
          "sycee: SYCEE_DB_PASSWORD has a default");
    }

    private void assertFault(String right, String wrong, String fault) {
      assertThat(text).contains(right);
      List<String> faults = file(text.replace(right, wrong)).faults();
      assertThat(faults).hasSize(1).first().asString().contains(fault);
    }
  }

  /// Settings the program reads itself, and those its configuration file reads.
  private static ComposeFile file(String text) {
    var known = new TreeSet<>(ComposeFile.settings());
    Pattern.compile("\\$\\{(SYCEE_[A-Z_]+)")
        .matcher(read("app/src/main/resources/application.yml"))
        .results()
        .forEach(match -> known.add(match.group(1)));
    return new ComposeFile(text, known);
  }

  private static String read(String path) {
    try {
      return Files.readString(ROOT.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
