package org.sycee.treasury.repo;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.sycee.contract.interest.SimpleInterest;
import org.sycee.money.Money;
import org.sycee.money.Rate;
import org.sycee.time.DayCount;

/// Bond lending (债券借贷): the borrower of a bond pays a fee on its face for actual days by 365.
/// http://fsou.com/html/text/chl/1795/179586_6.html
public record BondLending(Money face, Rate feeRate, LocalDate fromDate, LocalDate toExclusive) {

  /// Unrounded.
  public BigDecimal fee() {
    return SimpleInterest.of(face, feeRate, DayCount.ACT_365F, fromDate, toExclusive);
  }
}
