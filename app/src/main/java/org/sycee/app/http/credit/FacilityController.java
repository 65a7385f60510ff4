package org.sycee.app.http.credit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.sycee.app.eventstore.EventLog;
import org.sycee.app.http.api.ApiController;
import org.sycee.app.http.booking.BookingDay;
import org.sycee.app.http.booking.BookingDesk;
import org.sycee.app.http.booking.Receipt;
import org.sycee.app.http.booking.Submission;
import org.sycee.ledger.facility.FacilityCommand;
import org.sycee.ledger.facility.FacilityCommand.ApproveFacility;
import org.sycee.ledger.facility.FacilityCommand.CancelFacility;
import org.sycee.ledger.facility.FacilityCommand.DeclineFacility;
import org.sycee.ledger.facility.FacilityCommand.RequestFacility;
import org.sycee.ledger.facility.FacilityCommand.ReviewFacility;
import org.sycee.ledger.facility.FacilityId;
import org.sycee.ledger.facility.FacilityTerms;

/// Facilities from the request to the approval, and as they stand. They are drawn by loans.
@ApiController
@Tag(name = "Facilities")
class FacilityController {
  private final BookingDesk desk;
  private final Facilities facilities;

  FacilityController(BookingDesk desk, EventLog log) {
    this.desk = desk;
    this.facilities = new Facilities(log);
  }

  @Operation(summary = "Request a facility for a customer")
  @PostMapping("/facilities")
  ResponseEntity<Receipt> requestFacility(Submission by, @RequestBody FacilityWishes.Request w) {
    var terms =
        new FacilityTerms(
            w.customer(),
            w.unit(),
            w.product(),
            w.rating(),
            w.limit(),
            w.revolving(),
            w.expiryDate());
    return desk.book(
            by,
            new BookingDay(w.bookingDate(), () -> w.unit().entity()),
            day ->
                new RequestFacility(by.transactionId(), w.facilityId(), terms, w.originator(), day))
        .at("/api/v1/facilities/" + w.facilityId());
  }

  @Operation(summary = "Review a facility; the reviewer is not who requested it")
  @PostMapping("/facilities/{id}:review")
  ResponseEntity<Receipt> reviewFacility(
      @PathVariable FacilityId id, Submission by, @RequestBody FacilityWishes.Review w) {
    return book(
        id,
        by,
        w.bookingDate(),
        day -> new ReviewFacility(by.transactionId(), id, w.reviewer(), w.opinion(), day));
  }

  @Operation(summary = "Approve a facility, within the authority of the grade")
  @PostMapping("/facilities/{id}:approve")
  ResponseEntity<Receipt> approveFacility(
      @PathVariable FacilityId id, Submission by, @RequestBody FacilityWishes.Approval w) {
    return book(
        id,
        by,
        w.bookingDate(),
        day -> new ApproveFacility(by.transactionId(), id, w.approver(), w.grade(), day));
  }

  @Operation(summary = "Decline a facility that is not approved yet")
  @PostMapping("/facilities/{id}:decline")
  ResponseEntity<Receipt> declineFacility(
      @PathVariable FacilityId id, Submission by, @RequestBody FacilityWishes.Declining w) {
    return book(
        id,
        by,
        w.bookingDate(),
        day -> new DeclineFacility(by.transactionId(), id, w.decliner(), w.reason(), day));
  }

  @Operation(summary = "Cancel a facility of which nothing is drawn")
  @PostMapping("/facilities/{id}:cancel")
  ResponseEntity<Receipt> cancelFacility(
      @PathVariable FacilityId id, Submission by, @RequestBody FacilityWishes.Cancellation w) {
    return book(
        id,
        by,
        w.bookingDate(),
        day -> new CancelFacility(by.transactionId(), id, w.reason(), day));
  }

  @Operation(summary = "Show a facility: limit, used, available, allowed actions")
  @GetMapping("/facilities/{facilityId}")
  FacilityResource getFacility(@PathVariable FacilityId facilityId) {
    return facilities.find(facilityId);
  }

  private ResponseEntity<Receipt> book(
      FacilityId id,
      Submission by,
      Optional<LocalDate> bookingDate,
      Function<LocalDate, FacilityCommand> wish) {
    var day = new BookingDay(bookingDate, () -> facilities.entityOf(id));
    return desk.book(by, day, wish::apply).asTransaction();
  }
}
