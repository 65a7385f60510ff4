package org.sycee.app.standingorders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sycee.app.TestBank.DAY;
import static org.sycee.app.TestBank.UNIT;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sycee.app.TestBank;
import org.sycee.app.TestDatabases;
import org.sycee.app.endofday.EndOfDay;
import org.sycee.contract.interest.RateKey;
import org.sycee.ledger.businessday.BusinessDayCommand.CloseBusinessDay;
import org.sycee.ledger.businessday.BusinessDayCommand.OpenBusinessDay;
import org.sycee.ledger.deposit.Channel;
import org.sycee.ledger.deposit.DepositCommand.DepositFunds;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.ledger.rates.RateCommand.PublishRate;
import org.sycee.ledger.standingorder.Rhythm;
import org.sycee.ledger.standingorder.StandingOrderCommand.CancelStandingOrder;
import org.sycee.ledger.standingorder.StandingOrderCommand.PlaceStandingOrder;
import org.sycee.ledger.standingorder.StandingOrderEvent.StandingOrderExecuted;
import org.sycee.ledger.standingorder.StandingOrderId;
import org.sycee.ledger.standingorder.StandingOrderTerms;
import org.sycee.money.Money;
import org.sycee.money.Rate;
import org.sycee.projections.standingorders.RegisteredStandingOrder;
import org.sycee.projections.standingorders.RegisteredStandingOrder.Status;
import org.sycee.projections.standingorders.StandingOrders;

/// Li has 250 yuan and pays 100 yuan again and again; the end of each day carries that out.
class StandingOrdersTest {
  private static final DepositId LI = new DepositId("dep_li");
  private static final DepositId SHOP = new DepositId("dep_shop");
  private static final StandingOrderId ORDER = new StandingOrderId("sto_1");

  private final TestBank bank = new TestBank(TestDatabases.migrated(), true);
  private final StandingOrders orders = new StandingOrders(bank.database().pool());
  private final EndOfDay endOfDay = bank.endOfDay();

  @BeforeEach
  void li_has_250_yuan() {
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
    bank.openDeposit("li");
    bank.openDeposit("shop");
    bank.submit(TestBank.deposit(bank.next(), LI, "250.00"));
  }

  @AfterEach
  void close() {
    bank.close();
  }

  @Test
  void are_paid_at_the_end_of_each_of_their_days_until_the_last() {
    place(Rhythm.WEEKLY, DAY.plusDays(1), DAY.plusDays(8), 0);
    end(DAY);
    assertThat(order().nextDate()).contains(DAY.plusDays(1));
    end(DAY.plusDays(1));
    assertThat(order().executed()).isEqualTo(1);
    assertThat(order().nextDate()).contains(DAY.plusDays(8));
    end(DAY.plusDays(9));
    assertThat(order().executed()).isEqualTo(2);
    assertThat(order().status()).isEqualTo(Status.ENDED);
    assertThat(order().nextDate()).isEmpty();
    assertThat(executions())
        .containsExactly("2026-01-06 on 2026-01-06", "2026-01-13 on 2026-01-13");
  }

  @Test
  void are_tried_again_when_money_has_come_in() {
    place(Rhythm.MONTHLY, DAY, StandingOrderTerms.UNTIL_CANCELLED, 1);
    bank.submit(TestBank.withdraw(bank.next(), LI, "200.00"));
    end(DAY);
    assertThat(order().lastRefusal()).contains("INSUFFICIENT_FUNDS");
    assertThat(order().nextDate()).contains(DAY);
    LocalDate next = DAY.plusDays(1);
    Money fifty = Money.of("CNY", "50.00");
    bank.submit(new DepositFunds(bank.next(), LI, fifty, Channel.CASH, next, next, ""));
    end(next);
    assertThat(order().executed()).isEqualTo(1);
    assertThat(order().refused()).isEqualTo(1);
    assertThat(order().nextDate()).contains(DAY.plusMonths(1));
  }

