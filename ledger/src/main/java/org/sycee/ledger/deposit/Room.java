package org.sycee.ledger.deposit;

import static org.sycee.ledger.deposit.DepositRejection.*;

import java.time.LocalDate;
import org.sycee.money.Money;

/// What a deposit has room for: what may come in, and what may leave.
record Room(ActiveDeposit deposit) {

  void requireAmount(Money amount) {
    AMOUNT_NOT_POSITIVE.unless(amount.isPositive(), () -> "the amount is " + amount);
    CURRENCY_NOT_OF_DEPOSIT.unless(
        amount.currency().equals(deposit.terms().currency()),
        () ->
            "%s is kept in %s, the amount is %s"
                .formatted(deposit.depositId(), deposit.terms().currency(), amount));
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
    long limit = deposit.terms().overdraftLimit().minorUnits();
    BALANCE_OUT_OF_RANGE.unless(
        deposit.balance().minorUnits() <= Long.MAX_VALUE - limit - received.minorUnits(),
        () ->
            "%s has %s and would receive %s"
                .formatted(deposit.depositId(), deposit.balance(), received));
  }

  /// The balances by value date are others than those by booking date.
  void requireCountableByValue(Money change, LocalDate valueDate) {
    try {
      var _ = deposit.earnings().changed(valueDate, change);
    } catch (ArithmeticException e) {
      throw BALANCE_OUT_OF_RANGE.because(
          "%s would change by %s with value from %s"
              .formatted(deposit.depositId(), change, valueDate));
    }
  }

  void requireNotBlocked() {
    deposit.restrictions().requireNotBlocking(deposit.depositId());
  }

  /// Refuses to dispose of the whole while anything keeps a part of it in.
  void requireUnrestricted() {
    requireNotBlocked();
    DEPOSIT_FROZEN.unless(
        deposit.restrictions().frozenAmounts().isEmpty(),
        () ->
            "%s is frozen by %s"
                .formatted(deposit.depositId(), deposit.restrictions().frozenAmounts()));
    HOLDS_OUTSTANDING.unless(
        deposit.holds().isEmpty(),
        () -> "%s carries holds: %s".formatted(deposit.depositId(), deposit.holds()));
  }

  void requireAvailable(Money amount) {
    requireWithin(deposit.available(), amount);
  }

  /// What an authority takes out it takes from frozen money too, but not from what is set aside.
  void requireDeductible(Money amount) {
    requireWithin(
        deposit.restrictions().lessHolds(deposit.balance().plus(deposit.terms().overdraftLimit())),
        amount);
  }

  private void requireWithin(Money most, Money amount) {
    INSUFFICIENT_FUNDS.unless(
        !most.isLessThan(amount),
        () ->
            "%s: available %s (balance %s, overdraft limit %s, holds %s%s), asked %s"
                .formatted(
                    deposit.depositId(),
                    most,
                    deposit.balance(),
                    deposit.terms().overdraftLimit(),
                    deposit.holds(),
                    deposit.restrictions().frozenAmounts().isEmpty()
                        ? ""
                        : ", frozen " + deposit.restrictions().frozenAmounts(),
                    amount));
  }
}
