package org.sycee.treasury.ftp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sycee.treasury.TreasuryScene.*;
import static org.sycee.treasury.ftp.FtpRejection.*;

import java.util.Currency;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sycee.money.Rate;
import org.sycee.time.Tenor;
import org.sycee.treasury.ftp.TenorCommand.AssignTenor;
import org.sycee.treasury.ftp.TenorEvent.TenorAssigned;
import org.sycee.treasury.marketdata.CurvePoint;
import org.sycee.treasury.marketdata.MarketQuote.CurveNode;
import org.sycee.treasury.marketdata.MarketQuote.Quoting;

class TransferCurveTest {
  /// From Monday, 3 June 2024, three months are 92 days and a year 365.
  private static final TransferCurve CURVE =
      TransferCurve.of(MONDAY, List.of(node("3M", "1.80"), node("1Y", "2.05")));

  private static CurveNode node(String at, String percent) {
    return new CurveNode(
        "FTP",
        Currency.getInstance("CNY"),
        Quoting.PAR,
        new CurvePoint(at),
        Rate.ofPercent(percent));
  }

  @Test
  void has_the_rates_of_its_nodes_and_is_flat_beyond_them() {
    assertThat(CURVE.forDays(92)).isEqualTo(Rate.ofPercent("1.8000"));
    assertThat(CURVE.between(MONDAY, MONDAY.plusYears(1))).isEqualTo(Rate.ofPercent("2.0500"));
    assertThat(CURVE.forDays(1)).isEqualTo(Rate.ofPercent("1.8000"));
    assertThat(CURVE.forDays(3_650)).isEqualTo(Rate.ofPercent("2.0500"));
    assertThatIllegalArgumentException().isThrownBy(() -> new TransferCurve(new TreeMap<>()));
  }

  /// Six months are 183 days: 1.80 + 0.25 x (183 - 92) / (365 - 92) = 1.80 + 0.25 / 3 = 1.88333… A
  /// day more: 1.80 + 0.25 x 92 / 273 = 1.884249…
  @Test
  void is_a_straight_line_between_nodes_to_four_decimals_of_a_per_cent() {
    assertThat(CURVE.between(MONDAY, MONDAY.plusMonths(6))).isEqualTo(Rate.ofPercent("1.8833"));
    assertThat(CURVE.forDays(184)).isEqualTo(Rate.ofPercent("1.8842"));
  }

  /// Two nodes ten days and 0.0001 apart: after five days a half of it, which goes up.
  @Test
  void half_of_the_last_decimal_goes_away_from_zero() {
    var nodes = new TreeMap<Long, Rate>();
    nodes.put(10L, Rate.ofPercent("1.8000"));
    nodes.put(20L, Rate.ofPercent("1.8001"));
    assertThat(new TransferCurve(nodes).forDays(15)).isEqualTo(Rate.ofPercent("1.8001"));
    assertThat(new TransferCurve(nodes).forDays(14)).isEqualTo(Rate.ofPercent("1.8000"));
  }

  private static AssignTenor assign(String product, String reason) {
    return new AssignTenor(WISH, "CN01", product, new Tenor("2Y"), TUESDAY, reason);
  }

  @Test
  void a_product_without_a_maturity_has_the_tenor_assigned_to_it_on_the_date() {
    assertThat(BehaviouralTenors.NONE.decide(assign("DEMAND", "study of 2024")))
        .isEqualTo(
            new TenorAssigned(WISH, "CN01", "DEMAND", new Tenor("2Y"), TUESDAY, "study of 2024"));
    refused(() -> BehaviouralTenors.NONE.decide(assign("on demand", "x")), PRODUCT_NAME_MALFORMED);
    refused(() -> BehaviouralTenors.NONE.decide(assign("DEMAND", " ")), ASSIGNMENT_REASON_MISSING);
    BehaviouralTenors assigned =
        BehaviouralTenors.NONE
            .evolve(new TenorAssigned(WISH, "CN01", "DEMAND", new Tenor("2Y"), TUESDAY, "a"))
            .evolve(new TenorAssigned(WISH, "CN01", "DEMAND", new Tenor("1Y"), MONDAY, "b"));
    assertThat(assigned.of("DEMAND", WEDNESDAY)).isEqualTo(new Tenor("2Y"));
    assertThat(assigned.of("DEMAND", MONDAY)).isEqualTo(new Tenor("1Y"));
    refused(
        () -> assigned.of("DEMAND", MONDAY.minusDays(1)), TENOR_NOT_FOUND, "DEMAND", "2024-06-02");
    refused(() -> assigned.of("OVERDRAFT", MONDAY), TENOR_NOT_FOUND, "OVERDRAFT");
  }
}
