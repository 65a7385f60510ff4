package org.sycee.app.endofday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sycee.app.TestBank.DAY;
import static org.sycee.app.TestBank.UNIT;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sycee.app.TestBank;
import org.sycee.app.TestDatabases;
import org.sycee.app.database.Database;
import org.sycee.app.eventstore.StoredEvent;
import org.sycee.contract.interest.RateKey;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.deposit.Channel;
import org.sycee.ledger.deposit.DepositCommand.DepositFunds;
import org.sycee.ledger.deposit.DepositCommand.ReverseTransaction;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.ledger.rates.RateCommand.PublishRate;
import org.sycee.money.Money;
import org.sycee.money.Rate;
import org.sycee.projections.accrual.Accruals;

/// A deposit of 36,000 at 0.36 %: 0.36 a day from 5 January on.
class LateInterestTest {
  private static final LocalDate LATE = DAY.plusDays(5);
  private static final Currency CNY = Currency.getInstance("CNY");

  private final TestBank bank =
      new TestBank(Database.open(TestDatabases.empty(), 8), true).openDay();
  private DepositId deposit = new DepositId("dep_none");

  @BeforeEach
  void five_days_are_ended() {
    bank.submit(
        new PublishRate(
            bank.next(),
            UNIT.entity(),
            CNY,
            RateKey.DEMAND,
            Rate.ofPercent("0.36"),
            DAY,
            "board",
            false));
    deposit = bank.openDeposit("a");
    bank.submit(TestBank.deposit(bank.next(), deposit, "36000.00"));
    run(LATE.minusDays(1));
  }

  @AfterEach
  void close() {
    assertThat(bank.entries().differences()).isEmpty();
    bank.close();
  }

  private void run(LocalDate through) {
    bank.endOfDay().run(UNIT.entity(), through, EndOfDay.Observer.nobody());
  }

  private TransactionId pay(String amount, LocalDate valueDate) {
    TransactionId id = bank.next();
    bank.submit(
        new DepositFunds(
            id, deposit, Money.of("CNY", amount), Channel.CASH, LATE, valueDate, "late"));
    return id;
  }

  private List<String> corrections() {
    return bank.log().reader().after(0, 1_000).stream()
        .filter(stored -> stored.name().equals("InterestCorrected"))
        .map(StoredEvent::event)
        .toList();
  }

  private String change(LocalDate day) {
    return new Accruals(bank.awaitBooks().database().pool())
        .of(UNIT.entity(), day)
        .getFirst()
        .change()
        .toString();
  }

  @Test
  void is_a_fact_of_its_own_linked_to_the_bookings() {
    TransactionId first = pay("10000.00", LATE.minusDays(3));
    TransactionId second = pay("5000.00", LATE.minusDays(1));
    pay("700.00", LATE);
    run(LATE);
    // 10,000 for three days at 0.10, 5,000 for one day at 0.05
    assertThat(corrections())
        .singleElement()
        .asString()
        .contains("\"difference\":\"CNY 0.35\"", "\"contract\":\"dep_a\"")
        .contains("\"causes\":[\"%s\",\"%s\"]".formatted(first, second));
    // The day itself: 51,700 at 0.517, after 1.80 of five days and 0.35: 2.667 less 2.15.
    assertThat(change(LATE)).isEqualTo("CNY 0.52");
  }

  @Test
  void takes_away_when_an_old_booking_is_reversed() {
    TransactionId wrong = pay("10000.00", LATE);
    run(LATE.plusDays(1));
    assertThat(corrections()).isEmpty();
    TransactionId reversal = bank.next();
    bank.submit(new ReverseTransaction(reversal, deposit, wrong, LATE.plusDays(2), "typing error"));
    run(LATE.plusDays(2));
    // 10,000 for two days at 0.10
    assertThat(corrections())
        .singleElement()
        .asString()
        .contains("\"difference\":\"CNY -0.20\"", "\"causes\":[\"%s\"]".formatted(reversal));
  }

  @Test
  void is_not_there_on_a_day_without_late_bookings() {
    pay("10000.00", LATE);
    run(LATE.plusDays(1));
    assertThat(corrections()).isEmpty();
  }
}
