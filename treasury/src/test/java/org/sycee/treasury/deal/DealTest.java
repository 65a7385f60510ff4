package org.sycee.treasury.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.sycee.treasury.TreasuryScene.*;
import static org.sycee.treasury.deal.DealSamples.*;
import static org.sycee.treasury.deal.DealScene.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sycee.money.Money;
import org.sycee.treasury.DealProduct;
import org.sycee.treasury.deal.DealEvent.*;
import org.sycee.treasury.deal.Flow.Way;
import org.sycee.treasury.limit.Exposure;
import org.sycee.treasury.limit.LimitSubject;

/// 100 million lent at 1.92 % for the week of the Dragon Boat Festival: 8 days, 42,666.67.
class DealTest {
  private static final Money REPAYMENT = cny("100042666.67");
  private static final MoneyMarketTerms LENT = week(DealProduct.PLACEMENT);
  private final DealScene scene = new DealScene();

  private static Flow back(int number, LocalDate date, String principal, String interest) {
    return new Flow(number, date, Way.RECEIVE, cny(principal), cny(interest));
  }

  @Test
  void is_captured_with_its_payments_and_what_it_uses_of_limits() {
    var exposure =
        new Exposure(
            "CN01",
            List.of(
                LimitSubject.counterparty(BANK),
                LimitSubject.group(HEAD),
                LimitSubject.book(BOOK),
                LimitSubject.dealer(DEALER)),
            DealProduct.PLACEMENT,
            8,
            millions(100),
            millions(100),
            List.of(new Exposure.Payment(MONDAY, millions(100))));
    var captured = new DealCaptured(WISH, DEAL, ticket(LENT), LENT.flows(), exposure, MONDAY);
    assertThat(scene.happens(scene.capture(LENT), DealCaptured.class)).isEqualTo(captured);
    assertThat(scene.live().stage()).isEqualTo(LiveDeal.Stage.CAPTURED);
    assertThat(scene.live().accruedAtCloseOf(MONDAY)).isEqualTo(cny("0.00"));
  }

  @Test
  void is_returned_amended_and_verified_again() {
    scene.happens(scene.capture(LENT));
    assertThat(scene.happens(scene.giveBack(BACK_OFFICE, "rate"), DealReturned.class))
        .isEqualTo(new DealReturned(WISH, DEAL, BACK_OFFICE, "rate", MONDAY));
    assertThat(scene.live().stage()).isEqualTo(LiveDeal.Stage.RETURNED);
    scene.happens(scene.verify(BACK_OFFICE));
    MoneyMarketTerms right =
        terms(DealProduct.PLACEMENT, millions(120), "1.95", MONDAY, AFTER_FESTIVAL);
    var amended = scene.happens(scene.amend(ticket(right), "rate"), DealAmended.class);
    assertThat(amended.flows()).isEqualTo(right.flows());
    assertThat(scene.live().stage()).isEqualTo(LiveDeal.Stage.CAPTURED);
    // 120m x 1.95 % x 8 / 360
    assertThat(scene.live().interest().total()).isEqualTo(cny("52000.00"));
    assertThat(scene.used("lim_bank_CNY")).isEqualTo(millions(120));
    assertThat(scene.happens(scene.verify(BACK_OFFICE), DealVerified.class))
        .isEqualTo(new DealVerified(WISH, DEAL, BACK_OFFICE, MONDAY));
    assertThat(scene.live().stage()).isEqualTo(LiveDeal.Stage.VERIFIED);
  }

  @Test
  void is_cancelled_and_gives_back_what_it_used() {
    scene.verified(LENT);
    var cancelled = scene.happens(scene.cancel("twice"), DealCancelled.class);
    assertThat(cancelled.reason()).isEqualTo("twice");
    assertThat(scene.used("lim_bank_CNY")).isEqualTo(cny("0.00"));
    assertThat(scene.used("lim_paid_CNY")).isEqualTo(cny("0.00"));
    assertThat(scene.deal).isEqualTo(new Deal.Ended(DEAL, "cancelled"));
    assertThatIllegalStateException().isThrownBy(() -> scene.deal.evolve(cancelled));
    assertThatIllegalStateException().isThrownBy(() -> Deal.notCaptured().evolve(cancelled));
  }

