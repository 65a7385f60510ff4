package org.sycee.treasury.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sycee.treasury.TreasuryScene.*;
import static org.sycee.treasury.marketdata.MarketDataRejection.SNAPSHOT_OF_ANOTHER_DAY;
import static org.sycee.treasury.portfolio.Classification.*;
import static org.sycee.treasury.position.PositionRejection.*;
import static org.sycee.treasury.position.PositionScene.*;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sycee.money.Money;
import org.sycee.money.Price;
import org.sycee.treasury.marketdata.SnapshotId;
import org.sycee.treasury.portfolio.Costing;
import org.sycee.treasury.position.Allowance.Stage;
import org.sycee.treasury.position.PositionCommand.RevaluePosition;

/// What happens to bonds between their trades.
class PositionLifeTest {

  /// The coupon of 300,000 falls due on a Friday and comes in on Monday, when 2,465.75 of the next
  /// one have run (10,000,000 x 3 % x 3 / 365).
  @Test
  void a_coupon_is_owed_from_its_day_until_it_comes_in() {
    PositionScene scene = PositionScene.of(AC);
    LocalDate monday = COUPON.plusDays(3);
    assertThat(scene.held().owedOn(COUPON.minusDays(1))).isEqualTo(cny("0.00"));
    assertThat(scene.held().owedOn(COUPON)).isEqualTo(cny("300000.00"));
    assertThat(scene.held().accruedOn(monday)).isEqualTo(cny("302465.75"));
    scene.isRefused(coupon("300000.01", monday), COUPON_NOT_OWED, "CNY 300000.00", "CNY 300000.01");
    assertThat(lines(scene.happens(coupon("200000.00", monday))))
        .isEqualTo(Map.of("1003.02", "200000.00", "1132.21", "-200000.00"));
    scene.happens(coupon("100000.00", monday));
    assertThat(scene.held().accruedOn(monday)).isEqualTo(cny("2465.75"));
    // 300,000 received, 53,278.69 bought
    assertThat(scene.held().results().carry()).isEqualTo(cny("246721.31"));
    scene.isRefused(coupon("0.01", monday), COUPON_NOT_OWED, "CNY 0.00");
    assertThat(faults(scene.facts)).isEmpty();
  }

  /// The seller of a day before the coupon has no claim to it; who held it on its day has, whatever
  /// he sells afterwards.
  @Test
  void a_coupon_is_owed_to_who_held_the_bond_before_its_day() {
    PositionScene scene = PositionScene.of(AC);
    scene.sells("4000000.00", "4060000.00", "119672.13", COUPON.minusDays(1));
    scene.sells("6000000.00", "6060000.00", "0.00", COUPON);
    assertThat(scene.held().isEmpty()).isTrue();
    assertThat(scene.held().owedOn(MATURITY)).isEqualTo(cny("180000.00"));
    scene.happens(coupon("180000.00", COUPON));
    assertThat(scene.held().accruedOn(MATURITY)).isEqualTo(cny("0.00"));
  }

  /// All premium is earned by then: 120,000 of it less.
  @Test
  void is_paid_back_at_maturity_without_gain_or_loss() {
    PositionScene scene = PositionScene.of(AC);
    scene.happens(coupon("300000.00", COUPON));
    scene.isRefused(redemption("5000000.00", MATURITY), REDEEMED_IN_PART_AT_MATURITY, "10000000");
    assertThat(lines(scene.happens(redemption("10000000.00", MATURITY))))
        .isEqualTo(Map.of("1003.02", "10000000.00", "1501.01", "-10000000.00"));
    assertThat(scene.held().owedOn(MATURITY)).isEqualTo(cny("600000.00"));
    scene.happens(coupon("600000.00", MATURITY.plusDays(1)));
    assertThat(scene.held().results())
        .isEqualTo(new Results(cny("0.00"), cny("-120000.00"), cny("846721.31")));
    scene.isRefused(redemption("0.01", MATURITY.plusDays(1)), REDEEMED_MORE_THAN_HELD, "CNY 0.00");
    assertThat(faults(scene.facts)).isEmpty();
  }

  /// What is paid back at par before maturity takes its premium with it, a loss.
  @Test
  void a_part_paid_back_before_maturity_loses_its_premium() {
    PositionScene scene = PositionScene.of(AC);
    assertThat(lines(scene.happens(redemption("4000000.00", SOLD))))
        .isEqualTo(
            Map.of(
                "1003.02", "4000000.00",
                "1501.01", "-4000000.00",
                "1501.02", "-43154.73",
                "6111", "43154.73"));
    assertThat(scene.held().face()).isEqualTo(cny("6000000.00"));
    assertThat(faults(scene.facts)).isEmpty();
  }

