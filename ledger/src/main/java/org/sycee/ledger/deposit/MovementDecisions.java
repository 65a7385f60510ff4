package org.sycee.ledger.deposit;

import static org.sycee.ledger.deposit.DepositRejection.*;

import java.util.ArrayList;
import java.util.List;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.deposit.ContractLeg.*;
import org.sycee.ledger.deposit.ContractWish.*;
import org.sycee.ledger.deposit.DepositCommand.*;
import org.sycee.ledger.deposit.DepositEvent.*;
import org.sycee.ledger.journal.JournalEntry;
import org.sycee.money.Money;

/// What moves money into a deposit and out of it, and what ends it.
final class MovementDecisions {
  private final ActiveDeposit deposit;
  private final Room room;
  private final InterestDecisions interest;
  private final DepositAccounting accounting;

  MovementDecisions(ActiveDeposit deposit, InterestDecisions interest) {
    this.deposit = deposit;
    this.room = new Room(deposit);
    this.interest = interest;
    this.accounting = new DepositAccounting(deposit.terms(), deposit.depositId());
  }

  List<DepositEvent> move(MoveFunds c) {
    room.requireAmount(c.amount());
    VALUE_DATE_AFTER_BOOKING_DATE.unless(
        !c.valueDate().isAfter(c.bookingDate()),
        () -> "value date %s, booking date %s".formatted(c.valueDate(), c.bookingDate()));
    Money change = takesOut(c) ? c.amount().negated() : c.amount();
    if (!deposit.terms().product().isLumpSum()) {
      room.requireRoomFor(change, c.valueDate());
      return List.of(moved(c, c.amount()));
    }
    return switch (c) {
      case DepositFunds _, ReceiveTransfer _ -> {
        room.requireRoomFor(change, c.valueDate());
        yield interest.paidIn(c, moved(c, c.amount()));
      }
      case WithdrawFunds _, SendTransfer _ -> withInterest(c);
      case CreditInterest _,
          ChargeInterest _,
          ChargeFee _,
          ContractWish _,
          SendTransferAtEndOfDay _,
          ReceiveTransferAtEndOfDay _ ->
          throw NOT_FOR_LUMP_SUMS.because(
              "%s is %s".formatted(deposit.depositId(), deposit.terms().product()));
    };
  }

  /// A part of a lump sum takes its interest with it (利随本清): what leaves is the amount asked for
  /// and the interest on it.
  private List<DepositEvent> withInterest(MoveFunds c) {
    room.requireRoomFor(c.amount().negated(), c.valueDate());
    List<InterestPaid> paid =
        interest.ofPart(c.transactionId(), c.amount(), c.bookingDate(), c.valueDate());
    var facts = new ArrayList<DepositEvent>(paid);
    facts.add(moved(c, paid.stream().map(InterestPaid::amount).reduce(c.amount(), Money::plus)));
    return facts;
  }

  private DepositEvent moved(MoveFunds command, Money amount) {
    var id = command.transactionId();
    var depositId = deposit.depositId();
    var text = command.description();
    var entry = accounting.entryFor(command, amount);
    return switch (command) {
      case DepositFunds c -> new FundsDeposited(id, depositId, amount, c.channel(), text, entry);
      case WithdrawFunds c -> new FundsWithdrawn(id, depositId, amount, c.channel(), text, entry);
      case SendTransfer c -> new TransferSent(id, depositId, c.counterparty(), amount, text, entry);
      case ReceiveTransfer c ->
          new TransferReceived(id, depositId, c.counterparty(), amount, text, entry);
      case SendTransferAtEndOfDay c ->
          new TransferSentAtEndOfDay(id, depositId, c.counterparty(), amount, text, entry);
      case ReceiveTransferAtEndOfDay c ->
          new TransferReceivedAtEndOfDay(id, depositId, c.counterparty(), amount, text, entry);
      case CreditInterest _ -> new InterestCredited(id, depositId, amount, text, entry);
      case ChargeInterest _ -> new InterestCharged(id, depositId, amount, text, entry);
      case ChargeFee _ -> new FeeCharged(id, depositId, amount, text, entry);
      case ContractWish c -> leg(c, entry);
    };
  }

  private static ContractLeg leg(ContractWish wish, JournalEntry entry) {
    var id = wish.transactionId();
    var depositId = wish.depositId();
    var amount = wish.amount();
    var text = wish.description();
    return switch (wish) {
      case CreditLoanProceeds c ->
          new LoanProceedsCredited(id, depositId, c.loan(), amount, text, entry);
      case ChargeLoanPayment c ->
          new LoanPaymentCharged(id, depositId, c.loan(), amount, text, entry);
      case CollectLoanPayment c ->
          new LoanPaymentCollected(id, depositId, c.loan(), amount, text, entry);
      case CreditBillProceeds c ->
          new BillProceedsCredited(id, depositId, c.bill(), amount, text, entry);
      case ChargeBillClaim c -> new BillClaimCharged(id, depositId, c.bill(), amount, text, entry);
    };
  }

