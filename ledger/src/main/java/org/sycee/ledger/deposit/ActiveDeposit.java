package org.sycee.ledger.deposit;

import static org.sycee.ledger.deposit.DepositRejection.*;

import java.time.LocalDate;
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
import org.sycee.ledger.deposit.DepositMaturityEvent.*;
import org.sycee.ledger.deposit.DepositRestrictionEvent.*;
import org.sycee.ledger.deposit.MaturityInstruction.Stay;
import org.sycee.ledger.deposit.product.DepositProduct.Time;
import org.sycee.ledger.deposit.product.Earnings;
import org.sycee.ledger.rates.Rates;
import org.sycee.money.Money;

/// A deposit between its opening and its closing.
///
/// `reversed` are the transactions already taken back; `earnings` what its interest is worked out
/// from; `lastMovedOn` the day of the customer's last receipt or payment, at first that of the
/// opening; `instructed` what was said about its maturity after that.
public record ActiveDeposit(
    DepositId depositId,
    DepositTerms terms,
    Money balance,
    Set<TransactionId> reversed,
    Earnings earnings,
    Restrictions restrictions,
    LocalDate lastMovedOn,
    Optional<MaturityInstruction> instructed)
    implements Deposit {

  static ActiveDeposit opened(DepositOpened e) {
    return opened(e.depositId(), e.terms(), e.bookingDate());
  }

  /// As it is after its opening.
  public static ActiveDeposit opened(DepositId depositId, DepositTerms terms, LocalDate date) {
    Money zero = Money.zero(terms.currency());
    return new ActiveDeposit(
        depositId,
        terms,
        zero,
        Set.of(),
        Earnings.none(zero),
        Restrictions.NONE,
        date,
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
    var holding = new RestrictionDecisions(this);
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
      case DepositMaturityCommand c -> new MaturityDecisions(this, interest).decide(c);
      case ReportLoss c -> List.of(holding.reportLoss(c));
      case CancelLossReport c -> List.of(holding.cancelLossReport(c));
      case PlaceHold c -> List.of(holding.hold(c));
      case ReleaseHold c -> List.of(holding.release(c));
      case FreezeDeposit c -> List.of(holding.freeze(c));
      case UnfreezeDeposit c -> List.of(holding.unfreeze(c));
      case DepositRestrictionCommand c -> List.of(holding.decide(c));
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
      case HoldPlaced e -> with(restrictions.withHold(e.holdId(), e.amount()));
      case HoldReleased e -> with(restrictions.withoutHold(e.holdId()));
      case DepositFrozen e -> with(restrictions.frozenBy(e.documentNumber()));
      case DepositUnfrozen e -> with(restrictions.unfrozenBy(e.documentNumber()));
      case LossReported e -> with(restrictions.withLossReport(Optional.of(e.reportId())));
      case LossReportCancelled _ -> with(restrictions.withLossReport(Optional.empty()));
      case DepositMaturityEvent e ->
          switch (e) {
            case MaturityInstructed m -> instructed(m.instruction());
            case MaturityPayoutRefused _ -> instructed(new Stay());
          };
      case DepositRestrictionEvent e -> restricted(e);
      case DepositClosed e -> new Closed(e, terms);
    };
  }

  private ActiveDeposit restricted(DepositRestrictionEvent event) {
    return switch (event) {
      case AmountFrozen e -> with(restrictions.frozenBy(e.documentNumber(), e.amount()));
      case DepositInquired _ -> this;
      case DepositPledged e -> with(restrictions.withPledge(Optional.of(e.contract())));
      case PledgeReleased _ -> with(restrictions.withPledge(Optional.empty()));
      case DepositFellDormant e -> with(restrictions.withDormancy(Optional.of(e.bookingDate())));
      case DepositReactivated e ->
          with(restrictions.withDormancy(Optional.empty())).movedOn(e.bookingDate());
    };
  }

  private ActiveDeposit changed(BalanceChanged event) {
    ActiveDeposit then = rebalanced(event);
    return Dormancy.isInterruptedBy(event) ? then.movedOn(event.entry().bookingDate()) : then;
  }

  private ActiveDeposit rebalanced(BalanceChanged event) {
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
          ContractLeg _,
          TransferSentAtEndOfDay _,
          TransferReceivedAtEndOfDay _ ->
          with(after, then, reversed);
    };
  }

  /// What may be taken out: the balance and the overdraft limit, less the holds. While an amount is
  /// frozen nothing is overdrawn, and the frozen amount stays.
  public Money available() {
    return restrictions.available(balance, terms.overdraftLimit());
  }

  /// What may be taken out at the end of a day without asking the customer: nothing of a deposit
  /// from which nothing may leave.
  public Money collectible() {
    return restrictions.isBlocking() ? Money.zero(terms.currency()) : available();
  }

  public Map<String, Money> holds() {
    return restrictions.holds();
  }

  public Set<String> freezes() {
    return restrictions.freezes();
  }

  public Optional<String> lossReport() {
    return restrictions.lossReport();
  }

  /// What happens when it matures, if it is a time deposit.
  public Optional<MaturityInstruction> atMaturity() {
    return terms.product() instanceof Time time
        ? instructed.or(() -> Optional.of(MaturityInstruction.of(time.atMaturity())))
        : Optional.empty();
  }

  private ActiveDeposit with(Money after, Earnings earned, Set<TransactionId> takenBack) {
    return new ActiveDeposit(
        depositId, terms, after, takenBack, earned, restrictions, lastMovedOn, instructed);
  }

  private ActiveDeposit withEarnings(Earnings earned) {
    return with(balance, earned, reversed);
  }

  private ActiveDeposit with(Restrictions changed) {
    return new ActiveDeposit(
        depositId, terms, balance, reversed, earnings, changed, lastMovedOn, instructed);
  }

  private ActiveDeposit movedOn(LocalDate date) {
    return new ActiveDeposit(
        depositId, terms, balance, reversed, earnings, restrictions, date, instructed);
  }

  private ActiveDeposit instructed(MaturityInstruction said) {
    return new ActiveDeposit(
        depositId,
        terms,
        balance,
        reversed,
        earnings,
        restrictions,
        lastMovedOn,
        Optional.of(said));
  }
}
