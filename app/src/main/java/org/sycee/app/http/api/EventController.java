package org.sycee.app.http.api;

import static org.sycee.app.http.problem.HttpRejection.EVENT_NOT_FOUND;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.sycee.app.eventstore.EventLog;
import org.sycee.app.http.booking.LoggedEvent;
import org.sycee.app.http.reading.BooksPosition;
import org.sycee.app.http.reading.Cursor;
import org.sycee.app.http.reading.Page;

/// The log itself: every event as it is stored.
@ApiController
@Tag(name = "Log")
class EventController {
  private final EventLog log;

  EventController(EventLog log) {
    this.log = log;
  }

  @Schema(name = "Status", description = "How far the log and the books have come.")
  record Status(
      @Schema(description = "Last position of the log.") long headPosition,
      @Schema(description = "Last position the books include.") long booksPosition) {}

  @Operation(summary = "List the events after a position of the log, or after a cursor")
  @GetMapping("/events")
  ResponseEntity<Page<LoggedEvent>> listEvents(
      @RequestParam(defaultValue = "0") long after,
      @RequestParam Optional<String> cursor,
      @RequestParam(defaultValue = "100") int limit,
      BooksPosition position) {
    long start = Math.max(Math.max(after, 0), Cursor.parse(cursor).position());
    List<LoggedEvent> events =
        log.reader().after(start, Page.limit(limit) + 1).stream().map(LoggedEvent::of).toList();
    return Page.of(events, limit, event -> new Cursor(event.position(), 0), position).answer();
  }

  @Operation(summary = "Show the event at a position of the log")
  @GetMapping("/events/{position}")
  LoggedEvent getEvent(@PathVariable long position) {
    return log.reader()
        .at(position)
        .map(LoggedEvent::of)
        .orElseThrow(() -> EVENT_NOT_FOUND.because("the log has no position " + position));
  }

  @Operation(summary = "Show how far the log and the books have come")
  @GetMapping("/status")
  Status getStatus(BooksPosition position) {
    return new Status(log.reader().headPosition(), position.value());
  }
}
