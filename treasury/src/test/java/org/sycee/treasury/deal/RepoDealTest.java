package org.sycee.treasury.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sycee.treasury.TreasuryScene.*;
import static org.sycee.treasury.deal.DealRejection.*;
import static org.sycee.treasury.deal.DealSamples.*;
import static org.sycee.treasury.deal.DealScene.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sycee.ledger.postingrule.EntryFault;
import org.sycee.money.Price;
import org.sycee.treasury.DealProduct;
import org.sycee.treasury.TreasuryScene;
import org.sycee.treasury.calendar.Calendars;
import org.sycee.treasury.deal.DealEvent.CollateralSubstituted;
import org.sycee.treasury.deal.DealEvent.DealTerminated;
import org.sycee.treasury.deal.DealEvent.FlowSettled;
import org.sycee.treasury.repo.OutrightRepoPrices;
import org.sycee.treasury.repo.OutrightRepoPrices.Coupon;

/// Money against bonds over the Dragon Boat Festival: pledged, 100 million at 1.85 % for 8 days; or
/// sold at 102 and bought back at 102.05.
class RepoDealTest {
  private static final LocalDate FRIDAY = LocalDate.of(2024, 6, 7);
  private final DealScene scene = new DealScene();

  /// Standard entries 30 to 32. 100m x 1.85 % x 8 / 365 = 40,547.95; 100m x (102.05 - 102) % =
  /// 50,000.
  @ParameterizedTest
  @CsvSource({
    "PLEDGED_REVERSE_REPO,  1111.01, 1132.13, -1, 100000000.00, 40547.95, 100040547.95",
    "PLEDGED_REPO,          2111.01, 2231.13, 1,  100000000.00, 40547.95, 100040547.95",
    "OUTRIGHT_REVERSE_REPO, 1111.02, 1132.14, -1, 102000000.00, 50000.00, 102050000.00",
    "OUTRIGHT_REPO,         2111.02, 2231.14, 1,  102000000.00, 50000.00, 102050000.00"
  })
  void is_booked_as_money_lent_or_borrowed(
      DealProduct product,
      String principal,
      String accrued,
      int sign,
      String first,
      String interest,
      String second) {
    scene.verified(sample(product));
    var out = scene.happens(scene.settle(1, cny(first)), FlowSettled.class);
    assertThat(lines(out.entry()))
        .isEqualTo(
            Map.of("1003.02", signed(first, sign), principal + "/deal_1", signed(first, -sign)));
    scene.on(AFTER_FESTIVAL);
    var back = scene.happens(scene.settle(2, cny(second)), FlowSettled.class);
    assertThat(lines(back.entry()))
        .isEqualTo(
            Map.of(
                "1003.02",
                signed(second, -sign),
                principal + "/deal_1",
                signed(first, sign),
                accrued,
                signed(interest, sign)));
    assertThat(scene.live().open()).isEmpty();
    assertThat(scene.live().accruedAtCloseOf(AFTER_FESTIVAL)).isEqualTo(cny("0.00"));
  }

  private static String signed(String amount, int sign) {
    return "CNY " + (sign < 0 ? "-" : "") + amount;
  }

  /// 50m x 95 % + 58m x 90 % = 47.5m + 52.2m = 99.7m.
  @Test
  void bonds_that_do_not_cover_the_first_leg_are_refused_with_the_figures() {
    var bonds =
        pledged(DealProduct.PLEDGED_REPO, bond("240004.IB", 50, "95"), bond("230210.IB", 58, "90"));
    scene.isRefused(
        scene.capture(bonds),
        COLLATERAL_SHORT,
        "99700000.00",
        "100000000.00",
        "230210.IB CNY 58000000.00 x 0.90");
    var exact = pledged(DealProduct.PLEDGED_REPO, bond("240004.IB", 100, "100"));
    exact.requireSound(Calendars.BUILT_IN);
    var nothing =
        new PledgedRepoTerms(
            DealProduct.PLEDGED_REPO,
            millions(100),
            exact.rate(),
            MONDAY,
            AFTER_FESTIVAL,
            List.of());
    refused(() -> nothing.requireSound(Calendars.BUILT_IN), COLLATERAL_SHORT, "CNY 0.00");
  }

