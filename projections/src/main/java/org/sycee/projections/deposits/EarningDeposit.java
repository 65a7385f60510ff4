package org.sycee.projections.deposits;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sycee.contract.interest.BalanceHistory;
import org.sycee.contract.interest.RateTable;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.ledger.deposit.DepositTerms.Holder;
import org.sycee.ledger.deposit.product.DepositProduct;
import org.sycee.ledger.deposit.product.Earnings;
import org.sycee.ledger.deposit.product.Interest;
import org.sycee.money.Money;

/// A deposit as far as its interest goes.
record EarningDeposit(DepositId id, DepositProduct product, Holder holder, Earnings earnings) {
  Interest interest(RateTable rates) {
    return new Interest(product, holder, earnings, rates);
  }

  /// Zero for a lump sum, whose interest is worked out when it is taken out.
  Money lateInterest(LateBookings late, LocalDate closeOf, RateTable rates) {
    BalanceHistory history = earnings.balances();
    if (product.isLumpSum()) {
      return Money.zero(history.currency());
    }
    Optional<LocalDate> firstKept = earnings.paid().keySet().stream().findFirst();
    var before =
        new EarningDeposit(
            id,
            product,
            holder,
            new Earnings(
                late.takenOutOf(history, firstKept),
                earnings.paid(),
                Optional.empty(),
                false,
                List.of()));
    return interest(rates)
        .outstandingAtCloseOf(closeOf)
        .minus(before.interest(rates).outstandingAtCloseOf(closeOf));
  }

  boolean isFilled() {
    return earnings.balances().balanceAtCloseOf(LocalDate.MAX).isPositive();
  }

  boolean hasDue(LocalDate date, RateTable rates) {
    long sum = 0;
    for (Interest.Due due : interest(rates).dueAtCloseOf(date)) {
      sum = Math.addExact(sum, due.amount().minorUnits());
    }
    return sum > 0;
  }
}
