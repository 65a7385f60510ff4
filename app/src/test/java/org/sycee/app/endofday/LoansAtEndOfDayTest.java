package org.sycee.app.endofday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.sycee.app.TestBank.DAY;
import static org.sycee.app.TestBank.UNIT;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.function.UnaryOperator;
import org.axonframework.commandhandling.CommandBus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sycee.app.TestBank;
import org.sycee.app.TestDatabases;
import org.sycee.app.axon.CommandDesk;
import org.sycee.app.books.BooksKeeper;
import org.sycee.app.database.Database;
import org.sycee.app.eventstore.StoredEvent;
import org.sycee.app.loans.Lender;
import org.sycee.contract.interest.InterestSettlement;
import org.sycee.contract.interest.RateKey;
import org.sycee.ledger.Rejected;
import org.sycee.ledger.businessday.BusinessDayCommand.CloseBusinessDay;
import org.sycee.ledger.businessday.BusinessDayCommand.OpenBusinessDay;
import org.sycee.ledger.deposit.Channel;
import org.sycee.ledger.deposit.DepositCommand.WithdrawFunds;
import org.sycee.ledger.facility.LoanProduct;
import org.sycee.ledger.loanplan.LoanPricing;
import org.sycee.ledger.loanplan.ObservedRate;
import org.sycee.ledger.rates.RateCommand.PublishRate;
import org.sycee.ledger.rates.RateRejection;
import org.sycee.money.Money;
import org.sycee.money.Rate;
import org.sycee.projections.Progress;
import org.sycee.projections.balances.Balances;

/// Loans of 36,000 at 5 %: 5.00 a day. Their interest is settled on the 20th of every month and
/// collected on the 21st, first for the 16 days from 5 to 20 January: 80.00.
class LoansAtEndOfDayTest {
  private static final LocalDate FIRST_DUE = LocalDate.of(2026, 1, 21);
  private static final Currency CNY = Currency.getInstance("CNY");

  private final TestBank bank =
      new TestBank(Database.open(TestDatabases.empty(), 8), true).openDay();

  LoansAtEndOfDayTest() {
    publish(RateKey.DEMAND, "0.36", DAY);
  }

  @AfterEach
  void close() {
    assertThat(bank.entries().differences()).isEmpty();
    bank.close();
  }

  private void publish(RateKey key, String percent, LocalDate from) {
    bank.submit(
        new PublishRate(
            bank.next(), UNIT.entity(), CNY, key, Rate.ofPercent(percent), from, "board", false));
  }

  private void lend(String borrower, LoanProduct product) {
    lend(borrower, product, LoanPricing.fixed(Rate.ofPercent("5")), ObservedRate.NONE);
  }

  private void lend(
      String borrower, LoanProduct product, LoanPricing pricing, ObservedRate observed) {
    new Lender(bank)
        .lend(
            borrower,
            Lender.terms(
                borrower,
                product,
                Money.of("CNY", "36000.00"),
                LocalDate.of(2026, 12, 5),
                InterestSettlement.MONTHLY,
                pricing),
            observed);
  }

  /// The borrower takes out all but so much of the loan.
  private void leave(String borrower, String amount) {
    Money all = Money.of("CNY", "36000.00");
    bank.submit(
        TestBank.withdraw(
            bank.next(),
            Lender.deposit(borrower),
            all.minus(Money.of("CNY", amount)).decimal().toPlainString()));
  }

  private EndOfDay endOfDay(UnaryOperator<CommandBus> bus) {
    var keeper =
        new BooksKeeper(
            bank.axon(), bank.log().reader()::headPosition, new Progress(bank.database().pool()));
    return EndOfDay.of(
        new CommandDesk(bus.apply(bank.axon().commandBus()), bank.log()),
        bank.log(),
        keeper,
        bank.database().pool());
  }

  private void run(LocalDate through) {
    endOfDay(UnaryOperator.identity()).run(UNIT.entity(), through, EndOfDay.Observer.nobody());
  }

  private List<String> log() {
    return bank.log().reader().after(0, 2_000).stream()
        .map(stored -> stored.name() + ' ' + stored.event())
        .toList();
  }

  private List<String> factsOf(String borrower, LocalDate day) {
    return bank.log().reader().after(0, 2_000).stream()
        .filter(stored -> stored.event().contains('"' + Lender.loan(borrower).value() + '"'))
        .filter(stored -> stored.event().contains("\"bookingDate\":\"%s\"".formatted(day)))
        .map(StoredEvent::name)
        .toList();
  }

  private String debitBalance(String account) {
    return new Balances(bank.awaitBooks().database().pool())
        .ofEntity(UNIT.entity()).stream()
            .filter(balance -> balance.account().equals(account))
            .map(balance -> balance.debitBalance())
            .reduce(Money.of("CNY", "0"), Money::plus)
            .decimal()
            .toPlainString();
  }

