package org.sycee.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sycee.app.TestBank.DAY;
import static org.sycee.app.TestBank.UNIT;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sycee.app.TestBank;
import org.sycee.app.TestDatabases;
import org.sycee.app.database.Database;
import org.sycee.app.database.DatabaseAccess;
import org.sycee.ledger.journal.AccountCode;
import org.sycee.ledger.journal.LedgerAccount;
import org.sycee.ledger.journal.Side;
import org.sycee.ledger.voucher.VoucherCommand.Line;
import org.sycee.ledger.voucher.VoucherCommand.PostVoucher;
import org.sycee.ledger.voucher.VoucherId;
import org.sycee.money.Money;

/// On 5 January 1,000,000.00 are deposited and 75,000.00 brought to the central bank. Over the days
/// 4 and 5 January the deposits are 500,000.00 on average.
class ReserveCommandTest {
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
      var deposit = bank.openDay().openDeposit("1");
      bank.submit(TestBank.deposit(bank.next(), deposit, "1000000.00"));
      bank.submit(
          new PostVoucher(
              bank.next(),
              new VoucherId("vch_1"),
              DAY,
              DAY,
              List.of(line("1003.01", Side.DEBIT), line("1001", Side.CREDIT)),
              "to the central bank"));
      bank.awaitBooks();
    }
    SETTINGS.forEach(System::setProperty);
  }

  private static Line line(String account, Side side) {
    return new Line(
        LedgerAccount.of(UNIT, new AccountCode(account)), side, Money.of("CNY", "75000.00"));
  }

  @AfterAll
  static void forgetSettings() {
    SETTINGS.keySet().forEach(System::clearProperty);
  }

  private int run(String... more) {
    var args =
        new ArrayList<>(List.of("report", "reserve-requirement", "--held-from", "2026-01-05"));
    args.addAll(List.of(more));
    return Main.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(out, true))
        .execute(args.toArray(String[]::new));
  }

  @Test
  void tells_the_base_what_is_required_and_what_was_held() {
    int exit =
        run(
            "--entity=CN01",
            "--base-from=2026-01-04",
            "--base-to=2026-01-05",
            "--held-to=2026-01-06",
            "--ratio=15");
    // 15 % of 500,000; on one day at least 14 %
    assertThat(out.toString())
        .containsPattern("deposits 2026-01-04 +0.00")
        .containsPattern("deposits 2026-01-05 +1,000,000.00")
        .containsPattern("base +500,000.00")
        .containsPattern("required +75,000.00")
        .containsPattern("least on a day +70,000.00")
        .containsPattern("held on average +75,000.00")
        .containsPattern("short on average +0.00");
    assertThat(exit).isZero();
  }

  @Test
  void fails_if_it_was_too_little() {
    int exit =
        run(
            "--entity=CN01",
            "--base-from=2026-01-05",
            "--base-to=2026-01-05",
            "--held-to=2026-01-05",
            "--ratio=7.6");
    assertThat(out.toString())
        .containsPattern("required +76,000.00")
        .containsPattern("short on average +1,000.00")
        .containsPattern("short on the worst day +0.00");
    assertThat(exit).isEqualTo(1);
  }

  @Test
  void refuses_periods_that_end_before_they_begin_and_books_nobody_keeps() {
    assertThat(
            run(
                "--entity=CN01",
                "--base-from=2026-01-05",
                "--base-to=2026-01-04",
                "--held-to=2026-01-05",
                "--ratio=7"))
        .isEqualTo(2);
    assertThat(out.toString()).contains("--base-to is before --base-from");
    assertThat(
            run(
                "--entity=XX01",
                "--base-from=2026-01-05",
                "--base-to=2026-01-05",
                "--held-to=2026-01-05",
                "--ratio=7"))
        .isEqualTo(2);
    assertThat(out.toString()).contains("nobody keeps the books of XX01");
  }
}
