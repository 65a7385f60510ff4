package org.sycee.treasury.fx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.sycee.money.ExchangeRate;
import org.sycee.money.Money;
import org.sycee.treasury.market.DiscountCurve;

/// A million dollars in a year, at 7.0 against a spot of 7.2 yuan.
class FxForwardPricingTest {
  private static final Offset<Double> EXACT = within(1e-8);
  private static final LocalDate TODAY = LocalDate.of(2024, 6, 3);
  private static final LocalDate IN_A_YEAR = LocalDate.of(2025, 6, 3);
  private static final Currency CNY = Currency.getInstance("CNY");

  private final DiscountCurve dollars = DiscountCurve.of(Map.of(TODAY, 1.0, IN_A_YEAR, 0.95));
  private final DiscountCurve yuan = DiscountCurve.of(Map.of(TODAY, 1.0, IN_A_YEAR, 0.98));
  private final FxMarket market = new FxMarket(new BigDecimal("7.2"), TODAY, dollars, yuan);

  @Test
  void the_fair_forward_is_what_both_interest_rates_make_of_the_spot_rate() {
    // 7.2 x 0.95 / 0.98: dollars earn more, so they are cheaper in a year.
    FxForwardPricing pricing = bought();
    assertThat(pricing.fairForward(market)).isCloseTo(7.2 * 0.95 / 0.98, EXACT);
    assertThat(pricing.forwardPoints(market)).isCloseTo(7.2 * 0.95 / 0.98 - 7.2, EXACT);
  }

  @Test
  void its_value_is_that_of_the_dollars_less_that_of_the_yuan() {
    double value = 1_000_000 * (7.2 * 0.95 - 7 * 0.98);
    assertThat(bought().presentValue(market)).isCloseTo(value, EXACT);
    assertThat(bought().presentValueInBase(market)).isCloseTo(value / 7.2, EXACT);
    var sold = new FxForwardPricing(terms(FxForwardTerms.BaseSide.SELLS_BASE));
    assertThat(sold.presentValue(market)).isCloseTo(-value, EXACT);
  }

  @Test
  void a_spot_rate_for_delivery_in_two_days_is_one_of_those_days() {
    LocalDate spotDate = TODAY.plusDays(2);
    var later = new FxMarket(market.spot(), spotDate, dollars, yuan);
    // Delivered on the spot date itself, the forward is the spot rate.
    var spot =
        new FxForwardPricing(
            new FxForwardTerms(
                FxForwardTerms.BaseSide.BUYS_BASE,
                Money.of("USD", "1000000"),
                CNY,
                ExchangeRate.parse("7"),
                spotDate));
    assertThat(spot.fairForward(later)).isCloseTo(7.2, EXACT);
    // 1,000,000 x (7.2 - 7.0), paid in two days
    assertThat(spot.presentValue(later))
        .isCloseTo(200_000 * yuan.discountFactor(spotDate), within(1e-7));
    // A dollar today costs the spot rate with two days' interest of both sides taken back.
    assertThat(spot.presentValueInBase(later))
        .isCloseTo(200_000 / 7.2 * dollars.discountFactor(spotDate), within(1e-7));
  }

  @Test
  void impossible_deals_and_markets_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> terms(Money.of("USD", "0"), "7"))
        .withMessage("a forward is of a positive amount, not USD 0.00");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> terms(Money.of("USD", "1"), "0"))
        .withMessage("an exchange rate is above zero, not 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> terms(Money.of("CNY", "1"), "7"))
        .withMessage("CNY is not exchanged for itself");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FxMarket(new BigDecimal("-1"), TODAY, dollars, yuan))
        .withMessage("an exchange rate is above zero, not -1");
    var later = DiscountCurve.of(Map.of(TODAY.plusDays(1), 1.0, IN_A_YEAR, 0.95));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FxMarket(market.spot(), TODAY, later, yuan))
        .withMessage("one curve starts on 2024-06-04, the other on 2024-06-03");
  }

  private static FxForwardPricing bought() {
    return new FxForwardPricing(terms(FxForwardTerms.BaseSide.BUYS_BASE));
  }

  private static FxForwardTerms terms(FxForwardTerms.BaseSide side) {
    return new FxForwardTerms(
        side, Money.of("USD", "1000000"), CNY, ExchangeRate.parse("7"), IN_A_YEAR);
  }

  private static FxForwardTerms terms(Money amount, String strike) {
    return new FxForwardTerms(
        FxForwardTerms.BaseSide.BUYS_BASE, amount, CNY, ExchangeRate.parse(strike), IN_A_YEAR);
  }
}
