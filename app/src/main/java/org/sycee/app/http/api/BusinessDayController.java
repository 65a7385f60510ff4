package org.sycee.app.http.api;

import static org.sycee.app.http.problem.HttpRejection.ENTITY_NOT_FOUND;

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
import org.sycee.app.eventstore.EventLog;
import org.sycee.app.eventstore.LiveBusinessDays;
import org.sycee.app.http.booking.BookingDesk;
import org.sycee.app.http.booking.Receipt;
import org.sycee.app.http.booking.Submission;
import org.sycee.app.http.reading.BooksPosition;
import org.sycee.app.http.reading.Page;
import org.sycee.ledger.businessday.BusinessDay;
import org.sycee.ledger.businessday.BusinessDayCommand.CloseBusinessDay;
import org.sycee.ledger.businessday.BusinessDayCommand.OpenBusinessDay;

/// Legal entities and where they stand in time.
@ApiController
@Tag(name = "Business days")
class BusinessDayController {
  private final BookingDesk desk;
  private final LiveBusinessDays days;

  BusinessDayController(BookingDesk desk, EventLog log) {
    this.desk = desk;
    this.days = log.businessDays();
  }

  @Schema(name = "BusinessDay", description = "Where a legal entity stands in time.")
  record EntityDay(String entity, Optional<LocalDate> open, Optional<LocalDate> lastClosed) {
    static EntityDay of(String entity, BusinessDay day) {
      return new EntityDay(entity, day.open(), day.lastClosed());
    }
  }

  @Operation(summary = "Open a business day of a legal entity")
  @PostMapping("/business-days/{entity}/{date}:open")
  ResponseEntity<Receipt> openBusinessDay(
      @PathVariable EntityName entity, @PathVariable LocalDate date, Submission by) {
    return desk.book(by, new OpenBusinessDay(by.transactionId(), entity.value(), date))
        .asTransaction();
  }

  @Operation(summary = "Close the open business day for ever")
  @PostMapping("/business-days/{entity}/{date}:close")
  ResponseEntity<Receipt> closeBusinessDay(
      @PathVariable EntityName entity, @PathVariable LocalDate date, Submission by) {
    return desk.book(by, new CloseBusinessDay(by.transactionId(), entity.value(), date))
        .asTransaction();
  }

  @Operation(summary = "Show the open and the last closed business day of a legal entity")
  @GetMapping("/business-days/{entity}")
  EntityDay getBusinessDay(@PathVariable EntityName entity) {
    days.catchUp();
    BusinessDay day = days.of(entity.value());
    ENTITY_NOT_FOUND.unless(
        !day.equals(BusinessDay.NONE_YET), () -> entity + " has never opened a business day");
    return EntityDay.of(entity.value(), day);
  }

  @Operation(summary = "List the legal entities with their business days")
  @GetMapping("/entities")
  Page<EntityDay> listEntities(BooksPosition position) {
    days.catchUp();
    List<EntityDay> all =
        days.all().entrySet().stream()
            .map(entry -> EntityDay.of(entry.getKey(), entry.getValue()))
            .toList();
    return Page.whole(all, position);
  }
}
