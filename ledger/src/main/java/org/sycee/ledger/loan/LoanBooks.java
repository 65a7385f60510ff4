package org.sycee.ledger.loan;

import static org.sycee.ledger.journal.AccountCodes.*;

import java.time.LocalDate;
import org.sycee.ledger.journal.AccountCode;
import org.sycee.ledger.journal.JournalEntry;
import org.sycee.ledger.journal.LedgerAccount;
import org.sycee.ledger.loanplan.LoanTerms;
import org.sycee.money.Money;

/// An entry in the books of a loan being written. Principal, allowances and memos are kept by loan;
/// interest receivable, income and transit are not, because interest accrues by groups of loans. A
/// line of zero is left out.
final class LoanBooks {
  private final LoanTerms terms;
  private final LoanId loanId;
  private final JournalEntry.Draft draft;

  LoanBooks(LoanTerms terms, LoanId loanId, LocalDate bookingDate) {
    this.terms = terms;
    this.loanId = loanId;
    this.draft = JournalEntry.on(bookingDate);
  }

  LoanBooks debit(AccountCode code, Money amount) {
    if (!amount.isZero()) {
      draft.debit(account(code), amount);
    }
    return this;
  }

  LoanBooks credit(AccountCode code, Money amount) {
    if (!amount.isZero()) {
      draft.credit(account(code), amount);
    }
    return this;
  }

  /// Debits the amount, or credits it if it is negative.
  LoanBooks raise(AccountCode code, Money amount) {
    return amount.isNegative() ? credit(code, amount.negated()) : debit(code, amount);
  }

  /// Credits the amount, or debits it if it is negative.
  LoanBooks lower(AccountCode code, Money amount) {
    return raise(code, amount.negated());
  }

  /// Off the balance sheet: the memo account against its contra.
  LoanBooks memo(AccountCode code, Money change) {
    return raise(code, change).lower(MEMO_CONTRA, change);
  }

  JournalEntry entry() {
    return draft.entry();
  }

  AccountCode interestReceivable() {
    return LoanAccounts.of(terms.product()).interestReceivable();
  }

  AccountCode interestIncome() {
    return LoanAccounts.of(terms.product()).interestIncome();
  }

  private LedgerAccount account(AccountCode code) {
    String text = code.text();
    boolean byLoan = text.startsWith("1303") || text.startsWith("1304") || text.startsWith("70");
    return byLoan
        ? LedgerAccount.of(terms.unit(), code, loanId.value())
        : LedgerAccount.of(terms.unit(), code);
  }
}
