package org.sycee.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sycee.app.TestBank;
import org.sycee.app.TestDatabases;
import org.sycee.app.credit.TwoYears;
import org.sycee.app.database.Database;
import org.sycee.app.database.DatabaseAccess;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The summary of [TwoYears] as the command line prints it.
class CreditSummaryCommandTest {
  private static final DatabaseAccess ACCESS = TestDatabases.empty();
  private static final Map<String, String> SETTINGS =
      Map.of(
          "sycee.db.url", ACCESS.url(),
          "sycee.db.user", ACCESS.application().user(),
          "sycee.db.password", ACCESS.application().password(),
          "sycee.db.admin-user", ACCESS.admin().orElseThrow().user(),
          "sycee.db.admin-password", ACCESS.admin().orElseThrow().password());

  private final StringWriter out = new StringWriter();

  @BeforeAll
  static void two_years_pass() {
    try (var bank = new TestBank(Database.open(ACCESS, 8), true)) {
      new TwoYears(bank).pass();
      bank.awaitBooks();
    }
    SETTINGS.forEach(System::setProperty);
  }

  @AfterAll
  static void forgetSettings() {
    SETTINGS.keySet().forEach(System::clearProperty);
  }

  private int run(String... args) {
    return Main.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(out, true))
        .execute(args);
  }

  private int summary(String from, String to, String... more) {
    var args = new String[6 + more.length];
    args[0] = "report";
    args[1] = "credit-summary";
    args[2] = "--from";
    args[3] = from;
    args[4] = "--to";
    args[5] = to;
    System.arraycopy(more, 0, args, 6, more.length);
    return run(args);
  }

  @Test
  void prints_every_section_of_the_year_and_compares_it_with_the_year_before() {
    assertThat(summary("2027-01-01", "2027-12-31", "--by", "REGION")).as(out.toString()).isZero();
    assertThat(out.toString().replaceAll(" +", " "))
        .contains("CN01, CNY, from 2027-01-01 to 2027-12-31")
        .contains("compared with 2026-01-01 to 2026-12-31")
        .contains("AGRICULTURAL RURAL_COMMERCE RURAL_INDUSTRY TOTAL")
        .contains("opening 712.92 200,000.00 0.00 200,712.92")
        .contains("collected -712.92 0.00 0.00 -712.92")
        .contains("closing 0.00 0.00 490,000.00 490,000.00")
        .contains("disbursed a year before 100,000.00 200,000.00 0.00 300,000.00")
        // nothing fell due in 2027, and 99.29 % of what did in 2026 was paid
        .contains("OFFICER wang 0.00 0.00 - 99.29 -")
        .contains("increase not lower than a year before (200,000.00): HELD")
        .contains("growth not lower than that of all loans: HELD")
        .contains("6011.01 12.34 0.00 Interest on loans and overdrafts")
        .contains("found 2, cleared 1, remaining 1 with 290,000.00")
        .contains("loan_mill FORGIVEN RURAL_INDUSTRY -10,000.00")
        .contains("330100 200,712.92 300,000.00 712.92 490,000.00 144.13 100.00");
  }

  @Test
  void prints_the_same_for_programs() {
    assertThat(summary("2026-01-01", "2026-12-31", "--json", "--entity", "CN01")).isZero();
    JsonNode json = JsonMapper.shared().readTree(out.toString());
    assertThat(json.path("explained").asBoolean()).isTrue();
    assertThat(json.at("/total/closing").asString()).isEqualTo("200712.92");
    JsonNode flow = json.at("/period/total/0/flow");
    assertThat(flow.path("matured").asString()).isEqualTo("100000.00");
    assertThat(flow.path("recoveryPercent").asString()).isEqualTo("99.29");
    assertThat(json.at("/period/total/0/closing/overduePercent").asString()).isEqualTo("0.36");
    assertThat(json.at("/smallEnterprises/increaseNotLower").asString())
        .isEqualTo("NOT_COMPARABLE");
    assertThat(json.has("yearBefore")).isFalse();
  }

  @Test
  void ends_with_1_if_something_is_not_explained() {
    JdbcClient jdbc = JdbcClient.create(Database.unpooled(ACCESS.url(), ACCESS.application()));
    jdbc.sql("update view.loan_movement set amount = amount + 1 where kind = 'FORGIVEN'").update();
    assertThat(summary("2027-01-01", "2027-12-31")).isEqualTo(1);
    assertThat(out.toString().replaceAll(" +", " ")).contains("unexplained 0.00 0.00 -0.01 -0.01");
    jdbc.sql("update view.loan_movement set amount = amount - 1 where kind = 'FORGIVEN'").update();
  }

  @Test
  void refuses_by_name_what_cannot_be_summed_up() {
    assertThat(summary("2027-01-01", "2026-12-31")).isEqualTo(3);
    assertThat(out.toString()).contains("PERIOD_REVERSED");
    assertThat(summary("2025-01-01", "2025-12-31")).isEqualTo(3);
    assertThat(out.toString())
        .contains("PERIOD_BEFORE_BOOKS: the first business day of CN01 was 2026-01-05");
    assertThat(summary("2026-01-01", "2026-12-31", "--entity", "NOWHERE")).isEqualTo(3);
    assertThat(out.toString()).contains("ENTITY_NOT_FOUND: NOWHERE");
  }
}
