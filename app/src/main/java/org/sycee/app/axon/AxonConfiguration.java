package org.sycee.app.axon;

import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Profile;
import org.sycee.app.Modules;
import org.sycee.app.SyceeProperties;
import org.sycee.app.database.Database;
import org.sycee.app.database.DatabaseSource;
import org.sycee.app.database.PlaceOfEvents;
import org.sycee.app.eventstore.EventLog;
import org.sycee.app.eventstore.LogEnd;
import org.sycee.app.eventstore.history.EventHistory;

/// The log in PostgreSQL and Axon as beans.
@Profile("!axonserver")
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class AxonConfiguration {

  @Bean
  EventLog eventLog(Database database, SyceeProperties properties) {
    PlaceOfEvents.requirePostgres(database.pool());
    return new EventLog(
            database.pool(), database.unpooled(), Modules.events(), EventHistory.ofSycee())
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
  LogEnd logEnd(EventLog log) {
    return log.reader()::headPosition;
  }

  @Bean
  CommandDesk commandDesk(Configuration axon, EventLog log) {
    return new CommandDesk(axon.commandBus(), log);
  }
}
