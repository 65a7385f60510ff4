package org.sycee.treasury.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sycee.treasury.DealProduct.*;
import static org.sycee.treasury.TreasuryScene.*;
import static org.sycee.treasury.deal.DealRejection.*;
import static org.sycee.treasury.deal.DealSamples.*;
import static org.sycee.treasury.deal.DealScene.*;
import static org.sycee.treasury.fx.FxForwardTerms.BaseSide.BUYS_BASE;
import static org.sycee.treasury.fx.FxForwardTerms.BaseSide.SELLS_BASE;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sycee.money.ExchangeRate;
import org.sycee.money.Money;
import org.sycee.treasury.TreasuryScene;
import org.sycee.treasury.deal.DealEvent.DealCaptured;
import org.sycee.treasury.deal.DealEvent.FlowSettled;
import org.sycee.treasury.fx.FxForwardTerms;
import org.sycee.treasury.limit.AddOns;
import org.sycee.treasury.limit.LimitRejection;

/// Ten million dollars at 7.10 on Wednesday, and back at 7.08 after the festival.
class FxDealTest {
  private static final LocalDate AMERICAN_HOLIDAY = LocalDate.of(2024, 7, 4);
  private final DealScene scene = new DealScene();

  private static Money dollars(String amount) {
    return Money.of("USD", amount);
  }

  /// Standard entry 54: each currency balances by itself against the position.
  @Test
  void pays_one_currency_and_receives_the_other_each_on_its_own() {
    scene.verified(sample(FX_SPOT)).on(WEDNESDAY);
    var out = scene.happens(scene.settle(1, cny("71000000.00")), FlowSettled.class);
    assertThat(lines(out.entry()))
        .isEqualTo(Map.of("1003.02", "CNY -71000000.00", "3002.01", "CNY 71000000.00"));
    var in = scene.happens(scene.settle(2, dollars("4000000.00")), FlowSettled.class);
    assertThat(lines(in.entry()))
        .isEqualTo(Map.of("1011.01", "USD 4000000.00", "3002.01", "USD -4000000.00"));
    scene.happens(scene.fail(2, "correspondent closed"));
    scene.isRefused(scene.settle(2, cny("1.00")), CURRENCY_NOT_OF_DEAL, "USD 6000000.00");
    scene.happens(scene.settle(2, dollars("6000000.00")));
    assertThat(scene.live().open()).isEmpty();
    assertThat(scene.live().accruedAtCloseOf(AFTER_FESTIVAL)).isEqualTo(cny("0.00"));
    scene.isRefused(scene.terminate(AFTER_FESTIVAL, cny("1.00")), NOT_OF_PRODUCT, "FX_SPOT");
    scene.happens(scene.reverse(BOSS, "not ours"));
    assertThat(TreasuryScene.faults(scene.facts)).isEmpty();
  }

  @Test
  void a_swap_has_a_near_and_a_far_leg() {
    assertThat(swap().flows())
        .extracting(flow -> flow.number() + " " + flow.payDate() + " " + flow.way() + flow.amount())
        .containsExactly(
            "1 " + WEDNESDAY + " PAYCNY 71000000.00",
            "2 " + WEDNESDAY + " RECEIVEUSD 10000000.00",
            "3 " + AFTER_FESTIVAL + " PAYUSD 10000000.00",
            "4 " + AFTER_FESTIVAL + " RECEIVECNY 70800000.00");
    var near = DealSamples.dollars(BUYS_BASE, "7.10", WEDNESDAY);
    var sameWay = List.of(near, DealSamples.dollars(BUYS_BASE, "7.08", AFTER_FESTIVAL));
    assertThatIllegalArgumentException().isThrownBy(() -> new FxTerms(FX_SWAP, sameWay));
    assertThatIllegalArgumentException().isThrownBy(() -> new FxTerms(FX_SWAP, List.of(near)));
    assertThatIllegalArgumentException().isThrownBy(() -> new FxTerms(FX_SPOT, sameWay));
    var backwards =
        new FxTerms(
            FX_SWAP,
            List.of(
                DealSamples.dollars(BUYS_BASE, "7.10", WEDNESDAY),
                DealSamples.dollars(SELLS_BASE, "7.08", WEDNESDAY)));
    scene.isRefused(scene.capture(backwards), MATURITY_NOT_AFTER_VALUE_DATE, "2024-06-05");
  }

  /// 1 % of 71m and of 70.8m, up to a year; the far one is still to come when the near one is half
  /// paid: then 71m are owed to us, and 708,000 beside.
  @Test
  void uses_credit_by_an_add_on_until_one_side_has_paid_and_then_what_is_owed() {
    var captured = scene.happens(scene.capture(swap()), DealCaptured.class);
    assertThat(captured.exposure().termDays()).isEqualTo(8);
    assertThat(captured.exposure().credit()).isEqualTo(cny("1418000.00"));
    assertThat(captured.exposure().volume()).isEqualTo(millions(71));
    assertThat(scene.used("lim_paid_CNY")).isEqualTo(millions(71));
    assertThat(scene.used("lim_paid_USD")).isEqualTo(dollars("10000000.00"));
    scene.happens(scene.verify(BACK_OFFICE));
    scene.on(WEDNESDAY).happens(scene.settle(1, millions(71)));
    assertThat(scene.used("lim_bank_CNY")).isEqualTo(cny("71708000.00"));
    scene.happens(scene.settle(2, dollars("10000000.00")));
    assertThat(scene.used("lim_bank_CNY")).isEqualTo(cny("708000.00"));
    assertThat(scene.used("lim_dealer_CNY")).isEqualTo(cny("70800000.00"));
    scene.on(AFTER_FESTIVAL).happens(scene.settle(4, cny("70800000.00")));
    assertThat(scene.used("lim_bank_CNY")).isEqualTo(cny("0.00"));
    scene.happens(scene.settle(3, dollars("10000000.00")));
    assertThat(scene.used("lim_dealer_CNY")).isEqualTo(cny("0.00"));
    assertThat(scene.used("lim_paid_USD")).isEqualTo(dollars("0.00"));
  }

