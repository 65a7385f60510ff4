package org.sycee.app.endofday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sycee.app.TestBank.UNIT;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sycee.app.TestBank;
import org.sycee.app.TestDatabases;
import org.sycee.contract.interest.RateKey;
import org.sycee.ledger.CustomerId;
import org.sycee.ledger.bill.BillCommand.*;
import org.sycee.ledger.bill.BillId;
import org.sycee.ledger.bill.BillTerms;
import org.sycee.ledger.deposit.Channel;
import org.sycee.ledger.deposit.DepositCommand.DepositFunds;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.ledger.rates.RateCommand.PublishRate;
import org.sycee.money.Money;
import org.sycee.money.Rate;
import org.sycee.projections.balances.Balances;
import org.sycee.projections.bills.BillRegister;
import org.sycee.projections.bills.RegisteredBill;
import org.sycee.projections.bills.RegisteredBill.Status;

/// A bill of 1,000,000 yuan is discounted on 5 January at 3.6 % for ten days: 1,000.00, 100.00 a
/// day.
class BillsAtEndOfDayTest {
  private static final LocalDate DAY = TestBank.DAY;
  private static final LocalDate DUE = DAY.plusDays(10);
  private static final BillId BILL = new BillId("bil_1");
  private static final DepositId MILL = new DepositId("dep_mill");

  private final TestBank bank = new TestBank(TestDatabases.migrated(), true);
  private final BillRegister bills = new BillRegister(bank.database().pool());
  private final EndOfDay endOfDay = bank.endOfDay();

  @BeforeEach
  void the_bill_is_discounted() {
    bank.openDay();
    bank.submit(
        new PublishRate(
            bank.next(),
            UNIT.entity(),
            Currency.getInstance("CNY"),
            RateKey.DEMAND,
            Rate.ofPercent("0.2"),
            DAY,
            "board",
            true));
    bank.openDeposit("mill");
    var terms =
        new BillTerms(
            new CustomerId("cus_1"),
            UNIT,
            MILL,
            BillTerms.Kind.COMMERCIAL_ACCEPTANCE,
            "17",
            "Huaguang Printing",
            "Huaguang Printing",
            Money.of("CNY", "1000000.00"),
            DAY.minusMonths(1),
            DUE,
            0,
            "EVERY_DAY",
            Rate.ofPercent("3.6"));
    bank.submit(new DiscountBill(bank.next(), BILL, terms, DAY, "bill"));
  }

  @AfterEach
  void close() {
    bank.close();
  }

  @Test
  void its_discount_is_income_in_equal_parts_on_the_days_that_remain() {
    end(DAY);
    assertThat(debits("6011.05")).isEqualTo("-100.00");
    assertThat(debits("1301.02")).isEqualTo("-900.00");
    end(DUE.minusDays(1));
    assertThat(debits("6011.05")).isEqualTo("-1000.00");
    assertThat(debits("1301.02")).isEqualTo("0.00");
    bank.submit(new CollectBill(bank.next(), BILL, DUE));
    end(DUE);
    assertThat(debits("6011.05")).isEqualTo("-1000.00");
    assertThat(debits("1301.01")).isEqualTo("0.00");
    assertThat(bill().status()).isEqualTo(Status.COLLECTED);
  }

  @Test
  void a_bill_that_is_due_and_neither_paid_nor_refused_earns_no_more() {
    end(DUE.plusDays(2));
    assertThat(debits("6011.05")).isEqualTo("-1000.00");
    assertThat(bills.payableBy(UNIT.entity(), DUE.minusDays(1), 0, 10)).isEmpty();
    assertThat(bills.payableBy(UNIT.entity(), DUE, 0, 10))
        .extracting(RegisteredBill::billId)
        .containsExactly("bil_1");
  }

  @Test
  void the_interest_of_the_central_bank_is_spent_in_equal_parts() {
    end(DAY.plusDays(4));
    // Five days at 1.8 %: 250.00, 50.00 a day.
    bank.submit(new RediscountBill(bank.next(), BILL, Rate.ofPercent("1.8"), DAY.plusDays(5)));
    assertThat(bill().rediscount()).contains(Money.of("CNY", "250.00"));
    end(DAY.plusDays(5));
    assertThat(debits("6411.08")).isEqualTo("50.00");
    assertThat(debits("2021.02")).isEqualTo("200.00");
    end(DUE.minusDays(1));
    bank.submit(new RepayRediscount(bank.next(), BILL, DUE));
    end(DUE);
    assertThat(debits("6411.08")).isEqualTo("250.00");
    assertThat(debits("2021.02")).isEqualTo("0.00");
    assertThat(debits("2021.01")).isEqualTo("0.00");
    assertThat(bill().rediscount()).isEmpty();
  }

  @Test
  void the_register_follows_a_claim_until_it_is_recovered() {
    end(DUE.minusDays(1));
    bank.submit(new DishonourBill(bank.next(), BILL, "no cover", DUE));
    assertThat(bill().status()).isEqualTo(Status.DISHONOURED);
    assertThat(bill().claim()).isEqualTo(Money.of("CNY", "1000000.00"));
    bank.submit(
        new RecoverBill(bank.next(), BILL, MILL, Money.of("CNY", "999000.00"), DUE, "bill"));
    assertThat(bill().claim()).isEqualTo(Money.of("CNY", "1000.00"));
    assertThat(bill().status()).isEqualTo(Status.DISHONOURED);
    bank.submit(
        new DepositFunds(
            bank.next(), MILL, Money.of("CNY", "1000.00"), Channel.CASH, DUE, DUE, ""));
    bank.submit(new RecoverBill(bank.next(), BILL, MILL, Money.of("CNY", "1000.00"), DUE, "bill"));
    assertThat(bill().status()).isEqualTo(Status.RECOVERED);
    assertThat(bills.ofEntity(UNIT.entity(), 0, 10)).containsExactly(bill());
    assertThat(bills.ofEntity(UNIT.entity(), bill().discountedAt(), 10)).isEqualTo(List.of());
  }

  private void end(LocalDate through) {
    endOfDay.run(UNIT.entity(), through, EndOfDay.Observer.nobody());
  }

  private RegisteredBill bill() {
    bank.awaitBooks();
    return bills.find(BILL).orElseThrow();
  }

  private String debits(String account) {
    return new Balances(bank.awaitBooks().database().pool())
        .ofEntity(UNIT.entity()).stream()
            .filter(balance -> balance.account().equals(account))
            .map(balance -> balance.debitBalance())
            .reduce(Money.of("CNY", "0"), Money::plus)
            .decimal()
            .toPlainString();
  }
}
