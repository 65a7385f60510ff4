package org.sycee.app.treasury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sycee.app.treasury.Desk.DAY;
import static org.sycee.app.treasury.Desk.PORTFOLIO;

import java.time.LocalDate;
import java.util.Currency;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sycee.app.TestBank;
import org.sycee.app.TestDatabases;
import org.sycee.app.endofday.EndOfDay;
import org.sycee.ledger.facility.EmployeeId;
import org.sycee.money.Money;
import org.sycee.projections.balances.Balances;
import org.sycee.projections.deals.Blotter;
import org.sycee.treasury.DealId;
import org.sycee.treasury.DealProduct;
import org.sycee.treasury.deal.DealCommand.ReverseDeal;

/// Money lent and borrowed between banks, day by day, until it is paid back.
class DealsAtEndOfDayTest {
  private static final LocalDate MATURITY = DAY.plusDays(7);

  private final TestBank bank = new TestBank(TestDatabases.migrated(), true).openDay();
  private final Desk desk = Desk.open(bank, "300000000.00");
  private final EndOfDay endOfDay = bank.endOfDay();

  @AfterEach
  void close() {
    assertThat(bank.entries().differences()).isEmpty();
    bank.close();
  }

  private void deal(String name, DealProduct product) {
    bank.submit(desk.capture(name, product, "100000000.00", MATURITY));
    desk.verify(name);
    desk.settle(name, 1, "100000000.00", DAY);
  }

  private void end(LocalDate through) {
    endOfDay.run(PORTFOLIO.entity(), through, EndOfDay.Observer.nobody());
  }

  /// Debits less credits in the portfolio.
  private Money balance(String account) {
    return new Balances(bank.awaitBooks().database().pool())
        .ofEntity(PORTFOLIO.entity()).stream()
            .filter(each -> each.book().equals(PORTFOLIO.book()) && each.account().equals(account))
            .map(each -> each.debitBalance())
            .reduce(Money.of("CNY", "0"), Money::plus);
  }

  @Test
  void what_is_lent_earns_from_day_to_day_and_comes_back_with_its_interest() {
    deal("lent", DealProduct.PLACEMENT);
    end(DAY);
    assertThat(balance("1302")).isEqualTo(Money.of("CNY", "100000000.00"));
    assertThat(balance("1003.02")).isEqualTo(Money.of("CNY", "-100000000.00"));
    // 100,000,000 x 1.92 % / 360 = 5,333.33
    assertThat(balance("1132.11")).isEqualTo(Money.of("CNY", "5333.33"));
    assertThat(balance("6011.11")).isEqualTo(Money.of("CNY", "-5333.33"));
    end(MATURITY.minusDays(1));
    // x 7 = 37,333.33
    assertThat(balance("1132.11")).isEqualTo(Money.of("CNY", "37333.33"));
    desk.settle("lent", 2, "100037333.33", MATURITY);
    end(MATURITY);
    assertThat(balance("1302")).isEqualTo(Money.of("CNY", "0.00"));
    assertThat(balance("1132.11")).isEqualTo(Money.of("CNY", "0.00"));
    assertThat(balance("6011.11")).isEqualTo(Money.of("CNY", "-37333.33"));
    assertThat(desk.used()).isEqualTo(Money.of("CNY", "0.00"));
  }

  @Test
  void what_is_borrowed_costs_from_day_to_day_and_uses_no_credit() {
    deal("borrowed", DealProduct.BORROWING);
    assertThat(desk.used()).isEqualTo(Money.of("CNY", "0.00"));
    end(MATURITY.minusDays(1));
    assertThat(balance("2003")).isEqualTo(Money.of("CNY", "-100000000.00"));
    assertThat(balance("2231.11")).isEqualTo(Money.of("CNY", "-37333.33"));
    assertThat(balance("6411.11")).isEqualTo(Money.of("CNY", "37333.33"));
    // It is paid late, in two parts: interest first, and no more of it than was agreed.
    end(MATURITY);
    LocalDate late = MATURITY.plusDays(1);
    desk.settle("borrowed", 2, "37334.33", late);
    desk.settle("borrowed", 2, "99999999.00", late);
    end(late);
    assertThat(balance("2003")).isEqualTo(Money.of("CNY", "0.00"));
    assertThat(balance("2231.11")).isEqualTo(Money.of("CNY", "0.00"));
    assertThat(balance("6411.11")).isEqualTo(Money.of("CNY", "37333.33"));
  }

  @Test
  void a_reversed_deal_leaves_nothing_behind() {
    deal("wrong", DealProduct.PLACEMENT);
    end(DAY.plusDays(1));
    LocalDate today = DAY.plusDays(2);
    bank.submit(
        new ReverseDeal(
            bank.next(),
            new DealId("deal_wrong"),
            Desk.DEALER,
            new EmployeeId("zhao"),
            "wrong counterparty",
            today));
    end(today);
    for (String account : new String[] {"1302", "1003.02", "1132.11", "6011.11"}) {
      assertThat(balance(account)).as(account).isEqualTo(Money.of("CNY", "0.00"));
    }
    assertThat(desk.used()).isEqualTo(Money.of("CNY", "0.00"));
  }

  @Test
  void the_cash_ladder_is_the_sum_of_what_is_open() {
    deal("lent", DealProduct.PLACEMENT);
    bank.submit(desk.capture("later", DealProduct.BORROWING, "50000000.00", MATURITY));
    bank.awaitBooks();
    var ladder =
        new Blotter(bank.database().pool())
            .cashLadder(PORTFOLIO.entity(), Currency.getInstance("CNY"));
    assertThat(ladder)
        .extracting(day -> day.date() + " " + day.net())
        // 100,037,333.33 comes back; 50,000,000 x (1 + 1.92 % x 7 / 360) is paid back.
        .containsExactly(DAY + " CNY 50000000.00", MATURITY + " CNY 50018666.66");
  }
}
