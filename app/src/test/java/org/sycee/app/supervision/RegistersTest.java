package org.sycee.app.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.sycee.app.TestBank.DAY;
import static org.sycee.app.TestBank.deposit;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sycee.app.TestBank;
import org.sycee.app.TestDatabases;
import org.sycee.app.books.BooksCheck;
import org.sycee.app.books.BooksKeeper;
import org.sycee.app.books.BooksTables;
import org.sycee.ledger.CustomerId;
import org.sycee.ledger.Rejected;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.aml.AmlCaseCommand.OpenAmlCase;
import org.sycee.ledger.aml.AmlCaseCommand.RateAmlCase;
import org.sycee.ledger.aml.AmlCaseCommand.ReportAmlCase;
import org.sycee.ledger.aml.AmlCaseId;
import org.sycee.ledger.aml.Rating;
import org.sycee.ledger.aml.Suspicion;
import org.sycee.ledger.deposit.DepositCommand.ReverseTransaction;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.ledger.riskalert.RiskAlertCommand.ClearAlertByPhone;
import org.sycee.ledger.riskalert.RiskAlertCommand.CloseAlert;
import org.sycee.ledger.riskalert.RiskAlertCommand.RaiseAlert;
import org.sycee.ledger.riskalert.RiskAlertCommand.SendAssistanceTask;
import org.sycee.ledger.riskalert.RiskAlertId;
import org.sycee.ledger.supervisionerror.Finding;
import org.sycee.ledger.supervisionerror.Finding.Source;
import org.sycee.ledger.supervisionerror.SupervisionErrorCommand.CorrectError;
import org.sycee.ledger.supervisionerror.SupervisionErrorCommand.NotifyError;
import org.sycee.ledger.supervisionerror.SupervisionErrorCommand.RegisterError;
import org.sycee.ledger.supervisionerror.SupervisionErrorId;
import org.sycee.projections.aml.AmlCases;
import org.sycee.projections.journal.Journal;
import org.sycee.projections.registers.RaisedAlert;
import org.sycee.projections.registers.RegisteredError;
import org.sycee.projections.registers.SupervisionRegisters;

/// An error, two alerts and two cases on their way through the whole program.
class RegistersTest {
  private static final LocalDate DAY_2 = DAY.plusDays(1);
  private static final LocalDate DAY_3 = DAY.plusDays(2);
  private static final LocalDate DAY_4 = DAY.plusDays(3);
  private static final SupervisionErrorId ERROR = new SupervisionErrorId("err_1");
  private static final RiskAlertId CLEARED = new RiskAlertId("alr_1");
  private static final RiskAlertId SENT_OUT = new RiskAlertId("alr_2");
  private static final AmlCaseId REPORTED = new AmlCaseId("aml_1");
  private static final AmlCaseId FORGOTTEN = new AmlCaseId("aml_2");
  private static final List<String> TABLES =
      List.of("supervision_error", "risk_alert", "aml_case", "aml_movement");

  private final TestBank bank = new TestBank(TestDatabases.migrated(), true);
  private final JdbcClient jdbc = JdbcClient.create(bank.database().pool());
  private final SupervisionRegisters registers = new SupervisionRegisters(bank.database().pool());
  private final AmlCases cases = new AmlCases(bank.database().pool());
  private final BooksKeeper keeper = bank.keeper();
  private final TransactionId mistake = new TransactionId("mistake");
  private final TransactionId reversal = new TransactionId("reversal");

  @BeforeEach
  void work() {
    DepositId one = bank.openDay().openDeposit("1");
    bank.submit(deposit(mistake, one, "100.00"));
    bank.submit(new ReverseTransaction(reversal, one, mistake, DAY, "typing error"));
    bank.submit(deposit(bank.next(), one, "10.00"));
    var finding = new Finding("CN01", "0101", DAY, Source.BY_HAND, "mistake", "100, not 10");
    bank.submit(new RegisterError(bank.next(), ERROR, finding, DAY));
    bank.submit(new NotifyError(bank.next(), ERROR, "chief 7", "outlet 0101", DAY_2));
    for (RiskAlertId alert : List.of(CLEARED, SENT_OUT)) {
      bank.submit(new RaiseAlert(bank.next(), alert, "CN01", "0101", "large cash", "dep_1", DAY));
    }
    bank.submit(new ClearAlertByPhone(bank.next(), CLEARED, "monitor 3", "house sold", DAY));
    bank.submit(
        new SendAssistanceTask(bank.next(), SENT_OUT, "monitor 3", "investigator 4", "17", DAY_2));
    for (AmlCaseId id : List.of(REPORTED, FORGOTTEN)) {
      var suspicion =
          new Suspicion(
              "CN01", "LARGE_CASH", DAY, DAY, new CustomerId("cus_1"), "", List.of(mistake));
      bank.submit(new OpenAmlCase(bank.next(), id, suspicion, DAY, List.of(DAY_2, DAY_3)));
    }
    bank.submit(
        new RateAmlCase(bank.next(), REPORTED, "specialist 2", Rating.WATCHED, "once", DAY_2));
    bank.submit(new ReportAmlCase(bank.next(), REPORTED, "AML centre", "2026-7", DAY_3));
    bank.awaitBooks();
  }

