package org.sycee.treasury.marketdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sycee.treasury.TreasuryScene.*;
import static org.sycee.treasury.marketdata.MarketDataRejection.*;

import java.time.Instant;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sycee.ledger.Rejection;
import org.sycee.money.ExchangeRate;
import org.sycee.money.Price;
import org.sycee.money.Rate;
import org.sycee.treasury.marketdata.MarketQuote.*;
import org.sycee.treasury.marketdata.SnapshotCommand.*;
import org.sycee.treasury.marketdata.SnapshotEvent.*;

class MarketDayTest {
  private static final Currency CNY = Currency.getInstance("CNY");
  private static final SnapshotId CLOSE = new SnapshotId("CFETS", MONDAY, "close");
  private static final SnapshotId BETTER = new SnapshotId("CFETS", MONDAY, "close-2");

  /// 17:30 in Shanghai.
  private static final Instant EVENING = Instant.parse("2024-06-03T09:30:00Z");

  private static final MarketQuote PRICE = new BondPrice("240004.IB", Price.ofPercent("100.8"));
  private static final MarketDay TAKEN =
      MarketDay.NO_SNAPSHOTS.evolve(new SnapshotTaken(WISH, CLOSE, EVENING, List.of(PRICE)));

  private static CurveNode node(String at, String percent) {
    return new CurveNode("GOVT", CNY, Quoting.ZERO, new CurvePoint(at), Rate.ofPercent(percent));
  }

  private static TakeSnapshot take(MarketQuote... quotes) {
    return new TakeSnapshot(WISH, CLOSE, EVENING, List.of(quotes));
  }

  private static CorrectSnapshot correct(String superseded, String reason) {
    return new CorrectSnapshot(WISH, BETTER, superseded, reason, List.of(PRICE));
  }

  private static void refusedQuotes(Rejection reason, String figure, MarketQuote... quotes) {
    refused(() -> MarketDay.NO_SNAPSHOTS.decide(take(quotes)), reason, figure);
  }

  @Test
  void is_taken_once_with_all_its_quotes() {
    assertThat(MarketDay.NO_SNAPSHOTS.decide(take(PRICE, node("3M", "1.5"), node("1Y", "1.6"))))
        .isEqualTo(
            new SnapshotTaken(
                WISH, CLOSE, EVENING, List.of(PRICE, node("3M", "1.5"), node("1Y", "1.6"))));
    refused(() -> TAKEN.decide(take(PRICE)), SNAPSHOT_ALREADY_TAKEN, "2024-06-03T09:30:00Z");
  }

  /// Half past midnight in Shanghai is the day before in London, and already Tuesday here.
  @Test
  void is_not_of_a_day_that_has_not_come() {
    var tuesday = new SnapshotId("CFETS", TUESDAY, "open");
    Instant midnight = Instant.parse("2024-06-03T16:30:00Z");
    assertThat(
            MarketDay.NO_SNAPSHOTS
                .decide(new TakeSnapshot(WISH, tuesday, midnight, List.of(PRICE)))
                .snapshotId())
        .isEqualTo(tuesday);
    refused(
        () ->
            MarketDay.NO_SNAPSHOTS.decide(new TakeSnapshot(WISH, tuesday, EVENING, List.of(PRICE))),
        SNAPSHOT_IN_FUTURE,
        "2024-06-03");
  }

  @Test
  void is_superseded_by_one_other_that_names_it_and_keeps_its_time() {
    assertThat(TAKEN.decide(correct("close", "wrong price")))
        .isEqualTo(
            new SnapshotCorrected(WISH, BETTER, "close", "wrong price", EVENING, List.of(PRICE)));
    refused(() -> TAKEN.decide(correct("open", "wrong price")), SNAPSHOT_NOT_FOUND, "open");
    refused(() -> TAKEN.decide(correct("close", "")), CORRECTION_REASON_MISSING);
    MarketDay corrected =
        TAKEN.evolve(new SnapshotCorrected(WISH, BETTER, "close", "why", EVENING, List.of(PRICE)));
    refused(
        () ->
            corrected.decide(
                new CorrectSnapshot(
                    WISH,
                    new SnapshotId("CFETS", MONDAY, "close-3"),
                    "close",
                    "why",
                    List.of(PRICE))),
        SNAPSHOT_SUPERSEDED,
        "close-2");
  }

