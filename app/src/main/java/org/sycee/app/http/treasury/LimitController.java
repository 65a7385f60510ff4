package org.sycee.app.http.treasury;

import static org.sycee.treasury.limit.LimitRejection.LIMIT_NOT_FOUND;

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
import org.sycee.app.eventstore.StoredEvent;
import org.sycee.app.http.api.ApiController;
import org.sycee.app.http.api.EntityName;
import org.sycee.app.http.booking.BookingDay;
import org.sycee.app.http.booking.BookingDesk;
import org.sycee.app.http.booking.Receipt;
import org.sycee.app.http.booking.Submission;
import org.sycee.ledger.businessday.BusinessDay;
import org.sycee.ledger.facility.EmployeeId;
import org.sycee.money.Money;
import org.sycee.treasury.DealId;
import org.sycee.treasury.DealProduct;
import org.sycee.treasury.limit.LimitBook;
import org.sycee.treasury.limit.LimitCommand.*;
import org.sycee.treasury.limit.LimitEvent;
import org.sycee.treasury.limit.LimitEvent.LimitOverridden;
import org.sycee.treasury.limit.LimitEvent.LimitSet;
import org.sycee.treasury.limit.LimitId;
import org.sycee.treasury.limit.LimitSubject;
import org.sycee.treasury.limit.LimitTerms;
import org.sycee.treasury.limit.LimitTerms.Measure;

/// Limits, what is used of them, and whom somebody let exceed them.
@ApiController
@Tag(name = "Limits")
class LimitController {
  private final BookingDesk desk;
  private final EventLog log;

  LimitController(BookingDesk desk, EventLog log) {
    this.desk = desk;
    this.log = log;
  }

  @Schema(name = "SetLimit")
  record Setting(
      @Schema(description = "Chosen by the caller: lim_ and 1 to 40 letters, digits, _ or -.")
          LimitId limitId,
      @Schema(description = "The legal entity whose deals are counted.") String entity,
      @Schema(description = "COUNTERPARTY, GROUP, ISSUER, BOOK or DEALER, and its name.")
          LimitSubject subject,
      @Schema(description = "All products if left out.") Optional<List<DealProduct>> products,
      @Schema(description = "Counts deals that run longer; all if left out.")
          Optional<Integer> longerThanDays,
      Measure measure,
      Money amount,
      @Schema(description = "The last day on which more may be used.") LocalDate validUntil,
      EmployeeId proposer,
      EmployeeId approver,
      Optional<LocalDate> bookingDate) {}

  @Schema(name = "ChangeLimit")
  record Change(
      Money amount,
      LocalDate validUntil,
      EmployeeId proposer,
      EmployeeId approver,
      String reason,
      Optional<LocalDate> bookingDate) {}

  @Schema(name = "OverrideLimit")
  record Overriding(
      DealId dealId,
      @Schema(description = "How much the deal may use beyond the limit.") Money amount,
      @Schema(description = "The last day on which the deal may be made.") LocalDate expiryDate,
      EmployeeId requester,
      EmployeeId approver,
      String reason,
      Optional<LocalDate> bookingDate) {}

  @Schema(name = "Limit")
  record Resource(
      LimitId limitId,
      LimitSubject subject,
      List<DealProduct> products,
      int longerThanDays,
      Measure measure,
      Money amount,
      @Schema(
              description =
                  "Of settlement the most on one value date, of losses those of this month.")
          Money used,
      @Schema(description = "Nothing if more is used than the limit allows.") Money available,
      LocalDate validUntil,
      List<GrantedOverride> overrides) {}

  @Schema(name = "LimitOverride")
  record GrantedOverride(
      DealId dealId,
      Money amount,
      LocalDate expiryDate,
      EmployeeId requester,
      EmployeeId approver,
      String reason,
      LocalDate grantedOn) {}

