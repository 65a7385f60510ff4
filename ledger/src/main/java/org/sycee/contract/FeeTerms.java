package org.sycee.contract;

import java.math.BigDecimal;
import java.util.Optional;

/// A fee that is paid by the debtor at agreed dates. ACTUS techspecs 6.1, event FP.
///
/// @param fee an amount, or a rate per year of the principal
/// @param accrued as of the status date, without a sign
public record FeeTerms(
    Basis basis, BigDecimal fee, PaymentDates dates, Optional<BigDecimal> accrued) {
  public enum Basis {
    /// The same amount at each date.
    AMOUNT,
    /// A rate that accrues on the outstanding principal.
    ON_PRINCIPAL
  }
}
