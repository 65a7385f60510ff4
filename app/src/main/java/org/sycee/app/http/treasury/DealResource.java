package org.sycee.app.http.treasury;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sycee.app.eventstore.StoredEvent;
import org.sycee.ledger.facility.EmployeeId;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.money.Money;
import org.sycee.treasury.DealId;
import org.sycee.treasury.DealProduct;
import org.sycee.treasury.counterparty.CounterpartyId;
import org.sycee.treasury.deal.BondTradeTerms;
import org.sycee.treasury.deal.CouponCertificateTerms;
import org.sycee.treasury.deal.Deal;
import org.sycee.treasury.deal.DealEvent;
import org.sycee.treasury.deal.DealEvent.*;
import org.sycee.treasury.deal.DealTicket;
import org.sycee.treasury.deal.DiscountCertificateTerms;
import org.sycee.treasury.deal.Flow;
import org.sycee.treasury.deal.FxTerms;
import org.sycee.treasury.deal.InterestRateSwapTerms;
import org.sycee.treasury.deal.LiveDeal;
import org.sycee.treasury.deal.MarkAccounting;
import org.sycee.treasury.deal.MoneyMarketTerms;
import org.sycee.treasury.deal.OutrightRepoTerms;
import org.sycee.treasury.deal.PledgedRepoTerms;
import org.sycee.treasury.deal.RateFixing;
import org.sycee.treasury.marketdata.SnapshotId;

