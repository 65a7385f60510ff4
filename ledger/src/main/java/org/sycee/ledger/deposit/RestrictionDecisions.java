package org.sycee.ledger.deposit;

import static org.sycee.ledger.deposit.DepositRejection.*;

import org.sycee.ledger.deposit.DepositCommand.*;
import org.sycee.ledger.deposit.DepositEvent.*;

/// What keeps money in a deposit: amounts set aside and the orders of authorities.
final class RestrictionDecisions {
  private final ActiveDeposit deposit;

  RestrictionDecisions(ActiveDeposit deposit) {
    this.deposit = deposit;
  }

  HoldPlaced hold(PlaceHold c) {
    deposit.requireAmount(c.amount());
    HOLD_ALREADY_PLACED.unless(
        !deposit.holds().containsKey(c.holdId()),
        () -> "hold %s is on %s already".formatted(c.holdId(), c.depositId()));
    deposit.requireAvailable(c.amount());
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
        !deposit.freezes().contains(c.documentNumber()),
        () -> "order %s freezes %s already".formatted(c.documentNumber(), c.depositId()));
    return new DepositFrozen(
        c.transactionId(), c.depositId(), c.authority(), c.documentNumber(), c.bookingDate());
  }

  DepositUnfrozen unfreeze(UnfreezeDeposit c) {
    FREEZE_NOT_FOUND.unless(
        deposit.freezes().contains(c.documentNumber()),
        () -> "no order %s freezes %s".formatted(c.documentNumber(), c.depositId()));
    return new DepositUnfrozen(
        c.transactionId(), c.depositId(), c.documentNumber(), c.bookingDate());
  }
}
