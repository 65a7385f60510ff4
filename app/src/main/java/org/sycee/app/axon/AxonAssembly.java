package org.sycee.app.axon;

import javax.sql.DataSource;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.lock.LockFactory;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.json.JacksonSerializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.sycee.app.Modules;
import org.sycee.app.eventstore.EventLog;
import org.sycee.ledger.AggregateKind;
import org.sycee.ledger.BookedFacts;
import org.sycee.ledger.bill.BillAggregate;
import org.sycee.ledger.bill.BillHandler;
import org.sycee.ledger.businessday.BusinessDays;
import org.sycee.ledger.deposit.DepositAggregate;
import org.sycee.ledger.deposit.PostTogetherHandler;
import org.sycee.ledger.facility.FacilityAggregate;
import org.sycee.ledger.lending.LendingHandler;
import org.sycee.ledger.loan.LoanAggregate;
import org.sycee.ledger.rates.Rates;
import org.sycee.ledger.standingorder.StandingOrderAggregate;
import org.sycee.ledger.standingorder.StandingOrderHandler;
import org.sycee.ledger.transfer.MaturityPayoutHandler;
import org.sycee.ledger.transfer.TransferHandler;
import org.sycee.projections.Progress;
import org.sycee.projections.ProgressProjection;
import org.sycee.projections.accrual.AccrualsProjection;
import org.sycee.projections.aml.AmlCaseProjection;
import org.sycee.projections.aml.AmlMovementProjection;
import org.sycee.projections.balances.BalancesProjection;
import org.sycee.projections.bills.BillProjection;
import org.sycee.projections.confirmations.ConfirmationProjection;
import org.sycee.projections.dayreport.DayReportProjection;
import org.sycee.projections.dayreport.VoucherTotalsProjection;
import org.sycee.projections.deals.DealProjection;
import org.sycee.projections.deposits.DepositRegisterProjection;
import org.sycee.projections.journal.JournalProjection;
import org.sycee.projections.loans.LoanRegisterProjection;
import org.sycee.projections.nostro.NostroProjection;
import org.sycee.projections.positions.PositionProjection;
import org.sycee.projections.registers.ErrorRegisterProjection;
import org.sycee.projections.registers.RiskAlertProjection;
import org.sycee.projections.standingorders.StandingOrderProjection;
import org.sycee.projections.stationery.StationeryProjection;
import org.sycee.treasury.bondtrade.BondTradeHandler;
import org.sycee.treasury.calendar.Calendars;
import org.sycee.treasury.deal.DealAggregate;
import org.sycee.treasury.deal.DealingRoom;
import org.sycee.treasury.deal.RollHandler;
import org.sycee.treasury.fxposition.FxPositions;
import org.sycee.treasury.netting.NettingHandler;
import org.sycee.treasury.position.PositionAggregate;

/// Wires Axon by hand: nothing is found on the class path, so nothing runs that is not named here
/// (Axon's modules that are found by themselves include one that reports usage to its vendor).
public final class AxonAssembly {
  private static final int PROJECTION_BATCH = 4_096;

  private final Backbone backbone;
  private final Cache cache;
  private final LockFactory locks = new AggregateLocks();

  public AxonAssembly(EventLog log, int cachedAggregates) {
    this(new LogBackbone(log), cachedAggregates);
  }

  public AxonAssembly(Backbone backbone, int cachedAggregates) {
    this.backbone = backbone;
    this.cache = backbone.cache(cachedAggregates);
  }

  /// The command side: aggregates, handlers, and the bus that brings them their commands.
  public Configurer commands() {
    Configurer configurer =
        DefaultConfigurer.defaultConfiguration(false)
            .configureSerializer(_ -> tokenSerializer())
            .configureEventStore(_ -> backbone.store())
            .configureCommandBus(_ -> backbone.bus())
            .registerComponent(BusinessDays.class, _ -> backbone.businessDays())
            .registerComponent(Rates.class, _ -> backbone.rates())
            .registerComponent(Calendars.class, _ -> backbone.calendars())
            .registerComponent(DealingRoom.class, _ -> backbone.dealingRoom())
            .registerComponent(FxPositions.class, _ -> backbone.fxPositions())
            .registerComponent(BookedFacts.class, _ -> backbone.facts());
    Modules.AGGREGATES.forEach(kind -> configurer.configureAggregate(aggregate(kind)));
    bindDeals(configurer);
    return configurer
        .registerCommandHandler(c ->
            new TransferHandler(
                c.repository(DepositAggregate.class),
                backbone.businessDays(),
                backbone.rates(),
                backbone.store()))
        .registerCommandHandler(c ->
            new BillHandler(
                c.repository(DepositAggregate.class),
                c.repository(BillAggregate.class),
                backbone.businessDays(),
                backbone.rates(),
                backbone.store()))
        .registerCommandHandler(c ->
            new MaturityPayoutHandler(
                c.repository(DepositAggregate.class),
                backbone.businessDays(),
                backbone.rates(),
                backbone.store()))
        .registerCommandHandler(c ->
            new StandingOrderHandler(
                c.repository(DepositAggregate.class),
                c.repository(StandingOrderAggregate.class),
                backbone.businessDays(),
                backbone.rates(),
                backbone.store()))
        .registerCommandHandler(c ->
            new PostTogetherHandler(
                c.repository(DepositAggregate.class),
                backbone.businessDays(),
                backbone.rates(),
                backbone.store()))
        .registerCommandHandler(c ->
            new LendingHandler(
                c.repository(DepositAggregate.class),
                c.repository(FacilityAggregate.class),
                c.repository(LoanAggregate.class),
                backbone.businessDays(),
                backbone.rates(),
                backbone.store()));
  }