  /// Standard entries 27 to 29.
  @ParameterizedTest
  @CsvSource({
    "PLACEMENT,      1302,    1132.11, -1",
    "DEPOSIT_PLACED, 1011.02, 1132.12, -1",
    "BORROWING,      2003,    2231.11, 1",
    "DEPOSIT_TAKEN,  2012.02, 2231.12, 1"
  })
  void is_paid_one_way_and_back_with_interest(
      DealProduct product, String principal, String accrued, int sign) {
    scene.verified(week(product));
    var first = scene.happens(scene.settle(1, millions(100)), FlowSettled.class);
    assertThat(lines(first.entry()))
        .isEqualTo(
            Map.of(
                "1003.02",
                signed("100000000.00", sign),
                principal + "/deal_1",
                signed("100000000.00", -sign)));
    scene.on(AFTER_FESTIVAL);
    var last = scene.happens(scene.settle(2, REPAYMENT), FlowSettled.class);
    assertThat(last.principal()).isEqualTo(millions(100));
    assertThat(last.interest()).isEqualTo(cny("42666.67"));
    assertThat(lines(last.entry()))
        .isEqualTo(
            Map.of(
                "1003.02",
                signed("100042666.67", -sign),
                principal + "/deal_1",
                signed("100000000.00", sign),
                accrued,
                signed("42666.67", sign)));
    assertThat(scene.live().open()).isEmpty();
    assertThat(scene.live().accruedAtCloseOf(AFTER_FESTIVAL)).isEqualTo(cny("0.00"));
    assertThat(scene.used("lim_dealer_CNY")).isEqualTo(cny("0.00"));
  }

  private static String signed(String amount, int sign) {
    return "CNY " + (sign < 0 ? "-" : "") + amount;
  }

  @Test
  void of_other_money_is_paid_through_a_correspondent() {
    var dollars =
        terms(DealProduct.PLACEMENT, Money.of("USD", "1.00"), "5", MONDAY, AFTER_FESTIVAL);
    scene.verified(dollars);
    var first = scene.happens(scene.settle(1, Money.of("USD", "1.00")), FlowSettled.class);
    assertThat(lines(first.entry()))
        .isEqualTo(Map.of("1011.01", "USD -1.00", "1302/deal_1", "USD 1.00"));
  }

  @Test
  void a_part_pays_interest_first_and_the_rest_stays_due() {
    scene.started(LENT).on(AFTER_FESTIVAL);
    var some = scene.happens(scene.settle(2, cny("20000.00")), FlowSettled.class);
    assertThat(some.interest()).isEqualTo(cny("20000.00"));
    assertThat(some.principal()).isEqualTo(cny("0.00"));
    assertThat(lines(some.entry()))
        .isEqualTo(Map.of("1003.02", "CNY 20000.00", "1132.11", "CNY -20000.00"));
    assertThat(scene.live().open())
        .containsExactly(back(2, AFTER_FESTIVAL, "100000000.00", "22666.67"));
    assertThat(scene.live().accruedAtCloseOf(AFTER_FESTIVAL)).isEqualTo(cny("22666.67"));
    scene.happens(scene.settle(2, cny("40022666.67")));
    assertThat(scene.live().open()).containsExactly(back(2, AFTER_FESTIVAL, "60000000.00", "0.00"));
    assertThat(scene.used("lim_bank_CNY")).isEqualTo(millions(60));
    var rest = scene.happens(scene.settle(2, millions(60)), FlowSettled.class);
    assertThat(lines(rest.entry()))
        .isEqualTo(Map.of("1003.02", "CNY 60000000.00", "1302/deal_1", "CNY -60000000.00"));
    assertThat(scene.live().open()).isEmpty();
  }

  @Test
  void a_payment_that_fails_stays_due_and_has_value_later() {
    scene.started(LENT).on(AFTER_FESTIVAL);
    assertThat(scene.happens(scene.fail(2, "nothing came"), FlowFailed.class))
        .isEqualTo(new FlowFailed(WISH, DEAL, 2, BACK_OFFICE, "nothing came", AFTER_FESTIVAL));
    assertThat(scene.live().open()).hasSize(1);
    var nextDay = AFTER_FESTIVAL.plusDays(1);
    scene.on(nextDay);
    var paid =
        scene.happens(scene.settle(2, REPAYMENT, BACK_OFFICE, AFTER_FESTIVAL), FlowSettled.class);
    assertThat(paid.entry().bookingDate()).isEqualTo(nextDay);
    assertThat(paid.entry().valueDate()).isEqualTo(AFTER_FESTIVAL);
  }

  @Test
  void interest_accrues_from_its_first_payment_day_by_day() {
    scene.started(LENT);
    assertThat(scene.live().accruedAtCloseOf(MONDAY)).isEqualTo(cny("5333.33"));
    assertThat(scene.live().accruedAtCloseOf(WEDNESDAY)).isEqualTo(cny("16000.00"));
  }

