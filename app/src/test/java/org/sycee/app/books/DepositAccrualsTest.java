package org.sycee.app.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sycee.app.TestBank;
import org.sycee.app.TestDatabases;
import org.sycee.contract.interest.InterestSettlement;
import org.sycee.contract.interest.RateKey;
import org.sycee.contract.interest.RateTable;
import org.sycee.ledger.Command;
import org.sycee.ledger.CustomerId;
import org.sycee.ledger.Rejected;
import org.sycee.ledger.businessday.BusinessDayCommand.CloseBusinessDay;
import org.sycee.ledger.businessday.BusinessDayCommand.OpenBusinessDay;
import org.sycee.ledger.businessday.BusinessDayCommand.StartEndOfDay;
import org.sycee.ledger.deposit.ActiveDeposit;
import org.sycee.ledger.deposit.Channel;
import org.sycee.ledger.deposit.Deposit;
import org.sycee.ledger.deposit.DepositCommand.*;
import org.sycee.ledger.deposit.DepositEvent;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.ledger.deposit.DepositMaturityCommand.InstructMaturity;
import org.sycee.ledger.deposit.DepositMaturityCommand.PayOutAtMaturity;
import org.sycee.ledger.deposit.DepositTerms;
import org.sycee.ledger.deposit.DepositTerms.Holder;
import org.sycee.ledger.deposit.MaturityInstruction;
import org.sycee.ledger.deposit.MaturityInstruction.*;
import org.sycee.ledger.deposit.product.DepositProduct;
import org.sycee.ledger.deposit.product.DepositProduct.*;
import org.sycee.ledger.deposit.product.Interest;
import org.sycee.ledger.rates.RateCommand.PublishRate;
import org.sycee.money.Money;
import org.sycee.money.Rate;
import org.sycee.projections.deposits.DepositAccrual;
import org.sycee.projections.deposits.DepositAccruals;
import org.sycee.projections.deposits.DueDeposit;
import org.sycee.projections.deposits.DueDeposit.Payout;
import org.sycee.projections.deposits.DueDeposit.Renewal;
import org.sycee.projections.deposits.DueDeposit.Settlement;

/// Over the days of most of a year, deposits of every product move at random, back-dated ones among
/// them; the register must say of each what the deposit itself says.
class DepositAccrualsTest {
  private static final long SEED = Long.getLong("sycee.seed", 20_260_105L);
  private static final Currency CNY = Currency.getInstance("CNY");
  private static final LocalDate RATES_FROM = LocalDate.of(2024, 1, 1);
  private static final String ENTITY = TestBank.UNIT.entity();
  private static final List<DepositProduct> PRODUCTS =
      List.of(
          new Demand(),
          new Agreement(Money.of("CNY", "500.00")),
          new Time(3, AtMaturity.RENEW),
          new Time(6, AtMaturity.STAY),
          new TimeOrDemand(),
          new Notice(7, Money.of("CNY", "0.00")),
          new Call(Rate.ofPercent("1.75"), 365));

  private final TestBank bank = new TestBank(TestDatabases.migrated(), true);
  private final DepositAccruals accruals = new DepositAccruals(bank.database().pool());
  private final SplittableRandom random = new SplittableRandom(SEED);
  private final List<DepositId> deposits = new ArrayList<>();
  private int compared;

  @AfterEach
  void close() {
    assertThat(bank.entries().differences()).as("seed %d", SEED).isEmpty();
    bank.close();
  }

  @Test
  void the_register_says_of_every_deposit_what_the_deposit_itself_says() {
    publish(RateKey.DEMAND, "0.2");
    publish(RateKey.AGREEMENT, "1.1");
    publish(RateKey.time(3), "1.15");
    publish(RateKey.time(6), "1.35");
    publish(RateKey.time(12), "1.45");
    publish(RateKey.notice(7), "1.0");
    LocalDate date = LocalDate.of(2024, 1, 5);
    while (date.isBefore(LocalDate.of(2024, 10, 25))) {
      LocalDate settlement = InterestSettlement.QUARTERLY.settlementOnOrAfter(date);
      LocalDate next = date.plusDays(random.nextInt(1, 12));
      live(date);
      date = date.isBefore(settlement) && next.isAfter(settlement) ? settlement : next;
    }
    assertThat(compared).isGreaterThan(200);
    assertThat(events("InterestSettled")).isGreaterThan(10);
    assertThat(events("DepositRenewed")).isPositive();
    assertThat(events("InterestPaid")).isGreaterThan(5);
    assertThat(events("TransferSentAtEndOfDay")).isPositive();
    assertThat(events("MaturityPayoutRefused")).isPositive();
  }

  /// Five fen earn nothing in a month, so that nothing is paid when their term ends.
  @Test
  void a_term_that_earned_nothing_begins_again_like_any_other() {
    publish(RateKey.DEMAND, "0.2");
    publish(RateKey.time(3), "1.15");
    LocalDate start = LocalDate.of(2024, 1, 5);
    var id = new DepositId("dep_small");
    deposits.add(id);
    bank.submit(new OpenBusinessDay(bank.next(), ENTITY, start));
    var terms =
        new DepositTerms(
            new CustomerId("cus_1"),
            Holder.INDIVIDUAL,
            TestBank.UNIT,
            Money.of("CNY", "0.00"),
            new Time(3, AtMaturity.RENEW));
    bank.submit(new OpenDeposit(bank.next(), id, terms, start));
    Money little = Money.of("CNY", "0.05");
    bank.submit(new DepositFunds(bank.next(), id, little, Channel.CASH, start, start, ""));
    bank.submit(new CloseBusinessDay(bank.next(), ENTITY, start));
    LocalDate maturity = start.plusMonths(3);
    bank.submit(new OpenBusinessDay(bank.next(), ENTITY, maturity));
    bank.submit(new StartEndOfDay(bank.next(), ENTITY, maturity));
    bank.submit(new RenewDeposit(bank.next(), id, maturity));
    assertThat(events("InterestSettled")).isZero();
    compare(maturity);
  }

