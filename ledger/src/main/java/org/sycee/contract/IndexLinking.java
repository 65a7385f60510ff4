package org.sycee.contract;

import java.math.BigDecimal;

/// Payments that are scaled by index / base, newly fixed at the dates. ACTUS techspecs 6.1, event
/// SC, whose text has (index - base) / base; the published cases and every indexed bond have the
/// quotient.
///
/// @param atStatus the quotient before the first fixing
public record IndexLinking(
    String index,
    BigDecimal base,
    PaymentDates dates,
    boolean principal,
    boolean interest,
    BigDecimal atStatus) {
  public IndexLinking {
    TermsRefusal.INDEX_BASE_NOT_POSITIVE.unless(
        base.signum() > 0, () -> "an index is divided by " + base);
  }
}
