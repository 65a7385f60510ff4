package org.sycee.ledger.loanrisk;

import java.time.LocalDate;
import java.util.Optional;

/// How regularly a loan is paid.
///
/// @param lateOn the last day on which something overdue was paid or still owed; empty if nothing
///   ever was overdue
/// @param dueDates how many due dates came since then
public record PaymentRecord(Optional<LocalDate> lateOn, int dueDates) {
  public static final PaymentRecord NEW = new PaymentRecord(Optional.empty(), 0);

  public PaymentRecord lateOn(LocalDate date) {
    return new PaymentRecord(Optional.of(date), 0);
  }

  /// Another due date came.
  public PaymentRecord fallenDue() {
    return new PaymentRecord(lateOn, dueDates + 1);
  }

  /// Whether a loan that owes nothing overdue was paid regularly since for so many due dates and so
  /// many months as the rules ask, whichever is longer. Measures of 2023, art. 14.
  public boolean isCuredOn(LocalDate date, RiskRules rules) {
    return lateOn
        .map(late ->
            dueDates >= rules.dueDatesOfCure(date)
                && !date.isBefore(late.plusMonths(rules.monthsOfCure(date))))
        .orElse(true);
  }

  @Override
  public String toString() {
    return "late until %s, %d due dates since"
        .formatted(lateOn.map(LocalDate::toString).orElse("never"), dueDates);
  }
}
