package org.sycee.treasury.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sycee.treasury.TreasuryScene.*;
import static org.sycee.treasury.portfolio.Classification.*;
import static org.sycee.treasury.position.PositionRejection.*;
import static org.sycee.treasury.position.PositionScene.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sycee.ledger.Event;
import org.sycee.money.Money;
import org.sycee.money.Price;
import org.sycee.money.Rate;
import org.sycee.time.DayCount;
import org.sycee.treasury.instrument.InstrumentTerms.FixedCoupon;
import org.sycee.treasury.marketdata.SnapshotId;
import org.sycee.treasury.portfolio.Costing;
import org.sycee.treasury.position.PositionEvent.BondTradeTakenBack;
import org.sycee.treasury.position.PositionEvent.PositionRevalued;

/// Bonds bought and sold. Amortised figures are those of a calculation with forty digits outside of
/// Sycee: 10,173,278.69 grows at 2.5497630865 % a year of 365 days (decision 7).
class HeldPositionTest {

  /// Standard entry 33 with the figures of its example: a premium of 120,000.
  @Test
  void at_amortised_cost_is_booked_at_its_face_with_premium_and_interest_apart() {
    var scene = new PositionScene(AC, Costing.WEIGHTED_AVERAGE);
    var bought = scene.buys("10000000.00", "10120000.00", "53278.69", BOUGHT);
    assertThat(lines(bought))
        .isEqualTo(
            Map.of(
                "1501.01", "10000000.00",
                "1501.02", "120000.00",
                "1132.21", "53278.69",
                "3001.05/deal_1", "-10173278.69"));
    assertThat(scene.held().premiumOn(BOUGHT)).isEqualTo(cny("120000.00"));
    assertThat(scene.held().premiumOn(BOUGHT.plusDays(1))).isEqualTo(cny("119882.11"));
    assertThat(scene.held().accruedOn(BOUGHT.plusDays(1))).isEqualTo(cny("54098.36"));
    assertThat(scene.held().premiumOn(SOLD)).isEqualTo(cny("107886.81"));
    assertThat(scene.held().premiumOn(MATURITY)).isEqualTo(cny("0.00"));
  }

  /// Four of ten millions at 101.50: 43,154.73 of 107,886.81 of premium go with them. The gain over
  /// amortised cost is 60,000 - 43,154.73; over cost it would be 12,000.
  @Test
  void at_amortised_cost_gains_what_it_brings_beyond_amortised_cost() {
    PositionScene scene = PositionScene.of(AC);
    assertThat(lines(scene.sells("4000000.00", "4060000.00", "55737.70", SOLD)))
        .isEqualTo(
            Map.of(
                "3001.05/deal_2", "4115737.70",
                "1132.21", "-55737.70",
                "1501.01", "-4000000.00",
                "1501.02", "-43154.73",
                "6111", "-16845.27"));
    Holding left = scene.held();
    assertThat(left.face()).isEqualTo(cny("6000000.00"));
    assertThat(left.premiumOn(SOLD)).isEqualTo(cny("64732.08"));
    assertThat(left.bookCost()).isEqualTo(cny("6072000.00"));
    // 53,278.69 were bought, 55,737.70 sold
    assertThat(left.results())
        .isEqualTo(new Results(cny("16845.27"), cny("-4845.27"), cny("2459.01")));
    assertThat(faults(scene.facts)).isEmpty();
  }

  /// 6,000,000 were bought at 101.20 and 4,000,000 more at 99: who sells 6,000,000 has sold the
  /// first ones, or six tenths of all.
  @Test
  void sells_first_what_was_bought_first_or_a_share_of_all() {
    assertThat(costOfSixMillions(Costing.FIFO)).isEqualTo(cny("6072000.00"));
    // (6,072,000 + 3,960,000) x 0.6
    assertThat(costOfSixMillions(Costing.WEIGHTED_AVERAGE)).isEqualTo(cny("6019200.00"));
  }

