package org.sycee.contract;

import java.math.BigDecimal;
import java.time.LocalDate;

/// What was observed in the market. ACTUS techspecs 5, Risk Factor Observer.
@FunctionalInterface
public interface MarketRates {
  /// Nobody observes anything: right for a contract that fixes everything itself.
  MarketRates NONE =
      (index, date) -> {
        throw new TermsRefused(TermsRefusal.RATE_NOT_OBSERVED, index + " of " + date);
      };

  /// The rate or index level that applies from this agreed date, before business days; which day it
  /// is read from is the observer's to know. Refuses with [TermsRefusal#RATE_NOT_OBSERVED].
  BigDecimal of(String index, LocalDate date);
}
