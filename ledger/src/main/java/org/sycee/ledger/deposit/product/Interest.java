package org.sycee.ledger.deposit.product;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sycee.contract.deposit.AgreementInterest;
import org.sycee.contract.deposit.CallInterest;
import org.sycee.contract.deposit.DemandInterest;
import org.sycee.contract.deposit.DepositInterest;
import org.sycee.contract.deposit.NoticeInterest;
import org.sycee.contract.deposit.Repricing;
import org.sycee.contract.deposit.RunningInterest;
import org.sycee.contract.deposit.TimeInterest;
import org.sycee.contract.deposit.TimeOrDemandInterest;
import org.sycee.contract.interest.BalanceHistory;
import org.sycee.contract.interest.InterestPeriod;
import org.sycee.contract.interest.InterestSettlement;
import org.sycee.contract.interest.RateTable;
import org.sycee.contract.interest.SettledInterest;
import org.sycee.ledger.deposit.DepositTerms.Holder;
import org.sycee.ledger.deposit.product.DepositProduct.Agreement;
import org.sycee.ledger.deposit.product.DepositProduct.Call;
import org.sycee.ledger.deposit.product.DepositProduct.Demand;
import org.sycee.ledger.deposit.product.DepositProduct.Notice;
import org.sycee.ledger.deposit.product.DepositProduct.Time;
import org.sycee.ledger.deposit.product.DepositProduct.TimeOrDemand;
import org.sycee.money.Money;
import org.sycee.money.Rounding;
import org.sycee.time.DayCount;

/// What a deposit of a product has earned by its [Earnings] and the posted rates, as money.
public record Interest(DepositProduct product, Holder holder, Earnings earnings, RateTable rates) {

  /// What is due for one period and not paid yet; negative if too much was paid.
  public record Due(InterestPeriod period, Money amount) {}

  /// What every settlement up to the close of the day still has to pay, oldest first. Each payment
  /// earns from its payment date on, as if it had been made then.
  public List<Due> dueAtCloseOf(LocalDate date) {
    InterestSettlement settlement = running().settlement();
    InterestPeriod current = settlement.periodOf(date);
    boolean settles = current.settlementDate().equals(date);
    return due(settles ? current.toExclusive() : current.fromDate());
  }

  /// What is due when the account ends on the day, which no longer counts.
  public List<Due> dueOnClosing(LocalDate date) {
    return due(date);
  }

  private List<Due> due(LocalDate toExclusive) {
    var due = new ArrayList<Due>();
    LocalDate start = earnings.balances().startDate().orElse(toExclusive);
    BalanceHistory balances = earnings.balances();
    for (InterestPeriod period : running().settlement().periods(start, toExclusive)) {
      Money amount = open(running().settle(period, balances, rates));
      if (!amount.isZero()) {
        due.add(new Due(period, amount));
        balances = balances.with(period.paymentDate(), amount);
      }
    }
    return due;
  }

  private Money open(SettledInterest settled) {
    return settled.interest().minus(earnings.paidFor(settled.period().fromDate()));
  }

  /// What a part of a lump sum takes with it when it is withdrawn. If earlier parts were paid too
  /// much, by a rate corrected since, it gives its own interest for that, and no more.
  public Money ofPart(Money part, LocalDate withdrawnOn) {
    BalanceHistory after = earnings.balances().with(withdrawnOn, part.negated());
    Money zero = Money.zero(part.currency());
    Money open =
        rules().settled(after, rates, withdrawnOn).stream()
            .map(SettledInterest::interest)
            .reduce(zero, Money::plus)
            .minus(earnings.paidInAll());
    return open.isNegative() ? zero : open;
  }

  /// What had been accrued on a part of a lump sum at the close of a day.
  public Money accruedOnPart(Money part, LocalDate closeOf) {
    LocalDate start = earnings.balances().startDate().orElse(closeOf);
    return rounded(BalanceHistory.startingWith(start, part), closeOf);
  }

  /// What the bank owes at the close of the day and has not paid, rounded: the part of this deposit
  /// in the accrual of its group.
  public Money outstandingAtCloseOf(LocalDate date) {
    if (product.isLumpSum()) {
      return earnings.balances().startDate().isEmpty()
          ? Money.zero(earnings.balances().currency())
          : rounded(earnings.balances(), date);
    }
    Money sum = Money.zero(earnings.balances().currency());
    BalanceHistory balances = earnings.balances();
    for (Due due : dueAtCloseOf(date)) {
      sum = sum.plus(due.amount());
      balances = balances.with(due.period().paymentDate(), due.amount());
    }
    boolean settles = running().settlement().settlementOnOrAfter(date).equals(date);
    return settles ? sum : sum.plus(rounded(balances, date));
  }

  private Money rounded(BalanceHistory balances, LocalDate closeOf) {
    return Rounding.HALF_UP.toMoney(balances.currency(), rules().accrued(balances, rates, closeOf));
  }

  private RunningInterest running() {
    if (rules() instanceof RunningInterest running) {
      return running;
    }
    throw new IllegalStateException("a lump sum is not settled by the quarter: " + product);
  }

  /// The rule of the product. Personal accounts earn the rate of the settlement day, companies the
  /// rate of every day.
  private DepositInterest rules() {
    Repricing repricing =
        holder == Holder.INDIVIDUAL ? Repricing.SETTLEMENT_DAY_RATE : Repricing.BY_SEGMENT;
    return switch (product) {
      case Demand _ ->
          new DemandInterest(InterestSettlement.QUARTERLY, repricing, Rounding.HALF_UP);
      case Agreement p ->
          new AgreementInterest(
              p.basicBalance(), InterestSettlement.QUARTERLY, repricing, Rounding.HALF_UP);
      case Call p ->
          new CallInterest(
              p.rate(), p.daysOfYear(), InterestSettlement.QUARTERLY, Rounding.HALF_UP);
      case Time p -> {
        Term term = earnings.term().orElseThrow();
        yield new TimeInterest(term.startDate(), p.months(), term.rate(), Rounding.HALF_UP);
      }
      case TimeOrDemand _ ->
          new TimeOrDemandInterest(startDate(), DayCount.ACT_365F, Rounding.HALF_UP);
      case Notice p ->
          new NoticeInterest(
              startDate(), p.days(), p.leastWithdrawal(), earnings.notices(), Rounding.HALF_UP);
    };
  }

  private LocalDate startDate() {
    return earnings.balances().startDate().orElseThrow();
  }
}
