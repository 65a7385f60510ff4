package org.sycee.app.http.treasury;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.money.Money;
import org.sycee.treasury.instrument.InstrumentId;
import org.sycee.treasury.portfolio.Classification;
import org.sycee.treasury.portfolio.Costing;
import org.sycee.treasury.position.Allowance;
import org.sycee.treasury.position.Holding;
import org.sycee.treasury.position.PositionId;

/// A position at the close of a day.
@Schema(name = "Position", description = "A position at the close of a day.")
record PositionResource(
    AccountingUnit portfolio,
    InstrumentId instrument,
    LocalDate asOf,
    Classification classification,
    Costing costing,
    Money face,
    @Schema(description = "What was paid for it, without accrued interest.") Money cost,
    @Schema(description = "As it stands in the books, without accrued interest and allowance.")
        Money carryingAmount,
    @Schema(description = "Coupons that run, or are due and not received.") Money accrued,
    Allowance allowance,
    @Schema(description = "On what is not held any more.") Gains realised,
    @Schema(description = "On what is held.") Gains unrealised) {

  /// What was gained, by where it comes from.
  @Schema(name = "PositionGains")
  record Gains(
      @Schema(description = "Of the price, against cost or amortised cost.") Money price,
      @Schema(description = "Of coupons.") Money carry,
      @Schema(description = "Of the premium or discount, earned at the effective rate.")
          Money amortisation) {}

  static PositionResource of(PositionId id, LocalDate asOf, Holding held) {
    LocalDate closed = asOf.plusDays(1);
    return new PositionResource(
        id.portfolio(),
        id.instrument(),
        asOf,
        held.terms().classification(),
        held.terms().costing(),
        held.face(),
        held.bookCost(),
        held.carryingOn(closed),
        held.accruedOn(closed),
        held.allowance(),
        new Gains(held.results().price(), held.results().carry(), held.results().amortisation()),
        new Gains(
            held.fairValueChange(),
            held.accruedOn(closed),
            held.costOn(closed).minus(held.bookCost())));
  }
}
