package org.sycee.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.sycee.money.Money;
import org.sycee.money.Rounding;

/// One dated event of a contract and what is outstanding after it.
///
/// @param date the day on which it is paid, a business day of the contract
/// @param amount currency units; positive is received by us, zero if no money moves
public record ContractEvent(
    LocalDate date, EventKind kind, Currency currency, BigDecimal amount, ContractState after) {
  public boolean movesMoney() {
    return amount.signum() != 0;
  }

  /// The amount as it is posted.
  public Money money(Rounding rounding) {
    return rounding.toMoney(currency, amount);
  }
}
