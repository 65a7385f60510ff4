package org.sycee.app.http.market;

import static org.sycee.treasury.marketdata.MarketDataRejection.INDEX_NOT_FOUND;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.sycee.app.eventstore.EventLog;
import org.sycee.app.http.api.ApiController;
import org.sycee.app.http.booking.BookingDesk;
import org.sycee.app.http.booking.Receipt;
import org.sycee.app.http.booking.Submission;
import org.sycee.app.http.market.MarketWishes.*;
import org.sycee.treasury.marketdata.IndexCommand.*;
import org.sycee.treasury.marketdata.IndexEvent.FixingCorrected;
import org.sycee.treasury.marketdata.IndexEvent.FixingPublished;
import org.sycee.treasury.marketdata.IndexEvent.IndexDefined;
import org.sycee.treasury.marketdata.IndexId;
import org.sycee.treasury.marketdata.IndexTerms;
import org.sycee.treasury.marketdata.WellKnownIndices;

/// Indices of the market and what they were fixed at, on both axes of time.
@ApiController
@Tag(name = "Market data")
class FixingController {
  private final BookingDesk desk;
  private final KnownMarket market;

  FixingController(BookingDesk desk, EventLog log) {
    this.desk = desk;
    this.market = new KnownMarket(log);
  }

  @Operation(summary = "Define an index; the terms of well-known ones need not be given")
  @PostMapping("/indices")
  ResponseEntity<Receipt> defineIndex(Submission by, @RequestBody Definition w) {
    IndexTerms terms =
        w.terms()
            .map(Terms::terms)
            .or(() -> WellKnownIndices.of(w.indexId()))
            .orElseThrow(() ->
                INDEX_NOT_FOUND.because(
                    "%s is none of %s: give its terms"
                        .formatted(w.indexId(), WellKnownIndices.byId().keySet())));
    return desk.book(by, new DefineIndex(by.transactionId(), w.indexId(), terms)).asTransaction();
  }

  @Operation(summary = "Publish the fixing of an index for a day")
  @PostMapping("/fixings")
  ResponseEntity<Receipt> publishFixing(Submission by, @RequestBody Publication w) {
    return desk.book(by, new PublishFixing(by.transactionId(), w.indexId(), w.date(), w.rate()))
        .asTransaction();
  }

  @Operation(summary = "Put another fixing in the place of a wrong one, which is named")
  @PostMapping("/fixings:correct")
  ResponseEntity<Receipt> correctFixing(Submission by, @RequestBody Correction w) {
    return desk.book(
            by,
            new CorrectFixing(
                by.transactionId(), w.indexId(), w.date(), w.replaced(), w.rate(), w.reason()))
        .asTransaction();
  }

  @Operation(
      summary = "Show the fixing of an index as of a date, as known at a position of the log",
      description =
          "That of the last day up to the date; with `from`, those of all days since. Without a"
              + " position all that is known now is meant.")
  @GetMapping("/fixings")
  Fixings getFixings(
      @RequestParam IndexId index,
      @RequestParam LocalDate asOf,
      @RequestParam Optional<LocalDate> from,
      @RequestParam Optional<Long> knownAt) {
    long position = knownAt.orElseGet(market::head);
    KnownMarket.Index known = market.index(index, position);
    var upTo = known.fixings().headMap(asOf, true);
    LocalDate first = from.orElse(upTo.isEmpty() ? asOf : upTo.lastKey());
    List<Fixing> fixings =
        upTo.values().stream()
            .map(FixingController::fixing)
            .filter(fixing -> !fixing.date().isBefore(first))
            .toList();
    return new Fixings(index, Terms.of(known.terms()), asOf, position, fixings);
  }

  private static Fixing fixing(KnownMarket.Fixing known) {
    return switch (known.fact()) {
      case FixingPublished e ->
          new Fixing(e.date(), e.rate(), known.position(), Optional.empty(), Optional.empty());
      case FixingCorrected e ->
          new Fixing(
              e.date(),
              e.rate(),
              known.position(),
              Optional.of(e.replaced()),
              Optional.of(e.reason()));
      case IndexDefined e -> throw new IllegalStateException("no fixing: " + e);
    };
  }
}
