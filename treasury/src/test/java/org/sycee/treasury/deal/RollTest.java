package org.sycee.treasury.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sycee.treasury.TreasuryScene.*;
import static org.sycee.treasury.deal.DealRejection.*;
import static org.sycee.treasury.deal.DealSamples.*;
import static org.sycee.treasury.deal.DealScene.*;
import static org.sycee.treasury.deal.RollDeal.InterestUse.CAPITALISED;
import static org.sycee.treasury.deal.RollDeal.InterestUse.PAID;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sycee.money.Money;
import org.sycee.treasury.DealProduct;
import org.sycee.treasury.TreasuryScene;
import org.sycee.treasury.deal.DealEvent.DealRolled;
import org.sycee.treasury.deal.DealEvent.DealTerminated;
import org.sycee.treasury.deal.DealEvent.SuccessorOpened;
import org.sycee.treasury.deal.RollDeal.InterestUse;
import org.sycee.treasury.limit.LimitEvent.LimitChanged;
import org.sycee.treasury.limit.LimitId;
import org.sycee.treasury.limit.LimitRejection;

/// 100 million at 1.92 % up to Monday 30 September 2024, the last good day before National Day:
/// 37,333.33 for seven days. Seven days more end on 7 October, a holiday, hence on the 8th.
class RollTest {
  private static final LocalDate START = LocalDate.of(2024, 9, 23);
  private static final LocalDate LAST_DAY = LocalDate.of(2024, 9, 30);
  private static final LocalDate AFTER_NATIONAL_DAY = LocalDate.of(2024, 10, 8);

  private final DealScene scene = new DealScene().on(START);

  private static MoneyMarketTerms week(DealProduct product) {
    return terms(product, millions(100), "1.92", START, LAST_DAY);
  }

  private DealScene atMaturity(DealTerms terms) {
    scene.happens(scene.capture(ticket(BOOK, START, new ValueDating.InTime(), terms)));
    scene.happens(scene.verify(BACK_OFFICE));
    scene.happens(scene.settle(1, terms.flows().getFirst().amount()));
    return scene.on(LAST_DAY);
  }

  /// 100m x 2.10 % x 8 / 360 = 46,666.67; on 100,037,333.33 it is 46,684.09.
  @ParameterizedTest
  @CsvSource({
    "PLACEMENT,    PAID,        1302, 1132.11, 1,  100000000.00, 46666.67",
    "PLACEMENT,    CAPITALISED, 1302, 1132.11, 1,  100037333.33, 46684.09",
    "BORROWING,    PAID,        2003, 2231.11, -1, 100000000.00, 46666.67",
    "DEPOSIT_TAKEN, CAPITALISED, 2012.02, 2231.12, -1, 100037333.33, 46684.09"
  })
  void goes_on_over_the_holiday_at_another_rate(
      DealProduct product,
      InterestUse use,
      String principal,
      String accrued,
      int sign,
      String rolled,
      String interest) {
    atMaturity(week(product));
    var begun = scene.rolls(scene.roll(use));
    assertThat(begun.predecessor()).isEqualTo(DEAL);
    assertThat(begun.flows())
        .containsExactly(
            new Flow(
                2,
                AFTER_NATIONAL_DAY,
                sign > 0 ? Flow.Way.RECEIVE : Flow.Way.PAY,
                cny(rolled),
                cny(interest)));
    assertThat(scene.live().stage()).isEqualTo(LiveDeal.Stage.VERIFIED);
    var ended = (DealRolled) scene.facts.get(3);
    var lines = new TreeMap<>(lines(ended.entry()));
    assertThat(lines.remove("1003.02")).isEqualTo(use == PAID ? signed("37333.33", sign) : null);
    assertThat(lines)
        .isEqualTo(
            Map.of(
                "3001.06",
                signed(rolled, sign),
                principal + "/deal_1",
                signed("100000000.00", -sign),
                accrued,
                signed("37333.33", -sign)));
    assertThat(lines(begun.entry()))
        .isEqualTo(
            Map.of(principal + "/deal_2", signed(rolled, sign), "3001.06", signed(rolled, -sign)));
    var before = (LiveDeal) scene.last;
    assertThat(before.open()).isEmpty();
    assertThat(before.accruedAtCloseOf(LAST_DAY)).isEqualTo(cny("0.00"));
    assertThat(TreasuryScene.faults(scene.facts)).isEmpty();
  }

  private static String signed(String amount, int sign) {
    return "CNY " + (sign < 0 ? "-" : "") + amount;
  }

  @Test
  void the_successor_uses_the_limits_in_place_of_the_deal_that_ends() {
    atMaturity(week(DealProduct.PLACEMENT));
    cut(100);
    scene.isRolledNot(scene.roll(CAPITALISED), LimitRejection.LIMIT_BREACHED, "100037333.33");
    assertThat(scene.used("lim_bank_CNY")).isEqualTo(millions(100));
    scene.rolls(scene.roll(PAID));
    assertThat(scene.used("lim_bank_CNY")).isEqualTo(millions(100));
    assertThat(scene.used("lim_dealer_CNY")).isEqualTo(millions(100));
  }