  @Test
  void a_day_is_given_up_when_it_was_tried_often_enough() {
    place(Rhythm.WEEKLY, DAY, StandingOrderTerms.UNTIL_CANCELLED, 1);
    bank.submit(TestBank.withdraw(bank.next(), LI, "200.00"));
    end(DAY.plusDays(1));
    assertThat(order().refused()).isEqualTo(2);
    assertThat(order().lastRefusedOn()).contains(DAY.plusDays(1));
    assertThat(order().nextDate()).contains(DAY.plusDays(7));
    assertThat(order().status()).isEqualTo(Status.STANDING);
  }

  @Test
  void the_days_on_which_the_bank_was_closed_are_paid_on_the_next_that_it_opens() {
    place(Rhythm.DAILY, DAY.plusDays(1), StandingOrderTerms.UNTIL_CANCELLED, 0);
    endWithoutOpeningTheNext();
    LocalDate monday = DAY.plusDays(3);
    bank.submit(new OpenBusinessDay(bank.next(), UNIT.entity(), monday));
    end(monday);
    // 250 yuan are enough for two of the three days.
    assertThat(executions())
        .containsExactly("2026-01-06 on 2026-01-08", "2026-01-07 on 2026-01-08");
    assertThat(order().refused()).isEqualTo(1);
    assertThat(order().nextDate()).contains(DAY.plusDays(4));
  }

  @Test
  void a_cancelled_order_is_not_paid() {
    place(Rhythm.DAILY, DAY, StandingOrderTerms.UNTIL_CANCELLED, 0);
    bank.submit(new CancelStandingOrder(bank.next(), ORDER, DAY, "moved"));
    end(DAY);
    assertThat(executions()).isEmpty();
    assertThat(order().status()).isEqualTo(Status.CANCELLED);
    assertThat(order().nextDate()).isEmpty();
  }

  @Test
  void the_register_tells_what_was_ordered_and_by_which_deposits() {
    place(Rhythm.MONTHLY, DAY, StandingOrderTerms.UNTIL_CANCELLED, 2);
    RegisteredStandingOrder order = order();
    assertThat(order.amount()).isEqualTo(Money.of("CNY", "100.00"));
    assertThat(order.lastDate()).isEmpty();
    assertThat(order.retries()).isEqualTo(2);
    assertThat(orders.ofEntity(UNIT.entity(), 0, 10)).containsExactly(order);
    assertThat(orders.ofDeposit(LI, 0, 10)).containsExactly(order);
    assertThat(orders.ofDeposit(SHOP, 0, 10)).containsExactly(order);
    assertThat(orders.ofDeposit(SHOP, order.placedAt(), 10)).isEmpty();
    assertThat(orders.ofDeposit(new DepositId("dep_other"), 0, 10)).isEmpty();
    assertThat(orders.find(new StandingOrderId("sto_other"))).isEqualTo(Optional.empty());
  }

  private void place(Rhythm rhythm, LocalDate first, LocalDate last, int retries) {
    var terms =
        new StandingOrderTerms(
            UNIT.entity(),
            LI,
            SHOP,
            Money.of("CNY", "100.00"),
            first,
            rhythm,
            last,
            retries,
            0,
            "rent");
    bank.submit(new PlaceStandingOrder(bank.next(), ORDER, terms, DAY));
  }

  private void end(LocalDate through) {
    endOfDay.run(UNIT.entity(), through, EndOfDay.Observer.nobody());
  }

  private void endWithoutOpeningTheNext() {
    bank.submit(new CloseBusinessDay(bank.next(), UNIT.entity(), DAY));
  }

  private RegisteredStandingOrder order() {
    bank.awaitBooks();
    return orders.find(ORDER).orElseThrow();
  }

  private List<String> executions() {
    return bank.log().reader().ofAggregate(ORDER.value(), 0).stream()
        .filter(stored -> stored.name().equals("StandingOrderExecuted"))
        .map(stored -> (StandingOrderExecuted) bank.log().json().read(stored))
        .map(fact -> fact.dueDate() + " on " + fact.bookingDate())
        .toList();
  }
}
