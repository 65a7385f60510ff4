package org.sycee.app.endofday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sycee.app.TestBank.UNIT;

import java.time.LocalDate;
import java.util.Currency;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sycee.app.TestBank;
import org.sycee.app.TestDatabases;
import org.sycee.contract.interest.RateKey;
import org.sycee.ledger.CustomerId;
import org.sycee.ledger.businessday.BusinessDayCommand.CloseBusinessDay;
import org.sycee.ledger.businessday.BusinessDayCommand.OpenBusinessDay;
import org.sycee.ledger.deposit.Channel;
import org.sycee.ledger.deposit.DepositCommand.DepositFunds;
import org.sycee.ledger.deposit.DepositCommand.OpenDeposit;
import org.sycee.ledger.deposit.DepositCommand.PayOutAndClose;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.ledger.deposit.DepositMaturityCommand.InstructMaturity;
import org.sycee.ledger.deposit.DepositRestrictionCommand.ReactivateDeposit;
import org.sycee.ledger.deposit.DepositTerms;
import org.sycee.ledger.deposit.DepositTerms.Holder;
import org.sycee.ledger.deposit.MaturityInstruction.PayTo;
import org.sycee.ledger.deposit.product.DepositProduct;
import org.sycee.ledger.deposit.product.DepositProduct.AtMaturity;
import org.sycee.ledger.deposit.product.DepositProduct.Demand;
import org.sycee.ledger.deposit.product.DepositProduct.Time;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.ledger.rates.RateCommand.PublishRate;
import org.sycee.money.Money;
import org.sycee.money.Rate;
import org.sycee.projections.balances.Balances;

/// A company keeps 100,000 yuan for three months at 1.2 % from 5 January on, beside a running
/// account that nobody uses.
class DepositsAtEndOfDayTest {
  private static final LocalDate DAY = TestBank.DAY;
  private static final LocalDate MATURITY = DAY.plusMonths(3);
  private static final DepositId TERM = new DepositId("dep_term");
  private static final DepositId RUNNING = new DepositId("dep_running");

  private final TestBank bank = new TestBank(TestDatabases.migrated(), true);
  private final EndOfDay endOfDay = bank.endOfDay();

  @BeforeEach
  void the_company_has_two_deposits() {
    bank.openDay();
    publish(RateKey.DEMAND, "0.2");
    publish(RateKey.time(3), "1.2");
    open(TERM, new Time(3, AtMaturity.RENEW));
    open(RUNNING, new Demand());
    bank.submit(
        new DepositFunds(
            bank.next(), TERM, Money.of("CNY", "100000.00"), Channel.CASH, DAY, DAY, ""));
  }

  @AfterEach
  void close() {
    bank.close();
  }

  @Test
  void a_matured_term_goes_where_it_was_instructed_to_go() {
    bank.submit(new InstructMaturity(bank.next(), TERM, new PayTo(RUNNING), DAY));
    turnTo(MATURITY);
    end(MATURITY);
    assertThat(balanceOf(TERM)).isEqualTo(Money.of("CNY", "0.00"));
    // 100,000 x 1.2 % x 3 / 12 = 300.00
    assertThat(balanceOf(RUNNING)).isEqualTo(Money.of("CNY", "100300.00"));
    // What the running account has earned on the day: 100,300 x 0.2 % / 360 = 0.56
    assertThat(balanceOfAccount("2231.02")).isEqualTo(Money.of("CNY", "0.00"));
    assertThat(balanceOfAccount("2231.01")).isEqualTo(Money.of("CNY", "0.56"));
  }

  @Test
  void a_payout_to_a_deposit_nobody_opened_lapses() {
    bank.submit(
        new InstructMaturity(bank.next(), TERM, new PayTo(new DepositId("dep_nobody")), DAY));
    turnTo(MATURITY);
    end(MATURITY.plusDays(1));
    assertThat(events("MaturityPayoutRefused")).isEqualTo(1);
    assertThat(balanceOf(TERM)).isEqualTo(Money.of("CNY", "100000.00"));
  }

  @Test
  void a_term_that_earned_less_than_a_cent_is_renewed_and_accrues_on() {
    var small = new DepositId("dep_small");
    open(small, new Time(3, AtMaturity.RENEW));
    bank.submit(
        new DepositFunds(bank.next(), small, Money.of("CNY", "1.00"), Channel.CASH, DAY, DAY, ""));
    turnTo(MATURITY);
    end(MATURITY.plusDays(1));
    assertThat(events("DepositRenewed")).isEqualTo(2);
    assertThat(balanceOf(small)).isEqualTo(Money.of("CNY", "1.00"));
  }

