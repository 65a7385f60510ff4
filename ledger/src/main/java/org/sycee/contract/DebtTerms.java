package org.sycee.contract;

import static org.sycee.contract.TermsRefusal.MATURITY_NOT_AFTER_VALUE_DATE;
import static org.sycee.contract.TermsRefusal.PRINCIPAL_NOT_POSITIVE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;

/// What was agreed about a principal: a deposit, a loan, a placement, the cash flows of a bond.
///
/// @param statusDate the figures are as of the end of this day, and what fell due until then is
///   past; for a new contract the day before the value date
/// @param valueDate when the principal goes to the debtor and interest begins
/// @param principal currency units without a sign
/// @param premium paid to the debtor on top of the principal, negative for a discount
/// @param interest empty if none is agreed
public record DebtTerms(
    Position position,
    Currency currency,
    LocalDate statusDate,
    LocalDate valueDate,
    BigDecimal principal,
    BigDecimal premium,
    Conventions conventions,
    Optional<InterestTerms> interest,
    Redemption redemption,
    DebtFeatures features) {
  public DebtTerms {
    PRINCIPAL_NOT_POSITIVE.unless(principal.signum() > 0, () -> "a principal of " + principal);
    Optional<LocalDate> maturity = agreedMaturity(redemption);
    if (maturity.isPresent()) {
      MATURITY_NOT_AFTER_VALUE_DATE.unless(
          maturity.get().isAfter(valueDate),
          () -> "from " + valueDate + " to " + maturity.get() + " there is no day");
    }
  }

  /// A new contract without anything special.
  public static DebtTerms of(
      Position position,
      Currency currency,
      LocalDate valueDate,
      BigDecimal principal,
      Conventions conventions,
      InterestTerms interest,
      Redemption redemption) {
    return new DebtTerms(
        position,
        currency,
        valueDate.minusDays(1),
        valueDate,
        principal,
        BigDecimal.ZERO,
        conventions,
        Optional.of(interest),
        redemption,
        DebtFeatures.NONE);
  }

  public DebtTerms with(DebtFeatures others) {
    return new DebtTerms(
        position,
        currency,
        statusDate,
        valueDate,
        principal,
        premium,
        conventions,
        interest,
        redemption,
        others);
  }

  /// Whether the contract already ran on the status date.
  boolean isRunning() {
    return !valueDate.isAfter(statusDate);
  }

  static Optional<LocalDate> agreedMaturity(Redemption redemption) {
    return switch (redemption) {
      case Redemption.AtMaturity r -> Optional.of(r.maturityDate());
      case Redemption.Linear r -> r.maturityDate();
      case Redemption.Instalments r -> r.maturityDate();
      case Redemption.Annuity r -> r.maturityDate().or(r::amortisedBy);
      case Redemption.Steps r -> r.maturityDate();
      case Redemption.OnCall r -> r.maturityDate();
      case Redemption.OnDemand _ -> Optional.empty();
    };
  }
}
