package org.sycee.app.http.treasury;

import static org.sycee.treasury.deal.DealRejection.DEAL_NOT_FOUND;
import static org.sycee.treasury.deal.DealRejection.NOT_A_BOND_TRADE;

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
import org.springframework.web.bind.annotation.RequestParam;
import org.sycee.app.eventstore.EventLog;
import org.sycee.app.http.api.ApiController;
import org.sycee.app.http.booking.BookingDay;
import org.sycee.app.http.booking.BookingDesk;
import org.sycee.app.http.booking.Receipt;
import org.sycee.app.http.booking.Submission;
import org.sycee.ledger.Command;
import org.sycee.treasury.DealId;
import org.sycee.treasury.bondtrade.BondTradeCommand.*;
import org.sycee.treasury.deal.BondTradeTerms;
import org.sycee.treasury.deal.Deal;
import org.sycee.treasury.deal.DealCommand.AmendDeal;
import org.sycee.treasury.deal.DealCommand.CaptureDeal;
import org.sycee.treasury.deal.DealEvent;
import org.sycee.treasury.deal.LiveDeal;

/// Bonds bought and sold. What every deal has in common, from its verification to its cancellation,
/// is asked of the deal.
@ApiController
@Tag(name = "Bond trades")
class BondTradeController {
  private final BookingDesk desk;
  private final EventLog log;
  private final Deals deals;

  BondTradeController(BookingDesk desk, EventLog log) {
    this.desk = desk;
    this.log = log;
    this.deals = new Deals(log);
  }

  @Operation(summary = "Capture a trade in bonds, with the figure of its price that was agreed")
  @PostMapping("/bond-trades")
  ResponseEntity<Receipt> captureBondTrade(Submission by, @RequestBody BondTradeWishes.Capture w) {
    return desk.book(
            by,
            new BookingDay(w.bookingDate(), () -> w.ticket().portfolio().entity()),
            day ->
                new CaptureDeal(
                    by.transactionId(), w.dealId(), w.ticket().on(day, log.references()), day))
        .at("/api/v1/bond-trades/" + w.dealId());
  }

  @Operation(summary = "Put another ticket in its place; it must be verified again")
  @PostMapping("/bond-trades/{id}:amend")
  ResponseEntity<Receipt> amendBondTrade(
      @PathVariable DealId id, Submission by, @RequestBody BondTradeWishes.Amendment w) {
    return book(
        id,
        by,
        w.bookingDate(),
        day ->
            new AmendDeal(
                by.transactionId(), id, w.ticket().on(day, log.references()), w.reason(), day));
  }

  @Operation(summary = "Record that bonds and money have changed hands")
  @PostMapping("/bond-trades/{id}:settle")
  ResponseEntity<Receipt> settleBondTrade(
      @PathVariable DealId id, Submission by, @RequestBody BondTradeWishes.Settlement w) {
    return book(
        id,
        by,
        w.bookingDate(),
        day ->
            new SettleBondTrade(
                by.transactionId(), id, w.settler(), day, w.valueDate().orElse(day)));
  }

  @Operation(summary = "Take back a settled trade, if nothing has happened to its position since")
  @PostMapping("/bond-trades/{id}:reverse")
  ResponseEntity<Receipt> reverseBondTrade(
      @PathVariable DealId id, Submission by, @RequestBody DealWishes.Reversal w) {
    return book(
        id,
        by,
        w.bookingDate(),
        day -> new ReverseBondTrade(by.transactionId(), id, w.by(), w.approver(), w.reason(), day));
  }

  @Operation(
      summary = "Show what was traded and every figure of its price",
      description = "Without a position all that is known now is meant.")
  @GetMapping("/bond-trades/{dealId}")
  BondTradeWishes.Resource getBondTrade(
      @PathVariable DealId dealId, @RequestParam Optional<Long> knownAt) {
    long position = knownAt.orElseGet(log.reader()::headPosition);
    Optional<LiveDeal> last = Optional.empty();
    Deal deal = Deal.notCaptured();
    for (var stored : log.reader().ofAggregate(dealId.value(), 0)) {
      if (stored.position() <= position) {
        deal = deal.evolve((DealEvent) log.json().read(stored));
        last = deal instanceof LiveDeal live ? Optional.of(live) : last;
      }
    }
    LiveDeal live =
        last.orElseThrow(() -> DEAL_NOT_FOUND.because(dealId + " has never been captured"));
    if (live.ticket().terms() instanceof BondTradeTerms terms) {
      return BondTradeWishes.Resource.of(dealId, terms);
    }
    throw NOT_A_BOND_TRADE.because("%s is a %s".formatted(dealId, live.ticket().terms().product()));
  }

  private ResponseEntity<Receipt> book(
      DealId id,
      Submission by,
      Optional<LocalDate> bookingDate,
      Function<LocalDate, Command> wish) {
    return desk.book(by, new BookingDay(bookingDate, () -> deals.entityOf(id)), wish)
        .asTransaction();
  }
}
