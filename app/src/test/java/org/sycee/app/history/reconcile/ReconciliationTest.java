package org.sycee.app.history.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sycee.app.history.History;
import org.sycee.app.history.History.Day;
import org.sycee.app.history.SampleFiles;
import org.sycee.app.history.mapping.HistoricRow.Transaction;
import org.sycee.app.history.reconcile.Comparison.Verdict;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.ledger.journal.Side;
import org.sycee.money.Money;
import org.sycee.projections.journal.JournalLine;

/// The journal is that of the sample; the files are the sample with something planted.
class ReconciliationTest {
  private static final Tolerance ONE_CROWN = new Tolerance(new BigDecimal("1.00"));

  @TempDir private Path directory = Path.of("");

  private final Map<DepositId, List<JournalLine>> journal = new HashMap<>();

  ReconciliationTest() {
    post(SampleFiles.sample());
  }

  private void post(History history) {
    for (Day day : history.days()) {
      day.transactions().forEach(this::post);
    }
  }

  private void post(Transaction row) {
    List<JournalLine> lines =
        journal.computeIfAbsent(row.command().depositId(), _ -> new ArrayList<>());
    Money change = row.change();
    lines.add(
        new JournalLine(
            lines.size() + 1,
            0,
            row.command().transactionId().value(),
            "Event",
            "CZ01",
            "1",
            "BANKING",
            "2011.01",
            row.command().depositId().value(),
            change.isNegative() ? Side.DEBIT : Side.CREDIT,
            row.command().amount(),
            row.command().bookingDate(),
            row.command().valueDate()));
  }

  private ReconciliationReport reconcile(String transactions, Tolerance tolerance) {
    History history = SampleFiles.with(directory, transactions);
    return new Reconciliation(
            history, deposit -> journal.getOrDefault(deposit, List.of()), tolerance)
        .run();
  }

  private static String sampleWith(String line, String changed) {
    String sample = SampleFiles.transactions();
    assertThat(sample).contains(line);
    return sample.replace(line, changed);
  }

  @Test
  void the_sample_agrees_and_two_rows_only_in_the_recorded_order() {
    ReconciliationReport report = reconcile(SampleFiles.transactions(), ONE_CROWN);
    assertThat(report.isClean()).isTrue();
    assertThat(report.comparisons()).hasSize(12);
    assertThat(report.count(Verdict.AGREES)).isEqualTo(10);
    // The fee of 14.60 stands before the interest of 2.60, but was booked after it.
    assertThat(report.comparisons())
        .filteredOn(row -> row.verdict() == Verdict.ORDER)
        .extracting(
            Comparison::transaction,
            Comparison::recorded,
            Comparison::computed,
            Comparison::computedInRecordedOrder)
        .extracting(Object::toString)
        .containsExactly(
            "(czb:17, CZK 702.60, CZK 688.00, CZK 702.60)",
            "(czb:16, CZK 688.00, CZK 685.40, CZK 688.00)");
    // Deposits 1, 2, 3 on 3 days each but for 2 and 3 on Feb 1 and Jan 4; deposit 4 on one day.
    assertThat(report.daysCompared()).isEqualTo(4 + 3 + 3 + 1);
  }

  @Test
  void within_the_tolerance_is_no_break_and_beyond_it_is_one() {
    ReconciliationReport strict =
        reconcile(SampleFiles.transactions(), new Tolerance(new BigDecimal("0.09")));
    assertThat(strict.breaks())
        .extracting(row -> row.transaction().value(), row -> row.difference().toString())
        .containsExactly(tuple("czb:18", "CZK 0.10"));
    assertThat(
            reconcile(SampleFiles.transactions(), new Tolerance(new BigDecimal("0.10"))).breaks())
        .isEmpty();
  }

