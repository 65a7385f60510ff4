package org.sycee.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sycee.app.TestBank.DAY;
import static org.sycee.app.TestBank.deposit;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sycee.app.TestBank;
import org.sycee.app.TestDatabases;
import org.sycee.app.database.Database;
import org.sycee.app.database.DatabaseAccess;
import org.sycee.ledger.CustomerId;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.aml.AmlCaseCommand.OpenAmlCase;
import org.sycee.ledger.aml.AmlCaseId;
import org.sycee.ledger.aml.Suspicion;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.ledger.riskalert.RiskAlertCommand.RaiseAlert;
import org.sycee.ledger.riskalert.RiskAlertId;
import org.sycee.ledger.supervisionerror.Finding;
import org.sycee.ledger.supervisionerror.Finding.Source;
import org.sycee.ledger.supervisionerror.SupervisionErrorCommand.RegisterError;
import org.sycee.ledger.supervisionerror.SupervisionErrorId;

/// The commands of supervision on the books of a small bank.
class SupervisionCommandsTest {
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
  static void oneDay() {
    try (var bank = new TestBank(Database.open(ACCESS, 8), true)) {
      DepositId one = bank.openDay().openDeposit("1");
      var large = new TransactionId("large");
      bank.submit(deposit(large, one, "50000.00"));
      var finding = new Finding("CN01", "0101", DAY, Source.BY_HAND, "large", "no signature");
      bank.submit(new RegisterError(bank.next(), new SupervisionErrorId("err_1"), finding, DAY));
      bank.submit(
          new RaiseAlert(
              bank.next(), new RiskAlertId("alr_1"), "CN01", "0101", "large cash", "dep_1", DAY));
      var suspicion =
          new Suspicion(
              "CN01", "LARGE_CASH", DAY, DAY, new CustomerId("cus_1"), "", List.of(large));
      bank.submit(
          new OpenAmlCase(
              bank.next(),
              new AmlCaseId("aml_1"),
              suspicion,
              DAY,
              List.of(DAY.plusDays(1), DAY.plusDays(2))));
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

  @Test
  void supervise_prints_every_check_and_what_waits() {
    assertThat(run("supervise", "--date", "2026-01-05")).as(out.toString()).isZero();
    assertThat(out.toString())
        .contains("PASS FOUR_COLUMNS")
        .contains("opening 0.00, receipts 50000.00, payments 0.00, closing 50000.00")
        .contains("8 checks, all pass")
        .contains("error err_1 of 2026-01-05, NOT NOTIFIED: no signature")
        .contains("alert alr_1 of 2026-01-05, NEW: large cash on dep_1");
  }

  @Test
  void supervise_fails_on_a_difference_and_on_a_day_nobody_opened() {
    JdbcClient jdbc = JdbcClient.create(Database.unpooled(ACCESS.url(), ACCESS.application()));
    jdbc.sql("update view.account_day set debits = debits + 1 where account = '1001'").update();
    assertThat(run("supervise", "--date", "2026-01-05", "--entity", "CN01")).isEqualTo(1);
    assertThat(out.toString()).contains("FAIL DAY_BOOK").contains("     FAIL 0101/1001 CNY");
    jdbc.sql("update view.account_day set debits = debits - 1 where account = '1001'").update();
    assertThat(run("supervise", "--date", "2026-01-06")).isEqualTo(1);
    assertThat(out.toString()).contains("nobody has opened the business day 2026-01-06");
  }

  @Test
  void aml_prints_the_transactions_behind_an_alert_and_overdue_cases() {
    assertThat(run("aml", "--date", "2026-01-05")).as(out.toString()).isZero();
    assertThat(out.toString())
        .contains("CN01 on 2026-01-05: 1 alerts")
        .contains("LARGE_CASH")
        .contains("dep_1  large (position 3)");
    assertThat(run("aml", "--date", "2026-01-08", "--entity", "CN01")).isEqualTo(1);
    assertThat(out.toString()).contains("OVERDUE aml_1");
  }
}