  private static Money costOfSixMillions(Costing costing) {
    var scene = new PositionScene(AC, costing);
    scene.buys("6000000.00", "6072000.00", "31967.21", BOUGHT);
    scene.buys("4000000.00", "3960000.00", "31967.21", BOUGHT.plusDays(33));
    Release gone = scene.held().release(cny("6000000.00"), SOLD);
    scene.sells("6000000.00", "6060000.00", "83606.56", SOLD);
    assertThat(scene.held().face()).isEqualTo(cny("4000000.00"));
    assertThat(scene.held().carryingOn(SOLD))
        .isGreaterThan(cny("3960000.00"))
        .isLessThan(cny("4100000.00"));
    scene.sells("4000000.00", "4000000.00", "55737.70", SOLD);
    assertThat(scene.held().isEmpty()).isTrue();
    assertThat(scene.held().carryingOn(SOLD)).isEqualTo(cny("0.00"));
    assertThat(faults(scene.facts)).isEmpty();
    return gone.cost();
  }

  /// At 101.50 the ten millions are worth 10,150,000 and carried at 10,107,774.02 at the close of
  /// the day. Four tenths of the change leave equity with four tenths of the bonds (42,225.98 x
  /// 0.4).
  @Test
  void at_fair_value_through_equity_takes_its_share_of_equity_with_it() {
    PositionScene scene = PositionScene.of(FVOCI);
    assertThat(lines(scene.happens(price("101.50", SOLD))))
        .isEqualTo(Map.of("1503.03", "42225.98", "4003.01", "-42225.98"));
    assertThat(scene.held().carryingOn(SOLD.plusDays(1))).isEqualTo(cny("10150000.00"));
    scene.isRefused(price("101.50", SOLD), FAIR_VALUE_UNCHANGED, "1.0150");
    assertThat(lines(scene.sells("4000000.00", "4060000.00", "55737.70", SOLD)))
        .isEqualTo(
            Map.of(
                "3001.05/deal_2", "4115737.70",
                "1132.21", "-55737.70",
                "1503.01", "-4000000.00",
                "1503.02", "-43154.73",
                "1503.03", "-16890.39",
                "4003.01", "16890.39",
                "6111", "-16845.27"));
    assertThat(scene.held().fairValueChange()).isEqualTo(cny("25335.59"));
    assertThat(faults(scene.facts)).isEmpty();
  }

  /// Over the cost before the night, 10,107,886.81.
  @Test
  void a_revaluation_by_the_first_rule_is_still_worked_out_again() {
    PositionScene scene = PositionScene.of(FVOCI);
    Money change = cny("42113.19");
    var entry = PositionAccounting.revalued(ID, scene.held().terms(), change, SOLD);
    for (String rule : List.of("position-1", "position-2")) {
      var old =
          new PositionRevalued(
              WISH,
              ID,
              Price.ofPercent("101.50"),
              new SnapshotId("CFETS", SOLD, "close"),
              change,
              change,
              SOLD,
              rule,
              entry);
      List<Event> facts = new ArrayList<>(scene.facts);
      facts.add(old);
      assertThat(faults(facts)).hasSize(rule.equals("position-1") ? 0 : 1);
    }
  }

  /// Nothing is amortised: 10,120,000 is the cost, 30,000 the change at 101.50, of which four
  /// tenths have been a gain before.
  @Test
  void at_fair_value_through_profit_is_carried_at_cost_and_its_change() {
    var scene = new PositionScene(FVTPL, Costing.FIFO);
    assertThat(lines(scene.buys("10000000.00", "10120000.00", "53278.69", BOUGHT)))
        .isEqualTo(
            Map.of(
                "1101.01", "10120000.00",
                "1132.21", "53278.69",
                "3001.05/deal_1", "-10173278.69"));
    assertThat(lines(scene.happens(price("101.50", SOLD))))
        .isEqualTo(Map.of("1101.02", "30000.00", "6101", "-30000.00"));
    assertThat(lines(scene.sells("4000000.00", "4070000.00", "55737.70", SOLD)))
        .isEqualTo(
            Map.of(
                "3001.05/deal_2", "4125737.70",
                "1132.21", "-55737.70",
                "1101.01", "-4048000.00",
                "1101.02", "-12000.00",
                "6111", "-10000.00"));
    assertThat(scene.held().results().price()).isEqualTo(cny("22000.00"));
    assertThat(faults(scene.facts)).isEmpty();
  }

