package org.sycee.app.http.api;

import java.util.ArrayList;
import java.util.List;
import org.sycee.ledger.businessday.BusinessDay;
import org.sycee.ledger.deposit.ActiveDeposit;

/// What may be asked of a deposit as it stands, by the last part of the action's address; an amount
/// may still be too large.
final class AllowedActions {
  private AllowedActions() {}

  static List<String> on(ActiveDeposit deposit, BusinessDay day) {
    if (day.open().isEmpty()) {
      return List.of();
    }
    boolean frozen = !deposit.freezes().isEmpty();
    boolean anyAvailable = deposit.available().isPositive();
    var actions = new ArrayList<>(List.of("deposit", "credit-interest"));
    if (!frozen && anyAvailable) {
      actions.addAll(List.of("withdraw", "charge-interest", "charge-fee"));
    }
    if (anyAvailable) {
      actions.add("hold");
    }
    if (!deposit.holds().isEmpty()) {
      actions.add("release");
    }
    actions.add("freeze");
    if (frozen) {
      actions.add("unfreeze");
    }
    actions.add("reverse");
    if (!frozen && deposit.holds().isEmpty() && deposit.balance().isZero()) {
      actions.add("close");
    }
    return List.copyOf(actions);
  }
}
