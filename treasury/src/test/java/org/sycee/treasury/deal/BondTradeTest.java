package org.sycee.treasury.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sycee.treasury.TreasuryScene.*;
import static org.sycee.treasury.deal.DealRejection.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sycee.ledger.Rejection;
import org.sycee.money.Money;
import org.sycee.money.Rate;
import org.sycee.time.DayCount;
import org.sycee.treasury.DealProduct;
import org.sycee.treasury.bond.BondPrice;
import org.sycee.treasury.bond.PriceBasis;
import org.sycee.treasury.deal.DealEvent.DealCaptured;
import org.sycee.treasury.deal.ValueDating.InTime;
import org.sycee.treasury.instrument.Instrument;
import org.sycee.treasury.instrument.InstrumentDetails;
import org.sycee.treasury.instrument.InstrumentEvent.InstrumentDefined;
import org.sycee.treasury.instrument.InstrumentEvent.InstrumentRetired;
import org.sycee.treasury.instrument.InstrumentId;
import org.sycee.treasury.instrument.InstrumentKind;
import org.sycee.treasury.instrument.InstrumentRejection;
import org.sycee.treasury.instrument.InstrumentTerms;
import org.sycee.treasury.instrument.InstrumentTerms.FixedCoupon;
import org.sycee.treasury.instrument.InstrumentTerms.Floating;
import org.sycee.treasury.instrument.Issuer.NamedIssuer;
import org.sycee.treasury.instrument.Market;

/// Bonds bought and sold, up to their settlement.
///
/// The bond of the yield cases: 3.54 % twice a year, from 16 August 2018 to 16 August 2028. 50
/// million at 104.25 clean on 3 June 2024 come with 525,164.84 of accrued interest (50,000,000 x
/// 1.77 % x 108 / 182) and yield 2.46864 % a year.
class BondTradeTest {
  private static final InstrumentId BOND = new InstrumentId("180019.IB");
  private static final LocalDate ISSUE = LocalDate.of(2018, 8, 16);
  private static final LocalDate MATURITY = LocalDate.of(2028, 8, 16);
  private static final FixedCoupon PAYING =
      new FixedCoupon(Rate.ofPercent("3.54"), 2, DayCount.ACT_ACT_ICMA, ISSUE, MATURITY, 0);
  private static final LocalDate FRIDAY = MONDAY.plusDays(4);

  private final DealScene scene = new DealScene();

  BondTradeTest() {
    scene.instrument = known("CNY", PAYING);
  }

  private static Instrument known(String currency, InstrumentTerms paying) {
    var details =
        new InstrumentDetails(
            "18附息国债19",
            InstrumentKind.GOVERNMENT,
            Market.INTERBANK,
            new NamedIssuer("财政部"),
            Currency.getInstance(currency),
            paying,
            List.of());
    return Instrument.UNKNOWN.evolve(new InstrumentDefined(WISH, BOND, details, ISSUE));
  }

  private static BondTradeTerms bought(PriceBasis agreed, String figure) {
    return terms(DealProduct.BOND_PURCHASE, millions(50), MONDAY, agreed, figure);
  }

  private static BondTradeTerms terms(
      DealProduct product, Money face, LocalDate settlement, PriceBasis agreed, String figure) {
    return BondTradeTerms.of(
        product, BOND, PAYING, face, settlement, agreed, new BigDecimal(figure));
  }

