package org.sycee.app.http.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.sycee.ledger.CustomerId;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.deposit.Channel;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.ledger.deposit.DepositTerms.Holder;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.money.Money;

/// The bodies of requests about one deposit. Without a booking date the open business day is meant,
/// without a value date the booking date.
final class DepositWishes {
  private DepositWishes() {}

  @Schema(name = "OpenDeposit")
  record Opening(
      @Schema(description = "Chosen by the caller: dep_ and 1 to 40 letters, digits, _ or -.")
          DepositId depositId,
      CustomerId customer,
      Holder holder,
      @Schema(description = "Legal entity, branch and book.") AccountingUnit unit,
      Currency currency,
      @Schema(description = "A demand deposit if left out.") Optional<ProductTerms> product,
      @Schema(description = "How far the balance may go below zero; zero if left out.")
          Optional<Money> overdraftLimit,
      Optional<LocalDate> bookingDate) {}

  /// Money that comes from or goes to outside the bank.
  @Schema(name = "MoveThroughChannel")
  record MoveThroughChannel(
      Money amount,
      Channel channel,
      Optional<LocalDate> bookingDate,
      Optional<LocalDate> valueDate,
      Optional<String> description) {}

  /// Interest or a fee.
  @Schema(name = "MoveFunds")
  record Move(
      Money amount,
      Optional<LocalDate> bookingDate,
      Optional<LocalDate> valueDate,
      Optional<String> description) {}

  @Schema(name = "PlaceHold")
  record Hold(
      String holdId, Money amount, Optional<LocalDate> bookingDate, Optional<String> reason) {}

  @Schema(name = "ReleaseHold")
  record Release(String holdId, Optional<LocalDate> bookingDate) {}

  @Schema(name = "FreezeDeposit")
  record Freeze(
      @Schema(description = "Who ordered it, such as a court.") String authority,
      String documentNumber,
      Optional<LocalDate> bookingDate) {}

  @Schema(name = "UnfreezeDeposit")
  record Unfreeze(String documentNumber, Optional<LocalDate> bookingDate) {}

  @Schema(name = "DeductFunds")
  record Deduction(
      Money amount,
      Channel channel,
      @Schema(description = "Who ordered it, such as a court.") String authority,
      String documentNumber,
      Optional<LocalDate> bookingDate) {}

  /// The report of a lost certificate, book or card, or its withdrawal.
  @Schema(name = "LossReport")
  record Loss(String reportId, Optional<LocalDate> bookingDate) {}

  @Schema(name = "GiveNotice")
  record Notice(
      Money amount,
      @Schema(description = "One or seven days from now at the earliest.") LocalDate withdrawalDate,
      Optional<LocalDate> bookingDate) {}

  @Schema(name = "PayOutAndClose")
  record PayingOut(
      Channel channel, Optional<LocalDate> bookingDate, Optional<String> description) {}

  @Schema(name = "ReverseTransaction")
  record Reversal(
      @Schema(description = "The transaction to be taken back.")
          TransactionId reversedTransactionId,
      String reason,
      Optional<LocalDate> bookingDate) {}

  @Schema(name = "CloseDeposit")
  record Closing(Optional<LocalDate> bookingDate) {}
}