  @Test
  void a_break_is_told_with_both_figures_and_from_one_that_persists() {
    String planted =
        sampleWith("700.00;\"\"", "707.00;\"\"")
            .replace("688.00", "695.00")
            .replace("702.60", "709.60")
            .replace("600.00", "617.00");
    ReconciliationReport report = reconcile(planted, ONE_CROWN);
    assertThat(report.breaks())
        .extracting(
            row -> row.transaction().value(),
            Comparison::recorded,
            Comparison::computedInRecordedOrder,
            Comparison::difference,
            Comparison::change)
        .containsExactly(
            // 707 was recorded, 1000 - 300 = 700 computed; the 7 persist; on Feb 1 come 10 more.
            tuple("czb:13", czk("707.00"), czk("700.00"), czk("7.00"), Optional.of(czk("7.00"))),
            tuple("czb:17", czk("709.60"), czk("702.60"), czk("7.00"), Optional.of(czk("0.00"))),
            tuple("czb:16", czk("695.00"), czk("688.00"), czk("7.00"), Optional.of(czk("0.00"))),
            tuple("czb:22", czk("617.00"), czk("600.00"), czk("17.00"), Optional.of(czk("10.00"))));
    assertThat(report.newBreaks(ONE_CROWN)).isEqualTo(2);
    assertThat(report.depositsWithBreaks()).isEqualTo(1);
    assertThat(report.lastBroken()).isEqualTo(1);
    assertThat(report.daysBroken()).isEqualTo(3);
    assertThat(report.biggest().orElseThrow().difference()).isEqualTo(czk("17.00"));
    assertThat(report.isClean()).isFalse();
  }

  @Test
  void a_row_that_the_ledger_lacks_is_named() {
    String more =
        SampleFiles.transactions() + "23;4;930201;\"PRIJEM\";\"VKLAD\";5.00;805.00;\"\";;\n";
    ReconciliationReport report = reconcile(more, ONE_CROWN);
    assertThat(report.notInLedger()).extracting(row -> row.place().line()).containsExactly(14L);
    assertThat(report.isClean()).isFalse();
  }

  @Test
  void a_transaction_that_the_files_lack_is_named_and_shows_in_the_balances() {
    ReconciliationReport report =
        reconcile(
            sampleWith("13;1;930105;\"VYDAJ\";\"VYBER\";300.00;700.00;\"\";;\n", ""), ONE_CROWN);
    assertThat(report.notInFile()).containsExactly("czb:13");
    assertThat(report.breaks()).isEmpty();
    assertThat(report.isClean()).isFalse();
  }

  @Test
  void what_was_booked_after_the_files_end_is_not_missing_in_them() {
    String january = SampleFiles.transactions();
    january = january.substring(0, january.indexOf("21;3;930201"));
    assertThat(reconcile(january, ONE_CROWN).isClean()).isTrue();
  }

  @Test
  void a_row_without_a_balance_is_counted_and_moves_the_balance() {
    ReconciliationReport report = reconcile(sampleWith("300.00;700.00", "300.00;"), ONE_CROWN);
    assertThat(report.withoutBalance()).isEqualTo(1);
    assertThat(report.comparisons()).hasSize(11);
    assertThat(report.isClean()).isTrue();
  }

  @Test
  void a_row_that_cannot_be_read_is_counted() {
    ReconciliationReport report = reconcile(sampleWith("13;1;930105", "13;1;93O105"), ONE_CROWN);
    assertThat(report.unreadable()).isEqualTo(1);
    assertThat(report.isClean()).isFalse();
  }

  @Test
  void the_file_holds_breaks_and_rows_of_another_order() throws IOException {
    Path file = directory.resolve("breaks.csv");
    ComparisonsFile.write(
        file, reconcile(sampleWith("-251.50", "-261.50"), ONE_CROWN).comparisons());
    assertThat(Files.readString(file))
        .isEqualTo(
            """
            file,line,deposit,date,transaction,verdict,currency,recorded,computed,\
            computed_in_recorded_order,difference,change_since_previous_break
            trans.asc,8,dep_czb-1,1993-01-31,czb:17,ORDER,CZK,702.60,688.00,702.60,0.00,
            trans.asc,7,dep_czb-1,1993-01-31,czb:16,ORDER,CZK,688.00,685.40,688.00,0.00,
            trans.asc,12,dep_czb-3,1993-02-01,czb:21,BREAK,CZK,-261.50,-251.50,-251.50,-10.00,-10.00
            """);
  }

  private static Money czk(String amount) {
    return Money.of("CZK", amount);
  }
}
