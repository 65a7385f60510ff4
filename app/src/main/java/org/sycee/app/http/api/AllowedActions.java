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
    boolean blocked = lost || !deposit.freezes().isEmpty();
    boolean anyAvailable = deposit.available().isPositive();
    var actions = new ArrayList<>(movements(deposit, blocked, anyAvailable));
    if (anyAvailable) {
      actions.add("hold");
    }
    if (!deposit.holds().isEmpty()) {
      actions.add("release");
    }
    actions.add("freeze");
    if (!deposit.freezes().isEmpty()) {
      actions.add("unfreeze");
    }
    actions.add(lost ? "cancel-loss-report" : "report-loss");
    actions.add("reverse");
    if (!blocked && deposit.holds().isEmpty() && !deposit.balance().isNegative()) {
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
