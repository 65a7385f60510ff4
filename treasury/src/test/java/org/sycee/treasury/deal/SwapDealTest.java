package org.sycee.treasury.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sycee.treasury.TreasuryScene.*;
import static org.sycee.treasury.deal.DealRejection.*;
import static org.sycee.treasury.deal.DealSamples.*;
import static org.sycee.treasury.deal.DealScene.*;
import static org.sycee.treasury.deal.FloatingIndex.FR007;
import static org.sycee.treasury.deal.FloatingIndex.SHIBOR_3M;
import static org.sycee.treasury.swap.SwapTerms.FixedSide.PAYS_FIXED;
import static org.sycee.treasury.swap.SwapTerms.FixedSide.RECEIVES_FIXED;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sycee.money.Rate;
import org.sycee.treasury.DealProduct;
import org.sycee.treasury.TreasuryScene;
import org.sycee.treasury.calendar.Calendars;
import org.sycee.treasury.deal.DealCommand.FixRate;
import org.sycee.treasury.deal.DealCommand.TerminateDeal;
import org.sycee.treasury.deal.DealEvent.DealTerminated;
import org.sycee.treasury.deal.DealEvent.FlowSettled;
import org.sycee.treasury.deal.DealEvent.RateFixed;
import org.sycee.treasury.deal.Flow.Way;

/// 100 million from 20 March to 20 June 2024 and on, 92 days: the case fr007Swap-01 of our vectors.
class SwapDealTest {
  private static final LocalDate START = LocalDate.of(2024, 3, 20);
  private static final LocalDate END = LocalDate.of(2024, 6, 20);
  private static final List<String> FR007_OF_THE_WEEKS =
      List.of(
          "1.85", "1.90", "1.88", "2.05", "2.20", "1.95", "1.86", "1.84", "1.83", "1.87", "1.92",
          "2.10", "1.98", "1.90");

  private final DealScene scene = new DealScene().on(START);

  private void verified(InterestRateSwapTerms terms) {
    scene.happens(scene.capture(ticket(BOOK, START, new ValueDating.InTime(), terms)));
    scene.happens(scene.verify(BACK_OFFICE));
  }

  private FixRate fix(FloatingIndex index, LocalDate date, String percent) {
    return new FixRate(
        WISH, DEAL, index, date, Rate.ofPercent(percent), "CFETS", DEALER, scene.today());
  }

  private TerminateDeal closeOut(LocalDate end, String amount) {
    return new TerminateDeal(WISH, DEAL, end, cny(amount), DEALER, "agreed", scene.today());
  }

  /// Floating 490,175.50 less fixed 504,109.59: the payer of the fixed side pays 13,934.09, a loss
  /// that nobody has booked before.
  @Test
  void pays_the_difference_of_a_period_once_all_its_rates_are_fixed() {
    verified(interestRateSwap(FR007, PAYS_FIXED, START, END));
    LocalDate date = START;
    for (String percent : FR007_OF_THE_WEEKS) {
      assertThat(scene.live().open())
          .containsExactly(new Flow(1, END, Way.PAY, cny("0.00"), cny("0.00")));
      scene.on(date).happens(fix(FR007, date, percent), RateFixed.class);
      date = date.plusDays(7);
    }
    Flow known = new Flow(1, END, Way.PAY, cny("13934.09"), cny("0.00"));
    assertThat(scene.live().open()).containsExactly(known);
    scene.on(END);
    var paid = scene.happens(scene.settle(1, cny("13934.09")), FlowSettled.class);
    assertThat(lines(paid.entry()))
        .isEqualTo(Map.of("1003.02", "CNY -13934.09", "6101", "CNY 13934.09"));
    assertThat(scene.live().open()).isEmpty();
    assertThat(scene.used("lim_dealer_CNY")).isEqualTo(cny("0.00"));
    assertThat(TreasuryScene.faults(scene.facts)).isEmpty();
  }

  /// Fixed 100m x 2 % x 92 / 365 = 504,109.59; floating 100m x (2.17 % + 0.05 %) x 92 / 360 =
  /// 567,333.33. The second period is of the rest of the half year.
  @Test
  void is_fixed_once_a_period_by_shibor_and_closed_out_for_an_amount() {
    LocalDate end = LocalDate.of(2024, 9, 20);
    verified(interestRateSwap(SHIBOR_3M, RECEIVES_FIXED, START, end));
    scene.happens(fix(SHIBOR_3M, START, "2.17"));
    assertThat(scene.live().open())
        .containsExactly(
            new Flow(1, END, Way.PAY, cny("63223.74"), cny("0.00")),
            new Flow(2, end, Way.PAY, cny("0.00"), cny("0.00")));
    assertThat(scene.used("lim_paid_CNY")).isEqualTo(cny("0.00"));
    scene.on(END).happens(scene.settle(1, cny("63223.74")));
    LocalDate friday = LocalDate.of(2024, 6, 21);
    scene.isRefused(closeOut(end, "1.00"), END_DATE_IMPOSSIBLE, "2024-09-20");
    var closed = scene.happens(closeOut(friday, "5000.00"), DealTerminated.class);
    assertThat(closed.flows())
        .containsExactly(new Flow(3, friday, Way.RECEIVE, cny("5000.00"), cny("0.00")));
    scene.on(friday).happens(scene.settle(3, cny("5000.00")));
    assertThat(scene.live().open()).isEmpty();
    scene.isRefused(closeOut(friday, "1.00"), DEAL_ALREADY_SETTLED);
    scene.happens(scene.reverse(BOSS, "not ours"));
    assertThat(TreasuryScene.faults(scene.facts)).isEmpty();
  }

