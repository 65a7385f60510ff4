package org.sycee.contract.impairment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sycee.contract.impairment.ExpectedCreditLoss.Year;
import org.sycee.contract.impairment.ExpectedCreditLoss.YearLoss;
import org.sycee.money.Money;
import org.sycee.money.Rate;
import org.sycee.time.DayCount;

class ExpectedCreditLossTest {
  /// Ten per cent each year of what survived, half of it lost, at a rate of 25 %.
  private final List<YearLoss> losses =
      ExpectedCreditLoss.byYear(
          List.of(year("1000", "0.1"), year("800", "0.1")), number("0.5"), number("0.25"));

  @Test
  void of_one_period_is_exposure_times_both_probabilities() {
    // 1,000,000 x 0.5 % x 25 % = 1,250.
    assertThat(ExpectedCreditLoss.undiscounted(number("1000000"), number("0.005"), number("0.25")))
        .isEqualByComparingTo("1250");
  }

  @Test
  void of_a_life_takes_each_year_the_default_of_those_that_survived() {
    // Year 1: 0.1; year 2: 0.9 x 0.1 = 0.09. Discounts 0.8 and 0.64.
    assertThat(losses.get(0).marginalProbability()).isEqualByComparingTo("0.1");
    assertThat(losses.get(1).marginalProbability()).isEqualByComparingTo("0.09");
    assertThat(losses.get(1).discountFactor()).isEqualByComparingTo("0.64");
    // 1000 x 0.1 x 0.5 x 0.8 = 40; 800 x 0.09 x 0.5 x 0.64 = 23.04
    assertThat(losses)
        .extracting(loss -> loss.loss().setScale(6, RoundingMode.HALF_UP))
        .containsExactly(number("40.000000"), number("23.040000"));
  }

  @Test
  void is_of_twelve_months_in_stage_1_and_of_the_whole_life_after_it() {
    assertThat(ExpectedCreditLoss.allowance(Stage.STAGE_1, losses)).isEqualByComparingTo("40");
    assertThat(ExpectedCreditLoss.allowance(Stage.STAGE_2, losses)).isEqualByComparingTo("63.04");
    assertThat(ExpectedCreditLoss.allowance(Stage.STAGE_3, losses)).isEqualByComparingTo("63.04");
    assertThat(ExpectedCreditLoss.allowance(Stage.STAGE_1, List.of())).isZero();
  }

  @Test
  void a_certain_default_leaves_nothing_for_the_years_after_it() {
    var certain =
        ExpectedCreditLoss.byYear(
            List.of(year("1000", "1"), year("1000", "0.5")), number("1"), BigDecimal.ZERO);
    assertThat(certain.get(1).loss()).isZero();
  }

  @Test
  void interest_is_on_the_gross_amount_until_the_asset_is_impaired() {
    // 730,000 at 5 %: 100 a day by 365. Net of 365,000 half of it.
    assertThat(interest(Stage.STAGE_1)).isEqualByComparingTo("1000");
    assertThat(interest(Stage.STAGE_2)).isEqualByComparingTo("1000");
    assertThat(interest(Stage.STAGE_3)).isEqualByComparingTo("500");
  }

  @Test
  void impossible_inputs_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> year("1", "1.01"))
        .withMessage("a probability of default is from 0 to 1, not 1.01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ExpectedCreditLoss.byYear(List.of(), number("-1"), number("0.05")))
        .withMessage("a loss given default is from 0 to 1, not -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> year("-1", "0.5"))
        .withMessage("an exposure is not negative: -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Stage.STAGE_3.interestBase(Money.of("CNY", "1"), Money.of("CNY", "2")))
        .withMessage("an allowance of CNY 2.00 does not fit a gross amount of CNY 1.00");
  }

  private static BigDecimal interest(Stage stage) {
    return stage.interest(
        Money.of("CNY", "730000"),
        Money.of("CNY", "365000"),
        Rate.ofPercent("5"),
        DayCount.ACT_365F,
        LocalDate.of(2024, 1, 1),
        LocalDate.of(2024, 1, 11));
  }

  private static Year year(String exposure, String probability) {
    return new Year(number(exposure), number(probability));
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }
}
