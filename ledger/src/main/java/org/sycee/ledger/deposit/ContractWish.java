package org.sycee.ledger.deposit;

import java.time.LocalDate;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.deposit.DepositCommand.EndOfDayWish;
import org.sycee.ledger.deposit.DepositCommand.Leg;
import org.sycee.ledger.deposit.DepositCommand.MoveFunds;
import org.sycee.money.Money;

/// The leg of a loan or a bill; sent only by the command that binds it to the loan or bill.
public sealed interface ContractWish extends MoveFunds, Leg {

  /// Whether the deposit receives it.
  default boolean isReceipt() {
    return switch (this) {
      case CreditLoanProceeds _, CreditBillProceeds _ -> true;
      case ChargeLoanPayment _, CollectLoanPayment _, ChargeBillClaim _ -> false;
    };
  }

  /// The leg of a loan's disbursement; sent only by the command that binds it to the loan.
  record CreditLoanProceeds(
      TransactionId transactionId,
      DepositId depositId,
      String loan,
      Money amount,
      LocalDate bookingDate,
      LocalDate valueDate,
      String description)
      implements ContractWish {}

  /// The leg of a loan's repayment.
  record ChargeLoanPayment(
      TransactionId transactionId,
      DepositId depositId,
      String loan,
      Money amount,
      LocalDate bookingDate,
      LocalDate valueDate,
      String description)
      implements ContractWish {}

  /// The leg of a loan's collection at the end of a day.
  record CollectLoanPayment(
      TransactionId transactionId,
      DepositId depositId,
      String loan,
      Money amount,
      LocalDate bookingDate,
      LocalDate valueDate,
      String description)
      implements ContractWish, EndOfDayWish {}

  /// The leg of a bill's discount.
  record CreditBillProceeds(
      TransactionId transactionId,
      DepositId depositId,
      String bill,
      Money amount,
      LocalDate bookingDate,
      LocalDate valueDate,
      String description)
      implements ContractWish {}

  /// The leg of what a customer pays on a bill that was not paid.
  record ChargeBillClaim(
      TransactionId transactionId,
      DepositId depositId,
      String bill,
      Money amount,
      LocalDate bookingDate,
      LocalDate valueDate,
      String description)
      implements ContractWish {}
}
