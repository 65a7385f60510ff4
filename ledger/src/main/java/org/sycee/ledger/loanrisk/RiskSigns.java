package org.sycee.ledger.loanrisk;

import java.time.LocalDate;
import org.sycee.contract.impairment.Stage;
import org.sycee.money.Money;

/// What tells how good a loan can at best be.
///
/// @param overdueDays zero without arrears
/// @param expectedLoss that of a credit-impaired loan, otherwise zero
/// @param principal all of it
/// @param accruing whether its interest is income before it is received
/// @param restructurings while they are observed
public record RiskSigns(
    int overdueDays, Money expectedLoss, Money principal, boolean accruing, int restructurings) {

  /// The loss that counts for the class: only that of a credit-impaired loan.
  public static Money impairedLoss(Stage stage, Money expectedLoss) {
    return stage == Stage.STAGE_3 ? expectedLoss : Money.zero(expectedLoss.currency());
  }

  public RiskSigns nonAccrual() {
    return new RiskSigns(overdueDays, expectedLoss, principal, false, restructurings);
  }

  /// The class that a loan with these signs may have at best. Restructured loans are special
  /// mention at best while they are observed, those restructured twice in that time substandard.
  /// Measures of 2023, art. 18 to 22.
  public LoanClass bestClass(RiskRules rules, LocalDate date) {
    LoanClass best =
        rules
            .floorByOverdue(overdueDays, date)
            .worse(rules.floorByLoss(expectedLoss, principal, date));
    if (!accruing) {
      best = best.worse(LoanClass.SUBSTANDARD);
    }
    return switch (restructurings) {
      case 0 -> best;
      case 1 -> best.worse(LoanClass.SPECIAL_MENTION);
      default -> best.worse(LoanClass.SUBSTANDARD);
    };
  }
}
