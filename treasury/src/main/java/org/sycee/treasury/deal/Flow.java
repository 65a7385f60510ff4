package org.sycee.treasury.deal;

import java.time.LocalDate;
import org.sycee.money.Money;

/// One payment of a deal: its number within the deal, when it is due, who pays, and what of it is
/// principal and what interest. Both are zero or more.
public record Flow(int number, LocalDate payDate, Way way, Money principal, Money interest) {

  /// Who pays.
  public enum Way {
    PAY,
    RECEIVE
  }

  public Money amount() {
    return principal.plus(interest);
  }
}