  @Test
  void interest_accrues_by_product_falls_due_and_is_collected() {
    lend("farmer", LoanProduct.FARMER);
    lend("company", LoanProduct.WORKING_CAPITAL);
    lend("home", LoanProduct.HOUSING_MORTGAGE);
    lend("car", LoanProduct.CONSUMER);
    run(FIRST_DUE.minusDays(1));
    assertThat(debitBalance("1132.01")).isEqualTo("80.00");
    assertThat(debitBalance("1132.02")).isEqualTo("160.00");
    assertThat(debitBalance("1132.03")).isEqualTo("80.00");
    assertThat(debitBalance("6011.03")).isEqualTo("-160.00");
    run(FIRST_DUE);
    assertThat(factsOf("farmer", FIRST_DUE))
        .containsExactly("InstalmentFellDue", "InstalmentCollected", "LoanPaymentCollected");
    // What is left is the interest of the 21st.
    assertThat(debitBalance("1132.03")).isEqualTo("5.00");
    assertThat(debitBalance("6011.04")).isEqualTo("-85.00");
  }

  @Test
  void arrears_have_their_consequences_one_after_the_other() {
    lend("farmer", LoanProduct.FARMER);
    leave("farmer", "30.00");
    run(FIRST_DUE);
    // The deposit of 30.00 is taken for 80.00 of interest; nothing is left to be taken later.
    assertThat(factsOf("farmer", FIRST_DUE)).contains("InstalmentCollected");
    LocalDate next = FIRST_DUE.plusDays(1);
    run(next);
    assertThat(factsOf("farmer", next)).containsExactly("LoanReclassified");
    LocalDate endOfMonth = LocalDate.of(2026, 1, 31);
    run(endOfMonth);
    // special mention: 2 % of 36,000 and 1 % general
    assertThat(factsOf("farmer", endOfMonth)).containsExactly("LoanProvisionChanged");
    assertThat(debitBalance("1304.01") + ' ' + debitBalance("1304.02"))
        .isEqualTo("-720.00 -360.00");
    LocalDate day90 = FIRST_DUE.plusDays(90);
    run(day90);
    assertThat(factsOf("farmer", day90)).containsExactly("InstalmentFellDue");
    run(day90.plusDays(1));
    assertThat(factsOf("farmer", day90.plusDays(1)))
        .containsExactly("LoanAccrualStopped", "LoanReclassified");
    assertThat(debitBalance("1132.03")).isEqualTo("0.00");
    // What was collected stays income.
    assertThat(debitBalance("6011.04")).isEqualTo("-30.00");
  }

  @Test
  void the_rate_of_a_linked_loan_is_that_which_is_posted_on_its_reset_date() {
    RateKey prime = RateKey.loanPrime(1);
    publish(prime, "3.45", DAY);
    var pricing = LoanPricing.linked(1, Rate.ofPercent("1.55"), LocalDate.of(2026, 1, 10), 12);
    lend(
        "company",
        LoanProduct.WORKING_CAPITAL,
        pricing,
        new ObservedRate(1, DAY, Rate.ofPercent("3.45")));
    publish(prime, "2.73", LocalDate.of(2026, 1, 8));
    run(LocalDate.of(2026, 1, 9));
    // five days at 5 %
    assertThat(debitBalance("1132.01")).isEqualTo("25.00");
    run(LocalDate.of(2026, 1, 10));
    // 2.73 % and 1.55 %: 4.28 a day
    assertThat(debitBalance("1132.01")).isEqualTo("29.28");
  }

  @Test
  void a_reset_without_a_posted_rate_stops_the_day_by_name() {
    lend(
        "company",
        LoanProduct.WORKING_CAPITAL,
        LoanPricing.linked(5, Rate.ofPercent("1"), DAY.plusDays(1), 12),
        new ObservedRate(5, DAY, Rate.ofPercent("4")));
    assertThatExceptionOfType(Rejected.class)
        .isThrownBy(() -> run(DAY.plusDays(1)))
        .withMessageContaining("LOAN_PRIME P5Y")
        .matches(refused -> refused.reason() == RateRejection.NO_RATE_IN_EFFECT);
  }

  /// 20 March, on which both loans have much to pay, and the farmer has emptied his deposit but is
  /// paid interest on it: whoever asks before that finds nothing to collect.
  private LocalDate busyDay() {
    lend("farmer", LoanProduct.FARMER);
    lend("company", LoanProduct.WORKING_CAPITAL);
    leave("company", "35995.00");
    LocalDate busy = LocalDate.of(2026, 3, 20);
    bank.submit(new CloseBusinessDay(bank.next(), UNIT.entity(), DAY));
    bank.submit(new OpenBusinessDay(bank.next(), UNIT.entity(), busy));
    bank.submit(
        new WithdrawFunds(
            bank.next(),
            Lender.deposit("farmer"),
            Money.of("CNY", "36000.00"),
            Channel.CASH,
            busy,
            busy,
            ""));
    return busy;
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void broken_off_anywhere_and_begun_again_writes_the_same_log(boolean after) {
    LocalDate through = busyDay().plusDays(2);
    int before = log().size();
    run(through);
    List<String> undisturbed = log();
    int most = undisturbed.size() - before;
    int broken = 0;
    for (int number = 1; number <= most; number += 4) {
      var other = new LoansAtEndOfDayTest();
      try {
        other.busyDay();
        int at = number;
        EndOfDay breaking = other.endOfDay(bus -> new BreakingBus(bus, at, after));
        try {
          breaking.run(UNIT.entity(), through, EndOfDay.Observer.nobody());
        } catch (BreakingBus.Broken e) {
          broken++;
        }
        other.run(through);
        assertThat(other.log()).as("broken at %d", number).isEqualTo(undisturbed);
      } finally {
        other.close();
      }
    }
    assertThat(broken).isGreaterThan(5);
  }
}
