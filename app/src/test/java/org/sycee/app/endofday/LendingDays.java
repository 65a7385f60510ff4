package org.sycee.app.endofday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sycee.app.TestBank.DAY;
import static org.sycee.app.TestBank.UNIT;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.function.UnaryOperator;
import org.axonframework.commandhandling.CommandBus;
import org.sycee.app.TestBank;
import org.sycee.app.TestDatabases;
import org.sycee.app.axon.CommandDesk;
import org.sycee.app.database.Database;
import org.sycee.app.eventstore.StoredEvent;
import org.sycee.app.loans.Lender;
import org.sycee.contract.interest.InterestSettlement;
import org.sycee.contract.interest.RateKey;
import org.sycee.ledger.businessday.BusinessDayCommand.CloseBusinessDay;
import org.sycee.ledger.businessday.BusinessDayCommand.OpenBusinessDay;
import org.sycee.ledger.deposit.Channel;
import org.sycee.ledger.deposit.DepositCommand.DepositFunds;
import org.sycee.ledger.facility.LoanProduct;
import org.sycee.ledger.loanplan.LoanPricing;
import org.sycee.ledger.loanplan.ObservedRate;
import org.sycee.ledger.rates.RateCommand.PublishRate;
import org.sycee.money.Money;
import org.sycee.money.Rate;
import org.sycee.projections.balances.Balances;

/// A test bank that lends 36,000 at 5 % to anybody, and ends its days.
final class LendingDays implements AutoCloseable {
  private static final Currency CNY = Currency.getInstance("CNY");

  final TestBank bank = new TestBank(Database.open(TestDatabases.empty(), 8), true).openDay();

  LendingDays() {
    publish(RateKey.DEMAND, "0.36", DAY);
  }

  void publish(RateKey key, String percent, LocalDate from) {
    bank.submit(
        new PublishRate(
            bank.next(), UNIT.entity(), CNY, key, Rate.ofPercent(percent), from, "board", false));
  }

  void lend(String borrower, LoanProduct product) {
    lend(borrower, product, LoanPricing.fixed(Rate.ofPercent("5")), ObservedRate.NONE);
  }

  void lend(String borrower, LoanProduct product, LoanPricing pricing, ObservedRate observed) {
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
  void leave(String borrower, String amount) {
    Money all = Money.of("CNY", "36000.00");
    bank.submit(
        TestBank.withdraw(
            bank.next(),
            Lender.deposit(borrower),
            all.minus(Money.of("CNY", amount)).decimal().toPlainString()));
  }

  EndOfDay endOfDay(UnaryOperator<CommandBus> bus) {
    return EndOfDay.of(
        new CommandDesk(bus.apply(bank.axon().commandBus()), bank.log()),
        bank.log(),
        bank.keeper(),
        bank.database().pool());
  }

  void run(LocalDate through) {
    endOfDay(UnaryOperator.identity()).run(UNIT.entity(), through, EndOfDay.Observer.nobody());
  }

  List<String> log() {
    return bank.log().reader().after(0, 2_000).stream()
        .map(stored -> stored.name() + ' ' + stored.event())
        .toList();
  }

  List<String> factsOf(String borrower, LocalDate day) {
    return bank.log().reader().after(0, 2_000).stream()
        .filter(stored -> stored.event().contains('"' + Lender.loan(borrower).value() + '"'))
        .filter(stored -> stored.event().contains("\"bookingDate\":\"%s\"".formatted(day)))
        .map(StoredEvent::name)
        .toList();
  }

  String debitBalance(String account) {
    return new Balances(bank.awaitBooks().database().pool())
        .ofEntity(UNIT.entity()).stream()
            .filter(balance -> balance.account().equals(account))
            .map(balance -> balance.debitBalance())
            .reduce(Money.of("CNY", "0"), Money::plus)
            .decimal()
            .toPlainString();
  }

  void skipTo(LocalDate opened, LocalDate day) {
    bank.submit(new CloseBusinessDay(bank.next(), UNIT.entity(), opened));
    bank.submit(new OpenBusinessDay(bank.next(), UNIT.entity(), day));
    run(day);
  }

  void payIn(String borrower, LocalDate day) {
    bank.submit(
        new DepositFunds(
            bank.next(),
            Lender.deposit(borrower),
            Money.of("CNY", "2000.00"),
            Channel.CASH,
            day,
            day,
            "wages"));
  }

  /// Every entry of the log follows from its event.
  @Override
  public void close() {
    assertThat(bank.entries().differences()).isEmpty();
    bank.close();
  }
}
