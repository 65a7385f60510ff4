package org.sycee.contract;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// How much of a fee has been earned. ACTUS techspecs 6.1, state Feac.
///
/// A fixed amount is earned evenly between two fee dates; on a fee date, what was paid is no longer
/// owed (the text of the specification would earn it a second time).
final class FeeAccrual {
  private final Optional<FeeTerms> terms;
  private final DebtTerms debt;
  private final YearFractions years;
  private final List<LocalDate> dates;

  private FeeAccrual(DebtTerms debt, YearFractions years, List<LocalDate> dates) {
    this.terms = debt.features().fee();
    this.debt = debt;
    this.years = years;
    this.dates = dates;
  }

  static FeeAccrual of(DebtTerms debt, Optional<LocalDate> maturity, YearFractions years) {
    List<LocalDate> dates =
        debt.features()
            .fee()
            .flatMap(fee -> maturity.map(end -> fee.dates().until(end)))
            .orElse(List.of());
    return new FeeAccrual(
        debt, years, dates.stream().map(debt.conventions()::interestDate).toList());
  }

  boolean isAgreed() {
    return terms.isPresent();
  }

  /// Earned but unpaid at the end of a period of so many years.
  BigDecimal accrued(ContractState before, BigDecimal fraction, LocalDate to) {
    FeeTerms fee = terms.orElseThrow();
    return switch (fee.basis()) {
      case AMOUNT -> debt.position().signed(fee.fee()).multiply(share(to), DECIMAL128);
      case ON_PRINCIPAL ->
          fraction
              .multiply(before.principal())
              .multiply(fee.fee(), DECIMAL128)
              .add(before.accruedFees(), DECIMAL128);
    };
  }

  BigDecimal payment(ContractState accrued) {
    FeeTerms fee = terms.orElseThrow();
    return switch (fee.basis()) {
      case AMOUNT -> debt.position().signed(fee.fee());
      case ON_PRINCIPAL -> accrued.accruedFees();
    };
  }

  /// As told in the terms, or counted since the last fee date.
  BigDecimal atStatusDate(ContractState state) {
    if (terms.isEmpty()) {
      return BigDecimal.ZERO;
    }
    Optional<BigDecimal> told = terms.get().accrued();
    if (told.isPresent()) {
      return debt.position().signed(told.get());
    }
    LocalDate today = debt.statusDate();
    BigDecimal fraction = years.between(lastUntil(today), today);
    return accrued(state.withFees(BigDecimal.ZERO), fraction, today);
  }

  private BigDecimal share(LocalDate date) {
    LocalDate from = lastUntil(date);
    Optional<LocalDate> to = dates.stream().filter(d -> d.isAfter(date)).findFirst();
    return to.map(next -> years.between(from, date).divide(years.between(from, next), DECIMAL128))
        .orElse(BigDecimal.ZERO);
  }

  private LocalDate lastUntil(LocalDate date) {
    LocalDate last = debt.valueDate();
    for (LocalDate fee : dates) {
      if (!fee.isAfter(date)) {
        last = fee;
      }
    }
    return last;
  }
}
