package org.sycee.treasury.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sycee.treasury.TreasuryScene.*;
import static org.sycee.treasury.marketdata.MarketDataRejection.FX_RATE_NOT_FOUND;
import static org.sycee.treasury.risk.RiskRejection.*;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sycee.money.ExchangeRate;
import org.sycee.money.Money;
import org.sycee.money.Rate;
import org.sycee.money.Rounding;
import org.sycee.time.BusinessDayConvention;
import org.sycee.time.DayCount;
import org.sycee.time.MonthEndRule;
import org.sycee.time.Schedule;
import org.sycee.time.StubConvention;
import org.sycee.treasury.DealProduct;
import org.sycee.treasury.deal.DealTerms;
import org.sycee.treasury.deal.DealTicket;
import org.sycee.treasury.deal.FloatingIndex;
import org.sycee.treasury.deal.Flow;
import org.sycee.treasury.deal.FxTerms;
import org.sycee.treasury.deal.InterestRateSwapTerms;
import org.sycee.treasury.deal.LiveDeal;
import org.sycee.treasury.deal.RateFixing;
import org.sycee.treasury.deal.ValueDating;
import org.sycee.treasury.fx.FxForwardTerms;
import org.sycee.treasury.fx.FxForwardTerms.BaseSide;
import org.sycee.treasury.limit.Exposure;
import org.sycee.treasury.marketdata.CurvePoint;
import org.sycee.treasury.marketdata.MarketQuote;
import org.sycee.treasury.marketdata.MarketQuote.CurveNode;
import org.sycee.treasury.marketdata.MarketQuote.FxQuote;
import org.sycee.treasury.marketdata.MarketQuote.Quoting;
import org.sycee.treasury.marketdata.MarketSnapshot;
import org.sycee.treasury.marketdata.SnapshotEvent.SnapshotTaken;
import org.sycee.treasury.marketdata.SnapshotId;
import org.sycee.treasury.swap.SwapCurves;
import org.sycee.treasury.swap.SwapLeg;
import org.sycee.treasury.swap.SwapPricing;
import org.sycee.treasury.swap.SwapTerms;

/// On flat curves of zero rates: 2 % a year for yuan and 5 % for dollars, so that every factor is
/// exp(-rate x days / 365). The dollar costs 7.11 yuan.
class DealPricingTest {
  private static final Currency CNY = Currency.getInstance("CNY");
  private static final Currency USD = Currency.getInstance("USD");
  private static final CurveNames CURVES =
      new CurveNames(Map.of(CNY, "SWAP", USD, "SOFR"), Map.of());

  private static MarketSnapshot market(LocalDate day) {
    List<MarketQuote> quotes =
        List.of(
            node("SWAP", CNY, "1W", "2"),
            node("SWAP", CNY, "2Y", "2"),
            node("SOFR", USD, "1W", "5"),
            node("SOFR", USD, "2Y", "5"),
            new FxQuote(USD, CNY, ExchangeRate.parse("7.11")));
    return new MarketSnapshot(
        new SnapshotTaken(WISH, new SnapshotId("CFETS", day, "close"), Instant.EPOCH, quotes));
  }

  private static CurveNode node(String curve, Currency currency, String at, String percent) {
    return new CurveNode(
        curve, currency, Quoting.ZERO, new CurvePoint(at), Rate.ofPercent(percent));
  }

  private static double factor(double rate, LocalDate from, LocalDate to) {
    return Math.exp(-rate * (to.toEpochDay() - from.toEpochDay()) / 365);
  }

  private static Money yuan(double worth) {
    return Rounding.HALF_UP.toMoney(CNY, BigDecimal.valueOf(worth));
  }

  private static LiveDeal deal(DealTerms terms, List<Flow> open, RateFixing... fixings) {
    Money zero = Money.zero(CNY);
    var ticket = new DealTicket(BOOK, BANK, DEALER, MONDAY, new ValueDating.InTime(), terms);
    var exposure = new Exposure("CN01", List.of(), terms.product(), 1, zero, zero, List.of());
    return new LiveDeal(
        DEAL,
        ticket,
        LiveDeal.Stage.VERIFIED,
        open,
        terms.interest(),
        zero,
        exposure,
        List.of(),
        false,
        List.of(fixings));
  }

