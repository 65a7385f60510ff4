package org.sycee.treasury.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sycee.treasury.TreasuryScene.*;
import static org.sycee.treasury.deal.DealRejection.*;
import static org.sycee.treasury.deal.DealSamples.*;
import static org.sycee.treasury.deal.DealScene.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sycee.money.Price;
import org.sycee.treasury.TreasuryScene;
import org.sycee.treasury.calendar.Calendars;
import org.sycee.treasury.deal.DealEvent.FlowSettled;

/// Certificates of deposit of ours: 100 million for 8 days, sold at 99.96 or at 1.90 %.
class CertificateDealTest {
  private static final LocalDate FRIDAY = LocalDate.of(2024, 6, 7);
  private final DealScene scene = new DealScene();

  /// Standard entry 53, paid in two parts: the whole discount of 40,000 is booked with the first.
  @Test
  void at_a_discount_stand_at_their_face_less_what_is_not_spent_of_the_discount() {
    scene.verified(discounted());
    var first = scene.happens(scene.settle(1, cny("60000000.00")), FlowSettled.class);
    assertThat(lines(first.entry()))
        .isEqualTo(
            Map.of(
                "1003.02",
                "CNY 60000000.00",
                "2502.02",
                "CNY 40000.00",
                "2502.01/deal_1",
                "CNY -60040000.00"));
    var second = scene.happens(scene.settle(1, cny("39960000.00")), FlowSettled.class);
    assertThat(lines(second.entry()))
        .isEqualTo(Map.of("1003.02", "CNY 39960000.00", "2502.01/deal_1", "CNY -39960000.00"));
    // 40,000 / 8 = 5,000 are spent a day; what is not spent is less than nothing.
    assertThat(scene.live().accruedAtCloseOf(MONDAY)).isEqualTo(cny("-35000.00"));
    assertThat(scene.live().accruedAtCloseOf(FRIDAY)).isEqualTo(cny("-15000.00"));
    scene.on(AFTER_FESTIVAL);
    var back = scene.happens(scene.settle(2, millions(100)), FlowSettled.class);
    assertThat(lines(back.entry()))
        .isEqualTo(Map.of("1003.02", "CNY -100000000.00", "2502.01/deal_1", "CNY 100000000.00"));
    assertThat(back.interest()).isEqualTo(cny("40000.00"));
    assertThat(scene.live().accruedAtCloseOf(AFTER_FESTIVAL)).isEqualTo(cny("0.00"));
    scene.happens(scene.reverse(BOSS, "not ours"));
    assertThat(TreasuryScene.faults(scene.facts)).isEmpty();
  }

  @Test
  void at_their_face_have_no_discount_to_book() {
    var terms =
        new DiscountCertificateTerms(millions(100), Price.ofPercent("100"), MONDAY, AFTER_FESTIVAL);
    scene.verified(terms);
    var paid = scene.happens(scene.settle(1, millions(100)), FlowSettled.class);
    assertThat(lines(paid.entry()))
        .isEqualTo(Map.of("1003.02", "CNY 100000000.00", "2502.01/deal_1", "CNY -100000000.00"));
  }

  /// 100m x 1.90 % x 4 / 365 = 20,821.92 on Friday; x 8 / 365 = 41,643.84 in all.
  @Test
  void with_interest_pay_it_on_its_dates_and_what_is_left_at_the_end() {
    var terms = withCoupon(List.of(FRIDAY));
    assertThat(terms.flows())
        .extracting(flow -> flow.payDate() + " " + flow.way() + " " + flow.amount())
        .containsExactly(
            MONDAY + " RECEIVE CNY 100000000.00",
            FRIDAY + " PAY CNY 20821.92",
            AFTER_FESTIVAL + " PAY CNY 100020821.92");
    scene.started(terms).on(FRIDAY);
    var interest = scene.happens(scene.settle(2, cny("20821.92")), FlowSettled.class);
    assertThat(lines(interest.entry()))
        .isEqualTo(Map.of("1003.02", "CNY -20821.92", "2231.15", "CNY 20821.92"));
    // 100m x 1.90 % x 5 / 365 = 26,027.40 less what was paid
    assertThat(scene.live().accruedAtCloseOf(FRIDAY)).isEqualTo(cny("5205.48"));
    scene.on(AFTER_FESTIVAL).happens(scene.settle(3, cny("100020821.92")));
    assertThat(scene.live().accruedAtCloseOf(AFTER_FESTIVAL)).isEqualTo(cny("0.00"));
    assertThat(TreasuryScene.faults(scene.facts)).isEmpty();
  }

  @Test
  void use_no_credit_are_not_ended_early_and_are_sold_between_nothing_and_their_face() {
    scene.started(discounted()).on(TUESDAY);
    assertThat(scene.used("lim_bank_CNY")).isEqualTo(cny("0.00"));
    assertThat(scene.used("lim_dealer_CNY")).isEqualTo(cny("99960000.00"));
    scene.isRefused(scene.reduce(millions(1), WEDNESDAY), NOT_OF_PRODUCT, "NEVER");
    scene.isRefused(scene.terminate(WEDNESDAY, cny("1.00")), NOT_OF_PRODUCT, "DISCOUNT");
    // (100 - 100.1) / 100.1 x 365 / 8
    var dear =
        new DiscountCertificateTerms(
            millions(100), Price.ofPercent("100.1"), MONDAY, AFTER_FESTIVAL);
    refused(() -> dear.requireSound(Calendars.BUILT_IN), DEAL_RATE_OUT_OF_BOUNDS, "-0.0455");
    assertThatIllegalArgumentException().isThrownBy(() -> withCoupon(List.of(AFTER_FESTIVAL)));
    assertThatIllegalArgumentException().isThrownBy(() -> withCoupon(List.of(FRIDAY, TUESDAY)));
  }
}
