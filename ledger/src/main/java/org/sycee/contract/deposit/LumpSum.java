package org.sycee.contract.deposit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sycee.contract.interest.BalanceHistory;
import org.sycee.contract.interest.BalanceHistory.Change;
import org.sycee.contract.interest.InterestPeriod;
import org.sycee.contract.interest.SettledInterest;
import org.sycee.money.Money;
import org.sycee.money.Rounding;

/// A deposit that is paid in once, on its first day, and taken out in one or more parts. Each part
/// takes its interest with it (利随本清).
record LumpSum(LocalDate openedOn, BalanceHistory balances) {
  LumpSum {
    LocalDate start = balances.startDate().orElse(openedOn);
    if (!start.equals(openedOn)) {
      throw new IllegalArgumentException(
          "a deposit opened on " + openedOn + " has a balance that changes on " + start);
    }
    for (Change change : balances.changes()) {
      boolean opens = change.valueDate().equals(openedOn);
      if ((opens ? change.amount().isNegative() : change.amount().isPositive())
          || balances.balanceAtCloseOf(change.valueDate()).isNegative()) {
        throw new IllegalArgumentException(
            "a lump sum of %s can only be withdrawn, not change by %s on %s"
                .formatted(openedOn, change.amount(), change.valueDate()));
      }
    }
  }

  static void requireOpened(LocalDate openedOn, LocalDate withdrawnOn) {
    if (withdrawnOn.isBefore(openedOn)) {
      throw new IllegalArgumentException(
          "a deposit opened on " + openedOn + " is not withdrawn on " + withdrawnOn);
    }
  }

  /// Works out the interest of one part, unrounded.
  interface PartInterest {
    BigDecimal of(Money part, LocalDate withdrawnOn);
  }

  List<Change> withdrawals(LocalDate closeOf) {
    return balances.changes().stream()
        .filter(change -> change.amount().isNegative() && !change.valueDate().isAfter(closeOf))
        .map(change -> new Change(change.valueDate(), change.amount().negated()))
        .toList();
  }

  List<SettledInterest> settled(LocalDate closeOf, Rounding rounding, PartInterest interest) {
    var settled = new ArrayList<SettledInterest>();
    for (Change withdrawal : withdrawals(closeOf)) {
      LocalDate on = withdrawal.valueDate();
      BigDecimal unrounded = interest.of(withdrawal.amount(), on);
      settled.add(
          new SettledInterest(
              new InterestPeriod(openedOn, on, on),
              unrounded,
              rounding.toMoney(balances.currency(), unrounded)));
    }
    return settled;
  }
}
