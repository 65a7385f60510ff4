package org.sycee.app.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sycee.app.TestBank.DAY;
import static org.sycee.app.TestBank.UNIT;
import static org.sycee.app.TestBank.deposit;
import static org.sycee.app.TestBank.withdraw;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sycee.app.TestBank;
import org.sycee.app.TestDatabases;
import org.sycee.app.books.BooksCheck;
import org.sycee.app.books.BooksKeeper;
import org.sycee.app.books.BooksTables;
import org.sycee.ledger.businessday.BusinessDayCommand.CloseBusinessDay;
import org.sycee.ledger.businessday.BusinessDayCommand.OpenBusinessDay;
import org.sycee.ledger.deposit.Channel;
import org.sycee.ledger.deposit.DepositCommand.CloseDeposit;
import org.sycee.ledger.deposit.DepositCommand.CreditInterest;
import org.sycee.ledger.deposit.DepositCommand.WithdrawFunds;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.ledger.stationery.Keeper;
import org.sycee.ledger.stationery.SerialRange;
import org.sycee.ledger.stationery.StockCommand.IssueBlanks;
import org.sycee.ledger.stationery.StockCommand.ReceiveBlanks;
import org.sycee.ledger.stationery.StockCommand.UseBlanks;
import org.sycee.ledger.stationery.StockCommand.VoidBlanks;
import org.sycee.ledger.stationery.StockId;
import org.sycee.money.Money;
import org.sycee.projections.journal.Journal;
import org.sycee.projections.supervision.CheckResult;
import org.sycee.projections.supervision.CheckedRow;
import org.sycee.projections.supervision.Supervision;
import org.sycee.projections.supervision.SupervisionReport;

/// Two days of a small bank; its checks pass, and each fails on the row that was changed.
class SupervisionTest {
  private static final LocalDate NEXT_DAY = DAY.plusDays(1);
  private static final StockId PASSBOOKS = new StockId("CN01", "0101", "PASSBOOK");
  private static final Keeper TELLER = new Keeper("T1");
  private static final List<String> TABLES =
      List.of(
          "business_day",
          "day_report",
          "deposit_account",
          "voucher_total",
          "interest_paid",
          "blank_movement",
          "blank_day");

  private static final TestBank BANK = new TestBank(TestDatabases.migrated(), true);
  private final JdbcClient jdbc = JdbcClient.create(BANK.database().pool());
  private final Supervision supervision = new Supervision(BANK.database().pool());
  private final BooksKeeper keeper = BANK.keeper();

  @BeforeAll
  static void twoDays() {
    BANK.openDay();
    DepositId one = BANK.openDeposit("1");
    DepositId two = BANK.openDeposit("2");
    BANK.submit(deposit(BANK.next(), one, "100.00"));
    BANK.submit(deposit(BANK.next(), two, "7.00"));
    BANK.submit(withdraw(BANK.next(), one, "40.00"));
    BANK.submit(new ReceiveBlanks(BANK.next(), PASSBOOKS, serials(1, 100), DAY, "delivery 1"));
    BANK.submit(new IssueBlanks(BANK.next(), PASSBOOKS, serials(1, 10), TELLER, DAY));
    BANK.submit(new UseBlanks(BANK.next(), PASSBOOKS, serials(1, 2), TELLER, DAY));
    BANK.submit(new CloseBusinessDay(BANK.next(), UNIT.entity(), DAY));
    BANK.submit(new OpenBusinessDay(BANK.next(), UNIT.entity(), NEXT_DAY));
    BANK.submit(
        new CreditInterest(
            BANK.next(), one, Money.of("CNY", "0.12"), NEXT_DAY, NEXT_DAY, "settled"));
    BANK.submit(
        new WithdrawFunds(
            BANK.next(), two, Money.of("CNY", "7.00"), Channel.CASH, NEXT_DAY, NEXT_DAY, ""));
    BANK.submit(new CloseDeposit(BANK.next(), two, NEXT_DAY));
    BANK.submit(new VoidBlanks(BANK.next(), PASSBOOKS, serials(3, 3), TELLER, NEXT_DAY, "torn"));
    BANK.awaitBooks();
  }

  @AfterAll
  static void close() {
    BANK.close();
  }

  /// Whatever a test changed in the tables is made anew.
  @AfterEach
  void makeAnew() {
    keeper.forget();
    keeper.await(_ -> {});
  }

