package org.sycee.ledger.loan;

import static org.sycee.ledger.loan.LoanRejection.*;

import java.time.LocalDate;
import org.sycee.contract.impairment.Stage;
import org.sycee.ledger.loan.LoanCommand.*;
import org.sycee.ledger.loan.LoanEvent.*;
import org.sycee.ledger.loanrisk.LoanClass;
import org.sycee.ledger.loanrisk.RiskRules;
import org.sycee.ledger.loanrisk.RiskRules.Kind;
import org.sycee.money.Money;

/// How good a loan is, and what is set aside for it.
record LoanRating(ActiveLoan loan, RiskRules rules) {

  /// The worse of the proposal and of what the rules allow at best.
  LoanReclassified classified(ClassifyLoan c) {
    LocalDate date = c.bookingDate();
    LoanStanding standing = loan.standing();
    int days = standing.overdueDays(date);
    LoanClass floor = floor(days, date);
    LoanClass from = standing.loanClass();
    LoanClass to = c.proposal().worse(floor);
    CLASS_UNCHANGED.unless(
        to != from,
        () ->
            "%s is %s: proposed %s, overdue for %d days, so %s at best"
                .formatted(loan.loanId(), from, c.proposal(), days, floor));
    OBSERVATION_NOT_ENDED.unless(
        to.compareTo(from) > 0 || !standing.isObservedOn(date),
        () ->
            "%s is observed until %s, so %s cannot become %s on %s"
                .formatted(loan.loanId(), standing.observedUntil().orElseThrow(), from, to, date));
    return new LoanReclassified(
        c.transactionId(),
        loan.loanId(),
        from,
        to,
        c.proposal(),
        floor,
        days,
        rules.versionOn(Kind.FLOOR_BY_OVERDUE, date),
        c.reason(),
        date);
  }

  /// Restructured loans are special mention at best while they are observed, those restructured
  /// twice in that time substandard. Measures of 2023, art. 18 to 22.
  private LoanClass floor(int days, LocalDate date) {
    LoanStanding standing = loan.standing();
    LoanClass bySign =
        rules
            .floorByOverdue(days, date)
            .worse(rules.floorByLoss(standing.expectedLoss(), loan.debt().allPrincipal(), date));
    if (!standing.accruing()) {
      bySign = bySign.worse(LoanClass.SUBSTANDARD);
    }
    if (!standing.isObservedOn(date)) {
      return bySign;
    }
    return bySign.worse(
        standing.restructurings() > 1 ? LoanClass.SUBSTANDARD : LoanClass.SPECIAL_MENTION);
  }

  /// The expected loss, and never less than the official shares of the principal: special for a
  /// loan that is not normal, general for every one.
  LoanProvisionChanged provided(ProvideForLoan c) {
    LocalDate date = c.bookingDate();
    LoanStanding standing = loan.standing();
    Money principal = loan.debt().allPrincipal();
    Money loss = c.expectedCreditLoss();
    EXPECTED_LOSS_OUT_OF_BOUNDS.unless(
        loss.currency().equals(principal.currency())
            && !loss.isNegative()
            && !principal.isLessThan(loss),
        () -> "an expected loss of %s on a principal of %s".formatted(loss, principal));
    Money zero = Money.zero(principal.currency());
    boolean normal = standing.loanClass() == LoanClass.NORMAL;
    Money special =
        normal ? zero : larger(loss, rules.specialProvision(standing.loanClass(), principal, date));
    Money general = larger(normal ? loss : zero, rules.generalProvision(principal, date));
    PROVISION_UNCHANGED.unless(
        !special.equals(standing.special()) || !general.equals(standing.general()),
        () ->
            "the allowance of %s is %s special and %s general already"
                .formatted(loan.loanId(), special, general));
    return new LoanProvisionChanged(
        c.transactionId(),
        loan.loanId(),
        c.stage(),
        loss,
        rules.versionOn(Kind.SPECIAL_PROVISION, date),
        standing.special(),
        special,
        standing.general(),
        general,
        date,
        LoanAccounting.RULE,
        LoanAccounting.provided(
            loan.books(date),
            special.minus(standing.special()),
            general.minus(standing.general())));
  }

  /// The loss that counts for the class: only that of a credit-impaired loan.
  static Money impairedLoss(LoanProvisionChanged e) {
    return e.stage() == Stage.STAGE_3
        ? e.expectedCreditLoss()
        : Money.zero(e.expectedCreditLoss().currency());
  }

  private static Money larger(Money one, Money other) {
    return one.isLessThan(other) ? other : one;
  }
}