  private static boolean takesOut(MoveFunds command) {
    return switch (command) {
      case DepositFunds _, ReceiveTransfer _, CreditInterest _ -> false;
      case ReceiveTransferAtEndOfDay _ -> false;
      case WithdrawFunds _, SendTransfer _, ChargeInterest _, ChargeFee _ -> true;
      case SendTransferAtEndOfDay _ -> true;
      case ContractWish c -> !c.isReceipt();
    };
  }

  /// What an authority takes it takes from frozen money too, but not from money set aside.
  FundsDeducted deduct(DeductFunds c) {
    room.requireAmount(c.amount());
    NOT_FOR_LUMP_SUMS.unless(
        !deposit.terms().product().isLumpSum(),
        () -> "%s is %s".formatted(c.depositId(), deposit.terms().product()));
    room.requireDeductible(c.amount());
    room.requireCountableByValue(c.amount().negated(), c.bookingDate());
    return new FundsDeducted(
        c.transactionId(),
        c.depositId(),
        c.amount(),
        c.channel(),
        c.authority(),
        c.documentNumber(),
        accounting.entryFor(c));
  }

  DepositEvent reverse(Reversal command, DepositHistory history) {
    TransactionId reversedId = command.reversedTransactionId();
    List<DepositEvent> originals = history.find(reversedId);
    TRANSACTION_NOT_FOUND.unless(
        !originals.isEmpty(),
        () -> "%s has no transaction %s".formatted(deposit.depositId(), reversedId));
    DepositEvent original = originals.getFirst();
    String kind = original.getClass().getSimpleName();
    if (originals.size() > 1
        || !(original instanceof BalanceChanged moved)
        || original instanceof TransactionReversed
        || original instanceof InterestSettled
        || moved instanceof ContractLeg) {
      throw TRANSACTION_NOT_REVERSIBLE.because("%s is a %s".formatted(reversedId, kind));
    }
    TRANSACTION_ALREADY_REVERSED.unless(
        !deposit.reversed().contains(reversedId), () -> reversedId + " has been reversed before");
    boolean wholeTransfer = command instanceof ReverseTransferLeg;
    boolean leg = moved instanceof TransferLeg;
    TRANSFER_IS_REVERSED_AS_A_WHOLE.unless(
        !leg || wholeTransfer, () -> reversedId + " is one leg of a transfer");
    TRANSACTION_NOT_A_TRANSFER.unless(
        leg || !wholeTransfer, () -> "%s is a %s".formatted(reversedId, kind));
    interest.requireNotBeforeTerm(moved.entry().valueDate());
    Money change = moved.change().negated();
    room.requireRoomFor(change, moved.entry().valueDate());
    return new TransactionReversed(
        command.transactionId(),
        deposit.depositId(),
        reversedId,
        moved.amount(),
        change,
        command.reason(),
        moved.entry().reversed(command.bookingDate()));
  }

  DepositClosed close(CloseDeposit c) {
    room.requireUnrestricted();
    BALANCE_NOT_ZERO.unless(deposit.balance().isZero(), this::balance);
    interest.requireNothingOutstanding(c.bookingDate());
    return new DepositClosed(c.transactionId(), c.depositId(), c.bookingDate());
  }

  List<DepositEvent> payOutAndClose(PayOutAndClose c) {
    room.requireUnrestricted();
    BALANCE_NOT_ZERO.unless(!deposit.balance().isNegative(), this::balance);
    List<InterestPaid> paid = interest.onClosing(c);
    var facts = new ArrayList<DepositEvent>(paid);
    Money payout = paid.stream().map(InterestPaid::amount).reduce(deposit.balance(), Money::plus);
    if (payout.isPositive()) {
      var withdrawal =
          new WithdrawFunds(
              c.transactionId(),
              c.depositId(),
              payout,
              c.channel(),
              c.bookingDate(),
              c.bookingDate(),
              c.description());
      facts.add(moved(withdrawal, payout));
    }
    facts.add(new DepositClosed(c.transactionId(), c.depositId(), c.bookingDate()));
    return facts;
  }

  private String balance() {
    return "the balance of %s is %s".formatted(deposit.depositId(), deposit.balance());
  }
}
