package org.sycee.app.http.api;

import java.util.ArrayList;
import java.util.List;
import org.sycee.ledger.businessday.BusinessDay;
import org.sycee.ledger.deposit.ActiveDeposit;
import org.sycee.ledger.deposit.product.DepositProduct;

/// What may be asked of a deposit as it stands, by the last part of the action's address; an amount
/// may still be too large.
final class AllowedActions {
  private AllowedActions() {}

  static List<String> on(ActiveDeposit deposit, BusinessDay day) {
    if (day.open().isEmpty()) {
      return List.of();
    }
    boolean lost = deposit.lossReport().isPresent();
    boolean blocked = deposit.restrictions().isBlocking();
    boolean frozen =
        !deposit.freezes().isEmpty() || !deposit.restrictions().frozenAmounts().isEmpty();
    boolean anyAvailable = deposit.available().isPositive();
    var actions = new ArrayList<>(movements(deposit, blocked, anyAvailable));
    if (anyAvailable) {
      actions.add("hold");
    }
    if (!deposit.holds().isEmpty()) {
      actions.add("release");
    }
    actions.addAll(List.of("inquire", "freeze", "freeze-amount"));
    if (frozen) {
      actions.add("unfreeze");
    }
    actions.add(lost ? "cancel-loss-report" : "report-loss");
    if (deposit.restrictions().dormantSince().isPresent()) {
      actions.add("reactivate");
    }
    if (deposit.terms().product() instanceof DepositProduct.Time) {
      actions.add("instruct-maturity");
      actions.add(deposit.restrictions().pledge().isPresent() ? "release-pledge" : "pledge");
    }
    actions.add("reverse");
    boolean free = !blocked && !frozen && deposit.holds().isEmpty();
    if (free && !deposit.balance().isNegative()) {
      actions.add(deposit.balance().isZero() ? "close" : "pay-out-and-close");
    }
    return List.copyOf(actions);
  }

  /// A lump sum is paid in once, and neither charged nor credited nor deducted from.
  private static List<String> movements(
      ActiveDeposit deposit, boolean blocked, boolean anyAvailable) {
    boolean lumpSum = deposit.terms().product().isLumpSum();
    var actions = new ArrayList<String>();
    if (!lumpSum || deposit.earnings().balances().startDate().isEmpty()) {
      actions.add("deposit");
    }
    if (!lumpSum) {
      actions.add("credit-interest");
    }
    if (!blocked && anyAvailable) {
      actions.addAll(
          lumpSum ? List.of("withdraw") : List.of("withdraw", "charge-interest", "charge-fee"));
    }
    if (!lumpSum && anyAvailable) {
      actions.add("deduct");
    }
    if (deposit.terms().product() instanceof DepositProduct.Notice) {
      actions.add("give-notice");
    }
    return actions;
  }
}
