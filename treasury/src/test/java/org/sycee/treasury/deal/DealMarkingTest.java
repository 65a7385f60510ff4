package org.sycee.treasury.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sycee.treasury.DealProduct.*;
import static org.sycee.treasury.TreasuryScene.*;
import static org.sycee.treasury.deal.DealRejection.*;
import static org.sycee.treasury.deal.DealSamples.*;
import static org.sycee.treasury.deal.DealScene.lines;
import static org.sycee.treasury.deal.FloatingIndex.SHIBOR_3M;
import static org.sycee.treasury.marketdata.MarketDataRejection.SNAPSHOT_OF_ANOTHER_DAY;
import static org.sycee.treasury.swap.SwapTerms.FixedSide.RECEIVES_FIXED;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sycee.ledger.MovesMoney;
import org.sycee.ledger.journal.JournalEntry;
import org.sycee.ledger.journal.LedgerAccount;
import org.sycee.money.Money;
import org.sycee.money.Rate;
import org.sycee.treasury.TreasuryScene;
import org.sycee.treasury.deal.DealCommand.FixRate;
import org.sycee.treasury.deal.DealCommand.RevalueDeal;
import org.sycee.treasury.deal.DealCommand.TerminateDeal;
import org.sycee.treasury.deal.DealEvent.DealRevalued;
import org.sycee.treasury.deal.DealEvent.DealReversed;
import org.sycee.treasury.deal.DealEvent.FlowSettled;
import org.sycee.treasury.marketdata.SnapshotId;

/// Whatever the marks on the way, in the end the result is what was paid.
class DealMarkingTest {
  private static final LocalDate START = LocalDate.of(2024, 3, 20);
  private static final LocalDate MIDDLE = LocalDate.of(2024, 6, 20);
  private static final LocalDate END = LocalDate.of(2024, 9, 20);
  private static final String DERIVATIVE = "3101.01/deal_1";

  private final DealScene scene = new DealScene();

  private DealScene swap(LocalDate end) {
    scene.on(START);
    var terms = interestRateSwap(SHIBOR_3M, RECEIVES_FIXED, START, end);
    scene.happens(scene.capture(DealScene.ticket(BOOK, START, new ValueDating.InTime(), terms)));
    scene.happens(scene.verify(BACK_OFFICE));
    return scene;
  }

  private void fix(LocalDate date, String percent) {
    scene
        .on(date)
        .happens(
            new FixRate(
                WISH, DEAL, SHIBOR_3M, date, Rate.ofPercent(percent), "CFETS", DEALER, date));
  }

  /// Debits less credits of an account over everything that was booked.
  private Money booked(String account) {
    return scene.facts.stream()
        .filter(MovesMoney.class::isInstance)
        .map(fact -> ((MovesMoney) fact).entry())
        .flatMap(entry -> entry.postings().stream())
        .filter(posting -> posting.account().toString().equals(BOOK + "/" + account))
        .map(posting -> new Money(posting.amount().currency(), posting.debitMinorUnits()))
        .reduce(cny("0.00"), Money::plus);
  }

  private void assertRecomputed() {
    assertThat(TreasuryScene.faults(scene.facts)).isEmpty();
  }

  /// Fixed 100m x 2 % x 92 / 365 = 504,109.59 a quarter. Floating 100m x (2.17 + 0.05) % x 92 / 360
  /// = 567,333.33, so 63,223.74 are paid; then 100m x (1.80 + 0.05) % x 92 / 360 = 472,777.78, so
  /// 31,331.81 come in: together a loss of 31,891.93.
  @Test
  void a_swap_gains_over_its_life_what_it_receives_less_what_it_pays() {
    swap(END);
    var first = scene.happens(scene.revalue(cny("-50000.00")), DealRevalued.class);
    assertThat(first.difference()).isEqualTo(cny("-50000.00"));
    assertThat(lines(first.entry()))
        .isEqualTo(Map.of(DERIVATIVE, "CNY -50000.00", "6101", "CNY 50000.00"));
    fix(START, "2.17");
    scene.on(MIDDLE).happens(scene.settle(1, cny("63223.74")));
    assertThat(booked(DERIVATIVE)).isEqualTo(cny("13223.74"));
    var second = scene.happens(scene.revalue(cny("30000.00")), DealRevalued.class);
    assertThat(second.difference()).isEqualTo(cny("16776.26"));
    fix(MIDDLE, "1.80");
    var last = scene.on(END).happens(scene.settle(2, cny("31331.81")), FlowSettled.class);
    assertThat(lines(last.entry()))
        .isEqualTo(
            Map.of("1003.02", "CNY 31331.81", DERIVATIVE, "CNY -30000.00", "6101", "CNY -1331.81"));
    assertThat(booked(DERIVATIVE)).isEqualTo(cny("0.00"));
    assertThat(booked("6101")).isEqualTo(cny("31891.93"));
    assertThat(MarkAccounting.result(scene.live())).isEqualTo(cny("-31891.93"));
    scene.isRefused(scene.revalue(cny("0.00")), DEAL_VALUE_UNCHANGED, "0.00");
    assertRecomputed();
  }

