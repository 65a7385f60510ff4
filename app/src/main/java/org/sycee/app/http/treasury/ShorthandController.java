package org.sycee.app.http.treasury;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Currency;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.sycee.app.eventstore.EventLog;
import org.sycee.app.http.api.ApiController;
import org.sycee.money.Money;
import org.sycee.treasury.shorthand.DealDates;
import org.sycee.treasury.shorthand.DealDates.ReadDate;
import org.sycee.treasury.shorthand.ShortAmount;

/// What a dealer has typed, read before it is put into a ticket.
@ApiController
@Tag(name = "Deals")
class ShorthandController {
  private final EventLog log;

  ShorthandController(EventLog log) {
    this.log = log;
  }

  @Schema(name = "ReadShorthand")
  record Read(Money amount, ReadDate valueDate, ReadDate maturityDate, long days) {}

  @Operation(
      summary = "Read an amount and dates as dealers type them, and say why they are what they are")
  @GetMapping("/shorthand")
  Read readShorthand(
      @RequestParam Currency currency,
      @RequestParam LocalDate tradeDate,
      @RequestParam String amount,
      @RequestParam(defaultValue = "") String value,
      @RequestParam String maturity) {
    Money read = ShortAmount.parse(amount, currency);
    DealDates dates = DealDates.read(log.references(), currency, tradeDate, value, maturity);
    return new Read(read, dates.value(), dates.maturity(), dates.days());
  }
}
