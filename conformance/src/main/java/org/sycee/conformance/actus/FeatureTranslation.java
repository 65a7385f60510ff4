package org.sycee.conformance.actus;

import java.math.BigDecimal;
import java.util.Optional;
import org.sycee.contract.DebtFeatures;
import org.sycee.contract.FeeTerms;
import org.sycee.contract.IndexLinking;
import org.sycee.contract.ListedDates;
import org.sycee.contract.PaymentDates;
import org.sycee.contract.PrepaymentTerms;
import org.sycee.contract.PrepaymentTerms.Effect;
import org.sycee.contract.PrepaymentTerms.Penalty;
import org.sycee.money.Rate;

/// What may be agreed besides: resets, fees, prepayment, scaling, trades.
final class FeatureTranslation {
  private FeatureTranslation() {}

  static DebtFeatures features(Terms terms) {
    return new DebtFeatures(
        RateTranslation.reset(terms),
        fee(terms),
        prepayment(terms),
        scaling(terms),
        Translation.purchase(terms),
        Translation.termination(terms),
        Optional.empty());
  }

  private static Optional<FeeTerms> fee(Terms terms) {
    Optional<PaymentDates> dates = Translation.dates(terms, "Fee");
    String basis = terms.text("feeBasis").orElse("A");
    Optional<BigDecimal> accrued = terms.number("feeAccrued");
    Optional<BigDecimal> rate = terms.number("feeRate").filter(fee -> fee.signum() != 0);
    return rate.map(fee ->
        new FeeTerms(
            switch (basis) {
              case "A" -> FeeTerms.Basis.AMOUNT;
              case "N" -> FeeTerms.Basis.ON_PRINCIPAL;
              default -> throw new NotSupported("feeBasis " + basis);
            },
            fee,
            dates.orElse(ListedDates.ONLY_AT_END),
            accrued));
  }

  private static Optional<PrepaymentTerms> prepayment(Terms terms) {
    Penalty penalty = penalty(terms);
    String effect = terms.text("prepaymentEffect").orElse("N");
    // The dates only say when a prepayment may come; those that came are observed events.
    Translation.dates(terms, "Optionality");
    terms.text("optionExerciseEndDate");
    return switch (effect) {
      case "N" -> Optional.empty();
      case "A" -> Optional.of(new PrepaymentTerms(Effect.REDUCES_PAYMENTS, penalty));
      case "M" -> Optional.of(new PrepaymentTerms(Effect.REDUCES_TERM, penalty));
      default -> throw new NotSupported("prepaymentEffect " + effect);
    };
  }

  /// The dictionary calls the relative penalty R and none N; the specification calls them N and O.
  /// N with a rate can only be the relative one.
  private static Penalty penalty(Terms terms) {
    BigDecimal rate = terms.number("penaltyRate").orElse(BigDecimal.ZERO);
    String type = terms.text("penaltyType").orElse("O");
    String index = terms.text("marketObjectCodeOfRateReset").orElse("");
    return switch (type) {
      case "O" -> new Penalty.None();
      case "N" -> rate.signum() == 0 ? new Penalty.None() : new Penalty.OnPrincipal(new Rate(rate));
      case "R" -> new Penalty.OnPrincipal(new Rate(rate));
      case "A" -> new Penalty.Amount(rate);
      case "I" -> new Penalty.RateDifference(index);
      default -> throw new NotSupported("penaltyType " + type);
    };
  }

  private static Optional<IndexLinking> scaling(Terms terms) {
    Optional<PaymentDates> dates = Translation.dates(terms, "ScalingIndex");
    String effect = terms.text("scalingEffect").orElse("000");
    String index = terms.text("marketObjectCodeOfScalingIndex").orElse("");
    Optional<BigDecimal> base =
        terms
            .number("scalingIndexAtContractDealDate")
            .or(() -> terms.number("scalingIndexAtStatusDate"));
    BigDecimal principal = terms.number("notionalScalingMultiplier").orElse(BigDecimal.ONE);
    BigDecimal interest = terms.number("interestScalingMultiplier").orElse(BigDecimal.ONE);
    terms.only("scalingEffect", "000", "I00", "0N0", "IN0", "00M", "I0M", "0NM", "INM");
    boolean scalesInterest = effect.charAt(0) == 'I';
    boolean scalesPrincipal = effect.charAt(1) == 'N';
    if (!scalesInterest && !scalesPrincipal) {
      return Optional.empty();
    }
    if (scalesInterest && scalesPrincipal && principal.compareTo(interest) != 0) {
      throw new NotSupported("two different scaling multipliers");
    }
    return Optional.of(
        new IndexLinking(
            index,
            base.orElseThrow(() -> new NotSupported("no scalingIndexAtContractDealDate")),
            dates.orElse(ListedDates.ONLY_AT_END),
            scalesPrincipal,
            scalesInterest,
            scalesPrincipal ? principal : interest));
  }
}
