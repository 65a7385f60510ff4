package org.sycee.ledger.loan;

import static org.sycee.ledger.journal.AccountCodes.*;

import org.sycee.ledger.journal.JournalEntry;
import org.sycee.ledger.loan.LoanDisposal.Position;
import org.sycee.money.Money;

/// The entries by which a loan leaves the books.
final class LoanDisposalAccounting {
  private LoanDisposalAccounting() {}

  /// Dr allowance, Cr impaired loans; what is left of the allowance is released. The claim becomes
  /// a memo. Standard entry 21.
  static JournalEntry writtenOff(LoanBooks books, Position p) {
    return released(books, p.special().minus(p.principal()), p.general())
        .debit(SPECIAL_LOAN_ALLOWANCE, p.principal())
        .credit(IMPAIRED_LOANS, p.principal())
        .memo(INTEREST_OFF_BALANCE, p.interest().negated())
        .memo(WRITTEN_OFF_AND_PURSUED, p.principal().plus(p.interest()))
        .entry();
  }

  /// The loan comes back to be collected, and the allowance that comes back with it is released.
  /// Standard entry 22. Interest is income when it is received.
  static JournalEntry recovered(LoanBooks books, Money principal, Money interest) {
    return books
        .debit(IMPAIRED_LOANS, principal)
        .credit(SPECIAL_LOAN_ALLOWANCE, principal)
        .debit(TRANSFERS_IN_TRANSIT, principal.plus(interest))
        .credit(IMPAIRED_LOANS, principal)
        .credit(books.interestIncome(), interest)
        .debit(SPECIAL_LOAN_ALLOWANCE, principal)
        .credit(CREDIT_IMPAIRMENT_LOSS, principal)
        .memo(WRITTEN_OFF_AND_PURSUED, principal.plus(interest).negated())
        .entry();
  }

  /// Dr the asset at its fair value, Dr the allowance, Cr impaired loans. A shortfall is a loss, an
  /// excess a gain. Standard entry 23, taxes aside.
  static JournalEntry foreclosed(LoanBooks books, Position p, Money fairValue) {
    Money allowance = p.special().plus(p.general());
    Money shortfall = p.principal().minus(fairValue).minus(allowance);
    boolean beyondPrincipal = p.principal().isLessThan(fairValue);
    Money gain =
        beyondPrincipal ? fairValue.minus(p.principal()) : Money.zero(fairValue.currency());
    return books
        .debit(FORECLOSED_ASSETS, fairValue)
        .debit(SPECIAL_LOAN_ALLOWANCE, p.special())
        .debit(GENERAL_LOAN_ALLOWANCE, p.general())
        .credit(IMPAIRED_LOANS, p.principal())
        .credit(NON_OPERATING_INCOME, gain)
        .raise(CREDIT_IMPAIRMENT_LOSS, shortfall.plus(gain))
        .memo(INTEREST_OFF_BALANCE, p.interest().negated())
        .entry();
  }

  /// Dr impairment loss, Cr the impairment of the asset; the other way round what is released.
  static JournalEntry revalued(LoanBooks books, Money change) {
    return books
        .raise(IMPAIRMENT_LOSS, change)
        .lower(IMPAIRMENT_OF_FORECLOSED_ASSETS, change)
        .entry();
  }

  /// Dr the price, Dr the impairment, Cr the asset; the difference is a gain or a loss outside the
  /// bank's business. Standard entry 24.
  static JournalEntry sold(LoanBooks books, Money price, Money cost, Money impairment) {
    Money gain = price.plus(impairment).minus(cost);
    LoanBooks draft =
        books
            .debit(EXCESS_RESERVES, price)
            .debit(IMPAIRMENT_OF_FORECLOSED_ASSETS, impairment)
            .credit(FORECLOSED_ASSETS, cost);
    return gain.isNegative()
        ? draft.debit(NON_OPERATING_EXPENSE, gain.negated()).entry()
        : draft.credit(NON_OPERATING_INCOME, gain).entry();
  }

  /// Dr the price, Dr the allowance, Cr the loan and its interest; the difference is investment
  /// income. Standard entry 26.
  static JournalEntry transferredOut(LoanBooks books, Position p, Money price) {
    Money zero = Money.zero(price.currency());
    Money receivable = p.accruing() ? p.interest() : zero;
    Money memo = p.accruing() ? zero : p.interest();
    Money difference =
        price.plus(p.special()).plus(p.general()).minus(p.principal()).minus(receivable);
    LoanBooks draft =
        books
            .debit(EXCESS_RESERVES, price)
            .debit(SPECIAL_LOAN_ALLOWANCE, p.special())
            .debit(GENERAL_LOAN_ALLOWANCE, p.general())
            .credit(books.interestReceivable(), receivable)
            .lower(INVESTMENT_INCOME, difference)
            .memo(INTEREST_OFF_BALANCE, memo.negated());
    return p.accruing()
        ? draft
            .credit(LOAN_PRINCIPAL, p.principal().minus(p.overduePrincipal()))
            .credit(OVERDUE_LOAN_PRINCIPAL, p.overduePrincipal())
            .entry()
        : draft.credit(IMPAIRED_LOANS, p.principal()).entry();
  }

  private static LoanBooks released(LoanBooks books, Money special, Money general) {
    return books
        .debit(SPECIAL_LOAN_ALLOWANCE, special)
        .debit(GENERAL_LOAN_ALLOWANCE, general)
        .credit(CREDIT_IMPAIRMENT_LOSS, special.plus(general));
  }
}