  @Test
  void is_reduced_with_the_interest_on_the_part_at_the_end() {
    scene.started(LENT).on(TUESDAY);
    var reduced = scene.happens(scene.reduce(millions(40), WEDNESDAY), DealReduced.class);
    // 100m for 2 days, 60m for 6: 10,666.66 2/3 + 19,200
    assertThat(reduced.flows())
        .containsExactly(
            back(3, WEDNESDAY, "40000000.00", "0.00"),
            back(4, AFTER_FESTIVAL, "60000000.00", "29866.67"));
    assertThat(scene.used("lim_bank_CNY")).isEqualTo(millions(100));
    scene.happens(scene.reduce(millions(10), WEDNESDAY));
    // 100m for 2 days, 50m for 6: 10,666.66 2/3 + 16,000
    assertThat(scene.live().open())
        .containsExactly(
            back(3, WEDNESDAY, "40000000.00", "0.00"),
            back(5, WEDNESDAY, "10000000.00", "0.00"),
            back(6, AFTER_FESTIVAL, "50000000.00", "26666.67"));
    scene.on(WEDNESDAY).happens(scene.settle(3, millions(40)));
    assertThat(scene.used("lim_bank_CNY")).isEqualTo(millions(60));
  }

  @Test
  void is_terminated_with_the_interest_agreed_on_and_parts_that_were_due_later_come_back_too() {
    scene.started(LENT).on(TUESDAY);
    scene.happens(scene.reduce(millions(40), LENT.maturityDate().minusDays(4)));
    var end = scene.happens(scene.terminate(WEDNESDAY, cny("10000.00")), DealTerminated.class);
    assertThat(end.flows()).containsExactly(back(5, WEDNESDAY, "100000000.00", "10000.00"));
    assertThat(end.interest().total()).isEqualTo(cny("10000.00"));
    scene.on(WEDNESDAY).happens(scene.settle(5, cny("100010000.00")));
    assertThat(scene.live().open()).isEmpty();
    assertThat(scene.live().accruedAtCloseOf(AFTER_FESTIVAL)).isEqualTo(cny("0.00"));
  }

  @Test
  void a_part_that_is_due_before_the_new_end_stays() {
    scene.started(LENT).on(TUESDAY);
    scene.happens(scene.reduce(millions(40), TUESDAY));
    var end = scene.happens(scene.terminate(WEDNESDAY, cny("8000.00")), DealTerminated.class);
    assertThat(end.flows())
        .containsExactly(
            back(3, TUESDAY, "40000000.00", "0.00"), back(5, WEDNESDAY, "60000000.00", "8000.00"));
  }

  @Test
  void a_part_that_is_due_on_the_new_end_stays_too() {
    scene.started(LENT).on(TUESDAY);
    scene.happens(scene.reduce(millions(40), WEDNESDAY));
    var end = scene.happens(scene.terminate(WEDNESDAY, cny("8000.00")), DealTerminated.class);
    assertThat(end.flows()).extracting(Flow::number).containsExactly(3, 5);
  }

  @Test
  void a_fact_by_which_more_was_paid_than_was_open_is_corruption() {
    scene.started(LENT).on(AFTER_FESTIVAL);
    Deal before = scene.deal;
    var paid = scene.happens(scene.settle(2, REPAYMENT), FlowSettled.class);
    var more =
        new FlowSettled(
            WISH,
            DEAL,
            2,
            paid.principal(),
            cny("42666.68"),
            BACK_OFFICE,
            paid.exposure(),
            AFTER_FESTIVAL,
            paid.rule(),
            paid.entry());
    assertThatIllegalStateException()
        .isThrownBy(() -> before.evolve(more))
        .withMessageContaining("more was paid");
  }

  @Test
  void is_reversed_with_all_its_entries_at_once() {
    scene.started(LENT).on(AFTER_FESTIVAL);
    scene.happens(scene.settle(2, cny("20000.00")));
    var reversed = scene.happens(scene.reverse(BOSS, "not ours"), DealReversed.class);
    assertThat(reversed.entry().valueDate()).isEqualTo(MONDAY);
    assertThat(reversed.entry().bookingDate()).isEqualTo(AFTER_FESTIVAL);
    assertThat(reversed.entry().postings())
        .extracting(Object::toString)
        .hasSize(4)
        .anySatisfy(line -> assertThat(line).contains("1302/deal_1", "CREDIT", "100000000.00"))
        .anySatisfy(line -> assertThat(line).contains("1003.02", "DEBIT", "100000000.00"))
        .anySatisfy(line -> assertThat(line).contains("1003.02", "CREDIT", "20000.00"))
        .anySatisfy(line -> assertThat(line).contains("1132.11", "DEBIT", "20000.00"));
    assertThat(scene.used("lim_bank_CNY")).isEqualTo(cny("0.00"));
    assertThat(scene.deal).isEqualTo(new Deal.Ended(DEAL, "reversed"));
  }
}