  /// A payment in parts takes the mark off with the last one.
  @Test
  void a_forward_leaves_nothing_but_the_position_when_it_is_settled() {
    scene.verified(sample(FX_FORWARD));
    scene.on(TUESDAY).happens(scene.revalue(cny("80000.00")));
    assertThat(booked(DERIVATIVE)).isEqualTo(cny("80000.00"));
    scene.on(AFTER_FESTIVAL).happens(scene.settle(1, Money.of("USD", "10000000.00")));
    scene.happens(scene.settle(2, cny("1.00")));
    assertThat(booked(DERIVATIVE)).isEqualTo(cny("80000.00"));
    var last = scene.happens(scene.settle(2, cny("71199999.00")), FlowSettled.class);
    assertThat(lines(last.entry()))
        .isEqualTo(
            Map.of(
                "1003.02",
                "CNY 71199999.00",
                "3002.01",
                "CNY -71199999.00",
                DERIVATIVE,
                "CNY -80000.00",
                "6101",
                "CNY 80000.00"));
    assertThat(booked(DERIVATIVE)).isEqualTo(cny("0.00"));
    assertThat(booked("6101")).isEqualTo(cny("0.00"));
    assertRecomputed();
  }

  /// Closed out for nothing there is no payment with which the mark could come off.
  @Test
  void a_deal_that_ends_without_a_payment_is_worth_nothing() {
    swap(END).happens(scene.revalue(cny("7.00")));
    scene.happens(
        new TerminateDeal(
            WISH, DEAL, START.plusDays(1), cny("0.00"), DEALER, "agreed", scene.today()));
    assertThat(scene.live().open()).isEmpty();
    scene.isRefused(scene.revalue(cny("6.99")), ENDED_DEAL_HAS_NO_VALUE, "6.99");
    scene.happens(scene.revalue(cny("0.00")));
    assertThat(booked(DERIVATIVE)).isEqualTo(cny("0.00"));
    assertThat(booked("6101")).isEqualTo(cny("0.00"));
    assertRecomputed();
  }

  @Test
  void closed_out_early_it_gains_what_was_agreed() {
    swap(END).happens(scene.revalue(cny("-900.00")));
    LocalDate next = START.plusDays(1);
    scene.happens(
        new TerminateDeal(WISH, DEAL, next, cny("-1000.00"), DEALER, "agreed", scene.today()));
    scene.on(next).happens(scene.settle(3, cny("1000.00")));
    assertThat(booked(DERIVATIVE)).isEqualTo(cny("0.00"));
    assertThat(booked("6101")).isEqualTo(cny("1000.00"));
    assertRecomputed();
  }

  @Test
  void a_reversal_takes_the_marks_back_too() {
    swap(END).happens(scene.revalue(cny("-50000.00")));
    scene.isRefused(scene.cancel("wrong"), DEAL_ALREADY_SETTLED, "1 entries");
    var reversed = scene.happens(scene.reverse(BOSS, "not ours"), DealReversed.class);
    assertThat(lines(reversed.entry()))
        .isEqualTo(Map.of(DERIVATIVE, "CNY 50000.00", "6101", "CNY -50000.00"));
    assertRecomputed();
  }

  /// As it was booked when nothing was marked.
  @Test
  void by_the_first_version_of_the_rule_the_last_payment_stays_on_the_derivative() {
    swap(MIDDLE);
    fix(START, "2.17");
    Money amount = cny("63223.74");
    var paid = scene.on(MIDDLE).happens(scene.settle(1, amount), FlowSettled.class);
    assertThat(paid.rule()).isEqualTo("deal-2");
    var entry =
        JournalEntry.on(MIDDLE)
            .debit(LedgerAccount.parse(BOOK + "/" + DERIVATIVE), amount)
            .credit(LedgerAccount.parse(BOOK + "/1003.02"), amount)
            .entry();
    scene.facts.set(
        scene.facts.size() - 1,
        new FlowSettled(
            WISH,
            DEAL,
            1,
            amount,
            cny("0.00"),
            BACK_OFFICE,
            paid.exposure(),
            MIDDLE,
            "deal-1",
            entry));
    assertRecomputed();
  }

  @Test
  void is_refused_by_name() {
    scene.happens(scene.capture(sample(FX_FORWARD)));
    scene.isRefused(scene.revalue(cny("1.00")), DEAL_NOT_VERIFIED, "CAPTURED");
    scene.happens(scene.verify(BACK_OFFICE));
    scene.isRefused(
        new RevalueDeal(WISH, DEAL, new SnapshotId("CFETS", TUESDAY, "close"), cny("1.00"), MONDAY),
        SNAPSHOT_OF_ANOTHER_DAY,
        "CFETS/2024-06-04/close",
        "2024-06-03");
    scene.isRefused(
        scene.revalue(Money.of("USD", "1.00")), CURRENCY_NOT_OF_DEAL, "in CNY", "USD 1.00");
    scene.isRefused(scene.revalue(cny("0.00")), DEAL_VALUE_UNCHANGED, "CNY 0.00");
    var lent = new DealScene().verified(week(PLACEMENT));
    lent.isRefused(lent.revalue(cny("1.00")), NOT_MARKED_TO_MARKET, "PLACEMENT");
  }
}