  @Test
  void has_between_one_and_five_thousand_quotes() {
    refusedQuotes(SNAPSHOT_EMPTY, "no quote");
    refused(
        () ->
            MarketDay.NO_SNAPSHOTS.decide(
                new TakeSnapshot(WISH, CLOSE, EVENING, Collections.nCopies(5_001, PRICE))),
        SNAPSHOT_TOO_LARGE,
        "5,001");
  }

  @Test
  void quotes_nothing_twice_and_nothing_that_no_market_quotes() {
    refusedQuotes(QUOTE_TWICE, "240004.IB", PRICE, PRICE);
    refusedQuotes(PRICE_NOT_POSITIVE, "-0.01", new BondPrice("b", Price.parse("-0.01")));
    refusedQuotes(QUOTED_PRICE_OUT_OF_BOUNDS, "99.8", new BondPrice("b", Price.parse("99.8")));
    refusedQuotes(RATE_NOT_OF_MARKET, "1.85", new BondYield("b", Rate.parse("1.85")));
    refusedQuotes(QUOTE_NAME_MALFORMED, "a b", new BondYield("a b", Rate.parse("0.0185")));
    refusedQuotes(FX_PAIR_OF_ONE_CURRENCY, "CNY", new FxQuote(CNY, CNY, ExchangeRate.parse("1")));
  }

  @Test
  void has_curves_with_ascending_nodes_of_one_kind() {
    refusedQuotes(CURVE_NODES_NOT_ASCENDING, "6M", node("1Y", "1.6"), node("6M", "1.5"));
    // 3 June 2024 and three months is 3 September
    refusedQuotes(
        CURVE_NODES_NOT_ASCENDING, "2024-09-03", node("3M", "1.5"), node("2024-09-03", "1.5"));
    refusedQuotes(CURVE_NODE_NOT_AFTER_DATE, "2024-06-03", node("2024-06-03", "1.5"));
    refusedQuotes(
        CURVE_RATES_MIXED,
        "PAR",
        node("3M", "1.5"),
        new CurveNode("GOVT", CNY, Quoting.PAR, new CurvePoint("6M"), Rate.ofPercent("1.6")));
    assertThatIllegalArgumentException().isThrownBy(() -> CurvePoint.parse("2024-02-30"));
    assertThatIllegalArgumentException().isThrownBy(() -> CurvePoint.parse("3 months"));
  }

  @Test
  void the_latest_counts_and_of_one_time_the_one_told_last() {
    var close = new SnapshotTaken(WISH, CLOSE, EVENING, List.of(PRICE));
    var noon =
        new SnapshotTaken(
            WISH,
            new SnapshotId("CFETS", MONDAY, "noon"),
            EVENING.minusSeconds(18_000),
            List.of(PRICE));
    var better = new SnapshotCorrected(WISH, BETTER, "close", "why", EVENING, List.of(PRICE));
    assertThat(MarketSnapshot.inEffect(List.of(close, noon)).orElseThrow().id()).isEqualTo(CLOSE);
    assertThat(MarketSnapshot.inEffect(List.of(close, noon, better)).orElseThrow().id())
        .isEqualTo(BETTER);
    assertThat(MarketSnapshot.inEffect(List.of())).isEmpty();
  }

  @Test
  void is_named_by_its_source_its_day_and_a_word() {
    assertThat(SnapshotId.parse("CFETS/2024-06-03/close")).isEqualTo(CLOSE);
    for (String wrong : List.of("CFETS/2024-06-03", "CFETS/2024-06-31/close", "a b/2024-06-03/c")) {
      assertThatIllegalArgumentException().isThrownBy(() -> SnapshotId.parse(wrong));
    }
  }
}
