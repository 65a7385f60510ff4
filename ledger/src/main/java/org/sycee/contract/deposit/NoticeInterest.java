package org.sycee.contract.deposit;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.sycee.contract.interest.BalanceHistory;
import org.sycee.contract.interest.BalanceHistory.Change;
import org.sycee.contract.interest.RateKey;
import org.sycee.contract.interest.RateTable;
import org.sycee.contract.interest.SettledInterest;
import org.sycee.contract.interest.SimpleInterest;
import org.sycee.money.Money;
import org.sycee.money.Rounding;
import org.sycee.time.DayCount;

/// Interest of a notice deposit (通知存款) of one or seven days: the notice rate of the day of
/// withdrawal for the actual days by 360, if the withdrawal was announced.
///
/// The demand rate of that day is paid instead for a part withdrawn without a notice for the very
/// day, or beyond the amount announced; for a withdrawal below the agreed least amount; and for
/// money held for fewer days than the notice. An amount announced and not withdrawn earns nothing
/// for the days of its notice, which the next withdrawals bear. Rules on notice deposits
/// (银发〔1999〕3号), article numbers to be confirmed.
public record NoticeInterest(
    LocalDate openedOn,
    int noticeDays,
    Money leastWithdrawal,
    List<Notice> notices,
    Rounding rounding)
    implements DepositInterest {
  public NoticeInterest {
    if (noticeDays != 1 && noticeDays != 7) {
      throw new IllegalArgumentException("a notice is of 1 or 7 days, not " + noticeDays);
    }
    notices = List.copyOf(notices);
    var dates = new HashSet<LocalDate>();
    for (Notice notice : notices) {
      if (!dates.add(notice.withdrawalDate)) {
        throw new IllegalArgumentException(
            "two notices announce a withdrawal on " + notice.withdrawalDate);
      }
      if (notice.withdrawalDate.isBefore(notice.givenOn.plusDays(noticeDays))) {
        throw new IllegalArgumentException(
            "a withdrawal on %s is announced %d days before, not on %s"
                .formatted(notice.withdrawalDate, noticeDays, notice.givenOn));
      }
    }
  }

  /// The customer announced on one day to withdraw an amount on another.
  public record Notice(LocalDate givenOn, LocalDate withdrawalDate, Money amount) {
    public Notice {
      if (!amount.isPositive()) {
        throw new IllegalArgumentException("an announced amount is positive, not " + amount);
      }
    }
  }

  @Override
  public List<SettledInterest> settled(
      BalanceHistory balances, RateTable rates, LocalDate closeOf) {
    var lumpSum = new LumpSum(openedOn, balances);
    List<Change> withdrawals = lumpSum.withdrawals(closeOf);
    return lumpSum.settled(closeOf, rounding, (part, on) -> interest(part, on, withdrawals, rates));
  }

  /// What a withdrawal duly announced for the next day would earn at the rates of this day.
  @Override
  public BigDecimal accrued(BalanceHistory balances, RateTable rates, LocalDate closeOf) {
    Money balance = new LumpSum(openedOn, balances).balances().balanceAtCloseOf(closeOf);
    LocalDate reached = closeOf.plusDays(1);
    if (closeOf.isBefore(openedOn)) {
      return BigDecimal.ZERO;
    }
    RateKey key = heldLongEnough(reached) ? RateKey.notice(noticeDays) : RateKey.DEMAND;
    return SimpleInterest.of(balance, rates.on(key, closeOf), DayCount.ACT_360, openedOn, reached);
  }

  private BigDecimal interest(Money part, LocalDate on, List<Change> withdrawals, RateTable rates) {
    Money announced = announced(part, on);
    BigDecimal atNoticeRate = part(announced, RateKey.notice(noticeDays), on, rates);
    BigDecimal atDemandRate = part(part.minus(announced), RateKey.DEMAND, on, rates);
    return atNoticeRate
        .add(atDemandRate, DECIMAL128)
        .subtract(forfeited(on, withdrawals, rates), DECIMAL128)
        .max(BigDecimal.ZERO);
  }

  /// How much of the part earns the notice rate.
  private Money announced(Money part, LocalDate on) {
    Money none = Money.zero(part.currency());
    if (!heldLongEnough(on) || part.isLessThan(leastWithdrawal)) {
      return none;
    }
    return notices.stream()
        .filter(notice -> notice.withdrawalDate.equals(on))
        .map(notice -> part.isLessThan(notice.amount) ? part : notice.amount)
        .findFirst()
        .orElse(none);
  }

  /// The days of notices that were not used, at the notice rate of the withdrawal: those that fell
  /// due since the withdrawal before, up to this one.
  private BigDecimal forfeited(LocalDate on, List<Change> withdrawals, RateTable rates) {
    LocalDate before = openedOn;
    for (Change withdrawal : withdrawals) {
      before = withdrawal.valueDate().isBefore(on) ? withdrawal.valueDate() : before;
    }
    BigDecimal forfeited = BigDecimal.ZERO;
    for (Notice notice : notices) {
      LocalDate due = notice.withdrawalDate;
      if (!due.isBefore(before) && due.isBefore(on)) {
        Money unused = notice.amount.minus(withdrawnOn(due, notice, withdrawals));
        if (unused.isPositive()) {
          forfeited =
              forfeited.add(
                  SimpleInterest.of(
                      unused,
                      rates.on(RateKey.notice(noticeDays), on),
                      DayCount.ACT_360,
                      notice.givenOn,
                      notice.givenOn.plusDays(noticeDays)),
                  DECIMAL128);
        }
      }
    }
    return forfeited;
  }

  private static Money withdrawnOn(LocalDate due, Notice notice, List<Change> withdrawals) {
    return withdrawals.stream()
        .filter(withdrawal -> withdrawal.valueDate().equals(due))
        .map(Change::amount)
        .reduce(Money.zero(notice.amount.currency()), Money::plus);
  }

  private BigDecimal part(Money part, RateKey key, LocalDate on, RateTable rates) {
    return part.isZero()
        ? BigDecimal.ZERO
        : SimpleInterest.of(part, rates.on(key, on), DayCount.ACT_360, openedOn, on);
  }

  private boolean heldLongEnough(LocalDate until) {
    return !until.isBefore(openedOn.plusDays(noticeDays));
  }
}