  /// The bonds are worth 110m x 95 % = 104.5m, so nothing of the credit is uncovered; the dealer
  /// has dealt the whole amount.
  @Test
  void limits_of_credit_count_what_no_bond_covers_and_those_of_volume_the_whole() {
    scene.verified(pledged(DealProduct.PLEDGED_REVERSE_REPO));
    assertThat(scene.used("lim_bank_CNY")).isEqualTo(cny("0.00"));
    assertThat(scene.used("lim_dealer_CNY")).isEqualTo(millions(100));
    // Sold at 102m, of a face of 100m 98 % count: 4m are not covered.
    var other = new DealScene();
    other.verified(sample(DealProduct.OUTRIGHT_REVERSE_REPO));
    assertThat(other.used("lim_bank_CNY")).isEqualTo(millions(4));
    assertThat(other.used("lim_dealer_CNY")).isEqualTo(millions(102));
    var borrowed = new DealScene();
    borrowed.verified(sample(DealProduct.OUTRIGHT_REPO));
    assertThat(borrowed.used("lim_bank_CNY")).isEqualTo(cny("0.00"));
  }

  @Test
  void other_bonds_take_the_place_of_the_pledged_ones_if_they_cover_what_is_left() {
    scene.started(pledged(DealProduct.PLEDGED_REVERSE_REPO)).on(TUESDAY);
    var less = bond("230210.IB", 100, "90");
    scene.isRefused(scene.substitute(less), COLLATERAL_SHORT, "90000000.00", "100000000.00");
    scene.happens(scene.reduce(millions(20), TUESDAY));
    // What is due back today is lent until it has come.
    scene.isRefused(scene.substitute(less), COLLATERAL_SHORT, "90000000.00", "100000000.00");
    scene.happens(scene.settle(3, millions(20)));
    var substituted = scene.happens(scene.substitute(less), CollateralSubstituted.class);
    assertThat(substituted.collateral()).containsExactly(less);
    assertThat(scene.live().pledgedRepo().collateral()).containsExactly(less);
    assertThat(scene.live().entries()).hasSize(2);
    assertThat(scene.used("lim_dealer_CNY")).isEqualTo(millions(80));
  }

  @Test
  void nothing_is_substituted_where_nothing_is_pledged_verified_or_open() {
    scene.happens(scene.capture(pledged(DealProduct.PLEDGED_REPO)));
    var bond = bond("230210.IB", 200, "90");
    scene.isRefused(scene.substitute(bond), DEAL_NOT_VERIFIED, "CAPTURED");
    var lent = new DealScene().started(week(DealProduct.PLACEMENT));
    lent.isRefused(lent.substitute(bond), NOT_OF_PRODUCT, "PLACEMENT");
    scene.happens(scene.verify(BACK_OFFICE));
    scene.happens(scene.settle(1, millions(100)));
    scene.on(AFTER_FESTIVAL).happens(scene.settle(2, cny("100040547.95")));
    scene.isRefused(scene.substitute(bond), DEAL_ALREADY_SETTLED, "nothing of deal_1 is open");
  }

