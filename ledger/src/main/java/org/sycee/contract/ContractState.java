package org.sycee.contract;

import java.math.BigDecimal;
import java.time.LocalDate;

/// What is outstanding after an event. Amounts are unrounded currency units, negative if we owe.
///
/// @param interestTo the day to which interest and fees are counted
/// @param rate per year
/// @param interestBase the amount on which interest runs
/// @param interestDue interest that no longer runs but is not paid yet
/// @param nextPayment the principal, or for instalments the total, of the next payment
/// @param principalScale by what an index multiplies principal payments
public record ContractState(
    LocalDate interestTo,
    BigDecimal principal,
    BigDecimal rate,
    BigDecimal interestBase,
    BigDecimal accruedInterest,
    BigDecimal interestDue,
    BigDecimal accruedFees,
    BigDecimal nextPayment,
    BigDecimal principalScale,
    BigDecimal interestScale) {
  private static final BigDecimal NONE = BigDecimal.ZERO;

  /// Before anything happened.
  static ContractState empty(LocalDate date) {
    return new ContractState(
        date, NONE, NONE, NONE, NONE, NONE, NONE, NONE, BigDecimal.ONE, BigDecimal.ONE);
  }

  ContractState withPrincipal(BigDecimal changed, BigDecimal changedBase) {
    return new ContractState(
        interestTo,
        changed,
        rate,
        changedBase,
        accruedInterest,
        interestDue,
        accruedFees,
        nextPayment,
        principalScale,
        interestScale);
  }

  ContractState withRate(BigDecimal changed) {
    return new ContractState(
        interestTo,
        principal,
        changed,
        interestBase,
        accruedInterest,
        interestDue,
        accruedFees,
        nextPayment,
        principalScale,
        interestScale);
  }

  ContractState withInterest(LocalDate to, BigDecimal accrued, BigDecimal due) {
    return new ContractState(
        to,
        principal,
        rate,
        interestBase,
        accrued,
        due,
        accruedFees,
        nextPayment,
        principalScale,
        interestScale);
  }

  ContractState withFees(BigDecimal changed) {
    return new ContractState(
        interestTo,
        principal,
        rate,
        interestBase,
        accruedInterest,
        interestDue,
        changed,
        nextPayment,
        principalScale,
        interestScale);
  }

  ContractState withNextPayment(BigDecimal changed) {
    return new ContractState(
        interestTo,
        principal,
        rate,
        interestBase,
        accruedInterest,
        interestDue,
        accruedFees,
        changed,
        principalScale,
        interestScale);
  }

  ContractState withScales(BigDecimal principalTimes, BigDecimal interestTimes) {
    return new ContractState(
        interestTo,
        principal,
        rate,
        interestBase,
        accruedInterest,
        interestDue,
        accruedFees,
        nextPayment,
        principalTimes,
        interestTimes);
  }

  /// Nothing is outstanding any more; the last rate stays to be seen.
  ContractState closed(LocalDate date) {
    return new ContractState(
        date, NONE, rate, NONE, NONE, NONE, NONE, nextPayment, principalScale, interestScale);
  }
}
