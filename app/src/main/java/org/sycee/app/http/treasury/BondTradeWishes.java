package org.sycee.app.http.treasury;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sycee.app.http.problem.MalformedRequest;
import org.sycee.ledger.facility.EmployeeId;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.money.Money;
import org.sycee.treasury.DealId;
import org.sycee.treasury.DealProduct;
import org.sycee.treasury.bond.PriceBasis;
import org.sycee.treasury.counterparty.CounterpartyId;
import org.sycee.treasury.deal.BondTradeTerms;
import org.sycee.treasury.deal.DealTicket;
import org.sycee.treasury.deal.ValueDating;
import org.sycee.treasury.instrument.InstrumentId;
import org.sycee.treasury.instrument.Instruments;

/// The bodies of requests about trades in bonds. Without a booking date the open business day is
/// meant.
final class BondTradeWishes {
  private static final Pattern FIGURE = Pattern.compile("-?[0-9]{1,4}(\\.[0-9]{1,12})?");
  private static final int PERCENT = 2;

  private BondTradeWishes() {}

  enum Side {
    BUY,
    SELL
  }

  @Schema(name = "BondTicket")
  record Ticket(
      @Schema(description = "Legal entity, branch and book.") AccountingUnit portfolio,
      CounterpartyId counterparty,
      EmployeeId dealer,
      @Schema(description = "The booking date if left out.") Optional<LocalDate> tradeDate,
      Optional<DealWishes.BackValue> backValue,
      Side side,
      InstrumentId instrument,
      Money face,
      @Schema(description = "The trade date or the next business day.") LocalDate settlementDate,
      @Schema(description = "Which figure of the price was agreed.") PriceBasis agreed,
      @Schema(
              description =
                  "That figure: per 100 of face, 101.2345, or a yield a year, 0.0246 for 2.46 %.",
              example = "101.2345")
          String figure) {

    DealTicket on(LocalDate bookingDate, Instruments instruments) {
      LocalDate traded = tradeDate.orElse(bookingDate);
      ValueDating dating =
          backValue
              .<ValueDating>map(allowed ->
                  new ValueDating.BackValue(
                      allowed.approver(), allowed.authority(), allowed.reason()))
              .orElseGet(ValueDating.InTime::new);
      BondTradeTerms terms =
          BondTradeTerms.of(
              side == Side.BUY ? DealProduct.BOND_PURCHASE : DealProduct.BOND_SALE,
              instrument,
              instruments.of(instrument).dealing(instrument, traded).terms(),
              face,
              settlementDate,
              agreed,
              perFace());
      return new DealTicket(portfolio, counterparty, dealer, traded, dating, terms);
    }

    private BigDecimal perFace() {
      if (!FIGURE.matcher(figure).matches()) {
        throw MalformedRequest.inBody(
            "/ticket/figure", "a figure is written 101.2345, with at most twelve decimals");
      }
      var value = new BigDecimal(figure);
      return agreed == PriceBasis.YIELD ? value : value.movePointLeft(PERCENT);
    }
  }

  @Schema(name = "CaptureBondTrade")
  record Capture(
      @Schema(description = "Chosen by the caller: deal_ and 1 to 39 letters, digits, _ or -.")
          DealId dealId,
      Ticket ticket,
      Optional<LocalDate> bookingDate) {}

  @Schema(name = "AmendBondTrade")
  record Amendment(Ticket ticket, String reason, Optional<LocalDate> bookingDate) {}

  @Schema(name = "SettleBondTrade")
  record Settlement(
      EmployeeId settler,
      @Schema(description = "The booking date if left out.") Optional<LocalDate> valueDate,
      Optional<LocalDate> bookingDate) {}

  @Schema(name = "BondTrade", description = "What was traded, and every figure of its price.")
  record Resource(
      DealId dealId,
      Side side,
      InstrumentId instrument,
      Money face,
      LocalDate settlementDate,
      PriceBasis agreed,
      @Schema(description = "Per 100 of face.") String cleanPrice,
      @Schema(description = "Per 100 of face.") String accrued,
      @Schema(description = "Per 100 of face.") String dirtyPrice,
      @Schema(description = "A year as a fraction: 0.0246 is 2.46 %.") String yield,
      Money cleanAmount,
      Money accruedInterest,
      @Schema(description = "What changes hands.") Money total) {

    static Resource of(DealId id, BondTradeTerms terms) {
      return new Resource(
          id,
          terms.isPurchase() ? Side.BUY : Side.SELL,
          terms.instrument(),
          terms.face(),
          terms.settlementDate(),
          terms.agreed(),
          percent(terms.price().clean().ofFace()),
          percent(terms.price().accrued().ofFace()),
          percent(terms.price().dirty().ofFace()),
          terms.price().yield().perYear().toPlainString(),
          terms.cleanAmount(),
          terms.accruedInterest(),
          terms.total());
    }

    private static String percent(BigDecimal perFace) {
      return perFace.movePointRight(PERCENT).toPlainString();
    }
  }
}
