package org.sycee.app.http.supervision;

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
import org.sycee.app.eventstore.EventLog;
import org.sycee.app.http.api.ApiController;
import org.sycee.app.http.booking.BookingDesk;
import org.sycee.app.http.booking.Receipt;
import org.sycee.app.http.booking.Submission;
import org.sycee.app.http.problem.MalformedRequest;
import org.sycee.ledger.stationery.Keeper;
import org.sycee.ledger.stationery.SerialRange;
import org.sycee.ledger.stationery.Stock;
import org.sycee.ledger.stationery.StockAggregate;
import org.sycee.ledger.stationery.StockCommand.IssueBlanks;
import org.sycee.ledger.stationery.StockCommand.ReceiveBlanks;
import org.sycee.ledger.stationery.StockCommand.UseBlanks;
import org.sycee.ledger.stationery.StockCommand.VoidBlanks;
import org.sycee.ledger.stationery.StockEvent;
import org.sycee.ledger.stationery.StockId;

/// Blank vouchers of one kind at one branch, by their serial numbers.
@ApiController
@Tag(name = "Supervision")
class BlankVoucherController {
  private final ActDesk desk;
  private final EventLog log;

  BlankVoucherController(BookingDesk desk, EventLog log) {
    this.desk = new ActDesk(desk, log);
    this.log = log;
  }

  @Schema(name = "ReceiveBlanks")
  record Receiving(SerialRange serials, String documentNumber, Optional<LocalDate> bookingDate) {}

  /// To whom, or by whom.
  @Schema(name = "HandBlanks")
  record Handing(
      SerialRange serials,
      @Schema(description = "1 to 20 letters, digits, _ and -; not VAULT.") Keeper teller,
      Optional<LocalDate> bookingDate) {}

  @Schema(name = "VoidBlanks")
  record Voiding(
      SerialRange serials,
      @Schema(description = "VAULT or a teller.") Keeper keeper,
      String reason,
      Optional<LocalDate> bookingDate) {}

  @Schema(name = "BlankVouchers", description = "Where every piece ever received is.")
  record InStock(StockId stock, long pieces, List<Range> ranges) {}

  @Schema(name = "BlankVoucherRange")
  record Range(
      SerialRange serials,
      @Schema(description = "VAULT or a teller; left out of those used or voided.")
          Optional<Keeper> keeper) {}

  @Operation(summary = "Receive blank vouchers into the vault of a branch")
  @PostMapping("/blank-vouchers/{entity}/{branch}/{kind}:receive")
  ResponseEntity<Receipt> receiveBlanks(
      @PathVariable String entity,
      @PathVariable String branch,
      @PathVariable String kind,
      Submission by,
      @RequestBody Receiving w) {
    StockId id = stock(entity, branch, kind);
    return desk.book(
            by,
            entity,
            w.bookingDate(),
            day -> new ReceiveBlanks(by.transactionId(), id, w.serials(), day, w.documentNumber()))
        .asTransaction();
  }

  @Operation(summary = "Issue blank vouchers from the vault to a teller")
  @PostMapping("/blank-vouchers/{entity}/{branch}/{kind}:issue")
  ResponseEntity<Receipt> issueBlanks(
      @PathVariable String entity,
      @PathVariable String branch,
      @PathVariable String kind,
      Submission by,
      @RequestBody Handing w) {
    StockId id = stock(entity, branch, kind);
    Keeper teller = teller(w);
    return desk.book(
            by,
            entity,
            w.bookingDate(),
            day -> new IssueBlanks(by.transactionId(), id, w.serials(), teller, day))
        .asTransaction();
  }

  @Operation(summary = "Use blank vouchers a teller has got")
  @PostMapping("/blank-vouchers/{entity}/{branch}/{kind}:use")
  ResponseEntity<Receipt> useBlanks(
      @PathVariable String entity,
      @PathVariable String branch,
      @PathVariable String kind,
      Submission by,
      @RequestBody Handing w) {
    StockId id = stock(entity, branch, kind);
    Keeper teller = teller(w);
    return desk.book(
            by,
            entity,
            w.bookingDate(),
            day -> new UseBlanks(by.transactionId(), id, w.serials(), teller, day))
        .asTransaction();
  }

  @Operation(summary = "Void blank vouchers that are spoilt or withdrawn")
  @PostMapping("/blank-vouchers/{entity}/{branch}/{kind}:void")
  ResponseEntity<Receipt> voidBlanks(
      @PathVariable String entity,
      @PathVariable String branch,
      @PathVariable String kind,
      Submission by,
      @RequestBody Voiding w) {
    StockId id = stock(entity, branch, kind);
    return desk.book(
            by,
            entity,
            w.bookingDate(),
            day -> new VoidBlanks(by.transactionId(), id, w.serials(), w.keeper(), day, w.reason()))
        .asTransaction();
  }

  @Operation(summary = "Show where the blank vouchers are; nowhere if none were received")
  @GetMapping("/blank-vouchers/{entity}/{branch}/{kind}")
  InStock getBlankVouchers(
      @PathVariable String entity, @PathVariable String branch, @PathVariable String kind) {
    StockId id = stock(entity, branch, kind);
    Stock stock = Stock.EMPTY;
    for (var stored : log.reader().ofAggregate(StockAggregate.idOf(id), 0)) {
      stock = stock.evolve((StockEvent) log.json().read(stored));
    }
    List<Range> ranges =
        stock.pieces().stream().map(each -> new Range(each.serials(), each.keeper())).toList();
    long unspent =
        stock.pieces().stream()
            .filter(each -> each.keeper().isPresent())
            .mapToLong(each -> each.serials().pieces())
            .sum();
    return new InStock(id, unspent, ranges);
  }

  private static StockId stock(String entity, String branch, String kind) {
    try {
      return new StockId(entity, branch, kind);
    } catch (IllegalArgumentException e) {
      throw MalformedRequest.inParameter("kind", String.valueOf(e.getMessage()));
    }
  }

  private static Keeper teller(Handing wish) {
    if (wish.teller().equals(Keeper.VAULT)) {
      throw MalformedRequest.inBody("/teller", "the vault is no teller");
    }
    return wish.teller();
  }
}
