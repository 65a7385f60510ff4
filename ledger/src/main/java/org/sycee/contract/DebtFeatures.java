package org.sycee.contract;

import static org.sycee.contract.TermsRefusal.TERMINATION_NOT_AFTER_PURCHASE;

import java.util.Optional;
import org.sycee.money.Rounding;

/// What may be agreed besides principal, interest and redemption.
///
/// @param purchase when and at what price we bought it, if we were not its first owner
/// @param termination when and at what price we sell it or end it early
/// @param rounding by which each amount becomes money before it changes what is outstanding; empty
///   for unrounded figures
public record DebtFeatures(
    Optional<RateReset> rateReset,
    Optional<FeeTerms> fee,
    Optional<PrepaymentTerms> prepayment,
    Optional<IndexLinking> indexLinking,
    Optional<Trade> purchase,
    Optional<Trade> termination,
    Optional<Rounding> rounding) {
  public static final DebtFeatures NONE =
      new DebtFeatures(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  public DebtFeatures {
    if (purchase.isPresent() && termination.isPresent()) {
      TERMINATION_NOT_AFTER_PURCHASE.unless(
          termination.get().date().isAfter(purchase.get().date()),
          () -> "sold " + termination.get().date() + ", bought " + purchase.get().date());
    }
  }

  public DebtFeatures withRateReset(RateReset reset) {
    return new DebtFeatures(
        Optional.of(reset), fee, prepayment, indexLinking, purchase, termination, rounding);
  }

  public DebtFeatures withFee(FeeTerms agreed) {
    return new DebtFeatures(
        rateReset, Optional.of(agreed), prepayment, indexLinking, purchase, termination, rounding);
  }

  public DebtFeatures withPrepayment(PrepaymentTerms agreed) {
    return new DebtFeatures(
        rateReset, fee, Optional.of(agreed), indexLinking, purchase, termination, rounding);
  }

  public DebtFeatures withIndexLinking(IndexLinking agreed) {
    return new DebtFeatures(
        rateReset, fee, prepayment, Optional.of(agreed), purchase, termination, rounding);
  }

  public DebtFeatures withPurchase(Trade trade) {
    return new DebtFeatures(
        rateReset, fee, prepayment, indexLinking, Optional.of(trade), termination, rounding);
  }

  public DebtFeatures withTermination(Trade trade) {
    return new DebtFeatures(
        rateReset, fee, prepayment, indexLinking, purchase, Optional.of(trade), rounding);
  }

  public DebtFeatures withRounding(Rounding rule) {
    return new DebtFeatures(
        rateReset, fee, prepayment, indexLinking, purchase, termination, Optional.of(rule));
  }
}
