package org.sycee.app.http.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Optional;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.money.Money;

/// The bodies of what authorities and creditors order about a deposit, and customers about its
/// maturity. Without a booking date the open business day is meant.
final class DepositOrderWishes {
  private DepositOrderWishes() {}

  @Schema(name = "FreezeAmount")
  record FreezeAmount(
      @Schema(description = "Who ordered it, such as a court.") String authority,
      String documentNumber,
      Money amount,
      Optional<LocalDate> bookingDate) {}

  @Schema(name = "InquireDeposit")
  record Inquiry(
      @Schema(description = "Who asks, such as a court.") String authority,
      String documentNumber,
      @Schema(description = "Who came, and by which credentials.") String officers,
      Optional<LocalDate> bookingDate) {}

  @Schema(name = "PledgeDeposit")
  record Pledge(
      @Schema(description = "The contract that the certificate secures.") String contract,
      Optional<LocalDate> bookingDate) {}

  @Schema(name = "ReactivateDeposit")
  record Reactivation(
      @Schema(description = "What proves that the customer has shown up.") String evidence,
      Optional<LocalDate> bookingDate) {}

  /// What happens at maturity.
  enum Maturity {
    STAY,
    RENEW,
    PAY_TO
  }

  @Schema(name = "InstructMaturity")
  record Instruction(
      Maturity instruction,
      @Schema(description = "The deposit that receives it; with PAY_TO only.")
          Optional<DepositId> payTo,
      Optional<LocalDate> bookingDate) {}
}
