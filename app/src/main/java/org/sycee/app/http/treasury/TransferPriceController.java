package org.sycee.app.http.treasury;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
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
import org.sycee.app.http.market.KnownTransferPrices;
import org.sycee.app.http.problem.MalformedRequest;
import org.sycee.money.Rate;
import org.sycee.time.Tenor;
import org.sycee.treasury.ftp.TenorCommand.AssignTenor;
import org.sycee.treasury.ftp.Tie.ByBehaviour;
import org.sycee.treasury.ftp.Tie.ToMaturity;
import org.sycee.treasury.ftp.TransferPrice;
import org.sycee.treasury.marketdata.SnapshotId;

/// At which rate money goes between the branches and the treasury.
@ApiController
@Tag(name = "Transfer prices")
class TransferPriceController {
  private final BookingDesk desk;
  private final KnownTransferPrices known;

  TransferPriceController(BookingDesk desk, EventLog log) {
    this.desk = desk;
    this.known = new KnownTransferPrices(log);
  }

  @Schema(name = "AssignTenor")
  record Assignment(
      @Schema(description = "A product without a maturity: 1 to 40 letters, digits and . _ -")
          String product,
      Tenor tenor,
      LocalDate effectiveDate,
      @Schema(description = "How the tenor was found.") String reason) {}

  @Schema(name = "TransferRate", description = "Fixed when the contract starts.")
  record Price(
      @Schema(description = "Whose curve it is.") SnapshotId snapshotId,
      LocalDate start,
      @Schema(description = "Until when the money is tied, or is taken to be.") LocalDate end,
      @Schema(description = "The behavioural tenor, if there is no maturity.")
          Optional<Tenor> tenor,
      Rate rate,
      long knownAt) {}

  @Operation(summary = "Assign a behavioural tenor to a product without a maturity, from a date on")
  @PostMapping("/transfer-tenors/{entity}")
  ResponseEntity<Receipt> assignTenor(
      @PathVariable EntityName entity, Submission by, @RequestBody Assignment w) {
    return desk.book(
            by,
            new AssignTenor(
                by.transactionId(),
                entity.value(),
                w.product(),
                w.tenor(),
                w.effectiveDate(),
                w.reason()))
        .asTransaction();
  }

  @Operation(
      summary = "Show the transfer rate of money that is tied from a date on",
      description =
          "Until `end`, or for the tenor assigned to the `product` of the `entity`: that of the"
              + " curve in effect on the first day, as known at a position of the log.")
  @GetMapping("/transfer-rate")
  Price getTransferRate(
      @RequestParam String source,
      @RequestParam String curve,
      @RequestParam Currency currency,
      @RequestParam LocalDate start,
      @RequestParam Optional<LocalDate> end,
      @RequestParam Optional<EntityName> entity,
      @RequestParam Optional<String> product,
      @RequestParam Optional<Long> knownAt) {
    long position = knownAt.orElseGet(known::head);
    TransferPrice price =
        end.isPresent()
            ? known.prices(source, curve, position).of(new ToMaturity(start, end.get()), currency)
            : known
                .prices(source, curve, required(entity).value(), position)
                .of(new ByBehaviour(start, required(product)), currency);
    return new Price(
        price.snapshotId(), price.start(), price.end(), price.tenor(), price.rate(), position);
  }

  private static <T> T required(Optional<T> parameter) {
    return parameter.orElseThrow(
        () -> MalformedRequest.inParameter("end", "or an entity and a product are needed"));
  }
}
