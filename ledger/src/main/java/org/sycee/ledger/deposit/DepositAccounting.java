package org.sycee.ledger.deposit;

import java.time.LocalDate;
import org.sycee.ledger.deposit.DepositCommand.*;
import org.sycee.ledger.journal.AccountCode;
import org.sycee.ledger.journal.AccountCodes;
import org.sycee.ledger.journal.JournalEntry;
import org.sycee.ledger.journal.LedgerAccount;
import org.sycee.money.Money;

/// The entries that belong to the facts of a deposit. A deposit is a liability: credits raise it.
final class DepositAccounting {
  private final DepositTerms terms;
  private final LedgerAccount deposit;

  DepositAccounting(DepositTerms terms, DepositId depositId) {
    this.terms = terms;
    this.deposit = LedgerAccount.of(terms.unit(), terms.accounts().principal(), depositId.value());
  }

  /// Cash or clearing, transit, interest or fees against customer deposits.
  ///
  /// Each leg of a transfer balances in its own branch through transit (standard entry 47); both
  /// are stored in one transaction, so transit is zero after it. Interest credited by a wish was
  /// not accrued before: it is an expense of the day.
  JournalEntry entryFor(MoveFunds command, Money amount) {
    return switch (command) {
      case DepositFunds c -> credited(c, amount, c.channel().account());
      case WithdrawFunds c -> charged(c, amount, c.channel().account());
      case SendTransfer c -> charged(c, amount, AccountCodes.TRANSFERS_IN_TRANSIT);
      case ReceiveTransfer c -> credited(c, amount, AccountCodes.TRANSFERS_IN_TRANSIT);
      case SendTransferAtEndOfDay c -> charged(c, amount, AccountCodes.TRANSFERS_IN_TRANSIT);
      case ReceiveTransferAtEndOfDay c -> credited(c, amount, AccountCodes.TRANSFERS_IN_TRANSIT);
      case CreditInterest c -> credited(c, amount, terms.accounts().expense());
      case ChargeInterest c -> charged(c, amount, AccountCodes.INTEREST_ON_OVERDRAFTS);
      case ChargeFee c -> charged(c, amount, AccountCodes.ACCOUNT_FEES);
      // The loan stands in its own branch.
      case CreditLoanProceeds c -> credited(c, amount, AccountCodes.TRANSFERS_IN_TRANSIT);
      case ChargeLoanPayment c -> charged(c, amount, AccountCodes.TRANSFERS_IN_TRANSIT);
      case CollectLoanPayment c -> charged(c, amount, AccountCodes.TRANSFERS_IN_TRANSIT);
    };
  }

  /// Dr customer deposits, Cr cash or clearing.
  JournalEntry entryFor(DeductFunds c) {
    return JournalEntry.on(c.bookingDate())
        .debit(deposit, c.amount())
        .credit(LedgerAccount.of(terms.unit(), c.channel().account()), c.amount())
        .entry();
  }

  /// Dr interest payable, Cr customer deposits (standard entry 4); the other way round if too much
  /// was paid.
  JournalEntry settled(Money change, LocalDate bookingDate, LocalDate valueDate) {
    LedgerAccount accrued = LedgerAccount.of(terms.unit(), terms.accounts().accrued());
    var entry = JournalEntry.on(bookingDate, valueDate);
    return change.isNegative()
        ? entry.debit(deposit, change.negated()).credit(accrued, change.negated()).entry()
        : entry.debit(accrued, change).credit(deposit, change).entry();
  }

  /// Dr interest payable; Cr customer deposits what is paid, Cr interest expense what had been
  /// accrued beyond it (standard entry 8).
  JournalEntry paid(Money amount, Money excess, LocalDate bookingDate, LocalDate valueDate) {
    var accounts = terms.accounts();
    var entry =
        JournalEntry.on(bookingDate, valueDate)
            .debit(LedgerAccount.of(terms.unit(), accounts.accrued()), amount.plus(excess));
    if (amount.isPositive()) {
      entry.credit(deposit, amount);
    }
    if (excess.isPositive()) {
      entry.credit(LedgerAccount.of(terms.unit(), accounts.expense()), excess);
    }
    return entry.entry();
  }

  private JournalEntry credited(MoveFunds c, Money amount, AccountCode from) {
    return JournalEntry.on(c.bookingDate(), c.valueDate())
        .debit(LedgerAccount.of(terms.unit(), from), amount)
        .credit(deposit, amount)
        .entry();
  }

  private JournalEntry charged(MoveFunds c, Money amount, AccountCode to) {
    return JournalEntry.on(c.bookingDate(), c.valueDate())
        .debit(deposit, amount)
        .credit(LedgerAccount.of(terms.unit(), to), amount)
        .entry();
  }
}