  /// 102m lent, 1.5m of it back by the coupon of Friday, 100.55m bought back on Tuesday: 50,000
  /// earned at (100.55 - 102 + 1.5) x 365 / (102 x 8 - 1.5 x 4) = 18.25 / 810 = 2.253 %.
  @ParameterizedTest
  @EnumSource(names = {"OUTRIGHT_REPO", "OUTRIGHT_REVERSE_REPO"})
  void a_coupon_that_the_buyer_keeps_pays_back_a_part(DealProduct product) {
    var coupon = new Coupon(FRIDAY, Price.ofPercent("1.5"));
    var prices =
        new OutrightRepoPrices(
            Price.ofPercent("102"),
            Price.ofPercent("100.55"),
            MONDAY,
            AFTER_FESTIVAL,
            List.of(coupon));
    var terms = new OutrightRepoTerms(product, bond("240004.IB", 100, "98"), prices, List.of());
    scene.started(terms);
    assertThat(terms.flows())
        .extracting(flow -> flow.payDate() + " " + flow.amount())
        .containsExactly(
            MONDAY + " CNY 102000000.00",
            FRIDAY + " CNY 1500000.00",
            AFTER_FESTIVAL + " CNY 100550000.00");
    // 102m x 0.022530864198 x 4 / 365 = 25,185.19, and 100.5m from Friday on: 6,203.70 a day
    assertThat(scene.live().accruedAtCloseOf(FRIDAY.minusDays(1))).isEqualTo(cny("25185.19"));
    assertThat(scene.live().accruedAtCloseOf(FRIDAY)).isEqualTo(cny("31388.89"));
    scene.on(FRIDAY).happens(scene.settle(2, cny("1500000.00")));
    assertThat(scene.used("lim_dealer_CNY")).isEqualTo(cny("100500000.00"));
    scene.on(AFTER_FESTIVAL);
    var back = scene.happens(scene.settle(3, cny("100550000.00")), FlowSettled.class);
    assertThat(back.interest()).isEqualTo(cny("50000.00"));
    assertThat(faults(scene)).isEmpty();
  }

  @Test
  void a_coupon_that_is_passed_on_comes_in_and_goes_out_at_the_buyer_and_earns_nobody_anything() {
    var coupon = new Coupon(FRIDAY, Price.ofPercent("1.5"));
    var bought = outright(DealProduct.OUTRIGHT_REVERSE_REPO, List.of(), List.of(coupon));
    assertThat(bought.flows())
        .extracting(flow -> flow.number() + " " + flow.way() + " " + flow.amount())
        .containsExactly(
            "1 PAY CNY 102000000.00",
            "2 RECEIVE CNY 1500000.00",
            "3 PAY CNY 1500000.00",
            "4 RECEIVE CNY 102050000.00");
    assertThat(outright(DealProduct.OUTRIGHT_REPO, List.of(), List.of(coupon)).flows()).hasSize(2);
    scene.started(bought);
    assertThat(scene.used("lim_dealer_CNY")).isEqualTo(millions(102));
    // It ends before the coupon, which then comes to nobody here.
    scene.on(TUESDAY);
    scene.isRefused(scene.reduce(millions(1), WEDNESDAY), NOT_OF_PRODUCT, "AS_A_WHOLE");
    var end = scene.happens(scene.terminate(WEDNESDAY, cny("10000.00")), DealTerminated.class);
    assertThat(end.flows())
        .containsExactly(new Flow(5, WEDNESDAY, Flow.Way.RECEIVE, millions(102), cny("10000.00")));
    assertThat(faults(scene)).isEmpty();
  }

  @Test
  void prices_that_earn_less_than_nothing_or_too_much_are_refused() {
    var bond = bond("240004.IB", 100, "98");
    for (String second : List.of("101", "103")) {
      var prices =
          new OutrightRepoPrices(
              Price.ofPercent("102"), Price.ofPercent(second), MONDAY, AFTER_FESTIVAL, List.of());
      var terms = new OutrightRepoTerms(DealProduct.OUTRIGHT_REPO, bond, prices, List.of());
      // (101 - 102) / 102 x 365 / 8 = -0.447...; (103 - 102) / 102 x 365 / 8 = 0.447...
      refused(() -> terms.requireSound(Calendars.BUILT_IN), DEAL_RATE_OUT_OF_BOUNDS, "0.4473");
    }
  }

  private static List<EntryFault> faults(DealScene scene) {
    return TreasuryScene.faults(scene.facts);
  }
}
