package org.sycee.ledger.loan;

import static org.sycee.ledger.journal.AccountCodes.*;

import java.time.LocalDate;
import org.sycee.ledger.journal.AccountCode;
import org.sycee.ledger.journal.JournalEntry;
import org.sycee.ledger.loan.LoanEvent.*;
import org.sycee.ledger.loanplan.Allocation;
import org.sycee.ledger.loanplan.LoanTerms;
import org.sycee.money.Money;

/// The entries that belong to the facts of a loan, from the term sheet and the facts alone, so that
/// anybody can work them out again. A loan is an asset: debits raise it.
public final class LoanAccounting {
  /// The version of these rules. A changed rule is a new version beside the old one.
  public static final int RULE = 1;

  private LoanAccounting() {}

  /// How a fact cites a version of these rules.
  static String citation(int rule) {
    return "loan-" + rule;
  }

  /// The entry that belongs to the fact by the rule it cites.
  public static JournalEntry entryOf(LoanTerms terms, Posted fact) {
    var books = new LoanBooks(terms, fact.loanId(), fact.bookingDate());
    return switch (fact) {
      case CollateralPerfected e -> perfected(books, e.value());
      case LoanDisbursed e -> disbursed(books, e.amount());
      case ClaimsMet e -> met(books, e.paid(), e.accruing(), e.memoChange());
      case LoanPrepaid e -> prepaid(books, e.paid(), e.compensation());
      case LoanFeeCharged e -> feeCharged(books, e.amount());
      case OffBalanceInterestBilled e -> books.memo(INTEREST_OFF_BALANCE, e.interest()).entry();
      case LoanMarkedOverdue e -> markedOverdue(books, e.principal());
      case LoanAccrualStopped e ->
          accrualStopped(books, e.interestReversed(), e.principal(), e.overduePrincipal());
      case LoanProvisionChanged e ->
          provided(
              books,
              e.specialAfter().minus(e.specialBefore()),
              e.generalAfter().minus(e.generalBefore()));
      case PrincipalForgiven e -> forgiven(books, e.forgiven(), e.accruing(), e.fromAllowance());
    };
  }

  /// The entry that belongs to the disposal.
  public static JournalEntry entryOf(LoanTerms terms, LoanDisposal fact) {
    var books = new LoanBooks(terms, fact.loanId(), fact.bookingDate());
    return switch (fact) {
      case LoanDisposal.LoanWrittenOff e -> LoanDisposalAccounting.writtenOff(books, e.position());
      case LoanDisposal.WrittenOffRecovered e ->
          LoanDisposalAccounting.recovered(books, e.principal(), e.interest());
      case LoanDisposal.LoanForeclosed e ->
          LoanDisposalAccounting.foreclosed(books, e.position(), e.fairValue());
      case LoanDisposal.ForeclosedAssetRevalued e ->
          LoanDisposalAccounting.revalued(books, e.impairmentAfter().minus(e.impairmentBefore()));
      case LoanDisposal.ForeclosedAssetSold e ->
          LoanDisposalAccounting.sold(books, e.price(), e.cost(), e.impairment());
      case LoanDisposal.LoanTransferredOut e ->
          LoanDisposalAccounting.transferredOut(books, e.position(), e.price());
    };
  }

  /// The entry that belongs to the return to accrual.
  public static JournalEntry entryOf(LoanTerms terms, LoanReview.AccrualResumed fact) {
    return accrualResumed(
        new LoanBooks(terms, fact.loanId(), fact.bookingDate()), fact.principal());
  }

  /// The entry that belongs to the release.
  public static JournalEntry entryOf(LoanTerms terms, CollateralReleased fact) {
    return perfected(
        new LoanBooks(terms, fact.loanId(), fact.bookingDate()), fact.value().negated());
  }

  static LoanBooks books(LoanTerms terms, LoanId loanId, LocalDate bookingDate) {
    return new LoanBooks(terms, loanId, bookingDate);
  }

  /// Memo: collateral received, or given back if the value is negative.
  static JournalEntry perfected(LoanBooks books, Money value) {
    return books.memo(COLLATERAL_RECEIVED, value).entry();
  }