  @Test
  void every_figure_of_the_price_follows_from_the_one_agreed() {
    BondTradeTerms clean = bought(PriceBasis.CLEAN, "1.0425");
    assertThat(clean.cleanAmount()).isEqualTo(cny("52125000.00"));
    assertThat(clean.accruedInterest()).isEqualTo(cny("525164.84"));
    assertThat(clean.total()).isEqualTo(cny("52650164.84"));
    assertThat(clean.price().yield()).isEqualTo(Rate.parse("0.024686"));
    // 1.77 x 108 / 182 = 1.05032967032967...
    assertThat(clean.price().accrued().ofFace()).isEqualByComparingTo("0.010503296703");
    assertThat(clean.price().dirty().ofFace()).isEqualByComparingTo("1.053003296703");
    BondTradeTerms dirty = bought(PriceBasis.DIRTY, "1.0530033");
    assertThat(dirty.price().clean().ofFace()).isEqualByComparingTo("1.042500");
    // 50,000,000 x 1.0530033
    assertThat(dirty.total()).isEqualTo(cny("52650165.00"));
    assertThat(dirty.accruedInterest()).isEqualTo(cny("525164.84"));
    BondTradeTerms yield = bought(PriceBasis.YIELD, "0.024686");
    assertThat(yield.price().yield()).isEqualTo(Rate.parse("0.024686"));
    // 0.04 of a basis point less than the yield of 104.25 is 0.00016 of the price
    assertThat(yield.price().clean().ofFace())
        .isBetween(new BigDecimal("1.042500"), new BigDecimal("1.042502"));
  }

  @Test
  void pays_once_for_bonds_and_uses_no_credit() {
    DealCaptured captured =
        scene.happens(scene.capture(bought(PriceBasis.CLEAN, "1.0425")), DealCaptured.class);
    assertThat(captured.flows())
        .containsExactly(new Flow(1, MONDAY, Flow.Way.PAY, cny("52650164.84"), cny("0.00")));
    assertThat(captured.exposure().credit()).isEqualTo(cny("0.00"));
    assertThat(captured.exposure().volume()).isEqualTo(cny("52650164.84"));
    assertThat(captured.exposure().termDays()).isEqualTo(1);
    assertThat(scene.live().accruedAtCloseOf(MONDAY)).isEqualTo(cny("0.00"));
  }

  private void refusedTicket(DealTerms terms, Rejection reason, String... figures) {
    scene.isRefused(scene.capture(terms), reason, figures);
  }

  @Test
  void is_settled_on_the_day_of_the_trade_or_the_next_good_one() {
    scene.on(FRIDAY);
    DealTicket holiday =
        DealScene.ticket(
            BOOK,
            FRIDAY,
            new InTime(),
            terms(
                DealProduct.BOND_PURCHASE,
                millions(1),
                LocalDate.of(2024, 6, 10),
                PriceBasis.CLEAN,
                "1"));
    scene.isRefused(scene.capture(holiday), SETTLEMENT_ON_HOLIDAY, "2024-06-10", "2024-06-11");
    DealTicket late =
        DealScene.ticket(
            BOOK,
            FRIDAY,
            new InTime(),
            terms(
                DealProduct.BOND_PURCHASE,
                millions(1),
                AFTER_FESTIVAL.plusDays(1),
                PriceBasis.CLEAN,
                "1"));
    scene.isRefused(scene.capture(late), SETTLEMENT_NOT_IN_TIME, "2024-06-12", "2024-06-11");
    DealTicket next =
        DealScene.ticket(
            BOOK,
            FRIDAY,
            new InTime(),
            terms(DealProduct.BOND_PURCHASE, millions(1), AFTER_FESTIVAL, PriceBasis.CLEAN, "1"));
    scene.happens(scene.capture(next));
  }

  @Test
  void is_refused_by_what_is_known_of_the_security() {
    BondTradeTerms terms = bought(PriceBasis.CLEAN, "1.0425");
    scene.instrument = Instrument.UNKNOWN;
    refusedTicket(terms, InstrumentRejection.INSTRUMENT_NOT_FOUND, "180019.IB");
    scene.instrument =
        known("CNY", PAYING).evolve(new InstrumentRetired(WISH, BOND, "called", MONDAY));
    refusedTicket(terms, InstrumentRejection.INSTRUMENT_RETIRED, "called");
    scene.instrument = known("USD", PAYING);
    refusedTicket(terms, INSTRUMENT_IN_ANOTHER_CURRENCY, "USD", "CNY");
    var other = new FixedCoupon(Rate.ofPercent("4"), 2, DayCount.ACT_ACT_ICMA, ISSUE, MATURITY, 0);
    scene.instrument = known("CNY", other);
    refusedTicket(terms, PRICED_BY_OTHER_TERMS, "0.0354", "0.04");
  }

