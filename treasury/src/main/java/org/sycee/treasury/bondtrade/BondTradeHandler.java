package org.sycee.treasury.bondtrade;

import static org.sycee.treasury.deal.DealRejection.*;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.sycee.ledger.businessday.BusinessDays;
import org.sycee.treasury.DealId;
import org.sycee.treasury.bondtrade.BondTradeCommand.*;
import org.sycee.treasury.deal.BondTradeTerms;
import org.sycee.treasury.deal.Deal;
import org.sycee.treasury.deal.DealAggregate;
import org.sycee.treasury.deal.DealCommand.ReverseDeal;
import org.sycee.treasury.deal.DealCommand.SettleFlow;
import org.sycee.treasury.deal.DealingRoom;
import org.sycee.treasury.deal.LiveDeal;
import org.sycee.treasury.portfolio.PortfolioTerms;
import org.sycee.treasury.position.HeldPosition;
import org.sycee.treasury.position.HoldingTerms;
import org.sycee.treasury.position.PositionAggregate;
import org.sycee.treasury.position.PositionId;

/// Binds a trade in bonds to the position that it changes, in one unit of work: if one leg is
/// refused, nothing is stored. Deal and position are loaded, and so locked, in the order of their
/// ids: `deal_` stands before `pos_`.
public final class BondTradeHandler {
  private final Repository<DealAggregate> deals;
  private final Repository<PositionAggregate> positions;
  private final BusinessDays days;
  private final DealingRoom room;

  public BondTradeHandler(
      Repository<DealAggregate> deals,
      Repository<PositionAggregate> positions,
      BusinessDays days,
      DealingRoom room) {
    this.deals = deals;
    this.positions = positions;
    this.days = days;
    this.room = room;
  }

  @CommandHandler
  void handle(SettleBondTrade c) {
    Aggregate<DealAggregate> deal = DealAggregate.load(deals, c.dealId());
    LiveDeal live = live(c.dealId(), deal.invoke(DealAggregate::deal));
    BondTradeTerms terms = terms(live);
    var payment =
        new SettleFlow(
            c.transactionId(),
            c.dealId(),
            live.open().stream().findFirst().map(flow -> flow.number()).orElse(1),
            terms.total(),
            c.settler(),
            c.bookingDate(),
            c.valueDate());
    deal.execute(root -> root.decide(payment, days, room));
    PortfolioTerms portfolio =
        room.portfolios()
            .of(live.ticket().portfolio())
            .dealing(live.ticket().portfolio(), live.ticket().tradeDate());
    PositionId id = positionOf(live, terms);
    var leg =
        new HeldPosition.Leg(
            c.transactionId(),
            id,
            c.dealId(),
            new HoldingTerms(
                portfolio.classification(), portfolio.costing(), terms.currency(), terms.paying()),
            terms.face(),
            terms.cleanAmount(),
            terms.accruedInterest(),
            c.bookingDate(),
            c.valueDate());
    PositionAggregate.load(positions, id)
        .execute(root ->
            root.happened(
                terms.isPurchase()
                    ? root.position().bought(leg, days)
                    : root.position().sold(leg, days)));
  }

  @CommandHandler
  void handle(ReverseBondTrade c) {
    Aggregate<DealAggregate> deal = DealAggregate.load(deals, c.dealId());
    LiveDeal live = live(c.dealId(), deal.invoke(DealAggregate::deal));
    PositionId id = positionOf(live, terms(live));
    var reversal =
        new ReverseDeal(
            c.transactionId(), c.dealId(), c.by(), c.approver(), c.reason(), c.bookingDate());
    deal.execute(root -> root.decide(reversal, days, room));
    PositionAggregate.load(positions, id)
        .execute(root ->
            root.happened(
                root.position()
                    .takenBack(c.transactionId(), id, c.dealId(), c.bookingDate(), days)));
  }

  private static LiveDeal live(DealId id, Deal deal) {
    return switch (deal) {
      case LiveDeal live -> live;
      case Deal.NotCaptured _ -> throw DEAL_NOT_FOUND.because(id + " has never been captured");
      case Deal.Ended ended -> throw DEAL_ENDED.because("%s was %s".formatted(id, ended.how()));
    };
  }

  private static BondTradeTerms terms(LiveDeal live) {
    if (live.ticket().terms() instanceof BondTradeTerms terms) {
      return terms;
    }
    throw NOT_A_BOND_TRADE.because(
        "%s is a %s".formatted(live.dealId(), live.ticket().terms().product()));
  }

  private static PositionId positionOf(LiveDeal live, BondTradeTerms terms) {
    return new PositionId(live.ticket().portfolio(), terms.instrument());
  }
}