  private static SerialRange serials(long first, long last) {
    return new SerialRange(first, last);
  }

  private SupervisionReport report(LocalDate date) {
    return supervision.of("CN01", date).orElseThrow();
  }

  private String figures(String check, String row) {
    return report(NEXT_DAY).checks().stream()
        .filter(each -> each.check().equals(check))
        .flatMap(each -> each.rows().stream())
        .filter(each -> each.row().equals(row))
        .map(CheckedRow::text)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void every_check_passes_on_books_that_are_right() {
    for (LocalDate date : List.of(DAY, NEXT_DAY)) {
      assertThat(report(date).checks())
          .allSatisfy(check -> assertThat(check.failures()).as(check.check()).isEmpty());
      assertThat(report(date).passes()).isTrue();
    }
    assertThat(report(NEXT_DAY).checks())
        .extracting(CheckResult::check)
        .containsExactly(
            "FOUR_COLUMNS",
            "CONTINUITY",
            "CLOSING_BALANCES",
            "NUMBERS_OF_ACCOUNTS",
            "DAY_BOOK",
            "VOUCHER_TOTALS",
            "INTEREST_PAID",
            "BLANK_VOUCHERS");
  }

  @Test
  void the_figures_are_those_of_the_day() {
    // 100 + 7 - 40 = 67 of two customers; then 0.12 of interest, 7 paid out, one account closed.
    assertThat(figures("FOUR_COLUMNS", "0101/2011.01 CNY"))
        .isEqualTo(
            "opening 67.00, receipts 0.12, payments 7.00, closing 60.12,"
                + " accounts 2, opened 0, closed 1, accounts at close 1");
    assertThat(figures("FOUR_COLUMNS", "0101/1001 CNY"))
        .startsWith("opening 67.00, receipts 0.00, payments 7.00, closing 60.00,");
    assertThat(figures("CONTINUITY", "0101/2011.01 CNY"))
        .isEqualTo(
            "closed with 67.00, opens with 67.00, accounts at close 2, accounts at opening 2");
    assertThat(figures("VOUCHER_TOTALS", "0101 CNY"))
        .startsWith("vouchers 2, in the day book 2, debits 7.12, day book debits 7.12,");
    assertThat(figures("INTEREST_PAID", "0101 CNY"))
        .isEqualTo("payments 1, vouchers 1, paid 0.12, credited 0.12, ledger debits 0.12");
    assertThat(figures("BLANK_VOUCHERS", "0101/PASSBOOK"))
        .isEqualTo(
            "closed with 98, opening 98, received 0, used 0, destroyed 1, closing 97,"
                + " vault 90, tellers 7");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "update view.day_report set receipts = receipts + 1 where booking_date = '2026-01-06'"
            + " and account = '2011.01' ! FOUR_COLUMNS ! 0101/2011.01 CNY",
        "update view.day_report set closed_count = 0 where booking_date = '2026-01-06'"
            + " ! FOUR_COLUMNS ! 0101/2011.01 CNY",
        "update view.day_report set closing = closing + 1 where booking_date = '2026-01-05'"
            + " and account = '1001' ! CONTINUITY ! 0101/1001 CNY",
        "update view.day_report set opening_count = 3 where booking_date = '2026-01-06'"
            + " and account = '2011.01' ! CONTINUITY ! 0101/2011.01 CNY",
        "delete from view.day_report where booking_date = '2026-01-06' and account = '1001'"
            + " ! CONTINUITY ! 0101/1001 CNY",
        "update view.account_day set debits = debits + 1 where booking_date = '2026-01-05'"
            + " and account = '1001' ! CLOSING_BALANCES ! 0101/1001 CNY",
        "delete from view.day_report where booking_date = '2026-01-06' and account = '1001'"
            + " ! CLOSING_BALANCES ! 0101/1001 CNY",
        "update view.deposit set closed_on = null where deposit_id = 'dep_2'"
            + " ! NUMBERS_OF_ACCOUNTS ! 0101 CNY",
        "delete from view.journal_line where booking_date = '2026-01-06' and account = '1001'"
            + " ! DAY_BOOK ! 0101/1001 CNY",
        "update view.account_day set credits = 0 where booking_date = '2026-01-06'"
            + " and account = '1001' ! DAY_BOOK ! 0101/1001 CNY",
        "delete from view.journal_line where booking_date = '2026-01-06' and account = '1001'"
            + " ! VOUCHER_TOTALS ! 0101 CNY",
        "update view.voucher_total set vouchers = 3 where booking_date = '2026-01-06'"
            + " ! VOUCHER_TOTALS ! 0101 CNY",
        "update view.account_day set credits = 0 where booking_date = '2026-01-06'"
            + " and account = '1001' ! VOUCHER_TOTALS ! 0101 CNY",
        "delete from view.interest_paid ! INTEREST_PAID ! 0101 CNY",
        "update view.interest_paid set amount = 13 ! INTEREST_PAID ! 0101 CNY",
        "update view.account_day set debits = 13 where account = '6411.01'"
            + " ! INTEREST_PAID ! 0101 CNY",
        "delete from view.journal_line where event = 'InterestCredited' and side = 'CREDIT'"
            + " ! INTEREST_PAID ! 0101 CNY",
        "update view.blank_day set used = 1 where booking_date = '2026-01-06'"
            + " ! BLANK_VOUCHERS ! 0101/PASSBOOK",
        "update view.blank_day set closing = 99 where booking_date = '2026-01-05'"
            + " ! BLANK_VOUCHERS ! 0101/PASSBOOK",
        "delete from view.blank_movement where movement = 'BlanksVoided'"
            + " ! BLANK_VOUCHERS ! 0101/PASSBOOK",
      })
  void a_planted_difference_fails_the_check_and_names_the_row(
      String sql, String check, String row) {
    jdbc.sql(sql).update();
    CheckResult result =
        report(NEXT_DAY).checks().stream()
            .filter(each -> each.check().equals(check))
            .findFirst()
            .orElseThrow();
    assertThat(result.passes()).isFalse();
    assertThat(result.failures()).extracting(CheckedRow::row).contains(row);
    assertThat(report(NEXT_DAY).passes()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "update view.day_report set receipts = 0 where account = '1001'"
            + " ! the row day report CN01/0101/1001 CNY on 2026-01-05: the books have DEBIT 0 0",
        "update view.voucher_total set vouchers = 9 where booking_date = '2026-01-06'"
            + " ! the row voucher total CN01/0101 CNY on 2026-01-06: the books have 9 712 712",
        "delete from view.interest_paid"
            + " ! the row interest paid CN01/0101 CNY on 2026-01-06: the books have nothing",
        "update view.blank_day set used = 1 where booking_date = '2026-01-06'"
            + " ! the row blank vouchers CN01/0101/PASSBOOK on 2026-01-06: the books have 98 0 1",
        "delete from view.blank_movement where movement = 'BlanksUsed'"
            + " ! the row blank movement 9: the books have nothing, the log has CN01 0101",
        "delete from view.business_day where booking_date = '2026-01-06'"
            + " ! the row business day CN01 2026-01-06: the books have nothing",
      })
  void the_verifier_finds_it_too(String sql, String sentence) {
    assertThat(verified()).isEmpty();
    jdbc.sql(sql).update();
    assertThat(verified()).startsWith(sentence);
  }

  private String verified() {
    var pool = BANK.database().pool();
    return new BooksCheck(BANK.log(), new Journal(pool), new BooksTables(pool), _ -> {})
        .run()
        .firstDifference()
        .orElse("");
  }

  @Test
  void tables_made_anew_are_equal_to_those_kept_live() {
    List<List<String>> live = TABLES.stream().map(this::rowsOf).toList();
    assertThat(live).allSatisfy(rows -> assertThat(rows).isNotEmpty());
    keeper.forget();
    keeper.await(_ -> {});
    assertThat(TABLES.stream().map(this::rowsOf).toList()).isEqualTo(live);
  }

  private List<String> rowsOf(String table) {
    return jdbc.sql("select t::text from view.%s t order by 1".formatted(table))
        .query(String.class)
        .list();
  }

  @Test
  void a_day_that_was_never_opened_has_no_report() {
    assertThat(supervision.of("CN01", DAY.plusDays(2))).isEmpty();
    assertThat(supervision.of("CN09", DAY)).isEmpty();
    assertThat(supervision.entitiesOn(NEXT_DAY)).containsExactly("CN01");
  }
}
