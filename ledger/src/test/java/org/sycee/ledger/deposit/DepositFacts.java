package org.sycee.ledger.deposit;

import static org.sycee.ledger.LedgerScene.DAY;
import static org.sycee.ledger.LedgerScene.WISH;
import static org.sycee.ledger.LedgerScene.at;
import static org.sycee.ledger.LedgerScene.cny;
import static org.sycee.ledger.deposit.DepositWishes.DEPOSIT;
import static org.sycee.ledger.deposit.DepositWishes.TERMS;
import static org.sycee.ledger.deposit.DepositWishes.WHY;
import static org.sycee.ledger.journal.AccountCodes.ACCOUNT_FEES;
import static org.sycee.ledger.journal.AccountCodes.CASH_ON_HAND;
import static org.sycee.ledger.journal.AccountCodes.DEMAND_DEPOSITS_OF_INDIVIDUALS;
import static org.sycee.ledger.journal.AccountCodes.INTEREST_ON_DEMAND_DEPOSITS;
import static org.sycee.ledger.journal.AccountCodes.INTEREST_ON_OVERDRAFTS;
import static org.sycee.ledger.journal.AccountCodes.TRANSFERS_IN_TRANSIT;
import static org.sycee.ledger.journal.JournalEntry.on;

import org.sycee.ledger.LedgerScene;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.deposit.DepositEvent.*;
import org.sycee.ledger.journal.AccountCode;
import org.sycee.ledger.journal.JournalEntry.Draft;
import org.sycee.ledger.journal.LedgerAccount;
import org.sycee.money.Money;

/// Facts about the deposit of our scenes.
///
/// A fact of the past is told without its entry and its transaction bears its name: the reversal of
/// `deposited("100.00")` is `wish.reverse("deposited")`. A fact that is expected of a wish is told
/// with its entry and has the transaction of the wish.
final class DepositFacts {
  /// The subsidiary account of the deposit of our scenes.
  static final LedgerAccount ACCOUNT =
      LedgerAccount.of(LedgerScene.BRANCH, DEMAND_DEPOSITS_OF_INDIVIDUALS, DEPOSIT.value());

  static final DepositId COUNTERPARTY = new DepositId("dep_2");

  private DepositFacts() {}

  static DepositOpened opened() {
    return opened(TERMS);
  }

  static DepositOpened opened(DepositTerms terms) {
    return new DepositOpened(past("opened"), DEPOSIT, terms, DAY);
  }

  static FundsDeposited deposited(String amount) {
    return new FundsDeposited(
        past("deposited"),
        DEPOSIT,
        cny(amount),
        Channel.CASH,
        WHY,
        credited(CASH_ON_HAND, amount).entry());
  }

  static FundsDeposited deposited(Channel channel, String amount, Draft draft) {
    return new FundsDeposited(WISH, DEPOSIT, cny(amount), channel, WHY, draft.entry());
  }

  static FundsWithdrawn withdrawn(String amount) {
    return new FundsWithdrawn(
        past("withdrawn"),
        DEPOSIT,
        cny(amount),
        Channel.CASH,
        WHY,
        charged(CASH_ON_HAND, amount).entry());
  }

  static FundsWithdrawn withdrawn(String amount, Draft draft) {
    return withdrawn(Channel.CASH, amount, draft);
  }

  static FundsWithdrawn withdrawn(Channel channel, String amount, Draft draft) {
    return new FundsWithdrawn(WISH, DEPOSIT, cny(amount), channel, WHY, draft.entry());
  }

  static TransferSent sent(String amount) {
    return new TransferSent(
        past("sent"),
        DEPOSIT,
        COUNTERPARTY,
        cny(amount),
        WHY,
        charged(TRANSFERS_IN_TRANSIT, amount).entry());
  }

  static TransferReceived received(String amount) {
    return new TransferReceived(
        past("received"),
        DEPOSIT,
        COUNTERPARTY,
        cny(amount),
        WHY,
        credited(TRANSFERS_IN_TRANSIT, amount).entry());
  }

  static InterestCredited interestCredited(String amount) {
    return new InterestCredited(
        past("interest-credited"),
        DEPOSIT,
        cny(amount),
        WHY,
        credited(INTEREST_ON_DEMAND_DEPOSITS, amount).entry());
  }

  static InterestCredited interestCredited(String amount, Draft draft) {
    return new InterestCredited(WISH, DEPOSIT, cny(amount), WHY, draft.entry());
  }

  static InterestCharged interestCharged(String amount) {
    return new InterestCharged(
        past("interest-charged"),
        DEPOSIT,
        cny(amount),
        WHY,
        charged(INTEREST_ON_OVERDRAFTS, amount).entry());
  }

  static InterestCharged interestCharged(String amount, Draft draft) {
    return new InterestCharged(WISH, DEPOSIT, cny(amount), WHY, draft.entry());
  }

  static FeeCharged feeCharged(String amount) {
    return new FeeCharged(
        past("fee-charged"), DEPOSIT, cny(amount), WHY, charged(ACCOUNT_FEES, amount).entry());
  }

  static FeeCharged feeCharged(String amount, Draft draft) {
    return new FeeCharged(WISH, DEPOSIT, cny(amount), WHY, draft.entry());
  }

  /// The past reversal of a past fact.
  static TransactionReversed reversed(BalanceChanged original) {
    return new TransactionReversed(
        past("reversed"),
        DEPOSIT,
        original.transactionId(),
        original.amount(),
        original.change().negated(),
        WHY,
        original.entry().reversed(DAY));
  }

  static TransactionReversed reversed(String transaction, String amount, Money change, Draft by) {
    return new TransactionReversed(
        WISH, DEPOSIT, past(transaction), cny(amount), change, WHY, by.entry());
  }

  static HoldPlaced held(String holdId, String amount) {
    return new HoldPlaced(past("held"), DEPOSIT, holdId, cny(amount), DAY, WHY);
  }

  static HoldReleased released(String holdId) {
    return new HoldReleased(past("released"), DEPOSIT, holdId, DAY);
  }

  static DepositFrozen frozen(String documentNumber) {
    return new DepositFrozen(past("frozen"), DEPOSIT, "court", documentNumber, DAY);
  }

  static DepositUnfrozen unfrozen(String documentNumber) {
    return new DepositUnfrozen(past("unfrozen"), DEPOSIT, documentNumber, DAY);
  }

  static DepositClosed closed() {
    return new DepositClosed(past("closed"), DEPOSIT, DAY);
  }

  /// Debit the other account, credit the deposit.
  static Draft credited(AccountCode from, String amount) {
    return on(DAY).debit(at(from), cny(amount)).credit(ACCOUNT, cny(amount));
  }

  /// Debit the deposit, credit the other account.
  static Draft charged(AccountCode to, String amount) {
    return on(DAY).debit(ACCOUNT, cny(amount)).credit(at(to), cny(amount));
  }

  private static TransactionId past(String transaction) {
    return new TransactionId(transaction);
  }
}
