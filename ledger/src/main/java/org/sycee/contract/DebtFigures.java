package org.sycee.contract;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The arithmetic of one debt: interest to a date, the total of its annuity, its rounding.
///
/// Everything that can be known from the terms is prepared once.
final class DebtFigures {
  private final DebtTerms terms;
  private final YearFractions years;
  private final FeeAccrual fees;

  /// The days on which an annuity pays, to the end for which it is chosen.
  private final List<LocalDate> annuityDates;

  DebtFigures(DebtTerms terms, Optional<LocalDate> maturity) {
    this.terms = terms;
    this.years =
        new YearFractions(
            terms.conventions().dayCount(), maturity.map(terms.conventions()::interestDate));
    this.fees = FeeAccrual.of(terms, maturity, years);
    this.annuityDates =
        terms.redemption() instanceof Redemption.Annuity annuity && maturity.isPresent()
            ? annuity.dates().until(annuity.amortisedBy().orElse(maturity.get())).stream()
                .map(terms.conventions()::interestDate)
                .toList()
            : List.of();
  }

  YearFractions years() {
    return years;
  }

  FeeAccrual fees() {
    return fees;
  }

  /// The state with interest and fees counted to a later day.
  ContractState accrued(ContractState state, LocalDate to) {
    if (to.equals(state.interestTo())) {
      return state;
    }
    BigDecimal fraction = years.between(state.interestTo(), to);
    BigDecimal interest =
        state.interestBase().multiply(state.rate()).multiply(fraction, DECIMAL128);
    ContractState accrued =
        state.withInterest(
            to, state.accruedInterest().add(interest, DECIMAL128), state.interestDue());
    return fees.isAgreed() ? accrued.withFees(fees.accrued(state, fraction, to)) : accrued;
  }

  /// The total of an annuity for the payments that are left.
  BigDecimal annuity(ContractState state, boolean todayIncluded) {
    var left = new ArrayList<LocalDate>();
    for (LocalDate date : annuityDates) {
      boolean future = date.isAfter(state.interestTo());
      if (future || (todayIncluded && date.equals(state.interestTo()))) {
        left.add(date);
      }
    }
    if (left.isEmpty()) {
      return state.nextPayment();
    }
    ContractState atFirst = accrued(state, left.getFirst());
    BigDecimal owed = atFirst.principal().add(atFirst.accruedInterest());
    return round(AnnuityPayment.of(owed, state.rate(), left, years));
  }

  /// The amount as the terms make it money, or unrounded.
  BigDecimal round(BigDecimal amount) {
    return terms
        .features()
        .rounding()
        .map(rule -> rule.toMoney(terms.currency(), amount).decimal())
        .orElse(amount);
  }
}
