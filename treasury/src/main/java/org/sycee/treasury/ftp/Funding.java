package org.sycee.treasury.ftp;

import java.math.BigDecimal;
import org.sycee.money.Money;

/// What the money of a contract was in a period, and whether it has a transfer price.
public sealed interface Funding {
  FundedContract contract();

  /// In minor units x days.
  BigDecimal balanceDays();

  /// `transferInterest` is as the branch earns it: what the treasury pays for money taken in, less
  /// than zero for money lent.
  record Priced(FundedContract contract, BigDecimal balanceDays, Money transferInterest)
      implements Funding {}

  /// Refused by name, with a sentence; never priced at zero.
  record Unpriced(FundedContract contract, BigDecimal balanceDays, String code, String detail)
      implements Funding {}
}
