package org.sycee.app.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.sycee.app.TestBank;
import org.sycee.app.TestDatabases;
import org.sycee.app.axon.CommandDesk;
import org.sycee.app.history.reconcile.Comparison.Verdict;
import org.sycee.app.history.reconcile.Reconciliation;
import org.sycee.app.history.reconcile.ReconciliationReport;
import org.sycee.app.history.reconcile.Tolerance;
import org.sycee.projections.balances.Balances;
import org.sycee.projections.journal.Journal;
import org.sycee.projections.journal.Journal.Place;

/// A real bank's 49,102 transactions, if they are there: their licence does not let us bring them.
class RealBankTest {
  private static final Path DATA = SampleFiles.ROOT.resolve("../shared/real-bank").normalize();
  private static final int ACCOUNTS = 4_500;
  private static final int TRANSACTIONS = 49_102;

  @Test
  void a_real_bank_is_imported_recognised_and_reconciled(TestReporter reporter) {
    assumeTrue(
        Files.isReadable(DATA.resolve("trans.asc")),
        "skipped: the PKDD'99 financial data are not in ../shared/real-bank");
    History history = HistoryReader.read(SampleFiles.mapping(), List.of(DATA));
    try (var bank = new TestBank(TestDatabases.migrated(), true)) {
      var desk = new CommandDesk(bank.axon().commandBus(), bank.log());
      var keeper = bank.keeper();

      ImportReport first =
          keeper.atRest(() -> new Replay(history, desk, bank.log(), _ -> {}).run());
      assertThat(first.posted()).isEqualTo(ACCOUNTS + TRANSACTIONS);
      assertThat(first.refusals()).isEmpty();
      ImportReport second = new Replay(history, desk, bank.log(), _ -> {}).run();
      assertThat(second.posted()).isZero();
      assertThat(second.alreadyPosted()).isEqualTo(ACCOUNTS + TRANSACTIONS);

      keeper.await(_ -> {});
      var books = new Balances(bank.database().pool());
      assertThat(books.trialBalance("CZ01", LocalDate.of(1994, 3, 31)).isBalanced()).isTrue();
      var journal = new Journal(bank.database().pool());
      ReconciliationReport report =
          new Reconciliation(
                  history,
                  deposit -> journal.ofContract(deposit.value(), Place.START, TRANSACTIONS),
                  new Tolerance(new BigDecimal("1.00")))
              .run();
      assertThat(report.comparisons()).hasSize(TRANSACTIONS);
      assertThat(report.notInLedger()).isEmpty();
      assertThat(report.notInFile()).isEmpty();
      // Counted independently of Sycee: 8,968 rows disagree in the order of the file; 32 of 28
      // accounts, all on the last day, also in the order that the recorded balances define.
      assertThat(report.count(Verdict.ORDER)).isEqualTo(8_968 - 32);
      assertThat(report.breaks()).hasSize(32);
      assertThat(report.depositsWithBreaks()).isEqualTo(28);
      reporter.publishEntry(
          "reconciled",
          "%,d rows: %,d agree, %,d agree in the recorded order, %d break"
              .formatted(
                  report.comparisons().size(),
                  report.count(Verdict.AGREES),
                  report.count(Verdict.ORDER),
                  report.breaks().size()));
    }
  }
}
