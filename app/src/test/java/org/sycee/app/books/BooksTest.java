package org.sycee.app.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sycee.app.TestBank.DAY;
import static org.sycee.app.TestBank.UNIT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sycee.app.Callers;
import org.sycee.app.TestBank;
import org.sycee.app.TestDatabases;
import org.sycee.app.eventstore.StoredEvent;
import org.sycee.app.simulation.RandomPayments;
import org.sycee.contract.interest.RateTable;
import org.sycee.ledger.MovesMoney;
import org.sycee.ledger.Rejected;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.businessday.BusinessDay;
import org.sycee.ledger.businessday.BusinessDayCommand.CloseBusinessDay;
import org.sycee.ledger.businessday.BusinessDayCommand.OpenBusinessDay;
import org.sycee.ledger.deposit.Deposit;
import org.sycee.ledger.deposit.DepositEvent;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.money.Money;
import org.sycee.projections.Progress;
import org.sycee.projections.balances.AccountBalance;
import org.sycee.projections.balances.Balances;

/// 32 callers send random commands over three business days; then everything that was said about
/// money must be the same everywhere. `-Dsycee.seed=…` repeats a run, as far as threads can be.
class BooksTest {
  private static final long SEED = Long.getLong("sycee.seed", 20_260_105L);
  private static final int CALLERS = 32;
  private static final int COMMANDS = 60;
  private static final int DAYS = 3;

  private final TestBank bank = new TestBank(TestDatabases.migrated(), true);
  private final JdbcClient jdbc = JdbcClient.create(bank.database().pool());
  private final Balances balances = new Balances(bank.database().pool());
  private final List<DepositId> deposits = new ArrayList<>();
  private final AtomicInteger accepted = new AtomicInteger();

  @BeforeEach
  void work() {
    bank.openDay();
    for (int i = 0; i < 12; i++) {
      deposits.add(bank.openDeposit("r" + i));
    }
    List<RandomPayments> callers =
        IntStream.range(0, CALLERS).mapToObj(i -> new RandomPayments(SEED, i, deposits)).toList();
    for (int i = 0; i < DAYS; i++) {
      LocalDate day = DAY.plusDays(i);
      if (i > 0) {
        bank.submit(new OpenBusinessDay(bank.next(), UNIT.entity(), day));
      }
      var failures = Callers.run(CALLERS, caller -> send(callers.get(caller), day));
      assertThat(failures).as("seed %d", SEED).containsOnly(Optional.empty());
      bank.submit(new CloseBusinessDay(bank.next(), UNIT.entity(), day));
    }
    bank.awaitBooks();
    assertThat(accepted).as("seed %d", SEED).hasValueGreaterThan(CALLERS * COMMANDS / 2);
  }

  private void send(RandomPayments commands, LocalDate day) {
    for (int n = 0; n < COMMANDS / DAYS; n++) {
      try {
        bank.submit(commands.next(day));
        accepted.incrementAndGet();
      } catch (Rejected refusal) {
        assertThat(refusal.code())
            .isIn(
                "INSUFFICIENT_FUNDS",
                "TRANSFER_TO_ITSELF",
                "TRANSACTION_NOT_FOUND",
                "TRANSACTION_ALREADY_REVERSED");
      }
    }
  }

  @AfterEach
  void close() {
    bank.close();
  }

  @Test
  void deposits_journal_balances_and_rebuilt_books_agree() {
    deposits.forEach(this::assertPaysOutWhatTheBooksSay);
    assertJournalIsTheLog();
    assertBalancesAreTheJournal();
    assertThat(bank.entries().differences()).as("seed %d", SEED).isEmpty();
    for (int i = 0; i < DAYS; i++) {
      assertThat(balances.trialBalance(UNIT.entity(), DAY.plusDays(i)).isBalanced()).isTrue();
    }
    assertThat(
            jdbc.sql(
                    "select coalesce(sum(debits - credits), 0)::bigint from view.account_day"
                        + " where account = '3001.01'")
                .query(Long.class)
                .single())
        .as("money in transit")
        .isZero();

    Map<String, List<Map<String, Object>>> live = books();
    rebuild();
    assertThat(books()).as("seed %d", SEED).isEqualTo(live);
  }

