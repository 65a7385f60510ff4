package org.sycee.contract.effective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sycee.contract.effective.DatedAmortisedCost.DatedFlow;

class AmortisedCostTest {
  /// IFRS 9 implementation guidance B.26: 1,000 paid for 59 a year and 1,250 after five years.
  private static final List<BigDecimal> B26 = numbers("59", "59", "59", "59", "1309");

  @Test
  void grows_to_the_last_payment_and_ends_at_nothing() {
    Growth growth = Growth.solving(number("1000"), AmortisedCost.periodic(B26));
    var table = AmortisedCost.table(number("1000"), growth, B26);
    // The page says 10 % and 1,041, 1,086, 1,136, 1,190.
    assertThat(growth.rateOver(1)).isBetween(number("0.0999531"), number("0.0999532"));
    assertThat(table)
        .extracting(row -> row.closing().setScale(0, RoundingMode.HALF_UP).toPlainString())
        .containsExactly("1041", "1086", "1136", "1190", "0");
    assertThat(table.getLast().closing().abs()).isLessThan(number("1e-24"));
    assertThat(table.getFirst().interest().setScale(2, RoundingMode.HALF_UP))
        .isEqualByComparingTo("99.95");
  }

  @Test
  void changed_estimates_are_carried_at_the_original_rate() {
    // At 10 %: 684 / 1.1 + 30 / 1.21 + 655 / 1.331 = 1,138.72...
    assertThat(
            AmortisedCost.revised(Growth.ofRate(number("0.1")), numbers("684", "30", "655"))
                .setScale(2, RoundingMode.HALF_UP))
        .isEqualByComparingTo("1138.72");
  }

  @Test
  void a_level_payment_repays_the_principal() {
    // Two payments at 10 %: 210 / (1/1.1 + 1/1.21) = 210 x 1.21 / 2.1 = 121.
    assertThat(
            AmortisedCost.levelPayment(number("210"), number("0.1"), 2)
                .setScale(20, RoundingMode.HALF_UP))
        .isEqualByComparingTo("121");
    assertThat(AmortisedCost.levelPayment(number("120"), BigDecimal.ZERO, 3))
        .isEqualByComparingTo("40");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AmortisedCost.levelPayment(number("120"), number("0.1"), 0))
        .withMessage("nothing is repaid in 0 periods");
  }

  @Test
  void a_fee_taken_up_front_raises_the_effective_rate() {
    // 210 less a fee of 10 against two payments of 121: the root of 200 g^2 - 121 g - 121.
    // g = (121 + sqrt(121^2 + 4 x 200 x 121)) / 400 = (121 + sqrt(111,441)) / 400 = 1.13706...
    var cash = Collections.nCopies(2, number("121"));
    Growth growth = Growth.solving(number("200"), AmortisedCost.periodic(cash));
    assertThat(growth.perUnit().setScale(5, RoundingMode.HALF_UP)).isEqualByComparingTo("1.13707");
  }

  @Test
  void by_dates_a_year_of_365_days_earns_the_rate_and_a_leap_year_a_day_more() {
    // 100 becomes 110 in the 365 days of 2025: 10 % a year. In the 366 days of 2024 it would be
    // 10 % x 365/366 on the logarithm: (1.1)^(366/365) for the amount.
    var carried = dated("2025-01-01", "100", new DatedFlow(day("2026-01-01"), number("110")));
    assertThat(carried.effectiveRate().setScale(25, RoundingMode.HALF_UP))
        .isEqualByComparingTo("0.1");
    assertThat(carried.growthOfADay().over(365).setScale(25, RoundingMode.HALF_UP))
        .isEqualByComparingTo("1.1");
  }

  @Test
  void a_flow_counts_as_received_on_its_own_date() {
    var carried =
        dated(
            "2025-01-01",
            "100",
            new DatedFlow(day("2025-07-01"), number("60")),
            new DatedFlow(day("2026-01-01"), number("50")));
    assertThat(carried.received(day("2025-06-30"))).isZero();
    assertThat(carried.received(day("2025-07-01"))).isEqualByComparingTo("60");
    BigDecimal before = carried.carrying(day("2025-06-30"));
    BigDecimal after = carried.carrying(day("2025-07-01"));
    assertThat(after).isLessThan(before);
    assertThat(carried.carrying(day("2025-01-01"))).isEqualByComparingTo("100");
    assertThat(carried.carrying(day("2026-01-01")).abs()).isLessThan(number("1e-24"));
    // All the interest there is: 60 + 50 - 100.
    assertThat(carried.interest(day("2026-01-01")).setScale(20, RoundingMode.HALF_UP))
        .isEqualByComparingTo("10");
    // What is carried and was received is what was paid and earned, on any day.
    assertThat(carried.interest(day("2025-09-30")))
        .isEqualByComparingTo(carried.carrying(day("2025-09-30")).subtract(number("40")));
  }

  @Test
  void changed_estimates_by_dates_keep_the_rate_and_change_the_amount() {
    // 100 at 10 % for two years of 365 days. After one, 110 are carried; if only 110 come at the
    // end instead of 121, they are worth 100: a loss of 10, and from there 10 % again.
    var carried = dated("2025-01-01", "100", new DatedFlow(day("2027-01-01"), number("121")));
    var revised =
        carried.revised(
            day("2026-01-01"), List.of(new DatedFlow(day("2027-01-01"), number("110"))));
    assertThat(carried.carrying(day("2026-01-01")).setScale(20, RoundingMode.HALF_UP))
        .isEqualByComparingTo("110");
    assertThat(revised.carrying(day("2026-01-01")).setScale(20, RoundingMode.HALF_UP))
        .isEqualByComparingTo("100");
    assertThat(revised.effectiveRate()).isEqualByComparingTo(carried.effectiveRate());
    assertThat(revised.carrying(day("2027-01-01")).abs()).isLessThan(number("1e-24"));
  }

  @Test
  void nothing_is_carried_before_it_is_paid() {
    var carried = dated("2025-01-01", "100", new DatedFlow(day("2026-01-01"), number("110")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> carried.carrying(day("2024-12-31")))
        .withMessage("nothing was carried on 2024-12-31, before 2025-01-01");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> dated("2025-01-01", "100", new DatedFlow(day("2025-01-01"), number("110"))));
  }

  private static DatedAmortisedCost dated(String paidOn, String paid, DatedFlow... flows) {
    return DatedAmortisedCost.of(number(paid), day(paidOn), List.of(flows));
  }

  private static List<BigDecimal> numbers(String... texts) {
    return Stream.of(texts).map(BigDecimal::new).toList();
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }

  private static LocalDate day(String date) {
    return LocalDate.parse(date);
  }
}