  @Test
  void delivers_no_more_than_it_holds_and_nothing_backwards() {
    PositionScene scene = PositionScene.of(AC);
    refused(
        () -> scene.position.sold(scene.leg("10000000.01", "1.00", "0.00", SOLD), open(SOLD)),
        SOLD_MORE_THAN_HELD,
        "CNY 10000000.00",
        "CNY 10000000.01");
    LocalDate before = BOUGHT.minusDays(1);
    refused(
        () -> scene.position.bought(scene.leg("1.00", "1.00", "0.00", before), open(before)),
        POSITION_MOVED_LATER,
        "2024-03-15",
        "2024-03-14");
    refused(
        () -> scene.position.bought(scene.leg("1.00", "1.00", "0.00", MATURITY), open(MATURITY)),
        SETTLEMENT_OUTSIDE_TERM,
        "2027-01-10");
    refused(
        () -> HeldPosition.NONE.sold(scene.leg("1.00", "1.00", "0.00", SOLD), open(SOLD)),
        SOLD_MORE_THAN_HELD,
        "CNY 0.00");
  }

  @Test
  void mixes_no_bonds_that_pay_otherwise() {
    PositionScene scene = PositionScene.of(AC);
    var other =
        new FixedCoupon(
            Rate.ofPercent("4"), 1, DayCount.ACT_ACT_ICMA, PAYING.accrualStartDate(), MATURITY, 0);
    HeldPosition.Leg leg = scene.leg("1.00", "1.00", "0.00", SOLD);
    var changed =
        new HeldPosition.Leg(
            leg.transactionId(),
            ID,
            leg.deal(),
            new HoldingTerms(AC, Costing.WEIGHTED_AVERAGE, leg.face().currency(), other),
            leg.face(),
            leg.cleanAmount(),
            leg.accruedInterest(),
            SOLD,
            SOLD);
    refused(
        () -> scene.position.bought(changed, open(SOLD)), INSTRUMENT_TERMS_DIFFER, "0.03", "0.04");
  }

  @Test
  void takes_back_its_last_trade_and_no_other() {
    PositionScene scene = PositionScene.of(AC);
    HeldPosition before = scene.position;
    var sold = scene.sells("4000000.00", "4060000.00", "55737.70", SOLD);
    refused(
        () -> scene.position.takenBack(WISH, ID, deal(1), SOLD, open(SOLD)),
        TRADE_NOT_LAST,
        "deal_1");
    LocalDate later = SOLD.plusDays(3);
    var back = scene.position.takenBack(WISH, ID, deal(2), later, open(later));
    assertThat(back)
        .isEqualTo(
            new BondTradeTakenBack(
                WISH,
                ID,
                deal(2),
                cny("4000000.00"),
                later,
                "position-1",
                sold.entry().reversed(later)));
    scene.happens(back);
    assertThat(scene.position.holding()).isEqualTo(before.holding());
    refused(
        () -> scene.position.takenBack(WISH, ID, deal(2), later, open(later)),
        TRADE_NOT_LAST,
        "deal_2");
    assertThat(faults(scene.facts)).isEmpty();
  }

  @Test
  void an_entry_that_does_not_follow_from_the_trade_is_found() {
    PositionScene scene = PositionScene.of(AC);
    var sold = (PositionEvent.BondsSold) scene.sells("4000000.00", "4060000.00", "1.00", SOLD);
    var tampered =
        new PositionEvent.BondsSold(
            sold.transactionId(),
            ID,
            sold.deal(),
            sold.released(),
            sold.cleanAmount().plus(cny("0.01")),
            sold.accruedInterest(),
            sold.valueDate(),
            sold.bookingDate(),
            sold.rule(),
            sold.entry());
    assertThat(faults(List.of(scene.facts.getFirst(), tampered))).hasSize(1);
  }
}
