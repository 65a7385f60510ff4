package org.sycee.app.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sycee.app.TestBank;
import org.sycee.app.TestDatabases;
import org.sycee.app.axon.CommandDesk;
import org.sycee.app.history.History.Day;
import org.sycee.app.history.mapping.Refusal;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.businessday.BusinessDay;
import org.sycee.ledger.businessday.BusinessDayCommand.OpenBusinessDay;
import org.sycee.projections.balances.Balances;
import org.sycee.projections.balances.TrialBalance;

class ReplayTest {
  private static final LocalDate LAST_DAY = LocalDate.of(1993, 2, 1);

  @TempDir private Path directory = Path.of("");

  private final TestBank bank = new TestBank(TestDatabases.migrated(), true);

  @AfterEach
  void close() {
    bank.close();
  }

  private ImportReport replay(History history) {
    return replay(history, bank, _ -> {});
  }

  private static ImportReport replay(History history, TestBank bank, Replay.Observer observer) {
    var desk = new CommandDesk(bank.axon().commandBus(), bank.log());
    return new Replay(history, desk, bank.log(), observer).run();
  }

  private static TrialBalance trialBalance(TestBank bank) {
    bank.keeper().await(_ -> {});
    return new Balances(bank.database().pool()).trialBalance("CZ01", LAST_DAY);
  }

  private static List<String> closingsOf(TestBank bank) {
    return trialBalance(bank).lines().stream()
        .map(line -> line.account() + " " + line.closingDebit())
        .toList();
  }

  /// What is in the log but for its order: one account's events keep theirs, by their sequence.
  private static Set<String> eventsOf(TestBank bank) {
    var events = new TreeSet<String>();
    bank.log()
        .reader()
        .after(0, 1_000)
        .forEach(event ->
            events.add(
                "%s/%d %s#%d %s %s"
                    .formatted(
                        event.transactionId(),
                        event.leg(),
                        event.aggregateId(),
                        event.sequence(),
                        event.event(),
                        event.metadata())));
    return events;
  }

  private static String codesOf(ImportReport report) {
    return String.join(
        ", ",
        report.refusals().stream()
            .map(refusal -> refusal.place().line() + " " + refusal.code())
            .toList());
  }

  @Test
  void every_row_of_the_sample_is_posted() {
    ImportReport report = replay(SampleFiles.sample());
    assertThat(report.posted()).isEqualTo(SampleFiles.ROWS);
    assertThat(report.refused()).isZero();
    assertThat(report.days()).isEqualTo(4);
    // Cash 1000 - 300 + 200 - 450 + 800 - 88; deposits 600 + 3300 - 251.50 + 800, a liability.
    assertThat(closingsOf(bank))
        .containsExactly(
            "1001 CZK 1162.00",
            "2011.01 CZK -4448.50",
            "3001.02 CZK 3800.00",
            "3001.03 CZK -500.00",
            "6011.01 CZK -1.50",
            "6021.01 CZK -14.60",
            "6411.01 CZK 2.60");
    assertThat(trialBalance(bank).isBalanced()).isTrue();
  }

  @Test
  void all_days_are_closed_but_the_last() {
    ImportReport report = replay(SampleFiles.sample());
    BusinessDay day = bank.log().businessDays().of("CZ01");
    assertThat(day.open()).contains(LAST_DAY);
    assertThat(day.lastClosed()).contains(LocalDate.of(1993, 1, 31));
    assertThat(report.lastDays()).extracting(Day::date).containsExactly(LAST_DAY);
  }

  @Test
  void events_say_who_posted_them_and_from_which_file() {
    replay(SampleFiles.sample());
    var stored = bank.log().reader().ofTransaction(new TransactionId("czb:11")).getFirst();
    assertThat(bank.log().json().readMetadata(stored))
        .containsEntry("actor", "import")
        .containsEntry("source", "trans.asc");
  }

  @Test
  void a_second_import_posts_nothing() {
    replay(SampleFiles.sample());
    long head = bank.log().reader().headPosition();
    ImportReport second = replay(SampleFiles.sample());
    assertThat(second.posted()).isZero();
    assertThat(second.alreadyPosted()).isEqualTo(SampleFiles.ROWS);
    assertThat(bank.log().reader().headPosition()).isEqualTo(head);
  }