  private static FxForwardTerms leg(BaseSide side, String rate, LocalDate date) {
    return new FxForwardTerms(
        side, Money.of("USD", "10000000.00"), CNY, ExchangeRate.parse(rate), date);
  }

  private static final FxTerms FORWARD =
      new FxTerms(
          DealProduct.FX_FORWARD, List.of(leg(BaseSide.SELLS_BASE, "7.12", AFTER_FESTIVAL)));

  /// 71.2m yuan come in after eight days, 10m dollars go out.
  @Test
  void a_forward_is_worth_its_two_payments() {
    double in = 71.2e6 * factor(0.02, MONDAY, AFTER_FESTIVAL);
    double out = 10e6 * 7.11 * factor(0.05, MONDAY, AFTER_FESTIVAL);
    assertThat(DealPricing.value(deal(FORWARD, FORWARD.flows()), market(MONDAY), CURVES))
        .isEqualTo(yuan(in - out));
  }

  /// The dollars were paid, the yuan are a day late: they count in full.
  @Test
  void what_is_due_counts_in_full_until_it_comes_in() {
    LiveDeal late = deal(FORWARD, List.of(FORWARD.flows().getLast()));
    assertThat(DealPricing.value(late, market(AFTER_FESTIVAL.plusDays(1)), CURVES))
        .isEqualTo(cny("71200000.00"));
  }

  /// Of a swap the near leg is settled and the far one left.
  @Test
  void a_foreign_exchange_swap_is_worth_what_is_left_of_it() {
    var swap =
        new FxTerms(
            DealProduct.FX_SWAP,
            List.of(
                leg(BaseSide.BUYS_BASE, "7.10", WEDNESDAY),
                leg(BaseSide.SELLS_BASE, "7.12", AFTER_FESTIVAL)));
    assertThat(DealPricing.value(deal(swap, swap.flows().subList(2, 4)), market(MONDAY), CURVES))
        .isEqualTo(DealPricing.value(deal(FORWARD, FORWARD.flows()), market(MONDAY), CURVES));
  }

  @Test
  void what_is_over_is_worth_nothing_on_any_market() {
    var none = new CurveNames(Map.of(), Map.of());
    assertThat(DealPricing.value(deal(FORWARD, List.of()), market(MONDAY), none))
        .isEqualTo(cny("0.00"));
  }

  private static InterestRateSwapTerms swap(FloatingIndex index, LocalDate from, LocalDate to) {
    var schedule =
        new Schedule(from, to, Period.ofMonths(3), StubConvention.SHORT_FINAL, MonthEndRule.NONE);
    return new InterestRateSwapTerms(
        new SwapTerms(
            SwapTerms.FixedSide.PAYS_FIXED,
            millions(100),
            new SwapLeg.Fixed(Rate.ofPercent("1.90"), schedule, DayCount.ACT_365F),
            new SwapLeg.Floating(Rate.parse("0"), schedule, DayCount.ACT_365F),
            BusinessDayConvention.FOLLOWING),
        index,
        List.of());
  }

  /// The oracle is the pricing of whole swaps, which Strata works out.
  @Test
  void a_swap_that_begins_is_worth_its_two_legs() {
    var terms = swap(FloatingIndex.FR007, MONDAY, LocalDate.of(2024, 12, 3));
    var curve = CURVES.discount(market(MONDAY), CNY);
    double whole =
        SwapPricing.of(terms.swap(), terms.periods(), Map.of())
            .presentValue(SwapCurves.single(CNY, curve));
    assertThat(DealPricing.value(deal(terms, terms.flows()), market(MONDAY), CURVES))
        .isEqualTo(yuan(whole));
  }

