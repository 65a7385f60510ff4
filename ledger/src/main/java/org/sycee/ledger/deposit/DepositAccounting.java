package org.sycee.ledger.deposit;

import org.sycee.ledger.deposit.DepositCommand.*;
import org.sycee.ledger.journal.AccountCode;
import org.sycee.ledger.journal.AccountCodes;
import org.sycee.ledger.journal.JournalEntry;
import org.sycee.ledger.journal.LedgerAccount;

/// The entries that belong to the facts of a deposit. A deposit is a liability: credits raise it.
final class DepositAccounting {
  private final DepositTerms terms;
  private final LedgerAccount deposit;

  DepositAccounting(DepositTerms terms, DepositId depositId) {
    this.terms = terms;
    this.deposit = LedgerAccount.of(terms.unit(), terms.holder().account(), depositId.value());
  }

  /// Dr cash or clearing, Cr customer deposits.
  JournalEntry entryFor(DepositFunds c) {
    return credited(c, c.channel().account());
  }

  /// Dr customer deposits, Cr cash or clearing.
  JournalEntry entryFor(WithdrawFunds c) {
    return charged(c, c.channel().account());
  }

  /// Dr customer deposits, Cr transit. Each leg balances in its own branch (standard entry 47);
  /// both are stored in one transaction, so transit is zero after it.
  JournalEntry entryFor(SendTransfer c) {
    return charged(c, AccountCodes.TRANSFERS_IN_TRANSIT);
  }

  /// Dr transit, Cr customer deposits.
  JournalEntry entryFor(ReceiveTransfer c) {
    return credited(c, AccountCodes.TRANSFERS_IN_TRANSIT);
  }

  /// Dr interest expense, Cr customer deposits: interest that was not accrued before.
  JournalEntry entryFor(CreditInterest c) {
    return credited(c, AccountCodes.INTEREST_ON_DEMAND_DEPOSITS);
  }

  /// Dr customer deposits, Cr interest income.
  JournalEntry entryFor(ChargeInterest c) {
    return charged(c, AccountCodes.INTEREST_ON_OVERDRAFTS);
  }

  /// Dr customer deposits, Cr fee income.
  JournalEntry entryFor(ChargeFee c) {
    return charged(c, AccountCodes.ACCOUNT_FEES);
  }

  /// Dr transit, Cr customer deposits: the loan stands in its own branch.
  JournalEntry entryFor(CreditLoanProceeds c) {
    return credited(c, AccountCodes.TRANSFERS_IN_TRANSIT);
  }

  /// Dr customer deposits, Cr transit.
  JournalEntry entryFor(ChargeLoanPayment c) {
    return charged(c, AccountCodes.TRANSFERS_IN_TRANSIT);
  }

  /// Dr customer deposits, Cr transit.
  JournalEntry entryFor(CollectLoanPayment c) {
    return charged(c, AccountCodes.TRANSFERS_IN_TRANSIT);
  }

  private JournalEntry credited(MoveFunds c, AccountCode from) {
    return JournalEntry.on(c.bookingDate(), c.valueDate())
        .debit(LedgerAccount.of(terms.unit(), from), c.amount())
        .credit(deposit, c.amount())
        .entry();
  }

  private JournalEntry charged(MoveFunds c, AccountCode to) {
    return JournalEntry.on(c.bookingDate(), c.valueDate())
        .debit(deposit, c.amount())
        .credit(LedgerAccount.of(terms.unit(), to), c.amount())
        .entry();
  }
}