  private void cut(long millions) {
    scene.limits.count(
        new LimitChanged(
            WISH,
            new LimitId("lim_bank_CNY"),
            millions(millions),
            LocalDate.of(2024, 12, 31),
            DEALER,
            BOSS,
            "cut",
            LAST_DAY));
  }

  @Test
  void a_repo_keeps_its_bonds_or_gets_others_that_cover_the_new_principal() {
    var repo =
        new PledgedRepoTerms(
            DealProduct.PLEDGED_REPO,
            millions(100),
            week(DealProduct.BORROWING).rate(),
            START,
            LAST_DAY,
            List.of(bond("240004.IB", 100, "100")));
    atMaturity(repo);
    scene.isRolledNot(scene.roll(CAPITALISED), COLLATERAL_SHORT, "100000000.00");
    var more = bond("230210.IB", 101, "100");
    var begun = scene.rolls(scene.roll(CAPITALISED, more));
    assertThat(((PledgedRepoTerms) begun.ticket().terms()).collateral()).containsExactly(more);
  }

  @Test
  void is_refused_to_whom_it_is_not_due_or_not_allowed() {
    scene.isRolledNot(scene.roll(PAID), DEAL_NOT_FOUND, "deal_1");
    scene.happens(
        scene.capture(ticket(BOOK, START, new ValueDating.InTime(), week(DealProduct.PLACEMENT))));
    scene.isRolledNot(scene.roll(PAID), DEAL_NOT_VERIFIED);
    scene.happens(scene.verify(BACK_OFFICE));
    scene.isRolledNot(scene.roll(PAID), DEAL_NOT_STARTED);
    scene.happens(scene.settle(1, millions(100)));
    scene.isRolledNot(scene.roll(PAID), NOT_ON_MATURITY, "2024-09-30", "2024-09-23");
    scene.on(LAST_DAY);
    RollDeal wish = scene.roll(PAID);
    var byOne =
        new RollDeal(
            WISH, DEAL, OTHER_DEAL, wish.rate(), 7, PAID, List.of(), DEALER, DEALER, LAST_DAY);
    scene.isRolledNot(byOne, SAME_PERSON, "dealer");
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new RollDeal(
                WISH, DEAL, OTHER_DEAL, wish.rate(), 0, PAID, List.of(), DEALER, BOSS, START));
    Rolling rolling = scene.rolling(wish);
    DealRolled ended = rolling.ended(scene.deal);
    refused(
        () -> rolling.begun(scene.deal, scene.live().ticket(), ended),
        DEAL_ALREADY_CAPTURED,
        "deal_2");
    scene.happens(scene.settle(2, cny("100037333.33")));
    scene.isRolledNot(scene.roll(PAID), DEAL_ALREADY_SETTLED);
  }

  @Test
  void is_not_taken_back_for_one_of_the_two_but_ended_early() {
    atMaturity(week(DealProduct.PLACEMENT));
    scene.rolls(scene.roll(PAID));
    refused(
        () -> new DealScene().on(LAST_DAY).rolling(scene.roll(PAID)).ended(scene.last),
        DEAL_ALREADY_SETTLED);
    var reverse = new DealCommand.ReverseDeal(WISH, OTHER_DEAL, DEALER, BOSS, "no", LAST_DAY);
    scene.isRefused(reverse, DEAL_ROLLED, "deal_2");
    var back =
        new DealCommand.TerminateDeal(
            WISH, OTHER_DEAL, LAST_DAY, cny("0.00"), DEALER, "not agreed", LAST_DAY);
    var end = scene.happens(back, DealTerminated.class);
    assertThat(end.flows())
        .containsExactly(
            new Flow(3, LAST_DAY, Flow.Way.RECEIVE, millions(100), Money.parse("CNY 0.00")));
  }

  @Test
  void every_other_entry_of_the_two_is_found() {
    atMaturity(week(DealProduct.PLACEMENT));
    SuccessorOpened begun = scene.rolls(scene.roll(PAID));
    var ended = (DealRolled) scene.facts.get(3);
    var log = new ArrayList<>(scene.facts);
    log.set(
        3,
        new DealRolled(
            WISH,
            DEAL,
            OTHER_DEAL,
            ended.rolled(),
            ended.interest(),
            DEALER,
            ended.exposure(),
            LAST_DAY,
            ended.rule(),
            DealPostingRulesTest.tampered(ended.entry())));
    log.set(
        4,
        new SuccessorOpened(
            WISH,
            OTHER_DEAL,
            DEAL,
            begun.ticket(),
            begun.flows(),
            BOSS,
            begun.exposure(),
            LAST_DAY,
            begun.rule(),
            DealPostingRulesTest.tampered(begun.entry())));
    assertThat(TreasuryScene.faults(log)).hasSize(2);
  }

  @Test
  void other_products_are_not_rolled() {
    scene.on(MONDAY).verified(sample(DealProduct.FX_SPOT)).on(WEDNESDAY);
    scene.happens(scene.settle(1, millions(71)));
    scene.isRolledNot(scene.roll(PAID), NOT_OF_PRODUCT, "FX_SPOT");
  }
}
