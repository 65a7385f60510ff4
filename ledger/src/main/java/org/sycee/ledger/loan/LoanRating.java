package org.sycee.ledger.loan;

import static org.sycee.ledger.loan.LoanRejection.*;

import java.time.LocalDate;
import org.sycee.ledger.loan.LoanCommand.*;
import org.sycee.ledger.loan.LoanEvent.*;
import org.sycee.ledger.loanrisk.Allowance;
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
    LoanClass floor = standing.signs(loan.debt().allPrincipal(), date).bestClass(rules, date);
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
    Allowance allowance = Allowance.of(rules, standing.loanClass(), loss, principal, date);
    Money special = allowance.special();
    Money general = allowance.general();
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
}