  /// Rebuilt from its events, the deposit gives out its balance in the books, and not one fen more.
  private void assertPaysOutWhatTheBooksSay(DepositId id) {
    Money booked = balances.ofContract(id.value()).map(AccountBalance::creditBalance).orElseThrow();
    Deposit deposit = Deposit.unopened();
    for (StoredEvent stored : bank.log().reader().ofAggregate(id.value(), 0)) {
      deposit = deposit.evolve((DepositEvent) bank.log().json().read(stored));
    }
    Deposit rebuilt = deposit;
    if (booked.isPositive()) {
      assertThat(withdraw(rebuilt, id, booked)).isNotNull();
    }
    assertThatThrownBy(() -> withdraw(rebuilt, id, booked.plus(Money.of("CNY", "0.01"))))
        .as("seed %d", SEED)
        .hasMessageContaining("INSUFFICIENT_FUNDS")
        .hasMessageContaining("(balance %s,".formatted(booked));
  }

  private static DepositEvent withdraw(Deposit deposit, DepositId id, Money amount) {
    var open = new BusinessDay(Optional.of(DAY), false, Optional.empty());
    var command = TestBank.withdraw(new TransactionId("w"), id, amount.decimal().toPlainString());
    return deposit
        .decide(command, _ -> open, (_, _) -> RateTable.empty(), _ -> List.of())
        .getFirst();
  }

  private void assertJournalIsTheLog() {
    List<String> expected = new ArrayList<>();
    for (StoredEvent stored : bank.log().reader().after(0, 1_000_000)) {
      if (bank.log().json().read(stored) instanceof MovesMoney event) {
        event
            .entry()
            .postings()
            .forEach(posting ->
                expected.add(
                    "%d %s %s %s %s"
                        .formatted(
                            stored.position(),
                            posting.account(),
                            posting.side(),
                            posting.amount().minorUnits(),
                            event.entry().bookingDate())));
      }
    }
    assertThat(
            jdbc.sql(
                    """
                    select position || ' ' || entity || '/' || branch || '/' || book || '/'
                      || account || case contract when '' then '' else '/' || contract end
                      || ' ' || side || ' ' || amount || ' ' || booking_date
                    from view.journal_line order by position, line\
                    """)
                .query(String.class)
                .list())
        .as("seed %d", SEED)
        .isEqualTo(expected);
  }

  private void assertBalancesAreTheJournal() {
    String sums =
        "coalesce(sum(amount) filter (where side = 'DEBIT'), 0) debits,"
            + " coalesce(sum(amount) filter (where side = 'CREDIT'), 0) credits";
    String account = "entity, branch, book, account, contract, currency";
    assertThat(rows("select " + account + ", debits, credits from view.account_balance"))
        .containsExactlyInAnyOrderElementsOf(
            rows(
                "select %s, %s from view.journal_line group by %s"
                    .formatted(account, sums, account)));
    String daily = "entity, branch, book, account, currency, booking_date";
    assertThat(rows("select " + daily + ", debits, credits from view.account_day"))
        .containsExactlyInAnyOrderElementsOf(
            rows("select %s, %s from view.journal_line group by %s".formatted(daily, sums, daily)));
  }

  private void rebuild() {
    var processor =
        bank.axon()
            .eventProcessingConfiguration()
            .eventProcessor(Progress.BOOKS, TrackingEventProcessor.class)
            .orElseThrow();
    processor.shutDown();
    processor.resetTokens();
    assertThat(books())
        .allSatisfy((table, rows) ->
            assertThat(rows).as(table).hasSize(table.equals("view.progress") ? 1 : 0));
    processor.start();
    bank.awaitBooks();
  }

  private Map<String, List<Map<String, Object>>> books() {
    return Map.of(
        "view.journal_line", rows("select * from view.journal_line order by position, line"),
        "view.account_balance",
            rows(
                "select * from view.account_balance"
                    + " order by entity, branch, book, account, contract, currency"),
        "view.account_day",
            rows(
                "select * from view.account_day"
                    + " order by entity, booking_date, branch, book, account, currency"),
        "view.progress", rows("select * from view.progress"));
  }

  private List<Map<String, Object>> rows(String sql) {
    return jdbc.sql(sql).query().listOfRows();
  }
}
