package org.sycee.ledger.bill;

import java.time.LocalDate;
import org.sycee.ledger.Command;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.money.Money;
import org.sycee.money.Rate;

/// Everything one may ask of a bill.
public sealed interface BillCommand extends Command {
  BillId billId();

  LocalDate bookingDate();

  /// A wish that moves money on a deposit, too; answered by [BillHandler].
  sealed interface WithDeposit extends BillCommand {
    DepositId depositId();

    String description();
  }

  record DiscountBill(
      TransactionId transactionId,
      BillId billId,
      BillTerms terms,
      LocalDate bookingDate,
      String description)
      implements WithDeposit {
    @Override
    public DepositId depositId() {
      return terms.deposit();
    }
  }

  /// The acceptor has paid through interbank clearing.
  record CollectBill(TransactionId transactionId, BillId billId, LocalDate bookingDate)
      implements BillCommand {}

  /// The acceptor has refused to pay.
  record DishonourBill(
      TransactionId transactionId, BillId billId, String reason, LocalDate bookingDate)
      implements BillCommand {}

  /// The customer pays on the claim, from any deposit of his.
  record RecoverBill(
      TransactionId transactionId,
      BillId billId,
      DepositId depositId,
      Money amount,
      LocalDate bookingDate,
      String description)
      implements WithDeposit {}

  /// The bill is given to the central bank until it is due, at its rate.
  record RediscountBill(
      TransactionId transactionId, BillId billId, Rate rate, LocalDate bookingDate)
      implements BillCommand {}

  /// The bill is due, and the central bank is paid back.
  record RepayRediscount(TransactionId transactionId, BillId billId, LocalDate bookingDate)
      implements BillCommand {}
}
