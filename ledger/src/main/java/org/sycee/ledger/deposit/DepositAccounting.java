package org.sycee.ledger.deposit;

import static org.sycee.ledger.journal.AccountCodes.ACCOUNT_FEES;
import static org.sycee.ledger.journal.AccountCodes.INTEREST_ON_OVERDRAFTS;
import static org.sycee.ledger.journal.AccountCodes.TRANSFERS_IN_TRANSIT;

import java.time.LocalDate;
import java.util.List;
import org.sycee.ledger.deposit.DepositCommand.*;
import org.sycee.ledger.deposit.DepositEvent.*;
import org.sycee.ledger.journal.AccountCode;
import org.sycee.ledger.journal.JournalEntry;
import org.sycee.ledger.journal.LedgerAccount;
import org.sycee.money.Money;

/// The entries that belong to the facts of a deposit. A deposit is a liability: credits raise it.
final class DepositAccounting {
  /// The version of these rules. A changed rule is a new version beside the old one, and a property
  /// of the facts that cite it.
  static final String RULE = "deposit-1";

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
    LocalDate booked = command.bookingDate();
    LocalDate value = command.valueDate();
    return switch (command) {
      case DepositFunds c -> credited(booked, value, amount, c.channel().account());
      case WithdrawFunds c -> charged(booked, value, amount, c.channel().account());
      case SendTransfer _ -> charged(booked, value, amount, TRANSFERS_IN_TRANSIT);
      case ReceiveTransfer _ -> credited(booked, value, amount, TRANSFERS_IN_TRANSIT);
      case SendTransferAtEndOfDay _ -> charged(booked, value, amount, TRANSFERS_IN_TRANSIT);
      case ReceiveTransferAtEndOfDay _ -> credited(booked, value, amount, TRANSFERS_IN_TRANSIT);
      case CreditInterest _ -> credited(booked, value, amount, terms.accounts().expense());
      case ChargeInterest _ -> charged(booked, value, amount, INTEREST_ON_OVERDRAFTS);
      case ChargeFee _ -> charged(booked, value, amount, ACCOUNT_FEES);
      // The loan or bill stands in its own branch.
      case ContractWish c ->
          c.isReceipt()
              ? credited(booked, value, amount, TRANSFERS_IN_TRANSIT)
              : charged(booked, value, amount, TRANSFERS_IN_TRANSIT);
    };
  }

  /// Dr customer deposits, Cr cash or clearing.
  JournalEntry entryFor(DeductFunds c) {
    return charged(c.bookingDate(), c.bookingDate(), c.amount(), c.channel().account());
  }

  /// The same entries, worked out from the facts. What is booked is booked on the open day; the
  /// value date of a movement stands in its entry only, and is no later day.
  JournalEntry entryOf(BalanceChanged fact, LocalDate open, DepositHistory history) {
    LocalDate stated = fact.entry().valueDate();
    LocalDate value = stated.isAfter(open) ? open : stated;
    return switch (fact) {
      case FundsDeposited e -> credited(open, value, e.amount(), e.channel().account());
      case FundsWithdrawn e -> charged(open, value, e.amount(), e.channel().account());
      case FundsDeducted e -> charged(open, open, e.amount(), e.channel().account());
      case TransferSent e -> charged(open, value, e.amount(), TRANSFERS_IN_TRANSIT);
      case TransferReceived e -> credited(open, value, e.amount(), TRANSFERS_IN_TRANSIT);
      case TransferSentAtEndOfDay e -> charged(open, value, e.amount(), TRANSFERS_IN_TRANSIT);
      case TransferReceivedAtEndOfDay e -> credited(open, value, e.amount(), TRANSFERS_IN_TRANSIT);
      case ContractLeg e ->
          e.isReceipt()
              ? credited(open, value, e.amount(), TRANSFERS_IN_TRANSIT)
              : charged(open, value, e.amount(), TRANSFERS_IN_TRANSIT);
      case InterestCredited e -> credited(open, value, e.amount(), terms.accounts().expense());
      case InterestCharged e -> charged(open, value, e.amount(), INTEREST_ON_OVERDRAFTS);
      case FeeCharged e -> charged(open, value, e.amount(), ACCOUNT_FEES);
      case InterestSettled e -> settled(e.balanceChange(), open, e.toExclusive());
      case InterestPaid e -> paid(e.amount(), e.excessAccrual(), open, e.toExclusive());
      case TransactionReversed e -> {
        List<DepositEvent> taken = history.find(e.reversedTransactionId());
        if (taken.size() != 1
            || !(taken.getFirst() instanceof BalanceChanged original)
            || original instanceof TransactionReversed) {
          throw new IllegalStateException(
              "%s has no movement %s to take back: %s"
                  .formatted(e.depositId(), e.reversedTransactionId(), taken));
        }
        yield entryOf(original, open, history).reversed(open);
      }
    };
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

  /// Dr time deposits, Cr transit (standard entry 7).
  JournalEntry sentAtMaturity(Money whole, LocalDate date) {
    return charged(date, date, whole, TRANSFERS_IN_TRANSIT);
  }

  private JournalEntry credited(
      LocalDate bookingDate, LocalDate valueDate, Money amount, AccountCode from) {
    return JournalEntry.on(bookingDate, valueDate)
        .debit(LedgerAccount.of(terms.unit(), from), amount)
        .credit(deposit, amount)
        .entry();
  }

  private JournalEntry charged(
      LocalDate bookingDate, LocalDate valueDate, Money amount, AccountCode to) {
    return JournalEntry.on(bookingDate, valueDate)
        .debit(deposit, amount)
        .credit(LedgerAccount.of(terms.unit(), to), amount)
        .entry();
  }
}
