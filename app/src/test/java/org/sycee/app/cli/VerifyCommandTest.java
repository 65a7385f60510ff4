package org.sycee.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sycee.app.TestBank.DAY;
import static org.sycee.app.TestBank.UNIT;
import static org.sycee.app.TestBank.deposit;
import static org.sycee.app.TestBank.withdraw;

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
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.deposit.DepositCommand.ReverseTransaction;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.ledger.journal.AccountCode;
import org.sycee.ledger.journal.LedgerAccount;
import org.sycee.ledger.journal.Side;
import org.sycee.ledger.voucher.VoucherCommand.Line;
import org.sycee.ledger.voucher.VoucherCommand.PostVoucher;
import org.sycee.ledger.voucher.VoucherId;
import org.sycee.money.Money;

/// A day, a deposit, 100 in, 40 out (position 4), the 40 taken back, and a voucher.
class VerifyCommandTest {
  private static final DatabaseAccess ACCESS = TestDatabases.empty();
  private static final Map<String, String> SETTINGS =
      Map.of(
          "sycee.db.url", ACCESS.url(),
          "sycee.db.user", ACCESS.application().user(),
          "sycee.db.password", ACCESS.application().password(),
          "sycee.db.admin-user", ACCESS.admin().orElseThrow().user(),
          "sycee.db.admin-password", ACCESS.admin().orElseThrow().password());
  private static final JdbcClient OWNER =
      JdbcClient.create(Database.unpooled(ACCESS.url(), ACCESS.admin().orElseThrow()));

  private final StringWriter out = new StringWriter();

  @BeforeAll
  static void oneDay() {
    try (var bank = new TestBank(Database.open(ACCESS, 8), true)) {
      DepositId one = bank.openDay().openDeposit("1");
      bank.submit(deposit(bank.next(), one, "100.00"));
      var payment = new TransactionId("payment");
      bank.submit(withdraw(payment, one, "40.00"));
      bank.submit(new ReverseTransaction(bank.next(), one, payment, DAY, "error"));
      bank.submit(
          new PostVoucher(
              bank.next(),
              new VoucherId("vch_1"),
              DAY,
              DAY,
              List.of(line("1003.02", Side.DEBIT), line("4001", Side.CREDIT)),
              "capital"));
      bank.awaitBooks();
    }
    SETTINGS.forEach(System::setProperty);
  }

  private static Line line(String code, Side side) {
    return new Line(
        LedgerAccount.of(UNIT, new AccountCode(code)), side, Money.of("CNY", "5000.00"));
  }

  @AfterAll
  static void forgetSettings() {
    SETTINGS.keySet().forEach(System::clearProperty);
  }

  private int verify() {
    return Main.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(out, true))
        .execute("verify");
  }

  @Test
  void says_that_every_entry_follows_from_its_event() {
    assertThat(verify()).as(out.toString()).isZero();
    assertThat(out.toString())
        .contains("events                  6  without a gap, all of known kinds, all readable")
        .contains(
            "recomputed              4  of 4 entries by the posting rules they cite, 0 different;"
                + " 1 vouchers are as written")
        .contains("the books are what the log says, up to position 6");
  }

  /// The entry and with it the books stay as they were: only the rule knows.
  @Test
  void names_an_event_that_was_changed_under_its_entry_and_fails() {
    change("CNY 40.00", "CNY 41.00");
    try {
      assertThat(verify()).isEqualTo(1);
    } finally {
      change("CNY 41.00", "CNY 40.00");
    }
    assertThat(out.toString())
        .contains("recomputed              2  of 4 entries")
        .contains("the books are what the log says")
        .contains(
            """
            event 4 (FundsWithdrawn.1 of dep_1), transaction payment, posted by deposit-1: \
            another entry follows from it
              stored      booked 2026-01-05, value 2026-01-05: \
            DEBIT CN01/0101/BANKING/2011.01/dep_1 CNY 40.00, \
            CREDIT CN01/0101/BANKING/1001 CNY 40.00
              recomputed  booked 2026-01-05, value 2026-01-05: \
            DEBIT CN01/0101/BANKING/2011.01/dep_1 CNY 41.00, \
            CREDIT CN01/0101/BANKING/1001 CNY 41.00
            """)
        .contains("event 5 (TransactionReversed.1 of dep_1)")
        .contains("2 ENTRIES ARE NOT WHAT THEIR EVENTS SAY; the first 2 are shown");
  }

  /// The first occurrence is the amount of the event, the others are those of its entry.
  private static void change(String from, String to) {
    assertThat(
            OWNER
                .sql(
                    "update log.event set event = regexp_replace(event, '\"amount\":\"%s\"',"
                            .formatted(from)
                        + " '\"amount\":\"%s\"') where position = 4".formatted(to))
                .update())
        .isEqualTo(1);
  }
}
