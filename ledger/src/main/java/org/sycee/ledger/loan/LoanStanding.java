package org.sycee.ledger.loan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.Optional;
import org.sycee.ledger.loanplan.LoanDebt;
import org.sycee.ledger.loanrisk.LoanClass;
import org.sycee.ledger.loanrisk.PaymentRecord;
import org.sycee.ledger.loanrisk.RiskRules;
import org.sycee.ledger.loanrisk.RiskSigns;
import org.sycee.money.Money;

/// How good a loan is thought to be.
///
/// @param accruing whether its interest is income before it is received
/// @param unpaidSince since when it has been in arrears without a break
/// @param expectedLoss in the last provision, if it was credit-impaired then, otherwise zero
/// @param memoInterest kept off the balance sheet
/// @param observedUntil the end of the observation after a restructuring
/// @param payments how regularly it is paid
public record LoanStanding(
    boolean accruing,
    LoanClass loanClass,
    Optional<LocalDate> unpaidSince,
    Money special,
    Money general,
    Money expectedLoss,
    Money memoInterest,
    boolean extended,
    int restructurings,
    Optional<LocalDate> observedUntil,
    boolean borrowedName,
    PaymentRecord payments) {
  /// 贷款通则, CAS 22: interest unpaid for more than 90 days is not income before it is received.
  public static final int LAST_DAY_OF_ACCRUAL = 90;

  static LoanStanding ofNewLoan(Currency currency) {
    Money zero = Money.zero(currency);
    return new LoanStanding(
        true,
        LoanClass.NORMAL,
        Optional.empty(),
        zero,
        zero,
        zero,
        zero,
        false,
        0,
        Optional.empty(),
        false,
        PaymentRecord.NEW);
  }

  /// Zero on the day on which something was not paid, and without arrears.
  public int overdueDays(LocalDate date) {
    return overdueDays(unpaidSince, date);
  }

  RiskSigns signs(Money principal, LocalDate date) {
    return new RiskSigns(
        overdueDays(date),
        expectedLoss,
        principal,
        accruing,
        isObservedOn(date) ? restructurings : 0);
  }

  public static int overdueDays(Optional<LocalDate> unpaidSince, LocalDate date) {
    return unpaidSince
        .map(since -> Math.toIntExact(ChronoUnit.DAYS.between(since, date)))
        .orElse(0);
  }

  boolean isObservedOn(LocalDate date) {
    return observedUntil.isPresent() && date.isBefore(observedUntil.get());
  }

  /// Arrears begin on the date, go on, or end.
  LoanStanding after(LoanDebt debt, LocalDate date) {
    LoanStanding then =
        with(
            accruing,
            loanClass,
            debt.isInArrears() ? unpaidSince.or(() -> Optional.of(date)) : Optional.empty(),
            memoInterest);
    return overdueDays(date) > 0 ? then.with(payments.lateOn(date)) : then;
  }

  LoanStanding fallenDue() {
    return with(payments.fallenDue());
  }

  LoanStanding accruingAgain() {
    return with(true, loanClass, unpaidSince, memoInterest);
  }

  /// Whether nothing is overdue, and was not for so long that the loan counts as performing.
  boolean isCuredOn(LocalDate date, RiskRules rules) {
    return unpaidSince.isEmpty() && payments.isCuredOn(date, rules);
  }

  LoanStanding withMemo(Money change) {
    return with(accruing, loanClass, unpaidSince, memoInterest.plus(change));
  }

  LoanStanding nonAccrual(Money memo) {
    return with(false, loanClass, unpaidSince, memo);
  }

  LoanStanding classified(LoanClass to) {
    return with(accruing, to, unpaidSince, memoInterest);
  }

  LoanStanding provided(Money newSpecial, Money newGeneral, Money loss) {
    return new LoanStanding(
        accruing,
        loanClass,
        unpaidSince,
        newSpecial,
        newGeneral,
        loss,
        memoInterest,
        extended,
        restructurings,
        observedUntil,
        borrowedName,
        payments);
  }

  LoanStanding withExtension() {
    return marked(true, restructurings, observedUntil, borrowedName);
  }

  LoanStanding restructured(LocalDate until) {
    return marked(extended, restructurings + 1, Optional.of(until), borrowedName);
  }

  LoanStanding withBorrowedName(boolean found) {
    return marked(extended, restructurings, observedUntil, found);
  }

  private LoanStanding with(boolean accrues, LoanClass to, Optional<LocalDate> since, Money memo) {
    return new LoanStanding(
        accrues,
        to,
        since,
        special,
        general,
        expectedLoss,
        memo,
        extended,
        restructurings,
        observedUntil,
        borrowedName,
        payments);
  }

  private LoanStanding marked(
      boolean isExtended, int times, Optional<LocalDate> until, boolean found) {
    return new LoanStanding(
        accruing,
        loanClass,
        unpaidSince,
        special,
        general,
        expectedLoss,
        memoInterest,
        isExtended,
        times,
        until,
        found,
        payments);
  }

  private LoanStanding with(PaymentRecord paid) {
    return new LoanStanding(
        accruing,
        loanClass,
        unpaidSince,
        special,
        general,
        expectedLoss,
        memoInterest,
        extended,
        restructurings,
        observedUntil,
        borrowedName,
        paid);
  }
}
