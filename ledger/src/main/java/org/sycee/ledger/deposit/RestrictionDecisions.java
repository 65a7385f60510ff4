package org.sycee.ledger.deposit;

import static org.sycee.ledger.deposit.DepositRejection.*;

import org.sycee.ledger.deposit.DepositCommand.*;
import org.sycee.ledger.deposit.DepositEvent.*;
import org.sycee.ledger.deposit.DepositRestrictionCommand.*;
import org.sycee.ledger.deposit.DepositRestrictionEvent.*;
import org.sycee.ledger.deposit.product.DepositProduct.Time;
import org.sycee.money.Money;

/// What keeps money in a deposit: amounts set aside and the orders of authorities.
final class RestrictionDecisions {
  private final ActiveDeposit deposit;
  private final Room room;
  private final Restrictions restrictions;

  RestrictionDecisions(ActiveDeposit deposit) {
    this.deposit = deposit;
    this.room = new Room(deposit);
    this.restrictions = deposit.restrictions();
  }

  DepositRestrictionEvent decide(DepositRestrictionCommand command) {
    return switch (command) {
      case FreezeAmount c -> freeze(c);
      case InquireDeposit c -> inquired(c, deposit.balance());
      case PledgeDeposit c -> pledge(c);
      case ReleasePledge c -> release(c);
      case MarkDormant c -> markDormant(c);
      case ReactivateDeposit c -> reactivate(c);
    };
  }

  /// An order may be over more than there is: it keeps in what comes later, too.
  private AmountFrozen freeze(FreezeAmount c) {
    room.requireAmount(c.amount());
    FREEZE_ALREADY_ORDERED.unless(
        !restrictions.isFrozenBy(c.documentNumber()),
        () -> "order %s freezes %s already".formatted(c.documentNumber(), c.depositId()));
    requireCountableWith(c.amount());
    return new AmountFrozen(
        c.transactionId(),
        c.depositId(),
        c.authority(),
        c.documentNumber(),
        c.amount(),
        c.bookingDate());
  }

  private void requireCountableWith(Money amount) {
    try {
      Money sum = amount;
      for (Money frozen : restrictions.frozenAmounts().values()) {
        sum = sum.plus(frozen);
      }
    } catch (ArithmeticException e) {
      throw BALANCE_OUT_OF_RANGE.because(
          "%s frozen beside %s".formatted(amount, restrictions.frozenAmounts()));
    }
  }

  /// What an authority is told.
  static DepositInquired inquired(InquireDeposit c, Money balance) {
    return new DepositInquired(
        c.transactionId(),
        c.depositId(),
        c.authority(),
        c.documentNumber(),
        c.officers(),
        balance,
        c.bookingDate());
  }

  /// The certificate of a time deposit of which the customer may dispose freely.
  private DepositPledged pledge(PledgeDeposit c) {
    NOT_OF_THIS_PRODUCT.unless(
        deposit.terms().product() instanceof Time,
        () -> "%s is %s".formatted(c.depositId(), deposit.terms().product()));
    LUMP_SUM_NOT_PAID_IN.unless(
        deposit.balance().isPositive(), () -> "nothing is in " + c.depositId());
    room.requireUnrestricted();
    return new DepositPledged(
        c.transactionId(), c.depositId(), c.contract(), deposit.balance(), c.bookingDate());
  }

  private PledgeReleased release(ReleasePledge c) {
    PLEDGE_NOT_FOUND.unless(
        restrictions.pledge().filter(c.contract()::equals).isPresent(),
        () -> "%s does not secure %s".formatted(c.depositId(), c.contract()));
    return new PledgeReleased(c.transactionId(), c.depositId(), c.contract(), c.bookingDate());
  }

  private DepositFellDormant markDormant(MarkDormant c) {
    DORMANCY_RULE_NOT_MET.unless(
        Dormancy.isMetBy(deposit, c.bookingDate()),
        () ->
            "%s of a %s last moved on %s, its balance is %s"
                .formatted(
                    c.depositId(),
                    deposit.terms().holder(),
                    deposit.lastMovedOn(),
                    deposit.balance()));
    return new DepositFellDormant(
        c.transactionId(),
        c.depositId(),
        deposit.lastMovedOn(),
        deposit.balance(),
        c.bookingDate());
  }

  private DepositReactivated reactivate(ReactivateDeposit c) {
    DEPOSIT_NOT_DORMANT.unless(
        restrictions.dormantSince().isPresent(), () -> c.depositId() + " is not dormant");
    return new DepositReactivated(c.transactionId(), c.depositId(), c.evidence(), c.bookingDate());
  }

  HoldPlaced hold(PlaceHold c) {
    room.requireAmount(c.amount());
    HOLD_ALREADY_PLACED.unless(
        !deposit.holds().containsKey(c.holdId()),
        () -> "hold %s is on %s already".formatted(c.holdId(), c.depositId()));
    room.requireAvailable(c.amount());
    return new HoldPlaced(
        c.transactionId(), c.depositId(), c.holdId(), c.amount(), c.bookingDate(), c.reason());
  }

  HoldReleased release(ReleaseHold c) {
    HOLD_NOT_FOUND.unless(
        deposit.holds().containsKey(c.holdId()),
        () -> "no hold %s is on %s".formatted(c.holdId(), c.depositId()));
    return new HoldReleased(c.transactionId(), c.depositId(), c.holdId(), c.bookingDate());
  }

  LossReported reportLoss(ReportLoss c) {
    LOSS_ALREADY_REPORTED.unless(
        deposit.lossReport().isEmpty(),
        () -> "report %s is on %s".formatted(deposit.lossReport().orElseThrow(), c.depositId()));
    return new LossReported(c.transactionId(), c.depositId(), c.reportId(), c.bookingDate());
  }

  LossReportCancelled cancelLossReport(CancelLossReport c) {
    LOSS_REPORT_NOT_FOUND.unless(
        deposit.lossReport().filter(c.reportId()::equals).isPresent(),
        () -> "no report %s is on %s".formatted(c.reportId(), c.depositId()));
    return new LossReportCancelled(c.transactionId(), c.depositId(), c.reportId(), c.bookingDate());
  }

  DepositFrozen freeze(FreezeDeposit c) {
    FREEZE_ALREADY_ORDERED.unless(
        !restrictions.isFrozenBy(c.documentNumber()),
        () -> "order %s freezes %s already".formatted(c.documentNumber(), c.depositId()));
    return new DepositFrozen(
        c.transactionId(), c.depositId(), c.authority(), c.documentNumber(), c.bookingDate());
  }

  DepositUnfrozen unfreeze(UnfreezeDeposit c) {
    FREEZE_NOT_FOUND.unless(
        restrictions.isFrozenBy(c.documentNumber()),
        () -> "no order %s freezes %s".formatted(c.documentNumber(), c.depositId()));
    return new DepositUnfrozen(
        c.transactionId(), c.depositId(), c.documentNumber(), c.bookingDate());
  }
}
