package org.sycee.app.http.rates;

import static org.sycee.app.http.problem.HttpRejection.ENTITY_NOT_FOUND;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
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
import org.sycee.contract.interest.RateKey;
import org.sycee.ledger.businessday.BusinessDay;
import org.sycee.ledger.rates.RateCommand.CorrectRate;
import org.sycee.ledger.rates.RateCommand.PublishRate;
import org.sycee.ledger.rates.RateEvent;
import org.sycee.money.Rate;

/// The rates a legal entity posts for contracts in a currency.
@ApiController
@Tag(name = "Rates")
class RateController {
  private final BookingDesk desk;
  private final EventLog log;
  private final RatesInEffect rates;

  RateController(BookingDesk desk, EventLog log) {
    this.desk = desk;
    this.log = log;
    this.rates = new RatesInEffect(log);
  }

  @Schema(name = "PostRate")
  record Wish(
      @Schema(description = "DEMAND, AGREEMENT, TIME P3M, TIME P1Y, NOTICE P7D, LOAN_PRIME P1Y.")
          RateKey key,
      @Schema(description = "Per year as a fraction: 0.0435 is 4.35 %.") Rate rate,
      LocalDate effectiveDate,
      @Schema(description = "Where the rate stands written.") String source,
      @Schema(description = "true admits a date whose interest has been worked out already.")
          Optional<Boolean> backDated) {}

  @Schema(name = "PostedRate")
  record Posted(RateKey key, Rate rate, LocalDate effectiveDate, String source) {
    static Posted of(RateEvent fact) {
      return new Posted(fact.key(), fact.rate(), fact.effectiveDate(), fact.source());
    }
  }

  @Schema(name = "PostedRates", description = "The rates in effect on a date.")
  record InEffect(String entity, Currency currency, LocalDate asOf, List<Posted> rates) {}

  @Operation(summary = "Publish a rate from a date on")
  @PostMapping("/rates/{entity}/{currency}:publish")
  ResponseEntity<Receipt> publishRate(
      @PathVariable EntityName entity,
      @PathVariable Currency currency,
      Submission by,
      @RequestBody Wish w) {
    return desk.book(
            by,
            new PublishRate(
                by.transactionId(),
                entity.value(),
                currency,
                w.key(),
                w.rate(),
                w.effectiveDate(),
                w.source(),
                w.backDated().orElse(false)))
        .asTransaction();
  }

  @Operation(summary = "Put another rate in the place of one that was published wrongly")
  @PostMapping("/rates/{entity}/{currency}:correct")
  ResponseEntity<Receipt> correctRate(
      @PathVariable EntityName entity,
      @PathVariable Currency currency,
      Submission by,
      @RequestBody Wish w) {
    return desk.book(
            by,
            new CorrectRate(
                by.transactionId(),
                entity.value(),
                currency,
                w.key(),
                w.rate(),
                w.effectiveDate(),
                w.source(),
                w.backDated().orElse(false)))
        .asTransaction();
  }

  @Operation(
      summary = "Show the rates in effect on a date",
      description = "Without a date the open business day is meant, else the last closed one.")
  @GetMapping("/rates/{entity}/{currency}")
  InEffect getRates(
      @PathVariable EntityName entity,
      @PathVariable Currency currency,
      @RequestParam Optional<LocalDate> asOf) {
    BusinessDay day = log.businessDays().of(entity.value());
    LocalDate date =
        asOf.or(day::open)
            .or(day::lastClosed)
            .orElseThrow(
                () -> ENTITY_NOT_FOUND.because(entity + " has never opened a business day"));
    List<Posted> inEffect =
        rates.on(entity.value(), currency, date).stream().map(Posted::of).toList();
    return new InEffect(entity.value(), currency, date, inEffect);
  }
}
