package org.sycee.contract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.sycee.money.Rate;

/// How the rate follows a market: index x multiplier + spread, within limits. ACTUS techspecs 6.1,
/// event RR.
///
/// @param index the name under which [MarketRates] knows the market rate
/// @param nextRate the rate of the first reset, if it is fixed already
public record RateReset(
    String index,
    BigDecimal multiplier,
    List<Step> steps,
    Optional<Rate> nextRate,
    RateLimits limits) {
  /// From the first date of a step until the next step begins.
  public sealed interface Step {
    PaymentDates dates();
  }

  /// The rate follows the index with this spread.
  public record Floating(PaymentDates dates, Rate spread) implements Step {}

  /// The rate is known.
  public record Fixed(PaymentDates dates, Rate rate) implements Step {
    public Fixed {
      InterestTerms.requireInBounds(rate);
    }
  }

  public RateReset {
    steps = List.copyOf(steps);
    SteppedDates.requireOrder(steps.stream().map(Step::dates).toList());
    nextRate.ifPresent(InterestTerms::requireInBounds);
  }

  /// The index plus a spread, without limits.
  public static RateReset of(String index, PaymentDates dates, Rate spread) {
    return new RateReset(
        index,
        BigDecimal.ONE,
        List.of(new Floating(dates, spread)),
        Optional.empty(),
        RateLimits.NONE);
  }

  public RateReset within(RateLimits narrower) {
    return new RateReset(index, multiplier, steps, nextRate, narrower);
  }

  /// The rate after a reset, per year.
  BigDecimal next(BigDecimal present, BigDecimal observed, BigDecimal spread) {
    return limits.apply(present, observed.multiply(multiplier).add(spread));
  }
}
