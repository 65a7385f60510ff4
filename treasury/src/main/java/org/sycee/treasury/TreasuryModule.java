package org.sycee.treasury;

import java.util.List;
import java.util.stream.Stream;
import org.sycee.ledger.AggregateKind;
import org.sycee.ledger.Command;
import org.sycee.ledger.Event;
import org.sycee.ledger.Rejection;
import org.sycee.ledger.postingrule.PostingRules;
import org.sycee.treasury.counterparty.CounterpartyAggregate;
import org.sycee.treasury.counterparty.CounterpartyCommand;
import org.sycee.treasury.counterparty.CounterpartyEvent;
import org.sycee.treasury.counterparty.CounterpartyRejection;
import org.sycee.treasury.deal.DealAggregate;
import org.sycee.treasury.deal.DealCommand;
import org.sycee.treasury.deal.DealEvent;
import org.sycee.treasury.deal.DealPostingRules;
import org.sycee.treasury.deal.DealRejection;
import org.sycee.treasury.deal.RollDeal;
import org.sycee.treasury.limit.LimitAggregate;
import org.sycee.treasury.limit.LimitCommand;
import org.sycee.treasury.limit.LimitEvent;
import org.sycee.treasury.limit.LimitRejection;
import org.sycee.treasury.portfolio.PortfolioAggregate;
import org.sycee.treasury.portfolio.PortfolioCommand;
import org.sycee.treasury.portfolio.PortfolioEvent;
import org.sycee.treasury.portfolio.PortfolioRejection;

/// The table of contents of the treasury: its aggregates, the commands they answer, their events.
public final class TreasuryModule {
  public static final List<AggregateKind<?>> AGGREGATES =
      List.of(
          new AggregateKind<>(
              CounterpartyAggregate.class,
              CounterpartyCommand.class,
              CounterpartyEvent.class,
              command -> command.counterpartyId().value()),
          new AggregateKind<>(
              PortfolioAggregate.class,
              PortfolioCommand.class,
              PortfolioEvent.class,
              command -> PortfolioAggregate.idOf(command.unit())),
          new AggregateKind<>(
              LimitAggregate.class,
              LimitCommand.class,
              LimitEvent.class,
              command -> command.limitId().value()),
          new AggregateKind<>(
              DealAggregate.class,
              DealCommand.class,
              DealEvent.class,
              command -> command.dealId().value()));

  private TreasuryModule() {}

  /// The families of commands, those that bind several aggregates included.
  public static List<Class<? extends Command>> commands() {
    return Stream.<Class<? extends Command>>concat(
            AGGREGATES.stream().map(AggregateKind::commands), Stream.of(RollDeal.class))
        .toList();
  }

  /// The refusals of all features, so that one can be found by its name.
  public static List<Class<? extends Rejection>> rejections() {
    return List.of(
        CounterpartyRejection.class,
        PortfolioRejection.class,
        LimitRejection.class,
        DealRejection.class);
  }

  /// The posting rules of all features that move money, at the beginning of a log.
  public static List<PostingRules<?>> postingRules() {
    return List.of(new DealPostingRules());
  }

  /// The sealed families of events.
  public static List<Class<? extends Event>> events() {
    return AGGREGATES.stream().<Class<? extends Event>>map(AggregateKind::events).toList();
  }
}
