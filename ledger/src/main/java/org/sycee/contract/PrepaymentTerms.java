package org.sycee.contract;

import java.math.BigDecimal;
import org.sycee.money.Rate;

/// The right of the debtor to repay early. ACTUS techspecs 6.1, events PP and PY.
public record PrepaymentTerms(Effect effect, Penalty penalty) {
  /// What a prepayment does to the payments that follow.
  public enum Effect {
    /// They become smaller in proportion, the last date stays.
    REDUCES_PAYMENTS,
    /// They stay, and the principal is repaid earlier.
    REDUCES_TERM
  }

  /// What the debtor pays for it; the creditor receives it.
  public sealed interface Penalty {
    record None() implements Penalty {}

    record Amount(BigDecimal amount) implements Penalty {}

    /// A rate on the principal for the time since the last event.
    record OnPrincipal(Rate rate) implements Penalty {}

    /// What the creditor loses: the rate of the contract less that of the market, if it is more, on
    /// the principal for the time since the last event.
    record RateDifference(String index) implements Penalty {}
  }
}
