package org.sycee.treasury.netting;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.sycee.ledger.businessday.BusinessDays;
import org.sycee.money.Money;
import org.sycee.treasury.DealId;
import org.sycee.treasury.deal.DealAggregate;
import org.sycee.treasury.deal.DealCommand.SettleFlow;
import org.sycee.treasury.deal.DealingRoom;
import org.sycee.treasury.netting.SettleNet.Part;

/// Settles the payments of several deals in one unit of work. The deals are loaded, and so locked,
/// in the order of their ids, each once.
public final class NettingHandler {
  private final Repository<DealAggregate> deals;
  private final BusinessDays days;
  private final DealingRoom room;

  public NettingHandler(Repository<DealAggregate> deals, BusinessDays days, DealingRoom room) {
    this.deals = deals;
    this.days = days;
    this.room = room;
  }

  @CommandHandler
  void handle(SettleNet net) {
    var check = new NetCheck(net);
    check.requireSound(room.counterparties());
    Map<DealId, Aggregate<DealAggregate>> loaded = new HashMap<>();
    net.parts().stream()
        .map(Part::dealId)
        .distinct()
        .sorted()
        .forEach(id -> loaded.put(id, DealAggregate.load(deals, id)));
    for (Part part : net.parts()) {
      Aggregate<DealAggregate> deal = Objects.requireNonNull(loaded.get(part.dealId()));
      check.requireOpen(part, deal.invoke(DealAggregate::deal));
      deal.execute(each -> each.decideAlone(settled(net, part), days, room));
    }
  }

  private static SettleFlow settled(SettleNet net, Part part) {
    Money amount = part.amount().isNegative() ? part.amount().negated() : part.amount();
    return new SettleFlow(
        net.transactionId(),
        part.dealId(),
        part.flow(),
        amount,
        net.settler(),
        net.bookingDate(),
        net.valueDate());
  }
}
