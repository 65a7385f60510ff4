package org.sycee.ledger.deposit;

import static org.sycee.ledger.deposit.DepositRejection.*;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.businessday.BusinessDay;
import org.sycee.ledger.businessday.BusinessDays;
import org.sycee.ledger.deposit.DepositCommand.*;
import org.sycee.ledger.deposit.DepositEvent.*;
import org.sycee.ledger.deposit.product.Earnings;
import org.sycee.ledger.rates.Rates;
import org.sycee.money.Money;

/// A deposit between its opening and its closing.
///
/// `holds` are amounts set aside by id; `freezes` the numbers of the orders under which nothing may
/// leave; `reversed` the transactions already taken back; `earnings` what its interest is worked
/// out from; `lossReport` the report under which nothing may leave either.
public record ActiveDeposit(
    DepositId depositId,
    DepositTerms terms,
    Money balance,
    Map<String, Money> holds,
    Set<String> freezes,
    Set<TransactionId> reversed,
    Earnings earnings,
    Optional<String> lossReport)
    implements Deposit {

  /// As it is after its opening.
  public static ActiveDeposit opened(DepositId depositId, DepositTerms terms) {
    Money zero = Money.zero(terms.currency());
    return new ActiveDeposit(
        depositId,
        terms,
        zero,
        Map.of(),
        Set.of(),
        Set.of(),
        Earnings.none(zero),
        Optional.empty());
  }

  @Override
  public List<DepositEvent> decide(
      DepositCommand command, BusinessDays days, Rates rates, DepositHistory history) {
    DEPOSIT_ALREADY_OPEN.unless(
        !(command instanceof OpenDeposit), () -> depositId + " is open already");
    BusinessDay day = days.of(terms.unit().entity());
    if (command instanceof EndOfDayWish) {
      day.requireEnding(command.bookingDate());
    } else {
      day.requireOpen(command.bookingDate());
    }
    var interest = new InterestDecisions(this, rates);
    var movements = new MovementDecisions(this, interest);
    var restrictions = new RestrictionDecisions(this);
    return switch (command) {
      case OpenDeposit _ -> throw new IllegalStateException("refused above");
      case MoveFunds c -> movements.move(c);
      case Reversal c -> List.of(movements.reverse(c, history));
      case PayOutAndClose c -> movements.payOutAndClose(c);
      case CloseDeposit c -> List.of(movements.close(c));
      case SettleInterest c -> interest.settle(c);
      case RenewDeposit c -> interest.renew(c);
      case GiveNotice c -> List.of(interest.notice(c));
      case DeductFunds c -> List.of(movements.deduct(c));
      case ReportLoss c -> List.of(restrictions.reportLoss(c));
      case CancelLossReport c -> List.of(restrictions.cancelLossReport(c));
      case PlaceHold c -> List.of(restrictions.hold(c));
      case ReleaseHold c -> List.of(restrictions.release(c));
      case FreezeDeposit c -> List.of(restrictions.freeze(c));
      case UnfreezeDeposit c -> List.of(restrictions.unfreeze(c));
    };
  }

  @Override
  public ActiveDeposit requireOpen(DepositId id) {
    return this;
  }

  @Override
  public Deposit evolve(DepositEvent event) {
    return switch (event) {
      case DepositOpened _ -> throw new IllegalStateException("opened a second time: " + event);
      case BalanceChanged e -> changed(e);
      case TermStarted e -> withEarnings(earnings.inTerm(e.term(), e.principal()));
      case DepositRenewed e -> withEarnings(earnings.inTerm(e.term(), e.principal()));
      case NoticeGiven e -> withEarnings(earnings.withNotice(e.notice()));
      case HoldPlaced e -> {
        var more = new HashMap<>(holds);
        more.put(e.holdId(), e.amount());
        yield withHolds(more);
      }
      case HoldReleased e -> {
        var fewer = new HashMap<>(holds);
        fewer.remove(e.holdId());
        yield withHolds(fewer);
      }
      case DepositFrozen e -> {
        var more = new HashSet<>(freezes);
        more.add(e.documentNumber());
        yield withFreezes(more);
      }
      case DepositUnfrozen e -> {
        var fewer = new HashSet<>(freezes);
        fewer.remove(e.documentNumber());
        yield withFreezes(fewer);
      }
      case LossReported e -> withLossReport(Optional.of(e.reportId()));
      case LossReportCancelled _ -> withLossReport(Optional.empty());
      case DepositClosed e -> new Closed(e);
    };
  }

  private ActiveDeposit changed(BalanceChanged event) {
    LocalDate valueDate = event.entry().valueDate();
    Money after = balance.plus(event.change());
    Earnings then = earnings.changed(valueDate, event.change());
    return switch (event) {
      case InterestSettled e -> with(after, then.settled(e.fromDate(), e.change()), reversed);
      case InterestPaid e -> with(after, then.settled(e.fromDate(), e.change()), reversed);
      case FundsWithdrawn _, TransferSent _ -> {
        boolean early =
            earnings.term().isPresent() && valueDate.isBefore(earnings.term().get().maturityDate());
        yield with(after, early ? then.afterPart() : then, reversed);
      }
      case TransactionReversed e -> {
        var more = new HashSet<>(reversed);
        more.add(e.reversedTransactionId());
        yield with(after, then, Set.copyOf(more));
      }
      case FundsDeposited _,
          TransferReceived _,
          InterestCredited _,
          InterestCharged _,
          FeeCharged _,
          FundsDeducted _,
          LoanProceedsCredited _,
          LoanPaymentCharged _,
          LoanPaymentCollected _,
          TransferSentAtEndOfDay _,
          TransferReceivedAtEndOfDay _ ->
          with(after, then, reversed);
    };
  }

  /// What may be taken out: the balance and the overdraft limit, less the holds.
  public Money available() {
    Money available = balance.plus(terms.overdraftLimit());
    for (Money hold : holds.values()) {
      available = available.minus(hold);
    }
    return available;
  }

  void requireAmount(Money amount) {
    AMOUNT_NOT_POSITIVE.unless(amount.isPositive(), () -> "the amount is " + amount);
    CURRENCY_NOT_OF_DEPOSIT.unless(
        amount.currency().equals(terms.currency()),
        () -> "%s is kept in %s, the amount is %s".formatted(depositId, terms.currency(), amount));
  }

  /// Refuses to take out what is frozen or not there, and to put in what cannot be counted.
  void requireRoomFor(Money change, LocalDate valueDate) {
    if (change.isNegative()) {
      requireNotBlocked();
      requireAvailable(change.negated());
    } else {
      requireCountable(change);
    }
    requireCountableByValue(change, valueDate);
  }

  void requireCountable(Money received) {
    long limit = terms.overdraftLimit().minorUnits();
    BALANCE_OUT_OF_RANGE.unless(
        balance.minorUnits() <= Long.MAX_VALUE - limit - received.minorUnits(),
        () -> "%s has %s and would receive %s".formatted(depositId, balance, received));
  }

  /// The balances by value date are others than those by booking date.
  void requireCountableByValue(Money change, LocalDate valueDate) {
    try {
      var _ = earnings.changed(valueDate, change);
    } catch (ArithmeticException e) {
      throw BALANCE_OUT_OF_RANGE.because(
          "%s would change by %s with value from %s".formatted(depositId, change, valueDate));
    }
  }

  void requireNotBlocked() {
    DEPOSIT_FROZEN.unless(
        freezes.isEmpty(), () -> "%s is frozen by order %s".formatted(depositId, freezes));
    LOSS_REPORTED.unless(
        lossReport.isEmpty(),
        () -> "report %s is on %s".formatted(lossReport.orElseThrow(), depositId));
  }

  void requireAvailable(Money amount) {
    INSUFFICIENT_FUNDS.unless(
        !available().isLessThan(amount),
        () ->
            "%s: available %s (balance %s, overdraft limit %s, holds %s), asked %s"
                .formatted(depositId, available(), balance, terms.overdraftLimit(), holds, amount));
  }

  private ActiveDeposit with(Money after, Earnings earned, Set<TransactionId> takenBack) {
    return new ActiveDeposit(
        depositId, terms, after, holds, freezes, takenBack, earned, lossReport);
  }

  private ActiveDeposit withEarnings(Earnings earned) {
    return with(balance, earned, reversed);
  }

  private ActiveDeposit withHolds(Map<String, Money> newHolds) {
    return new ActiveDeposit(
        depositId, terms, balance, Map.copyOf(newHolds), freezes, reversed, earnings, lossReport);
  }

  private ActiveDeposit withLossReport(Optional<String> report) {
    return new ActiveDeposit(depositId, terms, balance, holds, freezes, reversed, earnings, report);
  }

  private ActiveDeposit withFreezes(Set<String> newFreezes) {
    return new ActiveDeposit(
        depositId, terms, balance, holds, Set.copyOf(newFreezes), reversed, earnings, lossReport);
  }
}