  /// The limit is of 150 million dollars a day; 302 million yuan come in and use none.
  @Test
  void what_it_pays_counts_in_each_currency() {
    var base = DealSamples.dollars(SELLS_BASE, "2.00", AFTER_FESTIVAL);
    var much =
        new FxTerms(
            FX_FORWARD,
            List.of(
                new FxForwardTerms(
                    SELLS_BASE,
                    dollars("151000000.00"),
                    base.quoteCurrency(),
                    base.strike(),
                    AFTER_FESTIVAL)));
    scene.isRefused(
        scene.capture(much), LimitRejection.LIMIT_BREACHED, "lim_paid_USD", "USD 151000000.00");
  }

  /// By the current exposure method 5 % beyond a year, 7.5 % beyond five.
  @Test
  void add_ons_rise_with_the_term() {
    Money notional = cny("1000.01");
    assertThat(AddOns.of(FX_FORWARD, 365, notional)).isEqualTo(cny("10.01"));
    assertThat(AddOns.of(FX_FORWARD, 366, notional)).isEqualTo(cny("50.01"));
    assertThat(AddOns.of(FX_FORWARD, 1_826, notional)).isEqualTo(cny("75.01"));
  }

  /// Independence Day is a working Thursday in China; Wednesday 5 June is two days from Monday.
  @Test
  void settles_on_days_that_are_good_in_both_currencies_and_by_its_product() {
    var closed =
        new FxTerms(FX_FORWARD, List.of(DealSamples.dollars(BUYS_BASE, "7.1", AMERICAN_HOLIDAY)));
    scene.isRefused(
        scene.capture(closed), SETTLEMENT_ON_HOLIDAY, "CNBE+USNY", "next good day is 2024-07-05");
    var festival =
        new FxTerms(
            FX_FORWARD, List.of(DealSamples.dollars(BUYS_BASE, "7.1", LocalDate.of(2024, 6, 10))));
    scene.isRefused(scene.capture(festival), SETTLEMENT_ON_HOLIDAY, "next good day is 2024-06-11");
    var late =
        new FxTerms(FX_SPOT, List.of(DealSamples.dollars(BUYS_BASE, "7.1", WEDNESDAY.plusDays(1))));
    scene.isRefused(scene.capture(late), SETTLEMENT_NOT_OF_PRODUCT, "2024-06-06", "later than 2");
    var early = new FxTerms(FX_FORWARD, List.of(DealSamples.dollars(BUYS_BASE, "7.1", WEDNESDAY)));
    scene.isRefused(scene.capture(early), SETTLEMENT_NOT_OF_PRODUCT, "FX_FORWARD");
  }

  /// Juneteenth closes New York; the second good day after it is Monday 24 June. On the festival
  /// the renminbi is not dealt, whatever New York does.
  @Test
  void is_dealt_when_the_centre_of_the_other_currency_is_closed() {
    LocalDate juneteenth = LocalDate.of(2024, 6, 19);
    scene.on(juneteenth);
    var spot =
        new FxTerms(
            FX_SPOT, List.of(DealSamples.dollars(BUYS_BASE, "7.1", LocalDate.of(2024, 6, 21))));
    scene.happens(scene.capture(ticket(BOOK, juneteenth, new ValueDating.InTime(), spot)));
    LocalDate festival = LocalDate.of(2024, 6, 10);
    var closed = ticket(BOOK, festival, new ValueDating.InTime(), spot);
    var other = new DealScene().on(festival);
    other.isRefused(other.capture(closed), MARKET_CLOSED, "2024-06-10 is a HOLIDAY by CNBE");
  }

  /// On Juneteenth euros are dealt against dollars in Frankfurt, at a weekend nowhere.
  @Test
  void is_dealt_without_the_renminbi_when_one_of_both_centres_is_open() {
    LocalDate juneteenth = LocalDate.of(2024, 6, 19);
    var euros =
        new FxTerms(
            FX_SPOT,
            List.of(
                new FxForwardTerms(
                    BUYS_BASE,
                    Money.of("EUR", "1000000.00"),
                    Currency.getInstance("USD"),
                    ExchangeRate.parse("1.07"),
                    LocalDate.of(2024, 6, 21))));
    scene.on(juneteenth);
    scene.happens(scene.capture(ticket(BOOK, juneteenth, new ValueDating.InTime(), euros)));
    LocalDate saturday = LocalDate.of(2024, 6, 15);
    var closed = ticket(BOOK, saturday, new ValueDating.InTime(), euros);
    var other = new DealScene().on(saturday);
    other.isRefused(other.capture(closed), MARKET_CLOSED, "WEEKEND by USNY", "WEEKEND by EUTA");
  }
}