  /// Handlers of commands that bind several aggregates of the treasury.
  private void bindDeals(Configurer configurer) {
    configurer
        .registerCommandHandler(c ->
            new NettingHandler(
                c.repository(DealAggregate.class), backbone.businessDays(), backbone.dealingRoom()))
        .registerCommandHandler(c ->
            new RollHandler(
                c.repository(DealAggregate.class), backbone.businessDays(), backbone.dealingRoom()))
        .registerCommandHandler(c ->
            new BondTradeHandler(
                c.repository(DealAggregate.class),
                c.repository(PositionAggregate.class),
                backbone.businessDays(),
                backbone.dealingRoom()));
  }

  /// The command side, and the processor that keeps the books in `database`.
  public Configurer commandsAndBooks(DataSource database) {
    Configurer configurer = commands();
    TransactionManager transactions =
        new SpringTransactionManager(new JdbcTransactionManager(database));
    ConnectionProvider connections =
        new UnitOfWorkAwareConnectionProviderWrapper(
            new SpringDataSourceConnectionProvider(database));
    configurer
        .eventProcessing()
        .registerTokenStore(_ ->
            JdbcTokenStore.builder()
                .connectionProvider(connections)
                .schema(tokenTable())
                .serializer(tokenSerializer())
                .build())
        .registerTransactionManager(Progress.BOOKS, _ -> transactions)
        .registerTrackingEventProcessor(
            Progress.BOOKS,
            _ -> backbone.events(),
            _ ->
                TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                    .andBatchSize(PROJECTION_BATCH)
                    .andInitialTrackingToken(StreamableMessageSource::createTailToken))
        // Axon's default writes an error to its log and goes on: that would lose money.
        .registerDefaultListenerInvocationErrorHandler(_ -> PropagatingErrorHandler.instance())
        .registerEventHandler(_ -> new JournalProjection(database))
        .registerEventHandler(_ -> new BalancesProjection(database))
        .registerEventHandler(_ -> new DepositRegisterProjection(database))
        .registerEventHandler(_ -> new AccrualsProjection(database))
        .registerEventHandler(_ -> new DayReportProjection(database))
        .registerEventHandler(_ -> new VoucherTotalsProjection(database))
        .registerEventHandler(_ -> new StationeryProjection(database))
        .registerEventHandler(_ -> new ErrorRegisterProjection(database))
        .registerEventHandler(_ -> new RiskAlertProjection(database))
        .registerEventHandler(_ -> new AmlCaseProjection(database))
        .registerEventHandler(_ -> new AmlMovementProjection(database))
        .registerEventHandler(_ -> new LoanRegisterProjection(database))
        .registerEventHandler(_ -> new StandingOrderProjection(database))
        .registerEventHandler(_ -> new DealProjection(database))
        .registerEventHandler(_ -> new NostroProjection(database))
        .registerEventHandler(_ -> new ConfirmationProjection(database))
        .registerEventHandler(_ -> new PositionProjection(database))
        .registerEventHandler(_ -> new BillProjection(database))
        .registerEventHandler(_ -> new ProgressProjection(database));
    return configurer;
  }

  private AggregateConfigurer<?> aggregate(AggregateKind<?> kind) {
    return AggregateConfigurer.defaultConfiguration(kind.root())
        .configureCache(_ -> cache)
        .configureLockFactory(_ -> locks)
        .configureCommandTargetResolver(_ ->
            message ->
                new VersionedAggregateIdentifier(
                    (Object) kind.targetOf(message.getPayload()), null));
  }

  private static TokenSchema tokenTable() {
    return TokenSchema.builder()
        .setTokenTable("view.token")
        .setProcessorNameColumn("processor_name")
        .setTokenTypeColumn("token_type")
        .build();
  }

  private static Serializer tokenSerializer() {
    return JacksonSerializer.defaultSerializer();
  }
}
