package org.sycee.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sycee.app.TestBank.DAY;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sycee.app.TestBank;
import org.sycee.app.TestDatabases;
import org.sycee.app.database.Database;
import org.sycee.app.database.DatabaseAccess;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.facility.CreditRating;
import org.sycee.ledger.journal.LedgerAccount;
import org.sycee.ledger.journal.Side;
import org.sycee.ledger.voucher.VoucherCommand.Line;
import org.sycee.ledger.voucher.VoucherCommand.PostVoucher;
import org.sycee.ledger.voucher.VoucherId;
import org.sycee.money.Money;
import org.sycee.treasury.counterparty.CounterpartyCommand.RegisterCounterparty;
import org.sycee.treasury.counterparty.CounterpartyDetails;
import org.sycee.treasury.counterparty.CounterpartyId;
import org.sycee.treasury.counterparty.CounterpartyKind;
import org.sycee.treasury.nostro.NostroCommand.OpenNostro;
import org.sycee.treasury.nostro.NostroId;
import org.sycee.treasury.nostro.NostroTerms;

/// The commands of nostro accounts on the books of a bank that has paid 300.00 dollars.
class NostroCommandsTest {
  private static final DatabaseAccess ACCESS = TestDatabases.empty();
  private static final Map<String, String> SETTINGS =
      Map.of(
          "sycee.db.url", ACCESS.url(),
          "sycee.db.user", ACCESS.application().user(),
          "sycee.db.password", ACCESS.application().password(),
          "sycee.db.admin-user", ACCESS.admin().orElseThrow().user(),
          "sycee.db.admin-password", ACCESS.admin().orElseThrow().password());
  private static final LedgerAccount NOSTRO = LedgerAccount.parse("CN01/0101/MONEY/1011.01");
  private static final LedgerAccount CASH = LedgerAccount.parse("CN01/0101/MONEY/1001");

  @TempDir private Path directory = Path.of("");

  private final StringWriter out = new StringWriter();

  @BeforeAll
  static void aPayment() {
    try (var bank = new TestBank(Database.open(ACCESS, 8), true)) {
      bank.openDay();
      var citi = new CounterpartyId("cpt_citi");
      var details =
          new CounterpartyDetails(
              "Citi",
              CounterpartyKind.FOREIGN_FINANCIAL,
              citi,
              CreditRating.AA,
              "CITIUS33",
              false,
              CounterpartyDetails.FOR_EVER,
              List.of());
      bank.submit(new RegisterCounterparty(bank.next(), citi, details, DAY));
      Money paid = Money.of("USD", "300.00");
      var terms =
          new NostroTerms(List.of(NOSTRO), Currency.getInstance("USD"), citi, "36002512", 1);
      bank.submit(
          new OpenNostro(
              bank.next(), new NostroId("nos_usd"), terms, DAY, Money.of("USD", "1000.00"), DAY));
      bank.submit(
          new PostVoucher(
              new TransactionId("pay-7"),
              new VoucherId("vch_7"),
              DAY,
              DAY,
              List.of(new Line(CASH, Side.DEBIT, paid), new Line(NOSTRO, Side.CREDIT, paid)),
              "payment"));
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

  /// The opening balance of 1,000.00 stands in their books only: it was never booked in ours.
  @Test
  void import_match_and_show_what_is_not_explained() throws IOException {
    Path file =
        Files.writeString(
            directory.resolve("citi.mt950"),
            """
            :20:S
            :25:36002512
            :28C:1/1
            :60F:C260104USD1000,00
            :61:260105D300,00NTRFPAY-7
            :62F:C260105USD700,00
            -
            """);
    assertThat(run("nostro", "import", "--nostro", "nos_usd", file.toString()))
        .as(out.toString())
        .isZero();
    assertThat(run("nostro", "import", "--nostro", "nos_usd", file.toString())).isZero();
    assertThat(run("nostro", "match", "--nostro", "nos_usd")).as(out.toString()).isZero();
    assertThat(run("nostro", "show", "--nostro", "nos_usd")).isEqualTo(1);
    assertThat(out.toString())
        .contains("imported, closing with USD 700.00")
        .contains("imported before")
        .contains("1 matched, 0 left open, 0 new breaks")
        .containsPattern("our balance +-300.00")
        .containsPattern("unexplained +1,000.00");
    assertThat(run("nostro", "import", "--nostro", "nos_none", file.toString())).isEqualTo(1);
    assertThat(out.toString()).contains("NOSTRO_NOT_FOUND");
  }
}
