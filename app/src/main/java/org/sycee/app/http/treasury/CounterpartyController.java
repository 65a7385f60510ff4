package org.sycee.app.http.treasury;

import static org.sycee.treasury.counterparty.CounterpartyRejection.COUNTERPARTY_NOT_FOUND;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.sycee.app.eventstore.EventLog;
import org.sycee.app.http.api.ApiController;
import org.sycee.app.http.booking.BookingDesk;
import org.sycee.app.http.booking.Receipt;
import org.sycee.app.http.booking.Submission;
import org.sycee.ledger.facility.CreditRating;
import org.sycee.treasury.counterparty.Counterparty;
import org.sycee.treasury.counterparty.CounterpartyCommand.*;
import org.sycee.treasury.counterparty.CounterpartyDetails;
import org.sycee.treasury.counterparty.CounterpartyEvent;
import org.sycee.treasury.counterparty.CounterpartyId;
import org.sycee.treasury.counterparty.CounterpartyKind;
import org.sycee.treasury.counterparty.SettlementInstruction;

/// Who the treasury deals with, as of a date and as known at a position of the log.
@ApiController
@Tag(name = "Counterparties")
class CounterpartyController {
  private final BookingDesk desk;
  private final EventLog log;

  CounterpartyController(BookingDesk desk, EventLog log) {
    this.desk = desk;
    this.log = log;
  }

  @Schema(name = "CounterpartyDetails")
  record Details(
      String name,
      CounterpartyKind kind,
      @Schema(description = "The head of its group; itself if left out.")
          Optional<CounterpartyId> group,
      CreditRating rating,
      Optional<String> bic,
      @Schema(description = "Whether a netting agreement is signed; false if left out.")
          Optional<Boolean> netting,
      @Schema(description = "The last day on which deals may be made; open if left out.")
          Optional<LocalDate> validUntil,
      Optional<List<SettlementInstruction>> settlementInstructions) {

    CounterpartyDetails of(CounterpartyId id) {
      return new CounterpartyDetails(
          name,
          kind,
          group.orElse(id),
          rating,
          bic.orElse(""),
          netting.orElse(false),
          validUntil.orElse(CounterpartyDetails.FOR_EVER),
          settlementInstructions.orElse(List.of()));
    }

    static Details of(CounterpartyDetails known) {
      return new Details(
          known.name(),
          known.kind(),
          Optional.of(known.group()),
          known.rating(),
          Optional.of(known.bic()).filter(bic -> !bic.isEmpty()),
          Optional.of(known.netting()),
          Optional.of(known.validUntil())
              .filter(date -> !date.equals(CounterpartyDetails.FOR_EVER)),
          Optional.of(known.settlementInstructions()));
    }
  }

  @Schema(name = "RegisterCounterparty")
  record Registration(
      @Schema(description = "Chosen by the caller: cpt_ and 1 to 40 letters, digits, _ or -.")
          CounterpartyId counterpartyId,
      Details details,
      LocalDate effectiveDate) {}

  @Schema(name = "ChangeCounterparty")
  record Change(Details details, LocalDate effectiveDate) {}

  @Schema(name = "SuspendOrResumeCounterparty")
  record Standing(String reason, LocalDate effectiveDate) {}

  @Schema(name = "Counterparty", description = "As of a date, as known at a position of the log.")
  record Resource(
      CounterpartyId counterpartyId,
      LocalDate asOf,
      long knownAt,
      Details details,
      @Schema(description = "Why no deals may be made with it on that date.")
          Optional<String> suspended) {}

  @Operation(summary = "Register a counterparty from a date on")
  @PostMapping("/counterparties")
  ResponseEntity<Receipt> registerCounterparty(Submission by, @RequestBody Registration w) {
    return desk.book(
            by,
            new RegisterCounterparty(
                by.transactionId(),
                w.counterpartyId(),
                w.details().of(w.counterpartyId()),
                w.effectiveDate()))
        .at("/api/v1/counterparties/" + w.counterpartyId());
  }

  @Operation(summary = "Change what is known of a counterparty from a date on, also a past one")
  @PostMapping("/counterparties/{id}:change")
  ResponseEntity<Receipt> changeCounterparty(
      @PathVariable CounterpartyId id, Submission by, @RequestBody Change w) {
    return desk.book(
            by,
            new ChangeCounterparty(by.transactionId(), id, w.details().of(id), w.effectiveDate()))
        .asTransaction();
  }

  @Operation(summary = "Make no deals with a counterparty from a date on")
  @PostMapping("/counterparties/{id}:suspend")
  ResponseEntity<Receipt> suspendCounterparty(
      @PathVariable CounterpartyId id, Submission by, @RequestBody Standing w) {
    return desk.book(
            by, new SuspendCounterparty(by.transactionId(), id, w.reason(), w.effectiveDate()))
        .asTransaction();
  }

  @Operation(summary = "Make deals with a counterparty again from a date on")
  @PostMapping("/counterparties/{id}:resume")
  ResponseEntity<Receipt> resumeCounterparty(
      @PathVariable CounterpartyId id, Submission by, @RequestBody Standing w) {
    return desk.book(
            by, new ResumeCounterparty(by.transactionId(), id, w.reason(), w.effectiveDate()))
        .asTransaction();
  }

  @Operation(
      summary = "Show a counterparty as of a date, as known at a position of the log",
      description = "Without a position all that is known now is meant.")
  @GetMapping("/counterparties/{id}")
  Resource getCounterparty(
      @PathVariable CounterpartyId id,
      @RequestParam LocalDate asOf,
      @RequestParam Optional<Long> knownAt) {
    long position = knownAt.orElseGet(log.reader()::headPosition);
    Counterparty state = Counterparty.UNKNOWN;
    for (var stored : log.reader().ofAggregate(id.value(), 0)) {
      if (stored.position() <= position) {
        state = state.evolve((CounterpartyEvent) log.json().read(stored));
      }
    }
    CounterpartyDetails known =
        state
            .details()
            .on(asOf)
            .orElseThrow(() ->
                COUNTERPARTY_NOT_FOUND.because(
                    "nothing is known of %s as of %s at position %d"
                        .formatted(id, asOf, position)));
    Optional<String> suspended = state.suspended().on(asOf).filter(reason -> !reason.isEmpty());
    return new Resource(id, asOf, position, Details.of(known), suspended);
  }
}
