package org.sycee.app.endofday;

import org.axonframework.config.Configuration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Profile;
import org.sycee.app.axon.CommandDesk;
import org.sycee.app.books.BooksKeeper;
import org.sycee.app.database.Database;
import org.sycee.app.eventstore.EventLog;
import org.sycee.app.eventstore.LogEnd;
import org.sycee.projections.Progress;

/// The end of the day as beans.
@Profile("!axonserver")
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class EndOfDayConfiguration {

  @Bean
  EndOfDay endOfDay(
      CommandDesk desk,
      EventLog log,
      Configuration axon,
      LogEnd end,
      Progress progress,
      Database database) {
    return EndOfDay.of(desk, log, new BooksKeeper(axon, end, progress), database.pool());
  }

  @Bean
  EndOfDayJobs endOfDayJobs(EndOfDay endOfDay) {
    return new EndOfDayJobs(endOfDay);
  }
}
