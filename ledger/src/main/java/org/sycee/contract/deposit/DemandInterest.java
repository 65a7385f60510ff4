package org.sycee.contract.deposit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.sycee.contract.deposit.ProductMethod.Posted;
import org.sycee.contract.deposit.ProductMethod.Tier;
import org.sycee.contract.interest.BalanceHistory;
import org.sycee.contract.interest.InterestPeriod;
import org.sycee.contract.interest.InterestSettlement;
import org.sycee.contract.interest.RateKey;
import org.sycee.contract.interest.RateTable;
import org.sycee.contract.interest.SettledInterest;
import org.sycee.money.Rounding;

/// Interest of a demand deposit (活期存款): the posted demand rate on the product of its closing
/// balances, by 360, settled on the 20th and credited on the 21st. The credit is a change of the
/// balance; until it is in the history it earns nothing.
public record DemandInterest(InterestSettlement settlement, Repricing repricing, Rounding rounding)
    implements RunningInterest {
  /// PBOC notice 129/2005.
  static final int DAYS_OF_YEAR = 360;

  /// A personal account since 21 September 2005.
  public static DemandInterest personal() {
    return new DemandInterest(
        InterestSettlement.QUARTERLY, Repricing.SETTLEMENT_DAY_RATE, Rounding.HALF_UP);
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
        List.of(new Tier(new Posted(RateKey.DEMAND, repricing), 0, Long.MAX_VALUE)),
        DAYS_OF_YEAR,
        settlement,
        rounding);
  }
}
