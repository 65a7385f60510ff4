package org.sycee.contract.deposit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.sycee.contract.interest.BalanceHistory;
import org.sycee.contract.interest.RateKey;
import org.sycee.contract.interest.RateTable;
import org.sycee.contract.interest.SettledInterest;
import org.sycee.contract.interest.SimpleInterest;
import org.sycee.money.Money;
import org.sycee.money.Rate;
import org.sycee.money.Rounding;
import org.sycee.time.DayCount;

/// Interest of a time-or-demand deposit (定活两便): no term is agreed; the time it was held decides.
/// Under three months it earns the demand rate; from then on 60 % of the three-month time rate,
/// from six months of the six-month rate, and from a year on of the one-year rate, for all its
/// days. The rates are those of the day of withdrawal; the demand rate is the least it earns.
///
/// The year is the bank's choice among actual/360 and actual/365: ICBC says 365
/// (https://icbc.com.cn/en/column/1438058389145272348.html).
public record TimeOrDemandInterest(LocalDate openedOn, DayCount dayCount, Rounding rounding)
    implements DepositInterest {
  private static final BigDecimal SHARE_OF_TIME_RATE = new BigDecimal("0.6");

  /// The rate for money held up to the date, by the rates posted on another.
  public Rate rate(LocalDate heldUntil, LocalDate postedOn, RateTable rates) {
    Rate demand = rates.on(RateKey.DEMAND, postedOn);
    int months = monthsReached(heldUntil);
    if (months == 0) {
      return demand;
    }
    BigDecimal share =
        rates.on(RateKey.time(months), postedOn).perYear().multiply(SHARE_OF_TIME_RATE);
    return new Rate(share.max(demand.perYear()));
  }

  /// What a part of the principal has earned when it is taken out, unrounded.
  public BigDecimal interest(Money part, LocalDate withdrawnOn, RateTable rates) {
    LumpSum.requireOpened(openedOn, withdrawnOn);
    return SimpleInterest.of(
        part, rate(withdrawnOn, withdrawnOn, rates), dayCount, openedOn, withdrawnOn);
  }

  @Override
  public List<SettledInterest> settled(
      BalanceHistory balances, RateTable rates, LocalDate closeOf) {
    return new LumpSum(openedOn, balances)
        .settled(closeOf, rounding, (part, on) -> interest(part, on, rates));
  }

  /// What a withdrawal on the next day would earn at the rates of this day.
  @Override
  public BigDecimal accrued(BalanceHistory balances, RateTable rates, LocalDate closeOf) {
    Money balance = new LumpSum(openedOn, balances).balances().balanceAtCloseOf(closeOf);
    LocalDate reached = closeOf.plusDays(1);
    return closeOf.isBefore(openedOn)
        ? BigDecimal.ZERO
        : SimpleInterest.of(balance, rate(reached, closeOf, rates), dayCount, openedOn, reached);
  }

  private int monthsReached(LocalDate date) {
    for (int months : new int[] {12, 6, 3}) {
      if (!date.isBefore(openedOn.plusMonths(months))) {
        return months;
      }
    }
    return 0;
  }
}
