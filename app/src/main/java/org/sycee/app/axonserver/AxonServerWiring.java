package org.sycee.app.axonserver;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Profile;
import org.sycee.app.Modules;
import org.sycee.app.SyceeProperties;
import org.sycee.app.axon.AxonAssembly;
import org.sycee.app.axon.CommandDesk;
import org.sycee.app.database.Database;
import org.sycee.app.database.PlaceOfEvents;
import org.sycee.app.eventstore.EventLog;
import org.sycee.app.eventstore.LogEnd;
import org.sycee.app.eventstore.history.EventHistory;

/// Axon on Axon Server as beans.
@Profile("axonserver")
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class AxonServerWiring {
  private static final int CLAIM_PATIENCE_MILLIS = 10_000;

  /// The log in PostgreSQL is not started: only the names and the JSON of its events are used.
  @Bean
  EventLog eventLog(Database database) {
    PlaceOfEvents.requireAxonServer(database.pool());
    return new EventLog(
        database.pool(), database.unpooled(), Modules.events(), EventHistory.ofSycee());
  }

  /// The log comes first: it knows whether this database may be used with a server at all.
  @Bean
  AxonServerLink axonServerLink(EventLog log, SyceeProperties properties) {
    return AxonServerLink.open(properties.axonserver());
  }

  @Bean
  AxonServerBackbone axonServerBackbone(AxonServerLink link, EventLog log, Database database) {
    return new AxonServerBackbone(
        link, log, new TransactionClaims(database.pool(), CLAIM_PATIENCE_MILLIS));
  }

  /// A server handles commands and keeps the books. A command of the command line only sends: it
  /// would leave again while others count on it.
  @Bean(initMethod = "start", destroyMethod = "shutdown")
  Configuration axon(AxonServerBackbone backbone, Database database, SyceeProperties properties) {
    Configurer configurer =
        properties.server()
            ? new AxonAssembly(backbone, properties.log().cachedAggregates())
                .commandsAndBooks(database.pool())
            : DefaultConfigurer.defaultConfiguration(false)
                .configureEventStore(_ -> backbone.store())
                .configureCommandBus(_ -> backbone.bus());
    return configurer
        .configureQueryBus(axon -> backbone.queryBus(axon.queryUpdateEmitter()))
        .buildConfiguration();
  }

  @Bean
  LogEnd logEnd(AxonServerBackbone backbone) {
    return backbone::end;
  }

  @Bean
  CommandDesk commandDesk(Configuration axon, AxonServerBackbone backbone, EventLog log) {
    var route =
        new AxonServerRoute(
            axon.commandBus(),
            millis -> LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis)));
    return new CommandDesk(route, backbone.transactions(), log.json());
  }
}