  @Test
  void only_what_is_at_fair_value_is_revalued_and_only_before_maturity() {
    PositionScene.of(AC).isRefused(price("101.50", SOLD), NOT_AT_FAIR_VALUE, "240001.IB");
    PositionScene scene = PositionScene.of(FVOCI);
    var yesterday = new SnapshotId("CFETS", SOLD.minusDays(1), "close");
    scene.isRefused(
        new RevaluePosition(WISH, ID, Price.ofPercent("101"), yesterday, SOLD),
        SNAPSHOT_OF_ANOTHER_DAY,
        yesterday.toString());
    scene.isRefused(price("0", SOLD), PRICE_OUT_OF_BOUNDS);
    scene.isRefused(price("1000.01", SOLD), PRICE_OUT_OF_BOUNDS, "10.0001");
    scene.isRefused(price("100", MATURITY), POSITION_MATURED, "2027-01-10");
    scene.happens(price("101.50", SOLD));
    // 10,000,000 less than 10,107,774.02, and 42,225.98 to take back
    assertThat(lines(scene.happens(price("100", SOLD))))
        .isEqualTo(Map.of("1503.03", "-150000.00", "4003.01", "150000.00"));
    assertThat(scene.held().carryingOn(SOLD.plusDays(1))).isEqualTo(cny("10000000.00"));
    assertThat(faults(scene.facts)).isEmpty();
  }

  /// At amortised cost the allowance is an account of its own, through equity a part of equity: the
  /// position stays at fair value.
  @Test
  void expected_losses_are_set_aside_and_released() {
    PositionScene scene = PositionScene.of(AC);
    assertThat(lines(scene.happens(impairment(Stage.TWELVE_MONTHS, "1250.00", SOLD))))
        .isEqualTo(Map.of("6702", "1250.00", "1502", "-1250.00"));
    assertThat(lines(scene.happens(impairment(Stage.LIFETIME, "9000.00", SOLD))))
        .isEqualTo(Map.of("6702", "7750.00", "1502", "-7750.00"));
    assertThat(lines(scene.happens(impairment(Stage.TWELVE_MONTHS, "1000.00", SOLD))))
        .isEqualTo(Map.of("6702", "-8000.00", "1502", "8000.00"));
    scene.isRefused(
        impairment(Stage.LIFETIME, "1000.00", SOLD), ALLOWANCE_UNCHANGED, "CNY 1000.00");
    scene.isRefused(impairment(Stage.LIFETIME, "-0.01", SOLD), ALLOWANCE_NEGATIVE, "CNY -0.01");
    assertThat(faults(scene.facts)).isEmpty();
    PositionScene equity = PositionScene.of(FVOCI);
    assertThat(lines(equity.happens(impairment(Stage.CREDIT_IMPAIRED, "5.00", SOLD))))
        .isEqualTo(Map.of("6702", "5.00", "4003.02", "-5.00"));
    PositionScene.of(FVTPL)
        .isRefused(impairment(Stage.LIFETIME, "1.00", SOLD), NO_ALLOWANCE_AT_FAIR_VALUE);
  }

  @Test
  void nothing_happens_to_what_was_never_held_or_at_the_wrong_time() {
    var nothing = new PositionScene(AC, Costing.FIFO);
    nothing.isRefused(coupon("1.00", SOLD), POSITION_NOT_FOUND, "240001.IB");
    PositionScene scene = PositionScene.of(AC);
    var future =
        new PositionCommand.ReceiveCoupon(
            WISH, ID, cny("1.00"), BACK_OFFICE, SOLD, SOLD.plusDays(1));
    scene.isRefused(future, VALUE_DATE_IN_FUTURE, "2024-06-29");
    var early =
        new PositionCommand.RedeemBonds(
            WISH, ID, cny("1.00"), BACK_OFFICE, SOLD, BOUGHT.minusDays(1));
    scene.isRefused(early, POSITION_MOVED_LATER, "2024-03-14");
    scene.isRefused(redemption("0.00", SOLD), PositionRejection.AMOUNT_NOT_POSITIVE);
    var dollars =
        new PositionCommand.RedeemBonds(WISH, ID, Money.of("USD", "1.00"), BACK_OFFICE, SOLD, SOLD);
    scene.isRefused(dollars, CURRENCY_NOT_OF_POSITION, "USD 1.00");
    var silent =
        new PositionCommand.ImpairPosition(
            WISH, ID, new Allowance(Stage.LIFETIME, cny("1.00")), BOSS, " ", SOLD);
    scene.isRefused(silent, PositionRejection.REASON_MISSING);
  }
}
