package org.sycee.app.http.treasury;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sycee.ledger.facility.EmployeeId;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.money.Money;
import org.sycee.money.Rate;
import org.sycee.treasury.DealId;
import org.sycee.treasury.counterparty.CounterpartyId;
import org.sycee.treasury.deal.DealTicket;
import org.sycee.treasury.deal.FloatingIndex;
import org.sycee.treasury.deal.RollDeal;
import org.sycee.treasury.deal.ValueDating;
import org.sycee.treasury.repo.RepoBond;

/// The bodies of requests about one deal. Without a booking date the open business day is meant.
final class DealWishes {
  private DealWishes() {}

  @Schema(name = "BackValue", description = "Who allows a deal to count from an earlier day.")
  record BackValue(EmployeeId approver, ValueDating.Authority authority, String reason) {}

  @Schema(name = "DealTicket")
  record Ticket(
      @Schema(description = "Legal entity, branch and book.") AccountingUnit portfolio,
      CounterpartyId counterparty,
      EmployeeId dealer,
      @Schema(description = "The booking date if left out.") Optional<LocalDate> tradeDate,
      Optional<BackValue> backValue,
      Dealt terms) {

    DealTicket on(LocalDate bookingDate) {
      ValueDating dating =
          backValue
              .<ValueDating>map(allowed ->
                  new ValueDating.BackValue(
                      allowed.approver(), allowed.authority(), allowed.reason()))
              .orElseGet(ValueDating.InTime::new);
      return new DealTicket(
          portfolio, counterparty, dealer, tradeDate.orElse(bookingDate), dating, terms.terms());
    }
  }

  @Schema(name = "CaptureDeal")
  record Capture(
      @Schema(description = "Chosen by the caller: deal_ and 1 to 39 letters, digits, _ or -.")
          DealId dealId,
      Ticket ticket,
      Optional<LocalDate> bookingDate) {}

  @Schema(name = "AmendDeal")
  record Amendment(Ticket ticket, String reason, Optional<LocalDate> bookingDate) {}

  @Schema(name = "VerifyDeal")
  record Verification(EmployeeId verifier, Optional<LocalDate> bookingDate) {}

  @Schema(name = "ReturnDeal")
  record Returning(EmployeeId verifier, String reason, Optional<LocalDate> bookingDate) {}

  @Schema(name = "CancelDeal")
  record Cancellation(EmployeeId by, String reason, Optional<LocalDate> bookingDate) {}

  @Schema(name = "SettleFlow")
  record Settlement(
      int flow,
      @Schema(description = "What was paid: all that is open of the flow, or a part.") Money amount,
      EmployeeId settler,
      @Schema(description = "The booking date if left out.") Optional<LocalDate> valueDate,
      Optional<LocalDate> bookingDate) {}

  @Schema(name = "FailFlow")
  record Failure(int flow, EmployeeId settler, String reason, Optional<LocalDate> bookingDate) {}

  @Schema(name = "ReduceDeal")
  record Reduction(
      Money principal,
      LocalDate payDate,
      EmployeeId by,
      String reason,
      Optional<LocalDate> bookingDate) {}

  @Schema(name = "TerminateDeal")
  record Termination(
      LocalDate endDate,
      @Schema(
              description =
                  "Agreed for the whole deal, what was paid of it included; of a swap what we"
                      + " receive for its end, or pay if below zero.")
          Money interest,
      EmployeeId by,
      String reason,
      Optional<LocalDate> bookingDate) {}

  @Schema(name = "SubstituteCollateral")
  record Substitution(
      @Schema(description = "All that is pledged from now on.") List<RepoBond> collateral,
      EmployeeId by,
      String reason,
      Optional<LocalDate> bookingDate) {}

  @Schema(name = "RollDeal")
  record Roll(
      @Schema(description = "The id of the deal that follows.") DealId successor,
      Rate rate,
      @Schema(description = "It ends on the next day that is good for payments.") int termDays,
      RollDeal.InterestUse interest,
      @Schema(description = "Of a repo; the same bonds if left out.")
          Optional<List<RepoBond>> collateral,
      EmployeeId dealer,
      @Schema(description = "Verifies the successor; not the dealer.") EmployeeId approver,
      Optional<LocalDate> bookingDate) {
    Roll {
      if (termDays < 1) {
        throw new IllegalArgumentException("a deal is rolled for a day or more, not " + termDays);
      }
    }
  }

  @Schema(name = "FixRate")
  record Fixing(
      FloatingIndex index,
      @Schema(description = "A reset date of the swap.") LocalDate date,
      Rate rate,
      @Schema(description = "Who published it.") String source,
      EmployeeId by,
      Optional<LocalDate> bookingDate) {}

  @Schema(name = "ReverseDeal")
  record Reversal(
      EmployeeId by, EmployeeId approver, String reason, Optional<LocalDate> bookingDate) {}
}
