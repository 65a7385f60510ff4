package org.sycee.app.treasury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sycee.app.treasury.Desk.DAY;
import static org.sycee.app.treasury.Desk.PORTFOLIO;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sycee.app.TestBank;
import org.sycee.app.TestDatabases;
import org.sycee.app.endofday.EndOfDay;
import org.sycee.ledger.facility.EmployeeId;
import org.sycee.money.Money;
import org.sycee.projections.balances.Balances;
import org.sycee.projections.positions.PositionBook;
import org.sycee.treasury.DealProduct;
import org.sycee.treasury.bondtrade.BondTradeCommand.ReverseBondTrade;
import org.sycee.treasury.deal.DealCommand.CancelDeal;
import org.sycee.treasury.deal.DealCommand.SettleFlow;
import org.sycee.treasury.deal.DealRejection;
import org.sycee.treasury.position.HeldPosition;
import org.sycee.treasury.position.Holding;
import org.sycee.treasury.position.PositionAggregate;
import org.sycee.treasury.position.PositionCommand.ReceiveCoupon;
import org.sycee.treasury.position.PositionEvent;
import org.sycee.treasury.position.PositionId;
import org.sycee.treasury.position.PositionRejection;

/// Bonds at amortised cost from the trade to the coupon, night by night. Amortised figures are
/// those of a calculation with forty digits outside of Sycee: 10,415,890.41 were paid for 300,000
/// on 10 January 2026 and 10,300,000 a year later.
class BondsTest {
  private static final PositionId POSITION = BondDesk.POSITION;

  private final TestBank bank = new TestBank(TestDatabases.migrated(), true).openDay();
  private final EndOfDay endOfDay = bank.endOfDay();
  private final BondDesk bonds = BondDesk.open(bank, "300000000.00");

  @AfterEach
  void close() {
    assertThat(bank.entries().differences()).isEmpty();
    bank.close();
  }

  private void end(LocalDate through) {
    endOfDay.run(PORTFOLIO.entity(), through, EndOfDay.Observer.nobody());
  }

  /// Debits less credits in the portfolio.
  private String balance(String account) {
    return new Balances(bank.awaitBooks().database().pool())
        .ofEntity(PORTFOLIO.entity()).stream()
            .filter(each -> each.book().equals(PORTFOLIO.book()) && each.account().equals(account))
            .map(each -> each.debitBalance())
            .reduce(Money.of("CNY", "0"), Money::plus)
            .decimal()
            .toPlainString();
  }

  /// Ten millions, and their first night.
  private void buy() {
    bonds.verified(bonds.capture("buy", DealProduct.BOND_PURCHASE, "10000000.00", "1.012", DAY));
    bonds.isRefused(
        new SettleFlow(
            bank.next(),
            BondDesk.deal("buy"),
            1,
            Money.of("CNY", "10415890.41"),
            Desk.BACK_OFFICE,
            DAY,
            DAY),
        DealRejection.SETTLED_WITH_POSITION);
    bonds.settle("buy", DAY);
    end(DAY);
    assertThat(balance("1501.01")).isEqualTo("10000000.00");
    assertThat(balance("1501.02")).isEqualTo("119685.63");
    assertThat(balance("1132.21")).isEqualTo("296712.33");
    assertThat(balance("6011.21")).isEqualTo("-507.55");
    assertThat(balance("1003.02")).isEqualTo("-10415890.41");
    assertThat(balance("3001.05")).isEqualTo("0.00");
  }

