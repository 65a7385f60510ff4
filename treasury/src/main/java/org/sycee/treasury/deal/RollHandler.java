package org.sycee.treasury.deal;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.sycee.ledger.businessday.BusinessDays;
import org.sycee.treasury.deal.DealEvent.DealRolled;

/// Binds the end of a deal and the beginning of its successor in one unit of work: if one is
/// refused, nothing is stored.
public final class RollHandler {
  private final Repository<DealAggregate> deals;
  private final BusinessDays days;
  private final DealingRoom room;

  public RollHandler(Repository<DealAggregate> deals, BusinessDays days, DealingRoom room) {
    this.deals = deals;
    this.days = days;
    this.room = room;
  }

  /// Loaded, and so locked, in the order of their ids.
  @CommandHandler
  void handle(RollDeal command) {
    DealRejection.DEAL_ALREADY_CAPTURED.unless(
        !command.dealId().equals(command.successor()),
        () -> command.dealId() + " is not its own successor");
    boolean oldFirst = command.dealId().compareTo(command.successor()) < 0;
    Aggregate<DealAggregate> first =
        DealAggregate.load(deals, oldFirst ? command.dealId() : command.successor());
    Aggregate<DealAggregate> second =
        DealAggregate.load(deals, oldFirst ? command.successor() : command.dealId());
    Aggregate<DealAggregate> ended = oldFirst ? first : second;
    Aggregate<DealAggregate> successor = oldFirst ? second : first;
    var rolling = new Rolling(command, days, room);
    DealRolled rolled = ended.invoke(root -> root.end(rolling));
    DealTicket ticket = ended.invoke(DealAggregate::ticket);
    successor.execute(root -> root.begin(rolling, ticket, rolled));
  }
}
