package org.sycee.treasury;

import java.util.List;
import java.util.stream.Stream;
import org.sycee.ledger.AggregateKind;
import org.sycee.ledger.Command;
import org.sycee.ledger.Event;
import org.sycee.ledger.Rejection;
import org.sycee.ledger.postingrule.PostingRules;
import org.sycee.treasury.bondtrade.BondTradeCommand;
import org.sycee.treasury.calendar.CalendarAggregate;
import org.sycee.treasury.calendar.CalendarCommand;
import org.sycee.treasury.calendar.CalendarEvent;
import org.sycee.treasury.calendar.CalendarRejection;
import org.sycee.treasury.confirmation.ConfirmationAggregate;
import org.sycee.treasury.confirmation.ConfirmationCommand;
import org.sycee.treasury.confirmation.ConfirmationEvent;
import org.sycee.treasury.confirmation.ConfirmationRejection;
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
import org.sycee.treasury.ftp.FtpRejection;
import org.sycee.treasury.ftp.TenorAggregate;
import org.sycee.treasury.ftp.TenorCommand;
import org.sycee.treasury.ftp.TenorEvent;
import org.sycee.treasury.fxposition.FxPositionAggregate;
import org.sycee.treasury.fxposition.FxPositionCommand;
import org.sycee.treasury.fxposition.FxPositionEvent;
import org.sycee.treasury.fxposition.FxPositionPostingRules;
import org.sycee.treasury.fxposition.FxPositionRejection;
import org.sycee.treasury.instrument.InstrumentAggregate;
import org.sycee.treasury.instrument.InstrumentCommand;
import org.sycee.treasury.instrument.InstrumentEvent;
import org.sycee.treasury.instrument.InstrumentRejection;
import org.sycee.treasury.limit.LimitAggregate;
import org.sycee.treasury.limit.LimitCommand;
import org.sycee.treasury.limit.LimitEvent;
import org.sycee.treasury.limit.LimitRejection;
import org.sycee.treasury.marketdata.IndexAggregate;
import org.sycee.treasury.marketdata.IndexCommand;
import org.sycee.treasury.marketdata.IndexEvent;
import org.sycee.treasury.marketdata.MarketDataRejection;
import org.sycee.treasury.marketdata.SnapshotAggregate;
import org.sycee.treasury.marketdata.SnapshotCommand;
import org.sycee.treasury.marketdata.SnapshotEvent;
import org.sycee.treasury.netting.NettingRejection;
import org.sycee.treasury.netting.SettleNet;
import org.sycee.treasury.nostro.NostroAggregate;
import org.sycee.treasury.nostro.NostroCommand;
import org.sycee.treasury.nostro.NostroEvent;
import org.sycee.treasury.nostro.NostroRejection;
import org.sycee.treasury.portfolio.PortfolioAggregate;
import org.sycee.treasury.portfolio.PortfolioCommand;
import org.sycee.treasury.portfolio.PortfolioEvent;
import org.sycee.treasury.portfolio.PortfolioRejection;
import org.sycee.treasury.position.PositionAggregate;
import org.sycee.treasury.position.PositionCommand;
import org.sycee.treasury.position.PositionEvent;
import org.sycee.treasury.position.PositionPostingRules;
import org.sycee.treasury.position.PositionRejection;
import org.sycee.treasury.risk.RiskRejection;
import org.sycee.treasury.shorthand.ShorthandRejection;

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
              InstrumentAggregate.class,
              InstrumentCommand.class,
              InstrumentEvent.class,
              command -> InstrumentAggregate.idOf(command.instrumentId())),
          new AggregateKind<>(
              PortfolioAggregate.class,
              PortfolioCommand.class,
              PortfolioEvent.class,
              command -> PortfolioAggregate.idOf(command.unit())),
          new AggregateKind<>(
              CalendarAggregate.class,
              CalendarCommand.class,
              CalendarEvent.class,
              command -> CalendarAggregate.idOf(command.calendarId())),
          new AggregateKind<>(
              LimitAggregate.class,
              LimitCommand.class,
              LimitEvent.class,
              command -> command.limitId().value()),
          new AggregateKind<>(
              IndexAggregate.class,
              IndexCommand.class,
              IndexEvent.class,
              command -> IndexAggregate.idOf(command.indexId())),
          new AggregateKind<>(
              SnapshotAggregate.class,
              SnapshotCommand.class,
              SnapshotEvent.class,
              command -> SnapshotAggregate.idOf(command.snapshotId())),
          new AggregateKind<>(
              TenorAggregate.class,
              TenorCommand.class,
              TenorEvent.class,
              command -> TenorAggregate.idOf(command.entity())),
          new AggregateKind<>(
              DealAggregate.class,
              DealCommand.class,
              DealEvent.class,
              command -> command.dealId().value()),
          new AggregateKind<>(
              NostroAggregate.class,
              NostroCommand.class,
              NostroEvent.class,
              command -> command.nostroId().value()),
          new AggregateKind<>(
              ConfirmationAggregate.class,
              ConfirmationCommand.class,
              ConfirmationEvent.class,
              command -> ConfirmationAggregate.idOf(command.dealId())),
          new AggregateKind<>(
              PositionAggregate.class,
              PositionCommand.class,
              PositionEvent.class,
              command -> PositionAggregate.idOf(command.positionId())),
          new AggregateKind<>(
              FxPositionAggregate.class,
              FxPositionCommand.class,
              FxPositionEvent.class,
              command -> FxPositionAggregate.idOf(command.portfolio())));

  private TreasuryModule() {}

  /// The families of commands, those that bind several aggregates included.
  public static List<Class<? extends Command>> commands() {
    return Stream.concat(
            AGGREGATES.stream().<Class<? extends Command>>map(AggregateKind::commands),
            Stream.of(SettleNet.class, BondTradeCommand.class, RollDeal.class))
        .toList();
  }

  /// The refusals of all features, so that one can be found by its name.
  public static List<Class<? extends Rejection>> rejections() {
    return List.of(
        CounterpartyRejection.class,
        InstrumentRejection.class,
        PortfolioRejection.class,
        CalendarRejection.class,
        LimitRejection.class,
        DealRejection.class,
        ShorthandRejection.class,
        NostroRejection.class,
        ConfirmationRejection.class,
        NettingRejection.class,
        MarketDataRejection.class,
        RiskRejection.class,
        PositionRejection.class,
        FxPositionRejection.class,
        FtpRejection.class);
  }

  /// The posting rules of all features that move money, at the beginning of a log.
  public static List<PostingRules<?>> postingRules() {
    return List.of(
        new DealPostingRules(), new PositionPostingRules(), new FxPositionPostingRules());
  }

  /// The sealed families of events.
  public static List<Class<? extends Event>> events() {
    return AGGREGATES.stream().<Class<? extends Event>>map(AggregateKind::events).toList();
  }
}