  @Test
  void are_bought_earn_are_sold_in_part_and_get_their_coupon() {
    buy();
    LocalDate sold = DAY.plusDays(2);
    bonds.verified(bonds.capture("sell", DealProduct.BOND_SALE, "4000000.00", "1.015", sold));
    bonds.isRefused(
        bonds.capture("more", DealProduct.BOND_SALE, "6000000.01", "1.015", sold),
        DealRejection.SOLD_MORE_THAN_HELD);
    var rest = bonds.capture("rest", DealProduct.BOND_SALE, "6000000.00", "1.015", sold);
    bank.submit(rest);
    bank.submit(new CancelDeal(bank.next(), rest.dealId(), Desk.DEALER, "off", rest.bookingDate()));
    end(DAY.plusDays(1));
    bonds.settle("sell", sold);
    end(sold);
    assertThat(balance("1501.01")).isEqualTo("6000000.00");
    assertThat(balance("1501.02")).isEqualTo("71434.19");
    assertThat(balance("1132.21")).isEqualTo("179013.70");
    assertThat(balance("6111")).isEqualTo("-12251.49");
    assertThat(balance("3001.05")).isEqualTo("0.00");

    LocalDate received = DAY.plusDays(7);
    end(received.minusDays(1));
    bank.submit(
        new ReceiveCoupon(
            bank.next(),
            POSITION,
            Money.of("CNY", "180000.00"),
            Desk.BACK_OFFICE,
            received,
            received));
    end(received);
    assertThat(balance("1132.21")).isEqualTo("1479.45");
    assertThat(balance("1501.02")).isEqualTo("70465.15");
    // coupons: 180,000 + 119,013.70 + 1,479.45 - 295,890.41
    // premium: 70,465.15 + 47,748.51 - 120,000
    assertThat(balance("6011.21")).isEqualTo("-2816.40");
    bonds.isRefused(
        new ReverseBondTrade(
            bank.next(),
            BondDesk.deal("sell"),
            Desk.DEALER,
            new EmployeeId("zhao"),
            "wrong",
            received.plusDays(1)),
        PositionRejection.TRADE_NOT_LAST);
    assertBookIsTheLog();
  }

  @Test
  void of_a_trade_that_is_taken_back_nothing_is_left() {
    bonds.verified(bonds.capture("wrong", DealProduct.BOND_PURCHASE, "10000000.00", "1.012", DAY));
    bonds.settle("wrong", DAY);
    end(DAY.plusDays(1));
    LocalDate today = DAY.plusDays(2);
    bank.submit(
        new ReverseBondTrade(
            bank.next(),
            BondDesk.deal("wrong"),
            Desk.DEALER,
            new EmployeeId("zhao"),
            "wrong portfolio",
            today));
    end(today);
    for (String account :
        List.of("1501.01", "1501.02", "1132.21", "6011.21", "1003.02", "3001.05")) {
      assertThat(balance(account)).as(account).isEqualTo("0.00");
    }
    assertBookIsTheLog();
  }

  /// Every position worked out from its facts again.
  private void assertBookIsTheLog() {
    var book = new PositionBook(bank.awaitBooks().database().pool());
    HeldPosition state = HeldPosition.NONE;
    for (var stored : bank.log().reader().ofAggregate(PositionAggregate.idOf(POSITION), 0)) {
      state = state.evolve((PositionEvent) bank.log().json().read(stored));
    }
    Money zero = Money.of("CNY", "0.00");
    List<Money> expected =
        state.holding().map(BondsTest::figures).orElse(List.of(zero, zero, zero, zero, zero, zero));
    assertThat(book.ofEntity(PORTFOLIO.entity()))
        .singleElement()
        .satisfies(held ->
            assertThat(
                    List.of(
                        held.face(),
                        held.fairValueChange(),
                        held.allowance(),
                        held.price(),
                        held.carry(),
                        held.amortisation()))
                .isEqualTo(expected));
    Money moved =
        book.movements(POSITION, 0, 100).stream()
            .map(PositionBook.Movement::face)
            .reduce(zero, Money::plus);
    assertThat(moved).isEqualTo(expected.getFirst());
  }

  private static List<Money> figures(Holding held) {
    return List.of(
        held.face(),
        held.fairValueChange(),
        held.allowance().amount(),
        held.results().price(),
        held.results().carry(),
        held.results().amortisation());
  }
}
