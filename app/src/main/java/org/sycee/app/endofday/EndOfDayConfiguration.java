package org.sycee.app.endofday;

import java.util.List;
import org.axonframework.config.Configuration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Profile;
import org.sycee.app.axon.CommandDesk;
import org.sycee.app.books.BooksKeeper;
import org.sycee.app.eventstore.EventLog;
import org.sycee.app.eventstore.LogEnd;
import org.sycee.projections.Progress;
import org.sycee.projections.accrual.AccrualSource;
import org.sycee.projections.accrual.Accruals;
import org.sycee.projections.balances.Balances;

/// The end of the day as beans: its steps, in the order in which they are done.
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
      Accruals accruals,
      Balances balances,
      ObjectProvider<AccrualSource> sources) {
    var keeper = new BooksKeeper(axon, end, progress);
    List<EndOfDayStep> steps =
        List.of(
            new AccrualStep(sources.orderedStream().toList(), accruals),
            new ClearingStep(balances));
    return new EndOfDay(desk, log.businessDays(), keeper, steps);
  }

  @Bean
  EndOfDayJobs endOfDayJobs(EndOfDay endOfDay) {
    return new EndOfDayJobs(endOfDay);
  }
}
