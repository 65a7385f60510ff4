package org.sycee.app.treasury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.sycee.app.treasury.Desk.DAY;
import static org.sycee.app.treasury.Desk.PORTFOLIO;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sycee.app.TestBank;
import org.sycee.app.TestDatabases;
import org.sycee.app.endofday.EndOfDay;
import org.sycee.ledger.Command;
import org.sycee.ledger.Rejected;
import org.sycee.ledger.Rejection;
import org.sycee.ledger.facility.EmployeeId;
import org.sycee.money.Money;
import org.sycee.money.Rate;
import org.sycee.projections.balances.Balances;
import org.sycee.projections.positions.PositionBook;
import org.sycee.time.DayCount;
import org.sycee.treasury.DealId;
import org.sycee.treasury.DealProduct;
import org.sycee.treasury.bond.PriceBasis;
import org.sycee.treasury.bondtrade.BondTradeCommand.ReverseBondTrade;
import org.sycee.treasury.bondtrade.BondTradeCommand.SettleBondTrade;
import org.sycee.treasury.deal.BondTradeTerms;
import org.sycee.treasury.deal.DealCommand.CancelDeal;
import org.sycee.treasury.deal.DealCommand.CaptureDeal;
import org.sycee.treasury.deal.DealCommand.SettleFlow;
import org.sycee.treasury.deal.DealCommand.VerifyDeal;
import org.sycee.treasury.deal.DealRejection;
import org.sycee.treasury.deal.DealTicket;
import org.sycee.treasury.deal.ValueDating;
import org.sycee.treasury.instrument.InstrumentCommand.DefineInstrument;
import org.sycee.treasury.instrument.InstrumentDetails;
import org.sycee.treasury.instrument.InstrumentId;
import org.sycee.treasury.instrument.InstrumentKind;
import org.sycee.treasury.instrument.InstrumentTerms.FixedCoupon;
import org.sycee.treasury.instrument.Issuer.NamedIssuer;
import org.sycee.treasury.instrument.Market;
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
  private static final InstrumentId BOND = new InstrumentId("240001.IB");
  private static final PositionId POSITION = new PositionId(PORTFOLIO, BOND);
  private static final FixedCoupon PAYING =
      new FixedCoupon(
          Rate.ofPercent("3"),
          1,
          DayCount.ACT_ACT_ICMA,
          LocalDate.of(2024, 1, 10),
          LocalDate.of(2027, 1, 10),
          0);

  private final TestBank bank = new TestBank(TestDatabases.migrated(), true).openDay();
  private final EndOfDay endOfDay = bank.endOfDay();

  BondsTest() {
    Desk.open(bank, "300000000.00");
    var details =
        new InstrumentDetails(
            "24附息国债01",
            InstrumentKind.GOVERNMENT,
            Market.INTERBANK,
            new NamedIssuer("财政部"),
            Currency.getInstance("CNY"),
            PAYING,
            List.of());
    bank.submit(new DefineInstrument(bank.next(), BOND, details, PAYING.accrualStartDate()));
  }

  @AfterEach
  void close() {
    assertThat(bank.entries().differences()).isEmpty();
    bank.close();
  }

  private CaptureDeal capture(
      String name, DealProduct product, String face, String clean, LocalDate settlement) {
    LocalDate today = bank.log().businessDays().of(PORTFOLIO.entity()).open().orElseThrow();
    BondTradeTerms terms =
        BondTradeTerms.of(
            product,
            BOND,
            PAYING,
            Money.of("CNY", face),
            settlement,
            PriceBasis.CLEAN,
            new BigDecimal(clean));
    var ticket =
        new DealTicket(PORTFOLIO, Desk.BANK, Desk.DEALER, today, new ValueDating.InTime(), terms);
    return new CaptureDeal(bank.next(), deal(name), ticket, today);
  }

  private static DealId deal(String name) {
    return new DealId("deal_" + name);
  }

  private void verified(CaptureDeal wish) {
    bank.submit(wish);
    bank.submit(new VerifyDeal(bank.next(), wish.dealId(), Desk.BACK_OFFICE, wish.bookingDate()));
  }

  private void settle(String name, LocalDate day) {
    bank.submit(new SettleBondTrade(bank.next(), deal(name), Desk.BACK_OFFICE, day, day));
  }

  private void isRefused(Command wish, Rejection reason) {
    long before = bank.log().reader().headPosition();
    assertThatExceptionOfType(Rejected.class)
        .isThrownBy(() -> bank.submit(wish))
        .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    assertThat(bank.log().reader().headPosition()).isEqualTo(before);
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
    verified(capture("buy", DealProduct.BOND_PURCHASE, "10000000.00", "1.012", DAY));
    isRefused(
        new SettleFlow(
            bank.next(),
            deal("buy"),
            1,
            Money.of("CNY", "10415890.41"),
            Desk.BACK_OFFICE,
            DAY,
            DAY),
        DealRejection.SETTLED_WITH_POSITION);
    settle("buy", DAY);
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
    verified(capture("sell", DealProduct.BOND_SALE, "4000000.00", "1.015", sold));
    isRefused(
        capture("more", DealProduct.BOND_SALE, "6000000.01", "1.015", sold),
        DealRejection.SOLD_MORE_THAN_HELD);
    var rest = capture("rest", DealProduct.BOND_SALE, "6000000.00", "1.015", sold);
    bank.submit(rest);
    bank.submit(new CancelDeal(bank.next(), rest.dealId(), Desk.DEALER, "off", rest.bookingDate()));
    end(DAY.plusDays(1));
    settle("sell", sold);
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
    isRefused(
        new ReverseBondTrade(
            bank.next(),
            deal("sell"),
            Desk.DEALER,
            new EmployeeId("zhao"),
            "wrong",
            received.plusDays(1)),
        PositionRejection.TRADE_NOT_LAST);
    assertBookIsTheLog();
  }

  @Test
  void of_a_trade_that_is_taken_back_nothing_is_left() {
    verified(capture("wrong", DealProduct.BOND_PURCHASE, "10000000.00", "1.012", DAY));
    settle("wrong", DAY);
    end(DAY.plusDays(1));
    LocalDate today = DAY.plusDays(2);
    bank.submit(
        new ReverseBondTrade(
            bank.next(),
            deal("wrong"),
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
