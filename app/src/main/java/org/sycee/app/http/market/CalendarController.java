package org.sycee.app.http.market;

import static org.sycee.treasury.calendar.CalendarRejection.*;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.sycee.app.eventstore.EventLog;
import org.sycee.app.http.api.ApiController;
import org.sycee.app.http.api.EntityName;
import org.sycee.app.http.booking.BookingDesk;
import org.sycee.app.http.booking.Receipt;
import org.sycee.app.http.booking.Submission;
import org.sycee.app.http.market.CalendarWishes.*;
import org.sycee.app.http.problem.MalformedRequest;
import org.sycee.app.http.problem.RefusedRows;
import org.sycee.app.http.problem.RefusedRows.Place;
import org.sycee.app.http.reading.BooksPosition;
import org.sycee.app.http.reading.Page;
import org.sycee.projections.deals.Blotter;
import org.sycee.time.BusinessCalendar;
import org.sycee.treasury.calendar.Calendar;
import org.sycee.treasury.calendar.CalendarCommand.CorrectCalendarYear;
import org.sycee.treasury.calendar.CalendarCommand.PublishCalendarYear;
import org.sycee.treasury.calendar.CalendarFile;
import org.sycee.treasury.calendar.CalendarId;
import org.sycee.treasury.calendar.CalendarYear;
import org.sycee.treasury.calendar.SettlementCalendars;

/// On which days markets deal and pay: calendars, published and corrected year by year.
@ApiController
@Tag(name = "Calendars")
class CalendarController {
  private static final int MOST_DAYS = 366;

  private final BookingDesk desk;
  private final EventLog log;
  private final KnownMarket market;
  private final Blotter blotter;

  CalendarController(BookingDesk desk, EventLog log, Blotter blotter) {
    this.desk = desk;
    this.log = log;
    this.market = new KnownMarket(log);
    this.blotter = blotter;
  }

  @Operation(summary = "Publish the days of a year that the calendar does not know")
  @PostMapping("/calendars/{name}:publish")
  ResponseEntity<Receipt> publishCalendarYear(
      @PathVariable CalendarId name, Submission by, @RequestBody Publication w) {
    return desk.book(by, new PublishCalendarYear(by.transactionId(), name, w.days().calendarYear()))
        .at(pathOf(name, w.days().year()));
  }

  @Operation(
      summary = "Put other days in the place of those of a year that is known",
      description =
          "Deals made before keep their dates; `payments-to-move` lists those that are no"
              + " longer good.")
  @PostMapping("/calendars/{name}:correct")
  ResponseEntity<Receipt> correctCalendarYear(
      @PathVariable CalendarId name, Submission by, @RequestBody Correction w) {
    return desk.book(
            by,
            new CorrectCalendarYear(by.transactionId(), name, w.days().calendarYear(), w.reason()))
        .at(pathOf(name, w.days().year()));
  }

  @Operation(
      summary = "Publish a year from a file, or correct it if a reason is given",
      description =
          "A fact a line: 2027-01-01,holiday or 2027-02-06,working, and once 2027,249, the number"
              + " of business days. Every faulty line is told, and then nothing is booked.")
  @PostMapping(path = "/calendars/{name}:import", consumes = "text/csv")
  ResponseEntity<Receipt> importCalendarYear(
      @PathVariable CalendarId name,
      Submission by,
      @RequestParam int year,
      @RequestParam String source,
      @RequestParam CalendarYear.Status status,
      @RequestParam Optional<String> reason,
      @RequestBody byte[] content) {
    CalendarFile file = read(content, year);
    if (!file.faults().isEmpty()) {
      throw new RefusedRows(
          "%d faults in %d rows; nothing was booked".formatted(file.faults().size(), file.rows()),
          file.faults().stream()
              .map(fault ->
                  new Place(
                      "/" + fault.line(), fault.refusal().code() + ": " + fault.refusal().detail()))
              .toList());
    }
    CalendarYear days = file.days(source, status);
    var command =
        reason.isPresent()
            ? new CorrectCalendarYear(by.transactionId(), name, days, reason.get())
            : new PublishCalendarYear(by.transactionId(), name, days);
    return desk.book(by, command).at(pathOf(name, year));
  }

