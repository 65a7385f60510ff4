package org.sycee.ledger.deposit;

import java.time.LocalDate;
import org.sycee.ledger.BeginsHistory;
import org.sycee.ledger.Command;
import org.sycee.ledger.TransactionId;
import org.sycee.money.Money;

/// Everything one may ask of a deposit.
///
/// `bookingDate` is the open business day of the deposit's legal entity.
public sealed interface DepositCommand extends Command
    permits DepositCommand.MoveFunds,
        DepositCommand.Leg,
        DepositCommand.OpenDeposit,
        DepositCommand.PlaceHold,
        DepositCommand.ReleaseHold,
        DepositCommand.FreezeDeposit,
        DepositCommand.UnfreezeDeposit,
        DepositCommand.DeductFunds,
        DepositCommand.ReportLoss,
        DepositCommand.CancelLossReport,
        DepositCommand.Reversal,
        DepositCommand.EndOfDayWish,
        DepositCommand.GiveNotice,
        DepositCommand.PayOutAndClose,
        DepositCommand.CloseDeposit,
        DepositMaturityCommand,
        DepositRestrictionCommand {
  DepositId depositId();

  LocalDate bookingDate();

  /// A wish that changes the balance. `valueDate` is the day from which interest counts, never
  /// after the booking date.
  sealed interface MoveFunds extends DepositCommand
      permits DepositFunds,
          WithdrawFunds,
          SendTransfer,
          ReceiveTransfer,
          CreditInterest,
          ChargeInterest,
          ChargeFee,
          SendTransferAtEndOfDay,
          ReceiveTransferAtEndOfDay,
          ContractWish {
    Money amount();

    LocalDate valueDate();

    String description();
  }

  /// One side of what moves money between two contracts; sent only by the command that binds both.
  sealed interface Leg extends DepositCommand
      permits SendTransfer,
          ReceiveTransfer,
          SendTransferAtEndOfDay,
          ReceiveTransferAtEndOfDay,
          ReverseTransferLeg,
          ContractWish,
          DepositMaturityCommand.PayOutAtMaturity,
          DepositMaturityCommand.LetPayoutLapse {}

  record OpenDeposit(
      TransactionId transactionId, DepositId depositId, DepositTerms terms, LocalDate bookingDate)
      implements DepositCommand, BeginsHistory {}

  record DepositFunds(
      TransactionId transactionId,
      DepositId depositId,
      Money amount,
      Channel channel,
      LocalDate bookingDate,
      LocalDate valueDate,
      String description)
      implements MoveFunds {}

  record WithdrawFunds(
      TransactionId transactionId,
      DepositId depositId,
      Money amount,
      Channel channel,
      LocalDate bookingDate,
      LocalDate valueDate,
      String description)
      implements MoveFunds {}

  /// One leg of a transfer between two deposits; sent only by the transfer that binds both legs.
  record SendTransfer(
      TransactionId transactionId,
      DepositId depositId,
      DepositId counterparty,
      Money amount,
      LocalDate bookingDate,
      LocalDate valueDate,
      String description)
      implements MoveFunds, Leg {}

  /// The other leg.
  record ReceiveTransfer(
      TransactionId transactionId,
      DepositId depositId,
      DepositId counterparty,
      Money amount,
      LocalDate bookingDate,
      LocalDate valueDate,
      String description)
      implements MoveFunds, Leg {}

  record CreditInterest(
      TransactionId transactionId,
      DepositId depositId,
      Money amount,
      LocalDate bookingDate,
      LocalDate valueDate,
      String description)
      implements MoveFunds {}

  /// Interest the customer owes on an overdraft, penalty interest included.
  record ChargeInterest(
      TransactionId transactionId,
      DepositId depositId,
      Money amount,
      LocalDate bookingDate,
      LocalDate valueDate,
      String description)
      implements MoveFunds {}

  record ChargeFee(
      TransactionId transactionId,
      DepositId depositId,
      Money amount,
      LocalDate bookingDate,
      LocalDate valueDate,
      String description)
      implements MoveFunds {}

  /// The leg of a transfer that the end of a day makes, such as that of a standing order.
  record SendTransferAtEndOfDay(
      TransactionId transactionId,
      DepositId depositId,
      DepositId counterparty,
      Money amount,
      LocalDate bookingDate,
      LocalDate valueDate,
      String description)
      implements MoveFunds, Leg, EndOfDayWish {}

  /// The other leg.
  record ReceiveTransferAtEndOfDay(
      TransactionId transactionId,
      DepositId depositId,
      DepositId counterparty,
      Money amount,
      LocalDate bookingDate,
      LocalDate valueDate,
      String description)
      implements MoveFunds, Leg, EndOfDayWish {}

  record PlaceHold(
      TransactionId transactionId,
      DepositId depositId,
      String holdId,
      Money amount,
      LocalDate bookingDate,
      String reason)
      implements DepositCommand {}

  record ReleaseHold(
      TransactionId transactionId, DepositId depositId, String holdId, LocalDate bookingDate)
      implements DepositCommand {}

  record FreezeDeposit(
      TransactionId transactionId,
      DepositId depositId,
      String authority,
      String documentNumber,
      LocalDate bookingDate)
      implements DepositCommand {}

  record UnfreezeDeposit(
      TransactionId transactionId,
      DepositId depositId,
      String documentNumber,
      LocalDate bookingDate)
      implements DepositCommand {}

  /// An authority takes money out (扣划), whatever freezes the deposit.
  record DeductFunds(
      TransactionId transactionId,
      DepositId depositId,
      Money amount,
      Channel channel,
      String authority,
      String documentNumber,
      LocalDate bookingDate)
      implements DepositCommand {}

  /// The customer has lost the certificate, book or card (挂失): nothing leaves until it is replaced.
  record ReportLoss(
      TransactionId transactionId, DepositId depositId, String reportId, LocalDate bookingDate)
      implements DepositCommand {}

  record CancelLossReport(
      TransactionId transactionId, DepositId depositId, String reportId, LocalDate bookingDate)
      implements DepositCommand {}

  /// A wish to take back an earlier transaction of this deposit by the opposite entry.
  sealed interface Reversal extends DepositCommand {
    TransactionId reversedTransactionId();

    String reason();
  }

  record ReverseTransaction(
      TransactionId transactionId,
      DepositId depositId,
      TransactionId reversedTransactionId,
      LocalDate bookingDate,
      String reason)
      implements Reversal {}

  /// One leg of a transfer taken back; sent only by the reversal that binds both legs.
  record ReverseTransferLeg(
      TransactionId transactionId,
      DepositId depositId,
      TransactionId reversedTransactionId,
      LocalDate bookingDate,
      String reason)
      implements Reversal, Leg {}

  /// A wish that only the end of a day may have.
  sealed interface EndOfDayWish extends DepositCommand
      permits ContractWish.CollectLoanPayment,
          SendTransferAtEndOfDay,
          ReceiveTransferAtEndOfDay,
          SettleInterest,
          RenewDeposit,
          DepositMaturityCommand.PayOutAtMaturity,
          DepositMaturityCommand.LetPayoutLapse,
          DepositRestrictionCommand.MarkDormant {}

  /// Pays the interest of a running account for every settlement up to the booking date.
  record SettleInterest(TransactionId transactionId, DepositId depositId, LocalDate bookingDate)
      implements EndOfDayWish {}

  /// Begins the term of a time deposit again that has matured on the booking date or before.
  record RenewDeposit(TransactionId transactionId, DepositId depositId, LocalDate bookingDate)
      implements EndOfDayWish {}

  /// The customer announces that he will withdraw an amount of a notice deposit.
  record GiveNotice(
      TransactionId transactionId,
      DepositId depositId,
      Money amount,
      LocalDate withdrawalDate,
      LocalDate bookingDate)
      implements DepositCommand {}

  /// Pays out the whole balance with the interest to date and closes the deposit.
  record PayOutAndClose(
      TransactionId transactionId,
      DepositId depositId,
      Channel channel,
      LocalDate bookingDate,
      String description)
      implements DepositCommand {}

  record CloseDeposit(TransactionId transactionId, DepositId depositId, LocalDate bookingDate)
      implements DepositCommand {}
}
