package org.sycee.app.http.treasury;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.sycee.app.http.api.ApiController;
import org.sycee.app.http.api.EntityName;
import org.sycee.app.http.reading.BooksPosition;
import org.sycee.app.http.reading.Cursor;
import org.sycee.app.http.reading.Page;
import org.sycee.projections.deals.Blotter;
import org.sycee.projections.deals.Blotter.BlotterDeal;
import org.sycee.projections.deals.Blotter.BondOfRepo;
import org.sycee.projections.deals.Blotter.CashDay;
import org.sycee.projections.deals.Blotter.DueFlow;

/// All deals of a legal entity, what they pay, and when.
@ApiController
@Tag(name = "Deals")
class BlotterController {
  private final Blotter blotter;

  BlotterController(Blotter blotter) {
    this.blotter = blotter;
  }

  @Operation(summary = "List the deals of a legal entity in the order of their capture")
  @GetMapping("/deals")
  ResponseEntity<Page<BlotterDeal>> listDeals(
      @RequestParam EntityName entity,
      @RequestParam Optional<String> cursor,
      @RequestParam(defaultValue = "100") int limit,
      BooksPosition position) {
    long after = Cursor.parse(cursor).position();
    var rows = blotter.ofEntity(entity.value(), after, Page.limit(limit) + 1);
    return Page.of(rows, limit, row -> new Cursor(row.capturedAt(), 0), position).answer();
  }

  @Operation(summary = "List the payments of deals that are due by a date and open")
  @GetMapping("/payments-due")
  Page<DueFlow> listPaymentsDue(
      @RequestParam EntityName entity, @RequestParam LocalDate by, BooksPosition position) {
    return Page.whole(blotter.due(entity.value(), by), position);
  }

  @Operation(summary = "List the bonds behind the open repos of a legal entity")
  @GetMapping("/repo-bonds")
  Page<BondOfRepo> listRepoBonds(@RequestParam EntityName entity, BooksPosition position) {
    return Page.whole(blotter.bonds(entity.value()), position);
  }

  @Operation(summary = "Show what deals pay and receive in a currency, by value date")
  @GetMapping("/cash-ladder")
  Page<CashDay> getCashLadder(
      @RequestParam EntityName entity, @RequestParam Currency currency, BooksPosition position) {
    return Page.whole(blotter.cashLadder(entity.value(), currency), position);
  }
}