  @Test
  void is_refused_with_a_price_that_cannot_be() {
    refused(() -> bought(PriceBasis.CLEAN, "10.01"), BOND_PRICE_OUT_OF_BOUNDS, "10.01");
    refused(() -> bought(PriceBasis.DIRTY, "0.01"), BOND_PRICE_OUT_OF_BOUNDS);
    refused(() -> bought(PriceBasis.YIELD, "-2"), BOND_PRICE_OUT_OF_BOUNDS);
    refusedTicket(bought(PriceBasis.CLEAN, "1.0425001"), BOND_PRICE_TOO_PRECISE, "1.0425001");
    BondTradeTerms right = bought(PriceBasis.CLEAN, "1.0425");
    BondTradeTerms other = bought(PriceBasis.CLEAN, "1.0426");
    refusedTicket(
        new BondTradeTerms(
            right.product(),
            BOND,
            PAYING,
            right.face(),
            MONDAY,
            PriceBasis.YIELD,
            new BondPrice(
                right.price().clean(),
                right.price().accrued(),
                right.price().dirty(),
                other.price().yield())),
        BOND_PRICE_INCONSISTENT,
        "YIELD");
    refusedTicket(
        terms(DealProduct.BOND_PURCHASE, millions(0), MONDAY, PriceBasis.CLEAN, "1"),
        FACE_NOT_POSITIVE,
        "CNY 0.00");
  }

  @Test
  void is_refused_outside_the_term_and_where_coupons_are_not_known() {
    refused(
        () -> terms(DealProduct.BOND_PURCHASE, millions(1), MATURITY, PriceBasis.CLEAN, "1"),
        SETTLEMENT_OUTSIDE_TERM,
        "2028-08-16");
    var floating =
        new Floating("FDR007", Rate.ofPercent("0.5"), 4, 3, DayCount.ACT_365F, ISSUE, MATURITY);
    refused(
        () ->
            BondTradeTerms.of(
                DealProduct.BOND_PURCHASE,
                BOND,
                floating,
                millions(1),
                MONDAY,
                PriceBasis.CLEAN,
                BigDecimal.ONE),
        INSTRUMENT_NOT_TRADED,
        "180019.IB");
  }

  /// What other deals have sold is not held for this one.
  @Test
  void sells_no_more_than_can_be_sold() {
    BondTradeTerms sale =
        terms(DealProduct.BOND_SALE, millions(50), MONDAY, PriceBasis.CLEAN, "1.0425");
    scene.saleable = cny("49999999.99");
    refusedTicket(sale, DealRejection.SOLD_MORE_THAN_HELD, "CNY 49999999.99", "CNY 50000000.00");
    scene.saleable = millions(50);
    DealCaptured captured = scene.happens(scene.capture(sale), DealCaptured.class);
    assertThat(captured.flows().getFirst().way()).isEqualTo(Flow.Way.RECEIVE);
    assertThat(captured.exposure().payments()).isEmpty();
  }

  /// Whatever the day after it is, which no calendar knows.
  @Test
  void is_settled_on_the_last_day_that_is_known() {
    LocalDate last = LocalDate.of(2026, 12, 31);
    var terms = terms(DealProduct.BOND_PURCHASE, millions(1), last, PriceBasis.CLEAN, "1");
    scene.on(last).happens(scene.capture(DealScene.ticket(BOOK, last, new InTime(), terms)));
    assertThat(scene.live().open()).hasSize(1);
  }
}