  @AfterEach
  void close() {
    bank.close();
  }

  @Test
  void an_error_is_corrected_only_by_a_transaction_that_corrects() {
    assertThat(registers.uncorrected("CN01", DAY_4))
        .extracting(RegisteredError::errorId)
        .containsExactly("err_1");
    assertThatThrownBy(() -> correct(new TransactionId("never-booked")))
        .isInstanceOf(Rejected.class)
        .hasMessageStartingWith("CORRECTION_NOT_FOUND");
    assertThatThrownBy(() -> correct(mistake))
        .isInstanceOf(Rejected.class)
        .hasMessageStartingWith("CORRECTION_CORRECTS_NOTHING: mistake is FundsDeposited");
    correct(reversal);
    bank.awaitBooks();
    assertThat(registers.uncorrected("CN01", DAY_4)).isEmpty();
    assertThat(registers.uncorrected("CN01", DAY_2)).hasSize(1);
    assertThat(registers.errors("CN01", 0, 1).getFirst().correctingTransaction())
        .contains("reversal");
  }

  private void correct(TransactionId by) {
    bank.submit(new CorrectError(bank.next(), ERROR, by, DAY_3));
  }

  @Test
  void an_alert_waits_until_it_is_cleared_or_closed() {
    assertThat(registers.pending("CN01", DAY_2))
        .extracting(RaisedAlert::alertId, alert -> alert.handling().orElse(""))
        .containsExactly(tuple("alr_2", "AssistanceTaskSent"));
    bank.submit(new CloseAlert(bank.next(), SENT_OUT, "no fault", DAY_3));
    bank.awaitBooks();
    assertThat(registers.pending("CN01", DAY_3)).isEmpty();
    assertThat(registers.pending("CN01", DAY_2)).hasSize(1);
  }

  @Test
  void a_case_is_overdue_on_the_day_after_its_deadline() {
    assertThat(cases.overdue("CN01", DAY_3)).isEmpty();
    assertThat(cases.overdue("CN01", DAY_4))
        .extracting(AmlCases.Case::caseId)
        .containsExactly("aml_2");
  }

  @Test
  void tables_made_anew_are_equal_to_those_kept_live() {
    correct(reversal);
    bank.awaitBooks();
    List<List<String>> live = TABLES.stream().map(this::rowsOf).toList();
    assertThat(live).allSatisfy(rows -> assertThat(rows).isNotEmpty());
    keeper.forget();
    keeper.await(_ -> {});
    assertThat(TABLES.stream().map(this::rowsOf).toList()).isEqualTo(live);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "update view.supervision_error set notified_on = null"
            + " ! the row error err_1: the books have CN01",
        "update view.risk_alert set monitor = 'x' where alert_id = 'alr_1'"
            + " ! the row risk alert alr_1: the books have CN01",
        "delete from view.aml_case where case_id = 'aml_2'"
            + " ! the row aml case aml_2: the books have nothing",
        "update view.aml_movement set amount = 1 where position = 3"
            + " ! the row aml movement 3: the books have mistake CN01 dep_1 CNY 2026-01-05 IN t",
        "delete from view.aml_movement where position = 5"
            + " ! the row aml movement 5: the books have",
        "update view.aml_movement set reversed_at = null"
            + " ! the row aml reversal 4: the books have nothing",
      })
  void the_verifier_finds_a_changed_row(String sql, String sentence) {
    assertThat(verified()).isEmpty();
    jdbc.sql(sql).update();
    assertThat(verified()).startsWith(sentence);
  }

  private String verified() {
    var pool = bank.database().pool();
    return new BooksCheck(bank.log(), new Journal(pool), new BooksTables(pool), _ -> {})
        .run()
        .firstDifference()
        .orElse("");
  }

  private List<String> rowsOf(String table) {
    return jdbc.sql("select t::text from view.%s t order by 1".formatted(table))
        .query(String.class)
        .list();
  }
}