  @Operation(summary = "Set a limit; who proposes it does not approve it")
  @PostMapping("/limits")
  ResponseEntity<Receipt> setLimit(Submission by, @RequestBody Setting w) {
    var terms =
        new LimitTerms(
            w.entity(),
            w.subject(),
            w.products().orElse(List.of()),
            w.longerThanDays().orElse(0),
            w.measure(),
            w.amount(),
            w.validUntil());
    return desk.book(
            by,
            new BookingDay(w.bookingDate(), w::entity),
            day ->
                new SetLimit(
                    by.transactionId(), w.limitId(), terms, w.proposer(), w.approver(), day))
        .at("/api/v1/limits/" + w.limitId());
  }

  @Operation(summary = "Change the amount and the last day of a limit")
  @PostMapping("/limits/{id}:change")
  ResponseEntity<Receipt> changeLimit(
      @PathVariable LimitId id, Submission by, @RequestBody Change w) {
    return desk.book(
            by,
            new BookingDay(w.bookingDate(), () -> terms(id).entity()),
            day ->
                new ChangeLimit(
                    by.transactionId(),
                    id,
                    w.amount(),
                    w.validUntil(),
                    w.proposer(),
                    w.approver(),
                    w.reason(),
                    day))
        .asTransaction();
  }

  @Operation(summary = "Let one deal exceed a limit, until a day, for a reason")
  @PostMapping("/limits/{id}:override")
  ResponseEntity<Receipt> overrideLimit(
      @PathVariable LimitId id, Submission by, @RequestBody Overriding w) {
    return desk.book(
            by,
            new BookingDay(w.bookingDate(), () -> terms(id).entity()),
            day ->
                new OverrideLimit(
                    by.transactionId(),
                    id,
                    w.dealId(),
                    w.amount(),
                    w.expiryDate(),
                    w.requester(),
                    w.approver(),
                    w.reason(),
                    day))
        .asTransaction();
  }

  @Operation(summary = "Show a limit: what it counts, what is used, who may exceed it")
  @GetMapping("/limits/{id}")
  Resource getLimit(@PathVariable LimitId id) {
    return log.limits().usages(today(terms(id).entity())).stream()
        .filter(usage -> usage.limitId().equals(id))
        .findFirst()
        .map(this::resource)
        .orElseThrow(() -> notFound(id));
  }

  @Operation(summary = "List the limits of a legal entity with what is used of them")
  @GetMapping("/limits")
  List<Resource> listLimits(@RequestParam EntityName entity) {
    log.limits().catchUp();
    return log.limits().usages(today(entity.value())).stream()
        .filter(usage -> usage.terms().entity().equals(entity.value()))
        .map(this::resource)
        .toList();
  }

  /// The open business day; before and between days the last one.
  private LocalDate today(String entity) {
    BusinessDay day = log.businessDays().of(entity);
    return day.open().or(day::lastClosed).orElse(LocalDate.EPOCH);
  }

  private Resource resource(LimitBook.Usage usage) {
    LimitTerms terms = usage.terms();
    return new Resource(
        usage.limitId(),
        terms.subject(),
        terms.products(),
        terms.longerThanDays(),
        terms.measure(),
        terms.amount(),
        usage.used(),
        usage.available(),
        terms.validUntil(),
        facts(usage.limitId()).stream()
            .filter(LimitOverridden.class::isInstance)
            .map(LimitOverridden.class::cast)
            .map(LimitController::granted)
            .toList());
  }

  private static GrantedOverride granted(LimitOverridden e) {
    return new GrantedOverride(
        e.dealId(),
        e.amount(),
        e.expiryDate(),
        e.requester(),
        e.approver(),
        e.reason(),
        e.bookingDate());
  }

  private List<LimitEvent> facts(LimitId id) {
    List<StoredEvent> stored = log.reader().ofAggregate(id.value(), 0);
    return stored.stream().map(event -> (LimitEvent) log.json().read(event)).toList();
  }

  private LimitTerms terms(LimitId id) {
    return facts(id).stream()
        .findFirst()
        .map(first -> ((LimitSet) first).terms())
        .orElseThrow(() -> notFound(id));
  }

  private static RuntimeException notFound(LimitId id) {
    return LIMIT_NOT_FOUND.because(id + " has never been set");
  }
}
