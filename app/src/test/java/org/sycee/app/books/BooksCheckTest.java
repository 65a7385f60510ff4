package org.sycee.app.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sycee.app.TestBank.deposit;
import static org.sycee.app.TestBank.withdraw;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sycee.app.TestBank;
import org.sycee.app.TestDatabases;
import org.sycee.app.database.StartupException;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.projections.journal.Journal;

class BooksCheckTest {
  private final TestBank bank = new TestBank(TestDatabases.migrated(), true);
  private final JdbcClient jdbc = JdbcClient.create(bank.database().pool());
  private final BooksKeeper keeper = bank.keeper();

  @BeforeEach
  void post() {
    DepositId one = bank.openDay().openDeposit("1");
    DepositId two = bank.openDeposit("2");
    bank.submit(deposit(bank.next(), one, "100.00"));
    bank.submit(withdraw(bank.next(), one, "40.00"));
    bank.submit(deposit(bank.next(), two, "7.00"));
    keeper.await(_ -> {});
  }

  @AfterEach
  void close() {
    bank.close();
  }

  private BooksCheck.Result check() {
    var pool = bank.database().pool();
    return new BooksCheck(bank.log(), new Journal(pool), new BooksTables(pool), _ -> {}).run();
  }

  private List<String> rowsOf(String table) {
    return jdbc.sql("select t::text from view.%s t order by 1".formatted(table))
        .query(String.class)
        .list();
  }

  @Test
  void books_that_are_what_the_log_says_have_no_difference() {
    // A day, two openings and three movements; balances of cash, dep_1 and dep_2; two accounts.
    assertThat(check()).isEqualTo(new BooksCheck.Result(6, 3, 6, 3, 2, Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "update view.account_balance set debits = debits + 1 where contract = 'dep_1'"
            + " ! the balance of CN01/0101/BANKING/2011.01/dep_1 CNY: the books have debits 4001,",
        "delete from view.account_balance where contract = 'dep_2'"
            + " ! the balance of CN01/0101/BANKING/2011.01/dep_2 CNY: the books have nothing, the",
        "update view.account_day set credits = 0 where account = '1001'"
            + " ! the turnover of CN01/0101/BANKING/1001 CNY on 2026-01-05: the books have debits",
        "update view.journal_line set amount = 1 where position = 5 and line = 1"
            + " ! the journal has JournalLine[position=5, line=1,",
        "delete from view.journal_line where position = 6"
            + " ! the journal has nothing where the log has JournalLine[position=6, line=0,",
        "insert into view.journal_line select 6, 2, transaction_id, event, entity, branch, book,"
            + " account, contract, currency, side, amount, booking_date, value_date"
            + " from view.journal_line where position = 6 and line = 1"
            + " ! the journal has a line too many: JournalLine[position=6, line=2,",
      })
  void a_planted_difference_is_found(String sql, String sentence) {
    jdbc.sql(sql).update();
    assertThat(check().firstDifference().orElseThrow()).startsWith(sentence);
  }

  @Test
  void books_made_anew_are_equal_to_those_kept_live() {
    List<List<String>> live =
        List.of(rowsOf("account_balance"), rowsOf("account_day"), rowsOf("journal_line"));
    jdbc.sql("update view.account_balance set debits = 0").update();
    keeper.forget();
    keeper.await(_ -> {});
    assertThat(List.of(rowsOf("account_balance"), rowsOf("account_day"), rowsOf("journal_line")))
        .isEqualTo(live);
    assertThat(check().firstDifference()).isEmpty();
  }

  @Test
  void books_at_rest_catch_up_afterwards() {
    DepositId three =
        keeper.atRest(() -> {
          DepositId opened = bank.openDeposit("3");
          bank.submit(deposit(bank.next(), opened, "1.00"));
          return opened;
        });
    keeper.await(_ -> {});
    assertThat(rowsOf("account_balance")).anyMatch(row -> row.contains(three.value()));
  }

  @Test
  void books_that_another_program_keeps_are_not_thrown_away() {
    try (var other = new TestBank(TestDatabases.migrated(), false)) {
      assertThatThrownBy(other.keeper()::forget)
          .isInstanceOf(StartupException.class)
          .hasMessage("the running server keeps the books: stop it, rebuild, and start it again");
    }
  }
}
