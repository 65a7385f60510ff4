package org.sycee.app.axon;

import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.springframework.context.annotation.Bean;
import org.sycee.app.SyceeProperties;
import org.sycee.app.database.Database;
import org.sycee.app.database.DatabaseSource;
import org.sycee.app.eventstore.EventLog;
import org.sycee.app.eventstore.history.EventHistory;
import org.sycee.ledger.LedgerModule;

/// The log and Axon as beans.
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class AxonConfiguration {

  @Bean
  EventLog eventLog(Database database, SyceeProperties properties) {
    return new EventLog(
            database.pool(),
            database.unpooled(),
            LedgerModule.events(),
            EventHistory.ofSycee())
        .start(properties.log().checkAtStart());
  }

  @Bean(initMethod = "start", destroyMethod = "shutdown")
  Configuration axon(
      EventLog log, Database database, DatabaseSource source, SyceeProperties properties) {
    var assembly = new AxonAssembly(log, properties.log().cachedAggregates());
    Configurer configurer =
        source.joined() ? assembly.commands() : assembly.commandsAndBooks(database.pool());
    return configurer.buildConfiguration();
  }

  @Bean
  CommandDesk commandDesk(Configuration axon, EventLog log) {
    return new CommandDesk(axon.commandBus(), log);
  }
}
