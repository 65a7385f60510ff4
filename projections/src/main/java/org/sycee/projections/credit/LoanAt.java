package org.sycee.projections.credit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.sycee.ledger.facility.LoanProduct;
import org.sycee.ledger.loanplan.LoanCategory;
import org.sycee.ledger.loanplan.Repayment;
import org.sycee.ledger.loanrisk.LoanClass;
import org.sycee.money.Money;

/// A loan at the close of a day: by what it is counted, what it owes, and what ever happened to it.
///
/// @param principal due or not; `duePrincipal` is the part that fell due and is not paid
/// @param sums since it was signed
record LoanAt(
    Tags tags,
    Money principal,
    Money duePrincipal,
    Optional<LocalDate> unpaidSince,
    boolean borrowedName,
    Sums sums) {
  private static final int LAST_DAY_OF_A_PART = 90;

  /// By what it is counted.
  record Tags(
      LoanCategory category,
      String industry,
      String branch,
      String officer,
      String region,
      LoanProduct product,
      Repayment repayment,
      boolean smallEnterprise,
      LoanClass loanClass) {

    /// A consumer or mortgage loan that is paid back in instalments.
    boolean isPersonalInInstalments() {
      return (product == LoanProduct.CONSUMER || product == LoanProduct.HOUSING_MORTGAGE)
          && (repayment == Repayment.ANNUITY || repayment == Repayment.LINEAR);
    }
  }

  /// What ever was paid out, paid back and so on.
  record Sums(
      Money disbursed,
      Money collected,
      Money matured,
      Money maturedCollected,
      Money interestCollected,
      int namesFound,
      int namesCleared) {}

  long overdueDays(LocalDate day) {
    return unpaidSince.map(since -> ChronoUnit.DAYS.between(since, day)).orElse(0L);
  }

  /// What of it is overdue: the whole principal, whether principal or interest was not paid; of a
  /// personal loan in instalments up to the 90th day only the instalments (G01_II).
  Money overdue(LocalDate day) {
    long days = overdueDays(day);
    if (days <= 0) {
      return Money.zero(principal.currency());
    }
    return days <= LAST_DAY_OF_A_PART && tags.isPersonalInInstalments() ? duePrincipal : principal;
  }

  /// What of it is overdue for more than 90 days.
  Money overdueForLong(LocalDate day) {
    return overdueDays(day) > LAST_DAY_OF_A_PART ? principal : Money.zero(principal.currency());
  }
}
