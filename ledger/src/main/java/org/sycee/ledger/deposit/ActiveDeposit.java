package org.sycee.ledger.deposit;

import static org.sycee.ledger.deposit.DepositRejection.*;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.businessday.BusinessDays;
import org.sycee.ledger.deposit.DepositCommand.*;
import org.sycee.ledger.deposit.DepositEvent.*;
import org.sycee.money.Money;

/// A deposit between its opening and its closing.
///
/// `holds` are amounts set aside by id; `freezes` the numbers of the orders under which nothing may
/// leave; `reversed` the transactions already taken back.
public record ActiveDeposit(
    DepositId depositId,
    DepositTerms terms,
    Money balance,
    Map<String, Money> holds,
    Set<String> freezes,
    Set<TransactionId> reversed)
    implements Deposit {

  static ActiveDeposit opened(DepositOpened event) {
    Money zero = Money.zero(event.terms().currency());
    return new ActiveDeposit(event.depositId(), event.terms(), zero, Map.of(), Set.of(), Set.of());
  }

  @Override
  public DepositEvent decide(DepositCommand command, BusinessDays days, DepositHistory history) {
    DEPOSIT_ALREADY_OPEN.unless(
        !(command instanceof OpenDeposit), () -> depositId + " is open already");
    requireDay(command, days);
    return switch (command) {
      case OpenDeposit _ -> throw new IllegalStateException("refused above");
      case MoveFunds c -> move(c);
      case Reversal c -> reverse(c, history);
      case PlaceHold c -> {
        requireAmount(c.amount());
        HOLD_ALREADY_PLACED.unless(
            !holds.containsKey(c.holdId()),
            () -> "hold %s is on %s already".formatted(c.holdId(), depositId));
        requireAvailable(c.amount());
        yield new HoldPlaced(
            c.transactionId(), depositId, c.holdId(), c.amount(), c.bookingDate(), c.reason());
      }
      case ReleaseHold c -> {
        HOLD_NOT_FOUND.unless(
            holds.containsKey(c.holdId()),
            () -> "no hold %s is on %s".formatted(c.holdId(), depositId));
        yield new HoldReleased(c.transactionId(), depositId, c.holdId(), c.bookingDate());
      }
      case FreezeDeposit c -> {
        FREEZE_ALREADY_ORDERED.unless(
            !freezes.contains(c.documentNumber()),
            () -> "order %s freezes %s already".formatted(c.documentNumber(), depositId));
        yield new DepositFrozen(
            c.transactionId(), depositId, c.authority(), c.documentNumber(), c.bookingDate());
      }
      case UnfreezeDeposit c -> {
        FREEZE_NOT_FOUND.unless(
            freezes.contains(c.documentNumber()),
            () -> "no order %s freezes %s".formatted(c.documentNumber(), depositId));
        yield new DepositUnfrozen(
            c.transactionId(), depositId, c.documentNumber(), c.bookingDate());
      }
      case CloseDeposit c -> {
        requireNotFrozen();
        HOLDS_OUTSTANDING.unless(holds.isEmpty(), () -> depositId + " carries holds: " + holds);
        BALANCE_NOT_ZERO.unless(
            balance.isZero(), () -> "the balance of %s is %s".formatted(depositId, balance));
        yield new DepositClosed(c.transactionId(), depositId, c.bookingDate());
      }
    };
  }

  private void requireDay(DepositCommand command, BusinessDays days) {
    var day = days.of(terms.unit().entity());
    if (command instanceof CollectLoanPayment) {
      day.requireEnding(command.bookingDate());
    } else {
      day.requireOpen(command.bookingDate());
    }
  }

  private DepositEvent move(MoveFunds command) {
    requireAmount(command.amount());
    VALUE_DATE_AFTER_BOOKING_DATE.unless(
        !command.valueDate().isAfter(command.bookingDate()),
        () ->
            "value date %s, booking date %s".formatted(command.valueDate(), command.bookingDate()));
    requireRoomFor(takesOut(command) ? command.amount().negated() : command.amount());
    var id = command.transactionId();
    var amount = command.amount();
    var accounting = new DepositAccounting(terms, depositId);
    return switch (command) {
      case DepositFunds c ->
          new FundsDeposited(
              id, depositId, amount, c.channel(), c.description(), accounting.entryFor(c));
      case WithdrawFunds c ->
          new FundsWithdrawn(
              id, depositId, amount, c.channel(), c.description(), accounting.entryFor(c));
      case SendTransfer c ->
          new TransferSent(
              id, depositId, c.counterparty(), amount, c.description(), accounting.entryFor(c));
      case ReceiveTransfer c ->
          new TransferReceived(
              id, depositId, c.counterparty(), amount, c.description(), accounting.entryFor(c));
      case CreditInterest c ->
          new InterestCredited(id, depositId, amount, c.description(), accounting.entryFor(c));
      case ChargeInterest c ->
          new InterestCharged(id, depositId, amount, c.description(), accounting.entryFor(c));
      case ChargeFee c ->
          new FeeCharged(id, depositId, amount, c.description(), accounting.entryFor(c));
      case CreditLoanProceeds c ->
          new LoanProceedsCredited(
              id, depositId, c.loan(), amount, c.description(), accounting.entryFor(c));
      case ChargeLoanPayment c ->
          new LoanPaymentCharged(
              id, depositId, c.loan(), amount, c.description(), accounting.entryFor(c));
      case CollectLoanPayment c ->
          new LoanPaymentCollected(
              id, depositId, c.loan(), amount, c.description(), accounting.entryFor(c));
    };
  }

  private static boolean takesOut(MoveFunds command) {
    return switch (command) {
      case DepositFunds _, ReceiveTransfer _, CreditInterest _, CreditLoanProceeds _ -> false;
      case WithdrawFunds _, SendTransfer _, ChargeInterest _, ChargeFee _ -> true;
      case ChargeLoanPayment _, CollectLoanPayment _ -> true;
    };
  }

  private DepositEvent reverse(Reversal command, DepositHistory history) {
    TransactionId reversedId = command.reversedTransactionId();
    DepositEvent original =
        history
            .find(reversedId)
            .orElseThrow(() ->
                TRANSACTION_NOT_FOUND.because(
                    "%s has no transaction %s".formatted(depositId, reversedId)));
    if (!(original instanceof BalanceChanged moved) || !isReversible(moved)) {
      throw TRANSACTION_NOT_REVERSIBLE.because(
          "%s is a %s".formatted(reversedId, original.getClass().getSimpleName()));
    }
    TRANSACTION_ALREADY_REVERSED.unless(
        !reversed.contains(reversedId), () -> reversedId + " has been reversed before");
    boolean wholeTransfer = command instanceof ReverseTransferLeg;
    boolean leg = moved instanceof TransferSent || moved instanceof TransferReceived;
    TRANSFER_IS_REVERSED_AS_A_WHOLE.unless(
        !leg || wholeTransfer, () -> reversedId + " is one leg of a transfer");
    TRANSACTION_NOT_A_TRANSFER.unless(
        leg || !wholeTransfer,
        () -> "%s is a %s".formatted(reversedId, original.getClass().getSimpleName()));
    Money change = moved.change().negated();
    requireRoomFor(change);
    return new TransactionReversed(
        command.transactionId(),
        depositId,
        reversedId,
        moved.amount(),
        change,
        command.reason(),
        moved.entry().reversed(command.bookingDate()));
  }

  /// The leg of a loan stays as long as the loan's other leg does.
  private static boolean isReversible(BalanceChanged fact) {
    return switch (fact) {
      case TransactionReversed _ -> false;
      case LoanProceedsCredited _, LoanPaymentCharged _, LoanPaymentCollected _ -> false;
      case FundsDeposited _, FundsWithdrawn _, TransferSent _, TransferReceived _ -> true;
      case InterestCredited _, InterestCharged _, FeeCharged _ -> true;
    };
  }

  @Override
  public Deposit evolve(DepositEvent event) {
    return switch (event) {
      case DepositOpened _ -> throw new IllegalStateException("opened a second time: " + event);
      case TransactionReversed e ->
          withBalance(balance.plus(e.change())).withReversed(e.reversedTransactionId());
      case BalanceChanged e -> withBalance(balance.plus(e.change()));
      case HoldPlaced e -> {
        var more = new HashMap<>(holds);
        more.put(e.holdId(), e.amount());
        yield withHolds(more);
      }
      case HoldReleased e -> {
        var fewer = new HashMap<>(holds);
        fewer.remove(e.holdId());
        yield withHolds(fewer);
      }
      case DepositFrozen e -> {
        var more = new HashSet<>(freezes);
        more.add(e.documentNumber());
        yield withFreezes(more);
      }
      case DepositUnfrozen e -> {
        var fewer = new HashSet<>(freezes);
        fewer.remove(e.documentNumber());
        yield withFreezes(fewer);
      }
      case DepositClosed e -> new Closed(e);
    };
  }

  /// What may be taken out: the balance and the overdraft limit, less the holds.
  public Money available() {
    Money available = balance.plus(terms.overdraftLimit());
    for (Money hold : holds.values()) {
      available = available.minus(hold);
    }
    return available;
  }

  private void requireAmount(Money amount) {
    AMOUNT_NOT_POSITIVE.unless(amount.isPositive(), () -> "the amount is " + amount);
    CURRENCY_NOT_OF_DEPOSIT.unless(
        amount.currency().equals(terms.currency()),
        () -> "%s is kept in %s, the amount is %s".formatted(depositId, terms.currency(), amount));
  }

  /// Refuses to take out what is frozen or not there, and to put in what cannot be counted.
  private void requireRoomFor(Money change) {
    if (change.isNegative()) {
      requireNotFrozen();
      requireAvailable(change.negated());
    } else {
      long limit = terms.overdraftLimit().minorUnits();
      BALANCE_OUT_OF_RANGE.unless(
          balance.minorUnits() <= Long.MAX_VALUE - limit - change.minorUnits(),
          () -> "%s has %s and would receive %s".formatted(depositId, balance, change));
    }
  }

  private void requireNotFrozen() {
    DEPOSIT_FROZEN.unless(
        freezes.isEmpty(), () -> "%s is frozen by order %s".formatted(depositId, freezes));
  }

  private void requireAvailable(Money amount) {
    INSUFFICIENT_FUNDS.unless(
        !available().isLessThan(amount),
        () ->
            "%s: available %s (balance %s, overdraft limit %s, holds %s), asked %s"
                .formatted(depositId, available(), balance, terms.overdraftLimit(), holds, amount));
  }

  private ActiveDeposit withBalance(Money newBalance) {
    return new ActiveDeposit(depositId, terms, newBalance, holds, freezes, reversed);
  }

  private ActiveDeposit withHolds(Map<String, Money> newHolds) {
    return new ActiveDeposit(depositId, terms, balance, Map.copyOf(newHolds), freezes, reversed);
  }

  private ActiveDeposit withFreezes(Set<String> newFreezes) {
    return new ActiveDeposit(depositId, terms, balance, holds, Set.copyOf(newFreezes), reversed);
  }

  private ActiveDeposit withReversed(TransactionId id) {
    var more = new HashSet<>(reversed);
    more.add(id);
    return new ActiveDeposit(depositId, terms, balance, holds, freezes, Set.copyOf(more));
  }
}