  /// Dr loans, Cr transit, which the borrower's deposit clears in its own branch. Standard entries
  /// 10 and 47.
  static JournalEntry disbursed(LoanBooks books, Money amount) {
    return books.debit(LOAN_PRINCIPAL, amount).credit(TRANSFERS_IN_TRANSIT, amount).entry();
  }

  /// Dr transit, Cr the claims: interest out of the receivable, or as income if it was kept off the
  /// balance sheet. Standard entries 13, 15 and 18.
  static JournalEntry met(LoanBooks books, Allocation paid, boolean accruing, Money memoChange) {
    AccountCode interest = accruing ? books.interestReceivable() : books.interestIncome();
    return creditPrincipal(books, paid, accruing)
        .debit(TRANSFERS_IN_TRANSIT, paid.total())
        .credit(interest, paid.allInterest())
        .credit(FEES_RECEIVABLE_ON_LOANS, paid.fees())
        .memo(INTEREST_OFF_BALANCE, memoChange)
        .entry();
  }

  /// The same with the compensation as fee income; only a loan that accrues is prepaid.
  static JournalEntry prepaid(LoanBooks books, Allocation paid, Money compensation) {
    return creditPrincipal(books, paid, true)
        .debit(TRANSFERS_IN_TRANSIT, paid.total().plus(compensation))
        .credit(books.interestReceivable(), paid.allInterest())
        .credit(FEES_RECEIVABLE_ON_LOANS, paid.fees())
        .credit(LOAN_FEES, compensation)
        .entry();
  }

  static JournalEntry feeCharged(LoanBooks books, Money amount) {
    return books.debit(FEES_RECEIVABLE_ON_LOANS, amount).credit(LOAN_FEES, amount).entry();
  }

  /// Standard entry 16.
  static JournalEntry markedOverdue(LoanBooks books, Money principal) {
    return books.debit(OVERDUE_LOAN_PRINCIPAL, principal).credit(LOAN_PRINCIPAL, principal).entry();
  }

  /// Standard entries 18 and 20: income is taken back, the interest kept as a memo, the principal
  /// shown as impaired.
  static JournalEntry accrualStopped(
      LoanBooks books, Money interest, Money principal, Money overduePrincipal) {
    return books
        .debit(books.interestIncome(), interest)
        .credit(books.interestReceivable(), interest)
        .debit(IMPAIRED_LOANS, principal.plus(overduePrincipal))
        .credit(LOAN_PRINCIPAL, principal)
        .credit(OVERDUE_LOAN_PRINCIPAL, overduePrincipal)
        .memo(INTEREST_OFF_BALANCE, interest)
        .entry();
  }

  /// The principal is no longer shown as impaired: standard entry 20 the other way round. What was
  /// kept as a memo has been paid; the interest that ran since it was billed last accrues with the
  /// group.
  static JournalEntry accrualResumed(LoanBooks books, Money principal) {
    return books.debit(LOAN_PRINCIPAL, principal).credit(IMPAIRED_LOANS, principal).entry();
  }

  /// Standard entry 19.
  static JournalEntry provided(LoanBooks books, Money special, Money general) {
    return books
        .raise(CREDIT_IMPAIRMENT_LOSS, special.plus(general))
        .lower(SPECIAL_LOAN_ALLOWANCE, special)
        .lower(GENERAL_LOAN_ALLOWANCE, general)
        .entry();
  }

  /// Standard entry 25.
  static JournalEntry forgiven(
      LoanBooks books, Allocation forgiven, boolean accruing, Money fromAllowance) {
    return creditPrincipal(books, forgiven, accruing)
        .debit(SPECIAL_LOAN_ALLOWANCE, fromAllowance)
        .debit(CREDIT_IMPAIRMENT_LOSS, forgiven.principal().minus(fromAllowance))
        .entry();
  }

  private static LoanBooks creditPrincipal(LoanBooks books, Allocation paid, boolean accruing) {
    return accruing
        ? books
            .credit(LOAN_PRINCIPAL, paid.principal().minus(paid.overduePrincipal()))
            .credit(OVERDUE_LOAN_PRINCIPAL, paid.overduePrincipal())
        : books.credit(IMPAIRED_LOANS, paid.principal());
  }
}
