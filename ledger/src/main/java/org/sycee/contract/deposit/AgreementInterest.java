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
import org.sycee.money.Money;
import org.sycee.money.Rounding;

/// Interest of an agreement deposit (协定存款): every day the balance up to the agreed basic balance
/// (基本存款额度) earns the demand rate and what lies above it the agreement rate. Both parts go by the
/// product method; their sum is rounded once.
public record AgreementInterest(
    Money basicBalance, InterestSettlement settlement, Repricing repricing, Rounding rounding)
    implements RunningInterest {
  public AgreementInterest {
    if (basicBalance.isNegative()) {
      throw new IllegalArgumentException("a basic balance is not negative: " + basicBalance);
    }
  }

  @Override
  public List<SettledInterest> settled(
      BalanceHistory balances, RateTable rates, LocalDate closeOf) {
    return method(balances).settled(balances, rates, closeOf);
  }

  @Override
  public BigDecimal accrued(BalanceHistory balances, RateTable rates, LocalDate closeOf) {
    return method(balances).accrued(balances, rates, closeOf);
  }

  @Override
  public SettledInterest settle(InterestPeriod period, BalanceHistory balances, RateTable rates) {
    return method(balances).settle(period, balances, rates);
  }

  private ProductMethod method(BalanceHistory balances) {
    if (!balances.currency().equals(basicBalance.currency())) {
      throw new IllegalArgumentException(
          "the basic balance is " + basicBalance + ", the deposit in " + balances.currency());
    }
    long basic = basicBalance.minorUnits();
    return new ProductMethod(
        List.of(
            new Tier(new Posted(RateKey.DEMAND, repricing), 0, basic),
            new Tier(new Posted(RateKey.AGREEMENT, repricing), basic, Long.MAX_VALUE)),
        DemandInterest.DAYS_OF_YEAR,
        settlement,
        rounding);
  }
}
