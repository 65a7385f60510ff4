package org.sycee.ledger.loanrisk;

import java.math.BigInteger;
import org.sycee.money.Money;

/// The principal that a borrower owes the bank in one currency, and how much of it is
/// non-performing on its own account, and not only because other debts of the borrower are.
public record BorrowerDebts(Money all, Money nonPerforming) {
  public BorrowerDebts {
    if (nonPerforming.isNegative() || all.isLessThan(nonPerforming)) {
      throw new IllegalArgumentException(
          "of debts of %s, %s are non-performing".formatted(all, nonPerforming));
    }
  }

  /// Whether more than so many percent are non-performing.
  boolean isBeyond(long percent) {
    BigInteger share = BigInteger.valueOf(nonPerforming.minorUnits());
    BigInteger whole = BigInteger.valueOf(all.minorUnits());
    return share
            .multiply(BigInteger.valueOf(100))
            .compareTo(whole.multiply(BigInteger.valueOf(percent)))
        > 0;
  }
}