  /// One period from Monday 3 June to Tuesday 3 September, 92 days; valued on Wednesday 12 June.
  /// The first two weeks were fixed at 1.80 and 1.85 %, from Monday 17 June the curve goes on: 100m
  /// x ((1 + 1.80 % x 7/365)(1 + 1.85 % x 7/365) exp(2 % x 78/365) - 1 - 1.90 % x 92/365).
  @Test
  void the_period_that_runs_goes_on_from_its_last_fixing() {
    LocalDate end = LocalDate.of(2024, 9, 3);
    LocalDate today = LocalDate.of(2024, 6, 12);
    var terms = swap(FloatingIndex.FR007, MONDAY, end);
    double growth = (1 + 0.018 * 7 / 365) * (1 + 0.0185 * 7 / 365) * Math.exp(0.02 * 78 / 365);
    double net = 100e6 * (growth - 1 - 0.019 * 92 / 365);
    LiveDeal running =
        deal(
            terms,
            terms.flows(),
            new RateFixing(MONDAY, Rate.ofPercent("1.80")),
            new RateFixing(MONDAY.plusDays(7), Rate.ofPercent("1.85")));
    assertThat(DealPricing.value(running, market(today), CURVES))
        .isEqualTo(yuan(net * factor(0.02, today, end)));
  }

  /// 25,205.48 are known for September; for December nothing is, and the curve is flat.
  @Test
  void a_payment_that_is_known_is_discounted_and_one_that_is_due_is_not() {
    LocalDate september = LocalDate.of(2024, 9, 3);
    LocalDate december = LocalDate.of(2024, 12, 3);
    var terms = swap(FloatingIndex.SHIBOR_3M, MONDAY, december);
    var known = new Flow(1, september, Flow.Way.RECEIVE, cny("25205.48"), cny("0.00"));
    LiveDeal live =
        deal(
            terms,
            List.of(known, terms.flows().getLast()),
            new RateFixing(MONDAY, Rate.ofPercent("2.00")));
    double second =
        100e6
            * (1 / factor(0.02, september, december) - 1 - 0.019 * 91 / 365)
            * factor(0.02, MONDAY, december);
    assertThat(DealPricing.value(live, market(MONDAY), CURVES))
        .isEqualTo(yuan(25_205.48 * factor(0.02, MONDAY, september) + second));
    double open = DealPricing.value(live, market(september), CURVES).decimal().doubleValue();
    LiveDeal paid = deal(terms, List.of(terms.flows().getLast()));
    double left = DealPricing.value(paid, market(september), CURVES).decimal().doubleValue();
    assertThat(yuan(open - left)).isEqualTo(cny("25205.48"));
  }

  @Test
  void what_cannot_be_valued_is_refused_by_name() {
    LiveDeal forward = deal(FORWARD, FORWARD.flows());
    refused(
        () -> DealPricing.value(forward, market(MONDAY), new CurveNames(Map.of(), Map.of())),
        CURVE_NOT_NAMED,
        "USD");
    var euros =
        new FxTerms(
            DealProduct.FX_FORWARD,
            List.of(
                new FxForwardTerms(
                    BaseSide.BUYS_BASE,
                    Money.of("EUR", "1.00"),
                    CNY,
                    ExchangeRate.parse("7.8"),
                    AFTER_FESTIVAL)));
    refused(
        () -> DealPricing.value(deal(euros, euros.flows()), market(MONDAY), CURVES),
        FX_RATE_NOT_FOUND,
        "EUR/CNY");
    var terms = swap(FloatingIndex.FR007, MONDAY, LocalDate.of(2024, 9, 3));
    LiveDeal unfixed = deal(terms, terms.flows(), new RateFixing(MONDAY, Rate.ofPercent("1.80")));
    refused(
        () -> DealPricing.value(unfixed, market(LocalDate.of(2024, 6, 12)), CURVES),
        NOT_VALUABLE,
        "the rate from 2024-06-10 on was fixed before 2024-06-12");
    refused(
        () -> DealPricing.value(unfixed, market(LocalDate.of(2024, 9, 3)), CURVES),
        NOT_VALUABLE,
        "2024-09-03");
  }
}
