package org.sycee.contract;

import static java.math.MathContext.DECIMAL128;
import static org.sycee.contract.TermsRefusal.NEVER_REPAID;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.sycee.money.Rate;

/// When the last principal is due: as agreed, or when the payments have added up to it. ACTUS
/// techspecs 6.2 to 6.5, state Md.
///
/// The text of the specification counts the payments from the first one, which gives one too many;
/// its own published cases count it among them, and so do we.
final class Maturity {
  /// No contract that a bank makes is paid back in more payments.
  private static final int MOST_PAYMENTS = 100_000;

  private Maturity() {}

  /// Before business days. Empty for call and demand money that is not limited.
  static Optional<LocalDate> of(DebtTerms terms) {
    Optional<LocalDate> agreed = DebtTerms.agreedMaturity(terms.redemption());
    return agreed.isPresent() ? agreed : derived(terms);
  }

  private static Optional<LocalDate> derived(DebtTerms terms) {
    return switch (terms.redemption()) {
      case Redemption.Linear r -> Optional.of(last(terms, r.dates(), payment(r.payment())));
      case Redemption.Instalments r -> Optional.of(ofInstalments(terms, r.dates(), r.payment()));
      case Redemption.Annuity r ->
          Optional.of(ofInstalments(terms, r.dates(), payment(r.payment())));
      case Redemption.Steps r -> Optional.of(ofSteps(terms, r));
      case Redemption.AtMaturity _, Redemption.OnCall _, Redemption.OnDemand _ -> Optional.empty();
    };
  }

  /// The principal part of the first payment stands for all: with less interest later the end comes
  /// a little early, and the last payment is the rest.
  private static LocalDate ofInstalments(DebtTerms terms, Cycle dates, BigDecimal payment) {
    int first = dates.numberAfter(terms.statusDate());
    BigDecimal years =
        terms.conventions().dayCount().yearFraction(dates.date(first), dates.date(first + 1));
    BigDecimal rate =
        terms.interest().map(InterestTerms::rate).map(Rate::perYear).orElse(BigDecimal.ZERO);
    BigDecimal interest = terms.principal().multiply(rate).multiply(years, DECIMAL128);
    BigDecimal redeemed = payment.subtract(interest);
    NEVER_REPAID.unless(
        redeemed.signum() > 0,
        () -> "a payment of " + payment + " does not exceed the interest of " + interest);
    return last(terms, dates, redeemed);
  }

  private static LocalDate last(DebtTerms terms, Cycle dates, BigDecimal payment) {
    int first = dates.numberAfter(terms.statusDate());
    BigDecimal payments = terms.principal().divide(payment, 0, RoundingMode.CEILING);
    NEVER_REPAID.unless(
        payments.compareTo(BigDecimal.valueOf(MOST_PAYMENTS)) <= 0,
        () -> terms.principal() + " by " + payment + " a time takes " + payments + " payments");
    return dates.date(first + payments.intValueExact() - 1);
  }

  private static LocalDate ofSteps(DebtTerms terms, Redemption.Steps redemption) {
    LocalDate horizon = terms.valueDate().plus(MOST_PAYMENTS, ChronoUnit.DAYS);
    BigDecimal left = terms.principal();
    for (int i = 0; i < redemption.steps().size(); i++) {
      Redemption.Step step = redemption.steps().get(i);
      for (LocalDate date : redemption.datesOf(i, horizon)) {
        if (date.isAfter(terms.statusDate())) {
          left = step.drawing() ? left.add(step.payment()) : left.subtract(step.payment());
          if (left.signum() <= 0) {
            return date;
          }
        }
      }
    }
    throw new TermsRefused(NEVER_REPAID, left + " is left after the last step");
  }

  private static BigDecimal payment(Optional<BigDecimal> payment) {
    return payment.orElseThrow(
        () -> new TermsRefused(NEVER_REPAID, "neither a payment nor a maturity is agreed"));
  }
}
