package org.sycee.app.http.treasury;

import static org.sycee.treasury.netting.NettingRejection.NET_SET_CHANGED;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.sycee.app.eventstore.EventLog;
import org.sycee.app.http.api.ApiController;
import org.sycee.app.http.api.EntityName;
import org.sycee.app.http.booking.BookingDay;
import org.sycee.app.http.booking.BookingDesk;
import org.sycee.app.http.booking.Receipt;
import org.sycee.app.http.booking.Submission;
import org.sycee.app.http.reading.BooksGate;
import org.sycee.app.http.reading.BooksPosition;
import org.sycee.app.http.reading.Page;
import org.sycee.ledger.facility.EmployeeId;
import org.sycee.money.Money;
import org.sycee.projections.Progress;
import org.sycee.projections.deals.Blotter;
import org.sycee.projections.deals.Blotter.NetPart;
import org.sycee.projections.deals.Blotter.NetPayment;
import org.sycee.treasury.DealId;
import org.sycee.treasury.counterparty.CounterpartyDetails;
import org.sycee.treasury.counterparty.CounterpartyId;
import org.sycee.treasury.netting.SettleNet;

/// Payments that are settled together under netting agreements.
@ApiController
@Tag(name = "Deals")
class NettingController {
  private final BookingDesk desk;
  private final EventLog log;
  private final Blotter blotter;
  private final Progress progress;

  NettingController(BookingDesk desk, EventLog log, Blotter blotter, Progress progress) {
    this.desk = desk;
    this.log = log;
    this.blotter = blotter;
    this.progress = progress;
  }

  @Schema(name = "NetPartWish")
  record PartWish(DealId dealId, int flow, Money amount) {}

  @Schema(name = "SettleNet", description = "A net payment as it was proposed.")
  record Settlement(
      String entity,
      CounterpartyId counterparty,
      LocalDate payDate,
      @Schema(description = "Negative if we pay.") Money net,
      List<PartWish> parts,
      EmployeeId settler,
      @Schema(description = "The booking date if left out.") Optional<LocalDate> valueDate,
      Optional<LocalDate> bookingDate) {

    SettleNet on(Submission by, LocalDate day) {
      return new SettleNet(
          by.transactionId(),
          counterparty,
          net.currency(),
          payDate,
          parts.stream()
              .map(part -> new SettleNet.Part(part.dealId(), part.flow(), part.amount()))
              .toList(),
          net,
          settler,
          day,
          valueDate.orElse(day));
    }
  }

  @Operation(
      summary = "Propose net payments",
      description = "Of counterparties with a netting agreement, two payments or more of a day.")
  @GetMapping("/payments-due/net")
  Page<NetPayment> listNetPayments(
      @RequestParam EntityName entity, @RequestParam LocalDate by, BooksPosition position) {
    return Page.whole(proposed(entity.value(), by), position);
  }

  @Operation(summary = "Settle all payments of a proposal together, or none")
  @PostMapping("/payments-due/net:settle")
  ResponseEntity<Receipt> settleNet(Submission by, @RequestBody Settlement w) {
    if (desk.receipt(by.transactionId()).isEmpty()) {
      BooksGate.await(progress, log.reader().headPosition());
      requireUnchanged(w);
    }
    return desk.book(by, new BookingDay(w.bookingDate(), w::entity), day -> w.on(by, day))
        .asTransaction();
  }

  private List<NetPayment> proposed(String entity, LocalDate by) {
    return blotter.netted(entity, by).stream()
        .filter(net -> net.parts().size() > 1)
        .filter(net ->
            log.references()
                .of(new CounterpartyId(net.counterparty()))
                .details()
                .on(net.payDate())
                .map(CounterpartyDetails::netting)
                .orElse(false))
        .toList();
  }

  /// A payment that has come due since would be left out.
  private void requireUnchanged(Settlement w) {
    Set<NetPart> wanted =
        Set.copyOf(
            w.parts().stream()
                .map(part -> new NetPart(part.dealId().value(), part.flow(), part.amount()))
                .toList());
    List<NetPart> due =
        blotter.netted(w.entity(), w.payDate()).stream()
            .filter(net ->
                net.counterparty().equals(w.counterparty().value())
                    && net.payDate().equals(w.payDate())
                    && net.net().currency().equals(w.net().currency()))
            .flatMap(net -> net.parts().stream())
            .toList();
    NET_SET_CHANGED.unless(
        wanted.equals(Set.copyOf(due)),
        () ->
            "%s of %s on %s: due are %s"
                .formatted(w.net().currency(), w.counterparty(), w.payDate(), due));
  }
}