  private static CalendarFile read(byte[] content, int year) {
    try {
      return CalendarFile.read(QuoteFiles.text(content), year);
    } catch (IllegalArgumentException e) {
      throw MalformedRequest.inBody("", String.valueOf(e.getMessage()));
    }
  }

  private static String pathOf(CalendarId name, int year) {
    return "/api/v1/calendars/%s?year=%d".formatted(name, year);
  }

  @Operation(
      summary = "List the calendars by which currencies are paid or of which years are published")
  @GetMapping("/calendars")
  List<Summary> listCalendars() {
    var ids = new TreeSet<>(SettlementCalendars.all());
    log.references().publishedCalendars().keySet().forEach(name -> ids.add(new CalendarId(name)));
    return ids.stream().map(this::summary).toList();
  }

  private Summary summary(CalendarId id) {
    Calendar calendar = log.references().of(id);
    BusinessCalendar known = calendar.known(id).orElseThrow();
    return new Summary(
        id,
        known.firstYear(),
        known.lastYear(),
        calendar.published().values().stream()
            .sorted((one, other) -> one.year() - other.year())
            .map(each -> new PublishedYear(each.year(), each.status(), each.source()))
            .toList());
  }

  @Operation(
      summary = "Show a year of a calendar as known at a position of the log",
      description = "Without a position all that is known now is meant.")
  @GetMapping("/calendars/{name}")
  KnownYear getCalendarYear(
      @PathVariable CalendarId name, @RequestParam int year, @RequestParam Optional<Long> knownAt) {
    long position = knownAt.orElseGet(market::head);
    CalendarYear days =
        market
            .calendars(position)
            .of(name)
            .year(name, year)
            .orElseThrow(() ->
                CALENDAR_NOT_FOUND.because(
                    "%s did not know %d at position %d".formatted(name, year, position)));
    return new KnownYear(name, Days.of(days), position);
  }

  @Operation(
      summary = "Tell of each day whether it is a business day, or why it is none",
      description = "CNBE+USNY needs both. At most 366 days.")
  @GetMapping("/calendars/{name}/days")
  Span getCalendarDays(
      @PathVariable String name,
      @RequestParam LocalDate from,
      @RequestParam LocalDate to,
      @RequestParam Optional<Long> knownAt) {
    CALENDAR_SPAN_OUT_OF_BOUNDS.unless(
        !to.isBefore(from) && to.isBefore(from.plusDays(MOST_DAYS)),
        () -> "%s to %s; at most %d days".formatted(from, to, MOST_DAYS));
    long position = knownAt.orElseGet(market::head);
    BusinessCalendar calendar = calendar(name, position);
    List<Day> days =
        from.datesUntil(to.plusDays(1))
            .map(date -> new Day(date, calendar.reason(date).isEmpty(), calendar.reason(date)))
            .toList();
    return new Span(calendar.name(), days, position);
  }

  private BusinessCalendar calendar(String name, long position) {
    try {
      return market.calendars(position).named(name);
    } catch (IllegalArgumentException e) {
      throw CALENDAR_NOT_FOUND.because(String.valueOf(e.getMessage()));
    }
  }

  @Operation(
      summary = "List the open payments on days on which the calendar is closed",
      description = "They were good when the deal was made, before the year was corrected.")
  @GetMapping("/calendars/{name}/payments-to-move")
  Page<PaymentToMove> listPaymentsToMove(
      @PathVariable CalendarId name, @RequestParam EntityName entity, BooksPosition position) {
    calendar(name.value(), market.head());
    return Page.whole(
        new PaymentsToMove(blotter, log.references()).by(name, entity.value()), position);
  }
}