  /// 16 rows, 4 days opened and 3 closed are 23 commands.
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 6, 7, 11, 17, 22, 23})
  void an_interrupted_import_is_completed_by_the_next(int commands) {
    var count = new AtomicInteger();
    assertThatThrownBy(() ->
            replay(
                SampleFiles.sample(),
                bank,
                _ -> {
                  if (count.incrementAndGet() >= commands) {
                    throw new IllegalStateException("the power went");
                  }
                }))
        .hasMessage("the power went");
    ImportReport rest = replay(SampleFiles.sample());
    assertThat(rest.posted() + rest.alreadyPosted()).isEqualTo(SampleFiles.ROWS);
    assertThat(new Books(eventsOf(bank), closingsOf(bank))).isEqualTo(Clean.BOOKS);
  }

  private record Books(Set<String> events, List<String> closings) {}

  private static Books ofOneRun() {
    try (var bank = new TestBank(TestDatabases.migrated(), true)) {
      replay(SampleFiles.sample(), bank, _ -> {});
      return new Books(eventsOf(bank), closingsOf(bank));
    }
  }

  /// What one run without an interruption gives.
  private static final class Clean {
    static final Books BOOKS = ofOneRun();
  }

  @Test
  void a_later_file_goes_on_where_the_earlier_ended() {
    String all = SampleFiles.transactions();
    String january = all.substring(0, all.indexOf("21;3;930201"));
    replay(SampleFiles.with(directory, january));
    assertThat(bank.log().businessDays().of("CZ01").open()).contains(LocalDate.of(1993, 1, 31));
    ImportReport rest = replay(SampleFiles.with(directory, all));
    assertThat(rest.posted()).isEqualTo(2);
    assertThat(rest.alreadyPosted()).isEqualTo(SampleFiles.ROWS - 2);
    assertThat(bank.log().businessDays().of("CZ01").open()).contains(LAST_DAY);
  }

  @Test
  void a_row_for_a_closed_day_is_refused() {
    replay(SampleFiles.sample());
    String more =
        SampleFiles.transactions() + "23;1;930105;\"PRIJEM\";\"VKLAD\";1.00;701.00;\"\";;\n";
    ImportReport report = replay(SampleFiles.with(directory, more));
    assertThat(codesOf(report)).isEqualTo("14 BUSINESS_DAY_CLOSED");
    assertThat(report.alreadyPosted()).isEqualTo(SampleFiles.ROWS);
  }

  @Test
  void a_row_that_changed_since_it_was_posted_is_refused() {
    replay(SampleFiles.sample());
    String changed = SampleFiles.transactions().replace("\"VKLAD\";1000.00", "\"VKLAD\";1000.01");
    ImportReport report = replay(SampleFiles.with(directory, changed));
    assertThat(codesOf(report)).isEqualTo("2 TRANSACTION_ID_REUSED");
  }

  @Test
  void rows_the_ledger_refuses_are_named_and_the_others_posted() {
    String wrong =
        SampleFiles.transactions()
            + "23;9;930201;\"PRIJEM\";\"VKLAD\";1.00;1.00;\"\";;\n"
            + "24;4;930105;\"PRIJEM\";\"VKLAD\";1.00;1.00;\"\";;\n"
            + "25;1;930201;\"VYDAJ\";\"VYBER\";50600.01;0.00;\"\";;\n"
            + "26;1;930201;\"PRIJEM\";\"VKLAD\";0.00;600.00;\"\";;\n"
            + "27;1;930232;\"PRIJEM\";\"SLOZENKA\";1,00;x;\"\";;\n";
    History history = SampleFiles.with(directory, wrong);
    ImportReport report = replay(history);
    assertThat(report.posted()).isEqualTo(SampleFiles.ROWS);
    assertThat(codesOf(report))
        .isEqualTo(
            "14 ENTITY_UNKNOWN, 14 CURRENCY_UNKNOWN, 15 DEPOSIT_NOT_FOUND, 16 INSUFFICIENT_FUNDS,"
                + " 17 AMOUNT_NOT_POSITIVE, 18 DATE_UNREADABLE, 18 AMOUNT_UNREADABLE,"
                + " 18 AMOUNT_UNREADABLE");
    assertThat(report.refused()).isEqualTo(5);
    // A rehearsal decides the same without a database.
    assertThat(new Rehearsal(history).run()).isEqualTo(report);
  }

  @Test
  void a_row_refused_before_an_interruption_is_not_accepted_after_it() {
    String refusedThenFunded =
        SampleFiles.transactions()
            + "23;1;930201;\"VYDAJ\";\"VYBER\";50600.01;0.00;\"\";;\n"
            + "24;1;930201;\"PRIJEM\";\"VKLAD\";1000.00;1600.00;\"\";;\n";
    History history = SampleFiles.with(directory, refusedThenFunded);
    assertThat(codesOf(replay(history))).isEqualTo("14 INSUFFICIENT_FUNDS");
    assertThat(codesOf(replay(history))).isEqualTo("14 REFUSED_IN_EARLIER_RUN");
  }

  @Test
  void a_day_that_somebody_else_has_open_keeps_the_import_out() {
    bank.submit(new OpenBusinessDay(bank.next(), "CZ01", LocalDate.of(1992, 12, 31)));
    ImportReport report = replay(SampleFiles.sample());
    assertThat(report.posted()).isZero();
    assertThat(report.refusals())
        .hasSize(SampleFiles.ROWS)
        .extracting(Refusal::code)
        .containsOnly("PREVIOUS_BUSINESS_DAY_OPEN");
  }

  @Test
  void a_day_that_somebody_else_opened_is_used() {
    bank.submit(new OpenBusinessDay(bank.next(), "CZ01", LocalDate.of(1993, 1, 4)));
    assertThat(replay(SampleFiles.sample()).posted()).isEqualTo(SampleFiles.ROWS);
  }
}
