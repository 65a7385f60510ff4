package org.sycee.contract.deposit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.sycee.contract.deposit.ProductMethod.Agreed;
import org.sycee.contract.deposit.ProductMethod.Tier;
import org.sycee.contract.interest.BalanceHistory;
import org.sycee.contract.interest.InterestPeriod;
import org.sycee.contract.interest.InterestSettlement;
import org.sycee.contract.interest.RateTable;
import org.sycee.contract.interest.SettledInterest;
import org.sycee.money.Rate;
import org.sycee.money.Rounding;

/// Interest of a call deposit: the rate of the contract on the product of its closing balances, by
/// the 360 or 365 days that the contract names. What the bank posts is of no account.
///
/// 银发〔2014〕127号 leaves rate and days of interbank deposits to the contract.
public record CallInterest(
    Rate rate, int daysOfYear, InterestSettlement settlement, Rounding rounding)
    implements RunningInterest {
  public CallInterest {
    if (daysOfYear != 360 && daysOfYear != 365) {
      throw new IllegalArgumentException("a year has 360 or 365 days, not " + daysOfYear);
    }
  }

  @Override
  public List<SettledInterest> settled(
      BalanceHistory balances, RateTable rates, LocalDate closeOf) {
    return method().settled(balances, rates, closeOf);
  }

  @Override
  public BigDecimal accrued(BalanceHistory balances, RateTable rates, LocalDate closeOf) {
    return method().accrued(balances, rates, closeOf);
  }

  @Override
  public SettledInterest settle(InterestPeriod period, BalanceHistory balances, RateTable rates) {
    return method().settle(period, balances, rates);
  }

  private ProductMethod method() {
    return new ProductMethod(
        List.of(new Tier(new Agreed(rate), 0, Long.MAX_VALUE)), daysOfYear, settlement, rounding);
  }
}