/// A deal as it stands.
@Schema(name = "Deal", description = "A deal as it stands.")
record DealResource(
    DealId dealId,
    Status status,
    AccountingUnit portfolio,
    CounterpartyId counterparty,
    EmployeeId dealer,
    Optional<EmployeeId> verifier,
    LocalDate tradeDate,
    DealProduct product,
    LocalDate valueDate,
    LocalDate endDate,
    Dealt terms,
    @Schema(description = "Interest of the whole deal.") Money interest,
    @Schema(description = "What of it was paid.") Money interestPaid,
    @Schema(description = "What it uses of credit limits.") Money credit,
    @Schema(description = "Payments that are open, each with what is left of it.")
        List<OpenFlow> open,
    RolledDeals rolled,
    @Schema(description = "The rates of a swap that are fixed.") List<RateFixing> fixings,
    @Schema(description = "Of a swap or a deal in currencies, once it was valued.")
        Optional<Worth> worth,
    @Schema(description = "Number of its events.") long version,
    @Schema(description = "Position of its last event in the log.") long position,
    @Schema(description = "What may be asked of it now.") List<String> allowedActions) {

  enum Status {
    CAPTURED,
    RETURNED,
    VERIFIED,
    SETTLED,
    CANCELLED,
    REVERSED
  }

  @Schema(name = "DealWorth", description = "What a deal was worth when it was last valued.")
  record Worth(
      Money value,
      SnapshotId snapshot,
      LocalDate valuedOn,
      @Schema(description = "At what it stands now: payments since then change it.") Money mark,
      @Schema(description = "What was booked of it as gain or loss so far.") Money result) {
    static Worth of(DealRevalued last, LiveDeal deal) {
      return new Worth(
          last.value(),
          last.snapshot(),
          last.bookingDate(),
          MarkAccounting.mark(deal),
          MarkAccounting.result(deal));
    }
  }

  @Schema(name = "OpenFlow")
  record OpenFlow(int number, LocalDate payDate, Flow.Way way, Money principal, Money interest) {
    static OpenFlow of(Flow flow) {
      return new OpenFlow(
          flow.number(), flow.payDate(), flow.way(), flow.principal(), flow.interest());
    }
  }

  @Schema(name = "RolledDeals", description = "Deals with which it is linked by a roll.")
  record RolledDeals(Optional<DealId> predecessor, Optional<DealId> successor) {
    RolledDeals after(DealId other) {
      return new RolledDeals(Optional.of(other), successor);
    }

    RolledDeals before(DealId other) {
      return new RolledDeals(predecessor, Optional.of(other));
    }
  }

  /// What the events tell beside the state: the last ticket, who verified it, how it ended, by what
  /// it was valued.
  record Trail(
      Optional<LiveDeal> last,
      Optional<EmployeeId> verifier,
      Optional<Status> ended,
      RolledDeals roll,
      Optional<DealRevalued> valued) {
    static final Trail NONE =
        new Trail(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            new RolledDeals(Optional.empty(), Optional.empty()),
            Optional.empty());

    Trail after(DealEvent event) {
      Optional<LiveDeal> state =
          last.map(before -> before.evolve(event) instanceof LiveDeal live ? live : before)
              .or(() -> Optional.of((LiveDeal) Deal.notCaptured().evolve(event)));
      return switch (event) {
        case DealVerified e -> new Trail(state, Optional.of(e.verifier()), ended, roll, valued);
        case SuccessorOpened e ->
            new Trail(state, Optional.of(e.verifier()), ended, roll.after(e.predecessor()), valued);
        case DealRolled e -> new Trail(state, verifier, ended, roll.before(e.successor()), valued);
        case DealAmended _, DealReturned _ ->
            new Trail(state, Optional.empty(), ended, roll, valued);
        case DealCancelled _ ->
            new Trail(state, verifier, Optional.of(Status.CANCELLED), roll, valued);
        case DealReversed _ ->
            new Trail(state, verifier, Optional.of(Status.REVERSED), roll, valued);
        case DealRevalued e -> new Trail(state, verifier, ended, roll, Optional.of(e));
        case DealCaptured _,
            FlowSettled _,
            FlowFailed _,
            DealReduced _,
            DealTerminated _,
            CollateralSubstituted _,
            RateFixed _ ->
            new Trail(state, verifier, ended, roll, valued);
      };
    }
  }

  /// `stored` is the last of the deal's events.
  static DealResource of(DealId id, Trail trail, StoredEvent stored) {
    LiveDeal deal = trail.last.orElseThrow();
    DealTicket ticket = deal.ticket();
    boolean over = trail.ended.isPresent();
    Money zero = Money.zero(ticket.terms().currency());
    return new DealResource(
        id,
        trail.ended.orElseGet(() -> status(deal)),
        ticket.portfolio(),
        ticket.counterparty(),
        ticket.dealer(),
        trail.verifier,
        ticket.tradeDate(),
        ticket.terms().product(),
        ticket.terms().valueDate(),
        deal.interest().toExclusive(),
        Dealt.of(ticket.terms()),
        deal.interest().total(),
        deal.interestSettled(),
        over ? zero : deal.exposure().credit(),
        over ? List.of() : deal.open().stream().map(OpenFlow::of).toList(),
        trail.roll,
        deal.fixings(),
        over ? Optional.empty() : trail.valued.map(last -> Worth.of(last, deal)),
        stored.sequence() + 1,
        stored.position(),
        over ? List.of() : actions(deal));
  }

  private static Status status(LiveDeal deal) {
    if (deal.open().isEmpty()) {
      return Status.SETTLED;
    }
    return switch (deal.stage()) {
      case CAPTURED -> Status.CAPTURED;
      case RETURNED -> Status.RETURNED;
      case VERIFIED -> Status.VERIFIED;
    };
  }

  private static List<String> actions(LiveDeal deal) {
    if (!deal.isStarted()) {
      return deal.stage() == LiveDeal.Stage.VERIFIED
          ? List.of("settle", "fail", "amend", "cancel")
          : List.of("verify", "return", "amend", "cancel");
    }
    if (deal.open().isEmpty()) {
      return deal.isRolled() ? List.of() : List.of("reverse");
    }
    var actions = new ArrayList<>(List.of("settle", "fail"));
    switch (deal.ticket().terms().earlyEnd()) {
      case IN_PART_OR_WHOLE -> actions.addAll(List.of("reduce", "terminate"));
      case AS_A_WHOLE -> actions.add("terminate");
      case NEVER -> {}
    }
    switch (deal.ticket().terms()) {
      case MoneyMarketTerms _, PledgedRepoTerms _ -> actions.add("roll");
      case OutrightRepoTerms _,
          DiscountCertificateTerms _,
          CouponCertificateTerms _,
          FxTerms _,
          BondTradeTerms _ -> {}
      case InterestRateSwapTerms _ -> actions.add("fix-rate");
    }
    if (!deal.isRolled()) {
      actions.add("reverse");
    }
    return actions;
  }
}
