package org.sycee.app.http.treasury;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.sycee.app.SyceeProperties;
import org.sycee.app.eventstore.EventLog;
import org.sycee.app.http.api.ApiController;
import org.sycee.app.http.api.EntityName;
import org.sycee.app.http.booking.BookingDay;
import org.sycee.app.http.booking.BookingDesk;
import org.sycee.app.http.booking.Receipt;
import org.sycee.app.http.booking.Submission;
import org.sycee.app.http.reading.BooksPosition;
import org.sycee.app.http.reading.Page;
import org.sycee.app.messages.ReceivedConfirmation;
import org.sycee.projections.confirmations.Confirmations;
import org.sycee.projections.confirmations.Confirmations.Unconfirmed;
import org.sycee.projections.nostro.Nostros;
import org.sycee.treasury.DealId;
import org.sycee.treasury.confirmation.ConfirmationCommand.RecordConfirmation;
import org.sycee.treasury.confirmation.ConfirmedTerms;
import org.sycee.treasury.deal.LiveDeal;

/// What goes out about a deal, what comes back, and what has not come back yet.
@ApiController
@Tag(name = "Confirmations")
class ConfirmationController {
  private final BookingDesk desk;
  private final Deals deals;
  private final DealMessages messages;
  private final Confirmations confirmations;

  ConfirmationController(
      BookingDesk desk,
      EventLog log,
      Nostros nostros,
      SyceeProperties settings,
      Confirmations confirmations) {
    this.desk = desk;
    this.deals = new Deals(log);
    this.messages = new DealMessages(log, nostros, settings);
    this.confirmations = confirmations;
  }

  @Operation(summary = "Write the confirmation of a verified deal (MT320)")
  @GetMapping(path = "/deals/{id}/confirmation", produces = MediaType.TEXT_PLAIN_VALUE)
  String getConfirmation(@PathVariable DealId id) {
    return messages.confirmation(deals.live(id)).text();
  }

  @Operation(summary = "Write the order to pay what is open of a flow (MT202)")
  @GetMapping(path = "/deals/{id}/payments/{flow}", produces = MediaType.TEXT_PLAIN_VALUE)
  String getPaymentOrder(@PathVariable DealId id, @PathVariable int flow) {
    return messages.payment(deals.live(id), flow).text();
  }

  @Operation(summary = "Compare the confirmation of the counterparty (MT320) with ours")
  @PostMapping(path = "/deals/{id}/confirmation", consumes = MediaType.TEXT_PLAIN_VALUE)
  ResponseEntity<Receipt> recordConfirmation(
      @PathVariable DealId id,
      Submission by,
      @RequestParam Optional<LocalDate> bookingDate,
      @RequestBody String message) {
    ReceivedConfirmation received = ReceivedConfirmation.read(message);
    LiveDeal deal = deals.live(id);
    ConfirmedTerms ours = messages.terms(deal);
    String entity = deal.ticket().portfolio().entity();
    return desk.book(
            by,
            new BookingDay(bookingDate, () -> entity),
            day ->
                new RecordConfirmation(
                    by.transactionId(),
                    id,
                    entity,
                    received.reference(),
                    ours,
                    received.terms(),
                    day))
        .asTransaction();
  }

  @Operation(summary = "List verified deals whose confirmation is missing or differs, by age")
  @GetMapping("/confirmations/open")
  Page<Unconfirmed> listOpenConfirmations(
      @RequestParam EntityName entity,
      @RequestParam LocalDate asOf,
      @RequestParam(defaultValue = "true") boolean yuan,
      BooksPosition position) {
    return Page.whole(confirmations.unconfirmed(entity.value(), asOf, yuan), position);
  }
}