  @Test
  void a_company_that_is_silent_for_a_year_falls_dormant_until_it_shows_up() {
    LocalDate nextYear = DAY.plusYears(1);
    turnTo(nextYear.minusDays(1));
    end(nextYear.minusDays(1));
    assertThat(events("DepositFellDormant")).isZero();
    end(nextYear.plusDays(1));
    assertThat(events("DepositFellDormant")).isEqualTo(1);
    LocalDate later = nextYear.plusDays(2);
    bank.submit(new ReactivateDeposit(bank.next(), RUNNING, "licence", later));
    end(later);
    assertThat(events("DepositFellDormant")).isEqualTo(1);
  }

  @Test
  void interest_of_a_branch_whose_only_deposit_ended_before_it_was_accrued_is_an_expense() {
    var unit = AccountingUnit.parse(UNIT.entity() + "/0909/BANKING");
    var brief = new DepositId("dep_brief");
    var terms =
        new DepositTerms(
            new CustomerId("cus_2"), Holder.COMPANY, unit, Money.of("CNY", "0.00"), new Demand());
    publish(RateKey.DEMAND, "0.2", DAY.minusDays(30));
    bank.submit(new OpenDeposit(bank.next(), brief, terms, DAY));
    bank.submit(
        new DepositFunds(
            bank.next(),
            brief,
            Money.of("CNY", "90000.00"),
            Channel.CASH,
            DAY,
            DAY.minusDays(30),
            "late"));
    bank.submit(new PayOutAndClose(bank.next(), brief, Channel.CASH, DAY, "moved"));
    end(DAY);
    // 90,000 x 0.2 % x 30 / 360 = 15.00
    assertThat(balanceIn(unit, "6411.01")).isEqualTo(Money.of("CNY", "-15.00"));
    assertThat(balanceIn(unit, "2231.01")).isEqualTo(Money.of("CNY", "0.00"));
  }

  private Money balanceIn(AccountingUnit unit, String account) {
    return new Balances(bank.awaitBooks().database().pool())
        .ofEntity(unit.entity()).stream()
            .filter(balance ->
                balance.branch().equals(unit.branch()) && balance.account().equals(account))
            .map(balance -> balance.debitBalance().negated())
            .reduce(Money.of("CNY", "0"), Money::plus);
  }

  /// Ends the day of the scene, and then business rests until the day.
  private void turnTo(LocalDate day) {
    end(DAY);
    bank.submit(new CloseBusinessDay(bank.next(), UNIT.entity(), DAY.plusDays(1)));
    bank.submit(new OpenBusinessDay(bank.next(), UNIT.entity(), day));
  }

  private void end(LocalDate through) {
    endOfDay.run(UNIT.entity(), through, EndOfDay.Observer.nobody());
  }

  private Money balanceOf(DepositId deposit) {
    return new Balances(bank.awaitBooks().database().pool())
        .ofEntity(UNIT.entity()).stream()
            .filter(balance -> balance.contract().equals(deposit.value()))
            .map(balance -> balance.debitBalance().negated())
            .reduce(Money.of("CNY", "0"), Money::plus);
  }

  private Money balanceOfAccount(String account) {
    return new Balances(bank.awaitBooks().database().pool())
        .ofEntity(UNIT.entity()).stream()
            .filter(balance -> balance.account().equals(account))
            .map(balance -> balance.debitBalance().negated())
            .reduce(Money.of("CNY", "0"), Money::plus);
  }

  private long events(String name) {
    return bank.log().reader().after(0, 100_000).stream()
        .filter(event -> event.name().equals(name))
        .count();
  }

  private void publish(RateKey key, String percent) {
    publish(key, percent, DAY);
  }

  private void publish(RateKey key, String percent, LocalDate from) {
    bank.submit(
        new PublishRate(
            bank.next(),
            UNIT.entity(),
            Currency.getInstance("CNY"),
            key,
            Rate.ofPercent(percent),
            from,
            "board",
            true));
  }

  private void open(DepositId id, DepositProduct product) {
    var terms =
        new DepositTerms(
            new CustomerId("cus_1"), Holder.COMPANY, UNIT, Money.of("CNY", "0.00"), product);
    bank.submit(new OpenDeposit(bank.next(), id, terms, DAY));
  }
}
