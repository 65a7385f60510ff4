package org.sycee.contract.impairment;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Expected credit loss: probability of default (PD) x loss given default (LGD) x exposure at
/// default (EAD), discounted at the effective rate. IFRS 9 5.5.17 and B5.5.28 to B5.5.45.
/// Unrounded.
///
/// The inputs are the bank's models; here is only their product.
public final class ExpectedCreditLoss {
  private ExpectedCreditLoss() {}

  /// A year of the life: the exposure at its end and the probability of a default in it, given
  /// there was none before.
  public record Year(BigDecimal exposure, BigDecimal conditionalProbability) {
    public Year {
      requireExposure(exposure);
      requireShare(conditionalProbability, "a probability of default");
    }
  }

  /// What a year contributes. The marginal probability is that of surviving the years before and
  /// defaulting in this one.
  public record YearLoss(
      int year,
      BigDecimal exposure,
      BigDecimal marginalProbability,
      BigDecimal discountFactor,
      BigDecimal loss) {}

  /// The loss of one period, not discounted: the twelve months of stage 1 where the exposure is due
  /// within them or the effect of time is left out.
  public static BigDecimal undiscounted(
      BigDecimal exposure, BigDecimal probabilityOfDefault, BigDecimal lossGivenDefault) {
    requireExposure(exposure);
    requireShare(probabilityOfDefault, "a probability of default");
    requireShare(lossGivenDefault, "a loss given default");
    return exposure.multiply(probabilityOfDefault).multiply(lossGivenDefault, DECIMAL128);
  }

  /// The losses year by year, a default being at the end of its year.
  public static List<YearLoss> byYear(
      List<Year> life, BigDecimal lossGivenDefault, BigDecimal effectiveRate) {
    requireShare(lossGivenDefault, "a loss given default");
    BigDecimal growth = BigDecimal.ONE.add(effectiveRate);
    BigDecimal survival = BigDecimal.ONE;
    var losses = new ArrayList<YearLoss>();
    for (Year year : life) {
      BigDecimal marginal = survival.multiply(year.conditionalProbability, DECIMAL128);
      int number = losses.size() + 1;
      BigDecimal discount = growth.pow(-number, DECIMAL128);
      BigDecimal loss =
          year.exposure
              .multiply(marginal, DECIMAL128)
              .multiply(lossGivenDefault, DECIMAL128)
              .multiply(discount, DECIMAL128);
      losses.add(new YearLoss(number, year.exposure, marginal, discount, loss));
      survival = survival.subtract(marginal, DECIMAL128);
    }
    return losses;
  }

  /// The allowance at the stage: the first year's loss in stage 1, the whole life's after it.
  public static BigDecimal allowance(Stage stage, List<YearLoss> losses) {
    long years =
        switch (stage) {
          case STAGE_1 -> 1;
          case STAGE_2, STAGE_3 -> losses.size();
        };
    return losses.stream()
        .limit(years)
        .map(YearLoss::loss)
        .reduce(BigDecimal.ZERO, (sum, loss) -> sum.add(loss, DECIMAL128));
  }

  private static void requireShare(BigDecimal share, String what) {
    if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
      throw new IllegalArgumentException(what + " is from 0 to 1, not " + share);
    }
  }

  private static void requireExposure(BigDecimal exposure) {
    if (exposure.signum() < 0) {
      throw new IllegalArgumentException("an exposure is not negative: " + exposure);
    }
  }
}