  private void live(LocalDate date) {
    bank.submit(new OpenBusinessDay(bank.next(), ENTITY, date));
    for (int i = 0; i < 16; i++) {
      attempt(any(date));
    }
    bank.submit(new StartEndOfDay(bank.next(), ENTITY, date));
    compare(date);
    for (DueDeposit due : accruals.due(ENTITY, CNY, date, rates())) {
      bank.submit(
          switch (due) {
            case Settlement d -> new SettleInterest(bank.next(), d.depositId(), date);
            case Renewal d -> new RenewDeposit(bank.next(), d.depositId(), date);
            case Payout d -> new PayOutAtMaturity(bank.next(), d.depositId(), d.payTo(), date);
          });
    }
    compare(date);
    assertThat(accruals.due(ENTITY, CNY, date, rates())).as("due again on %s", date).isEmpty();
    bank.submit(new CloseBusinessDay(bank.next(), ENTITY, date));
  }

  private void compare(LocalDate date) {
    bank.awaitBooks();
    Map<String, Money> expected = new TreeMap<>();
    for (DepositId id : deposits) {
      if (state(id) instanceof ActiveDeposit open) {
        var terms = open.terms();
        var interest = new Interest(terms.product(), terms.holder(), open.earnings(), rates());
        Money outstanding = interest.outstandingAtCloseOf(date);
        if (!outstanding.isZero()) {
          expected.put(id.value(), outstanding);
        }
      }
    }
    Map<String, Money> told = new TreeMap<>();
    accruals.forEachAccrual(
        ENTITY,
        CNY,
        date,
        rates(),
        accrual -> told.put(accrual.depositId().value(), outstandingOf(accrual)));
    assertThat(told).as("seed %d, close of %s", SEED, date).isEqualTo(expected);
    compared += told.size();
  }

  private static Money outstandingOf(DepositAccrual accrual) {
    assertThat(accrual.unit()).isEqualTo(TestBank.UNIT);
    assertThat(accrual.accounts().accrued().toString()).startsWith("2231.");
    return accrual.outstanding();
  }

  private Deposit state(DepositId id) {
    Deposit state = Deposit.unopened();
    for (var stored : bank.log().reader().ofAggregate(id.value(), 0)) {
      state = state.evolve((DepositEvent) bank.log().json().read(stored));
    }
    return state;
  }

  private Command any(LocalDate date) {
    if (deposits.size() < 60 || random.nextInt(30) == 0) {
      return opening(date);
    }
    DepositId id = deposits.get(random.nextInt(deposits.size()));
    var amount = new Money(CNY, random.nextLong(1, 300_000));
    LocalDate valued = random.nextInt(4) == 0 ? date.minusDays(random.nextInt(40)) : date;
    return switch (random.nextInt(16)) {
      case 0, 1 -> new PayOutAndClose(bank.next(), id, Channel.CASH, date, "");
      case 2, 3, 4, 5 -> new WithdrawFunds(bank.next(), id, amount, Channel.CASH, date, valued, "");
      case 6 -> new InstructMaturity(bank.next(), ofProduct(2), instruction(), date);
      default -> new DepositFunds(bank.next(), id, amount, Channel.CASH, date, valued, "");
    };
  }

  private MaturityInstruction instruction() {
    return switch (random.nextInt(6)) {
      case 0 -> new Stay();
      case 1 -> new Renew();
      case 2 -> new PayTo(deposits.get(random.nextInt(deposits.size())));
      default -> new PayTo(ofProduct(0));
    };
  }

  /// A deposit of the product with the number.
  private DepositId ofProduct(int number) {
    int products = PRODUCTS.size();
    return deposits.get(number + products * random.nextInt(deposits.size() / products));
  }

  private Command opening(LocalDate date) {
    var id = new DepositId("dep_" + deposits.size());
    DepositProduct product = PRODUCTS.get(deposits.size() % PRODUCTS.size());
    Holder other = product instanceof Call ? Holder.BANK : Holder.INDIVIDUAL;
    Holder holder = random.nextBoolean() ? Holder.COMPANY : other;
    deposits.add(id);
    var terms =
        new DepositTerms(
            new CustomerId("cus_1"), holder, TestBank.UNIT, Money.of("CNY", "0.00"), product);
    return new OpenDeposit(bank.next(), id, terms, date);
  }

  private void attempt(Command command) {
    try {
      bank.submit(command);
    } catch (Rejected refused) {
      assertThat(refused.code()).isNotEmpty();
    }
  }

  private void publish(RateKey key, String percent) {
    bank.submit(
        new PublishRate(
            bank.next(), ENTITY, CNY, key, Rate.ofPercent(percent), RATES_FROM, "", false));
  }

  private RateTable rates() {
    return bank.log().rates().of(ENTITY, CNY);
  }

  private long events(String name) {
    return bank.log().reader().after(0, 100_000).stream()
        .filter(event -> event.name().equals(name))
        .count();
  }
}
