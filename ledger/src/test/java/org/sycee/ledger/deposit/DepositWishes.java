package org.sycee.ledger.deposit;

import static org.sycee.ledger.LedgerScene.BRANCH;
import static org.sycee.ledger.LedgerScene.DAY;
import static org.sycee.ledger.LedgerScene.WISH;
import static org.sycee.ledger.LedgerScene.cny;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.sycee.ledger.CustomerId;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.deposit.DepositCommand.*;
import org.sycee.ledger.deposit.DepositMaturityCommand.*;
import org.sycee.ledger.deposit.DepositRestrictionCommand.*;
import org.sycee.ledger.deposit.DepositTerms.Holder;
import org.sycee.money.Money;

/// Wishes about one deposit, as the scenes of our tests say them: `wish.withdraw("40.00")`.
public record DepositWishes(
    TransactionId transaction, DepositId deposit, LocalDate bookingDate, LocalDate valueDate) {
  public static final DepositId DEPOSIT = new DepositId("dep_1");

  /// A private customer's deposit, which cannot be overdrawn.
  public static final DepositTerms TERMS =
      new DepositTerms(new CustomerId("cust_1"), Holder.INDIVIDUAL, BRANCH, cny("0.00"));

  /// A company's deposit, which may be overdrawn by 50 yuan.
  public static final DepositTerms WITH_OVERDRAFT =
      new DepositTerms(new CustomerId("cust_2"), Holder.COMPANY, BRANCH, cny("50.00"));

  public static final String WHY = "as the scene demands";

  /// Wishes about the deposit of our scenes on the open day.
  public static final DepositWishes TODAY = about(DEPOSIT);

  public static DepositWishes about(DepositId deposit) {
    return new DepositWishes(WISH, deposit, DAY, DAY);
  }

  public DepositWishes as(String transactionId) {
    return new DepositWishes(new TransactionId(transactionId), deposit, bookingDate, valueDate);
  }

  public DepositWishes bookedOn(LocalDate day) {
    return new DepositWishes(transaction, deposit, day, day);
  }

  public DepositWishes withValueOn(LocalDate day) {
    return new DepositWishes(transaction, deposit, bookingDate, day);
  }

  public OpenDeposit open(DepositTerms terms) {
    return new OpenDeposit(transaction, deposit, terms, bookingDate);
  }

  public DepositFunds deposit(String amount) {
    return deposit(cny(amount), Channel.CASH);
  }

  public DepositFunds deposit(Money amount, Channel channel) {
    return new DepositFunds(transaction, deposit, amount, channel, bookingDate, valueDate, WHY);
  }

  public WithdrawFunds withdraw(String amount) {
    return withdraw(cny(amount), Channel.CASH);
  }

  public WithdrawFunds withdraw(Money amount, Channel channel) {
    return new WithdrawFunds(transaction, deposit, amount, channel, bookingDate, valueDate, WHY);
  }

  public CreditInterest creditInterest(String amount) {
    return creditInterest(cny(amount));
  }

  public CreditInterest creditInterest(Money amount) {
    return new CreditInterest(transaction, deposit, amount, bookingDate, valueDate, WHY);
  }

  public ChargeInterest chargeInterest(String amount) {
    return chargeInterest(cny(amount));
  }

  public ChargeInterest chargeInterest(Money amount) {
    return new ChargeInterest(transaction, deposit, amount, bookingDate, valueDate, WHY);
  }

  public ChargeFee chargeFee(String amount) {
    return chargeFee(cny(amount));
  }

  public ChargeFee chargeFee(Money amount) {
    return new ChargeFee(transaction, deposit, amount, bookingDate, valueDate, WHY);
  }

  public PlaceHold placeHold(String holdId, String amount) {
    return placeHold(holdId, cny(amount));
  }

  public PlaceHold placeHold(String holdId, Money amount) {
    return new PlaceHold(transaction, deposit, holdId, amount, bookingDate, WHY);
  }

  public ReleaseHold releaseHold(String holdId) {
    return new ReleaseHold(transaction, deposit, holdId, bookingDate);
  }

  public FreezeDeposit freeze(String documentNumber) {
    return new FreezeDeposit(transaction, deposit, "court", documentNumber, bookingDate);
  }

  public UnfreezeDeposit unfreeze(String documentNumber) {
    return new UnfreezeDeposit(transaction, deposit, documentNumber, bookingDate);
  }

  public ReverseTransaction reverse(String transactionId) {
    return new ReverseTransaction(
        transaction, deposit, new TransactionId(transactionId), bookingDate, WHY);
  }

  /// As the reversal of a whole transfer sends it.
  public ReverseTransferLeg reverseLeg(String transactionId) {
    return new ReverseTransferLeg(
        transaction, deposit, new TransactionId(transactionId), bookingDate, WHY);
  }

  public CloseDeposit close() {
    return new CloseDeposit(transaction, deposit, bookingDate);
  }

  public PayOutAndClose payOutAndClose() {
    return new PayOutAndClose(transaction, deposit, Channel.CASH, bookingDate, WHY);
  }

  public GiveNotice giveNotice(String amount, LocalDate withdrawalDate) {
    return new GiveNotice(transaction, deposit, cny(amount), withdrawalDate, bookingDate);
  }

  public DeductFunds deduct(String amount) {
    return new DeductFunds(
        transaction, deposit, cny(amount), Channel.INTERBANK, "court", "order-9", bookingDate);
  }

  public ReportLoss reportLoss(String reportId) {
    return new ReportLoss(transaction, deposit, reportId, bookingDate);
  }

  public CancelLossReport cancelLossReport(String reportId) {
    return new CancelLossReport(transaction, deposit, reportId, bookingDate);
  }

  public FreezeAmount freezeAmount(String documentNumber, String amount) {
    return new FreezeAmount(
        transaction, deposit, "court", documentNumber, cny(amount), bookingDate);
  }

  public InquireDeposit inquire(String documentNumber) {
    return new InquireDeposit(
        transaction, deposit, "court", documentNumber, "Wang 0017, Li 0023", bookingDate);
  }

  public PledgeDeposit pledge(String contract) {
    return new PledgeDeposit(transaction, deposit, contract, bookingDate);
  }

  public ReleasePledge releasePledge(String contract) {
    return new ReleasePledge(transaction, deposit, contract, bookingDate);
  }

  public MarkDormant markDormant() {
    return new MarkDormant(transaction, deposit, bookingDate);
  }

  public ReactivateDeposit reactivate() {
    return new ReactivateDeposit(transaction, deposit, "business licence", bookingDate);
  }

  public InstructMaturity instruct(MaturityInstruction instruction) {
    return new InstructMaturity(transaction, deposit, instruction, bookingDate);
  }

  public PayOutAtMaturity payOutAtMaturity(DepositId payTo) {
    return new PayOutAtMaturity(transaction, deposit, payTo, bookingDate);
  }

  public SettleInterest settleInterest() {
    return new SettleInterest(transaction, deposit, bookingDate);
  }

  public RenewDeposit renew() {
    return new RenewDeposit(transaction, deposit, bookingDate);
  }

  /// One wish of every kind but opening.
  Stream<DepositCommand> ofEveryKind() {
    return Stream.concat(
        ofEveryMovement(cny("1.00")),
        Stream.of(
            placeHold("hold-1", "1.00"),
            releaseHold("hold-1"),
            freeze("order-1"),
            unfreeze("order-1"),
            reverse("deposited"),
            giveNotice("1.00", bookingDate.plusDays(7)),
            deduct("1.00"),
            reportLoss("loss-1"),
            cancelLossReport("loss-1"),
            freezeAmount("order-2", "1.00"),
            pledge("loan_1"),
            releasePledge("loan_1"),
            markDormant(),
            reactivate(),
            instruct(new MaturityInstruction.Renew()),
            settleInterest(),
            renew(),
            payOutAndClose(),
            close()));
  }

  /// One wish of every kind that changes the balance, transfers aside.
  Stream<DepositCommand> ofEveryMovement(Money amount) {
    return Stream.concat(
        Stream.of(deposit(amount, Channel.CASH), creditInterest(amount)), ofEveryPayment(amount));
  }

  /// One wish of every kind that takes something out, transfers aside.
  Stream<DepositCommand> ofEveryPayment(Money amount) {
    return Stream.of(withdraw(amount, Channel.CASH), chargeInterest(amount), chargeFee(amount));
  }
}
