package org.sycee.app.http.treasury;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.sycee.app.eventstore.EventLog;
import org.sycee.app.http.api.ApiController;
import org.sycee.app.http.api.EntityName;
import org.sycee.app.http.reading.BooksPosition;
import org.sycee.app.http.reading.Page;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.money.Money;
import org.sycee.treasury.fxposition.FxPosition;
import org.sycee.treasury.fxposition.FxPositionAggregate;
import org.sycee.treasury.fxposition.FxPositionEvent;
import org.sycee.treasury.fxposition.FxPositionEvent.FxPositionRevalued;
import org.sycee.treasury.fxposition.ValuedCurrency;
import org.sycee.treasury.marketdata.SnapshotId;

/// What portfolios hold of foreign currencies.
@ApiController
@Tag(name = "Positions")
class FxPositionController {
  private final EventLog log;

  FxPositionController(EventLog log) {
    this.log = log;
  }

  @Schema(name = "FxPosition", description = "Foreign currency in a portfolio, as last valued.")
  record Resource(
      AccountingUnit portfolio,
      @Schema(description = "The market by which it was valued.") SnapshotId snapshot,
      LocalDate valuedOn,
      @Schema(description = "Held of each currency, below zero if more was paid than came in.")
          List<ValuedCurrency> currencies,
      @Schema(description = "What they are worth together.") Money worth,
      @Schema(description = "What all revaluations have gained or lost.") Money result) {

    static Resource of(FxPositionRevalued last, Money result) {
      return new Resource(
          last.portfolio(),
          last.snapshot(),
          last.bookingDate(),
          last.currencies(),
          last.cost().plus(last.difference()),
          result);
    }
  }

  @Operation(
      summary = "List the foreign currency of a legal entity's portfolios as last valued by a day",
      description =
          "As known at a position of the log; without one all that is known now is meant.")
  @GetMapping("/fx-positions")
  Page<Resource> listFxPositions(
      @RequestParam EntityName entity,
      @RequestParam LocalDate asOf,
      @RequestParam Optional<Long> knownAt) {
    String streams = FxPositionAggregate.ID_PREFIX + entity.value() + "/";
    long position = knownAt.orElseGet(log.reader()::headPosition);
    var valued = new TreeMap<AccountingUnit, FxPosition>();
    for (var stored : log.reader().ofAggregatesWithPrefix(streams, 0, position)) {
      var event = (FxPositionEvent) log.json().read(stored);
      if (!event.bookingDate().isAfter(asOf)) {
        AccountingUnit unit = event.portfolio();
        valued.put(unit, valued.getOrDefault(unit, FxPosition.NEVER_VALUED).evolve(event));
      }
    }
    return Page.whole(
        valued.values().stream()
            .flatMap(each -> each.last().map(last -> Resource.of(last, each.result())).stream())
            .toList(),
        new BooksPosition(position));
  }
}
