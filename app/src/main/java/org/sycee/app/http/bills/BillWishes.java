package org.sycee.app.http.bills;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Optional;
import org.sycee.ledger.CustomerId;
import org.sycee.ledger.bill.BillId;
import org.sycee.ledger.bill.BillTerms;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.money.Money;
import org.sycee.money.Rate;

/// The bodies of requests about bills. Without a booking date the open business day is meant.
final class BillWishes {
  private static final String EVERY_DAY = "EVERY_DAY";

  private BillWishes() {}

  @Schema(name = "DiscountBill")
  record Discount(
      @Schema(description = "Chosen by the caller: bil_ and 1 to 40 letters, digits, _ or -.")
          BillId billId,
      CustomerId customer,
      @Schema(description = "Legal entity, branch and book.") AccountingUnit unit,
      @Schema(description = "The customer's, where the proceeds go.") DepositId depositId,
      BillTerms.Kind kind,
      @Schema(description = "Printed on the bill.") String number,
      String drawer,
      String acceptor,
      Money face,
      LocalDate issueDate,
      LocalDate maturityDate,
      @Schema(description = "3 if the acceptor is out of town; none if left out.")
          Optional<Integer> transferDays,
      @Schema(description = "Of the days on which bills are paid; EVERY_DAY if left out.")
          Optional<String> calendar,
      Rate discountRate,
      Optional<LocalDate> bookingDate,
      Optional<String> description) {

    BillTerms terms() {
      return new BillTerms(
          customer,
          unit,
          depositId,
          kind,
          number,
          drawer,
          acceptor,
          face,
          issueDate,
          maturityDate,
          transferDays.orElse(0),
          calendar.orElse(EVERY_DAY),
          discountRate);
    }
  }

  @Schema(name = "CollectBill")
  record Collection(Optional<LocalDate> bookingDate) {}

  @Schema(name = "DishonourBill")
  record Refusal(
      @Schema(description = "What the acceptor said.") String reason,
      Optional<LocalDate> bookingDate) {}

  @Schema(name = "RecoverBill")
  record Recovery(
      @Schema(description = "Any of the customer's.") DepositId depositId,
      Money amount,
      Optional<LocalDate> bookingDate,
      Optional<String> description) {}

  @Schema(name = "RediscountBill")
  record Rediscount(
      @Schema(description = "Of the central bank.") Rate rate, Optional<LocalDate> bookingDate) {}

  @Schema(name = "RepayRediscount")
  record Repayment(Optional<LocalDate> bookingDate) {}
}
