package org.sycee.contract.deposit;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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

/// Interest of a lump-sum time deposit (整存整取). Savings Regulations (State Council order 107): the
/// rate of the opening day holds to maturity whatever is posted later (art. 26); what is taken out
/// early earns the demand rate of that day from the opening, and the rest keeps its rate (art. 24);
/// days after maturity earn the demand rate of the day of withdrawal (art. 25). There is no
/// interest on interest.
///
/// The term counts from day to day by the calendar, to the last day of a shorter month. Every cent
/// earns: a bank whose interest starts at one yuan (起息点) takes its principal in whole yuan.
public record TimeInterest(LocalDate openedOn, int months, Rate contractRate, Rounding rounding)
    implements DepositInterest {
  public TimeInterest {
    if (months < 1) {
      throw new IllegalArgumentException("a time deposit has no term of " + months + " months");
    }
  }

  /// A deposit at the rate posted for its term on its first day.
  public static TimeInterest opened(
      LocalDate openedOn, int months, RateTable rates, Rounding rounding) {
    return new TimeInterest(openedOn, months, rates.on(RateKey.time(months), openedOn), rounding);
  }

  /// The same term again from the maturity date at the rate of that day (自动转存).
  public TimeInterest renewed(RateTable rates) {
    return opened(maturityDate(), months, rates, rounding);
  }

  public LocalDate maturityDate() {
    return openedOn.plusMonths(months);
  }

  /// What a part of the principal has earned when it is taken out, unrounded.
  public BigDecimal interest(Money part, LocalDate withdrawnOn, RateTable rates) {
    LumpSum.requireOpened(openedOn, withdrawnOn);
    LocalDate maturity = maturityDate();
    if (withdrawnOn.isBefore(maturity)) {
      return demand(part, openedOn, withdrawnOn, withdrawnOn, rates);
    }
    BigDecimal term = SimpleInterest.ofMonths(part, contractRate, months);
    return withdrawnOn.equals(maturity)
        ? term
        : term.add(demand(part, maturity, withdrawnOn, withdrawnOn, rates), DECIMAL128);
  }

  @Override
  public List<SettledInterest> settled(
      BalanceHistory balances, RateTable rates, LocalDate closeOf) {
    return new LumpSum(openedOn, balances)
        .settled(closeOf, rounding, (part, on) -> interest(part, on, rates));
  }

  /// Before maturity the interest of the term by the share of its days that have passed, so that
  /// the last day reaches it exactly; later with the overdue days at the demand rate of the day.
  @Override
  public BigDecimal accrued(BalanceHistory balances, RateTable rates, LocalDate closeOf) {
    Money balance = new LumpSum(openedOn, balances).balances().balanceAtCloseOf(closeOf);
    LocalDate maturity = maturityDate();
    LocalDate reached = closeOf.plusDays(1);
    BigDecimal term = SimpleInterest.ofMonths(balance, contractRate, months);
    if (reached.isBefore(maturity)) {
      long days = Math.max(ChronoUnit.DAYS.between(openedOn, reached), 0);
      return term.multiply(BigDecimal.valueOf(days))
          .divide(BigDecimal.valueOf(ChronoUnit.DAYS.between(openedOn, maturity)), DECIMAL128);
    }
    return reached.equals(maturity)
        ? term
        : term.add(demand(balance, maturity, reached, closeOf, rates), DECIMAL128);
  }

  private static BigDecimal demand(
      Money part, LocalDate from, LocalDate toExclusive, LocalDate postedOn, RateTable rates) {
    Rate rate = rates.on(RateKey.DEMAND, postedOn);
    return SimpleInterest.of(part, rate, DayCount.ACT_360, from, toExclusive);
  }
}