  @Test
  void is_closed_out_before_anything_was_paid_for_nothing_or_less() {
    verified(interestRateSwap(FR007, PAYS_FIXED, START, END));
    var closed = scene.happens(closeOut(START.plusDays(1), "-7.00"), DealTerminated.class);
    assertThat(closed.flows())
        .containsExactly(new Flow(2, START.plusDays(1), Way.PAY, cny("7.00"), cny("0.00")));
    scene.isRefused(scene.reduce(millions(1), END), NOT_OF_PRODUCT, "AS_A_WHOLE");
    var other = new DealScene().on(START);
    other.happens(
        other.capture(
            ticket(
                BOOK,
                START,
                new ValueDating.InTime(),
                interestRateSwap(FR007, PAYS_FIXED, START, END))));
    other.happens(other.verify(BACK_OFFICE));
    other.happens(closeOut(START.plusDays(1), "0.00"));
    assertThat(other.live().open()).isEmpty();
    assertThat(other.used("lim_dealer_CNY")).isEqualTo(cny("0.00"));
  }

  /// 2.00 % against a Shibor of 2.00 % would differ by the year; against an LPR of 2.00 % by 365 it
  /// does not.
  @Test
  void is_over_and_uses_nothing_if_its_last_payment_is_of_nothing() {
    verified(interestRateSwap(FloatingIndex.LPR_1Y, PAYS_FIXED, START, END));
    scene.happens(fix(FloatingIndex.LPR_1Y, START, "2.00"));
    assertThat(scene.live().open()).isEmpty();
    assertThat(scene.used("lim_dealer_CNY")).isEqualTo(cny("0.00"));
  }

  /// Up to a year interest rates have an add-on of nothing, up to five of 0.5 %.
  @Test
  void uses_credit_by_its_term() {
    verified(interestRateSwap(FR007, PAYS_FIXED, START, END));
    assertThat(scene.used("lim_bank_CNY")).isEqualTo(cny("0.00"));
    assertThat(scene.used("lim_dealer_CNY")).isEqualTo(millions(100));
    assertThat(scene.used("lim_paid_CNY")).isEqualTo(cny("0.00"));
    var two = interestRateSwap(FR007, PAYS_FIXED, START, LocalDate.of(2026, 3, 20));
    scene.happens(scene.amend(ticket(BOOK, START, new ValueDating.InTime(), two), "two years"));
    assertThat(scene.used("lim_bank_CNY")).isEqualTo(cny("500000.00"));
  }

  @Test
  void rates_are_fixed_of_its_index_on_its_dates_and_once() {
    scene.happens(
        scene.capture(
            ticket(
                BOOK,
                START,
                new ValueDating.InTime(),
                interestRateSwap(FR007, PAYS_FIXED, START, END))));
    scene.isRefused(fix(FR007, START, "1.85"), DEAL_NOT_VERIFIED);
    scene.happens(scene.verify(BACK_OFFICE));
    scene.isRefused(fix(SHIBOR_3M, START, "1.85"), INDEX_NOT_OF_DEAL, "FR007", "SHIBOR_3M");
    scene.isRefused(fix(FR007, TUESDAY, "1.85"), NOT_A_RESET_DATE, "2024-06-04", "2024-06-05");
    scene.isRefused(fix(FR007, START.plusDays(7), "1.85"), FIXING_IN_FUTURE, "2024-03-27");
    scene.isRefused(fix(FR007, START, "85"), DEAL_RATE_OUT_OF_BOUNDS, "0.85");
    scene.isRefused(
        new FixRate(WISH, DEAL, FR007, START, Rate.ofPercent("1"), " ", DEALER, START),
        REASON_MISSING);
    scene.happens(fix(FR007, START, "1.85"));
    scene.isRefused(fix(FR007, START, "1.86"), RATE_ALREADY_FIXED, "0.0185");
    var lent = new DealScene().verified(week(DealProduct.PLACEMENT));
    lent.isRefused(
        new FixRate(WISH, DEAL, FR007, MONDAY, Rate.ofPercent("1"), "CFETS", DEALER, MONDAY),
        NOT_OF_PRODUCT,
        "PLACEMENT");
  }

  /// From 1 to 3 October 2024 nobody works: both days move to the 8th.
  @Test
  void needs_periods_of_days_in_years_that_the_calendar_knows() {
    LocalDate holiday = LocalDate.of(2024, 10, 1);
    var empty = interestRateSwap(FR007, PAYS_FIXED, holiday, holiday.plusDays(2));
    var ticket = ticket(BOOK, LocalDate.of(2024, 9, 30), new ValueDating.InTime(), empty);
    scene.on(LocalDate.of(2024, 9, 30));
    scene.isRefused(scene.capture(ticket), PERIOD_WITHOUT_DAYS, "2024-10-08");
    var far = interestRateSwap(FR007, PAYS_FIXED, START, START.plusYears(6));
    refused(() -> far.requireSound(Calendars.BUILT_IN), DATE_OUTSIDE_CALENDAR, "2026");
  }
}
