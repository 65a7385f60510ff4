package org.sycee.app.http.api;

import static org.sycee.app.http.problem.HttpRejection.EVENT_NOT_FOUND;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.sycee.app.eventstore.EventLog;
import org.sycee.app.eventstore.StoredEvent;
import org.sycee.app.http.booking.LoggedEvent;
import org.sycee.app.http.problem.MalformedRequest;
import org.sycee.app.http.reading.BooksPosition;
import org.sycee.app.http.reading.Cursor;
import org.sycee.app.http.reading.Page;
import org.sycee.projections.journal.Journal;
import org.sycee.projections.journal.Journal.Place;
import org.sycee.projections.journal.JournalLine;

/// The journal: every posting, and the event it came from.
@ApiController
@Tag(name = "Books")
class JournalController {
  private final Journal journal;
  private final EventLog log;

  JournalController(Journal journal, EventLog log) {
    this.journal = journal;
    this.log = log;
  }

  @Schema(name = "JournalEntry", description = "The lines of one event, and the event itself.")
  record Entry(LoggedEvent event, List<JournalLine> lines) {}

  @Operation(
      summary = "List the lines of the journal in the order of the log",
      description =
          "Of one account (entity, account and currency, from and upTo if wanted), of one contract,"
              + " or all.")
  @GetMapping("/journal")
  ResponseEntity<Page<JournalLine>> listJournal(
      @RequestParam Optional<String> entity,
      @RequestParam Optional<String> account,
      @RequestParam Optional<String> currency,
      @RequestParam Optional<LocalDate> from,
      @RequestParam Optional<LocalDate> upTo,
      @RequestParam Optional<String> contract,
      @RequestParam Optional<String> cursor,
      @RequestParam(defaultValue = "100") int limit,
      BooksPosition position) {
    Cursor after = Cursor.parse(cursor);
    var place = new Place(after.position(), after.line());
    int rows = Page.limit(limit) + 1;
    boolean ofAccount =
        entity.isPresent()
            || account.isPresent()
            || currency.isPresent()
            || from.isPresent()
            || upTo.isPresent();
    if (contract.isPresent() && ofAccount) {
      throw MalformedRequest.inParameter("contract", "stands alone, without those of an account");
    }
    List<JournalLine> lines;
    if (contract.isPresent()) {
      lines = journal.ofContract(contract.get(), place, rows);
    } else if (ofAccount) {
      var query =
          new Journal.Query(
              required("entity", entity),
              required("account", account),
              required("currency", currency),
              from.orElse(LocalDate.MIN),
              upTo.orElse(LocalDate.MAX));
      lines = journal.ofAccount(query, place, rows);
    } else {
      lines = journal.after(place, rows);
    }
    return Page.of(lines, limit, line -> new Cursor(line.position(), line.line()), position)
        .answer();
  }

  @Operation(summary = "Show the entry at a position of the log: all its lines and its event")
  @GetMapping("/journal/{position}")
  Entry getJournalEntry(@PathVariable long position) {
    return new Entry(LoggedEvent.of(eventAt(position)), journal.at(position));
  }

  private StoredEvent eventAt(long position) {
    return log.reader()
        .at(position)
        .orElseThrow(() -> EVENT_NOT_FOUND.because("the log has no position " + position));
  }

  private static String required(String name, Optional<String> value) {
    return value.orElseThrow(() ->
        MalformedRequest.inParameter(
            name, "is missing; an account is one of an entity in a currency"));
  }
}
