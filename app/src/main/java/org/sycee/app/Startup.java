package org.sycee.app;

import java.time.LocalDate;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.sycee.app.axon.CommandDesk;
import org.sycee.app.database.DatabaseSource;
import org.sycee.app.endofday.EndOfDay;
import org.sycee.app.eventstore.LogEnd;
import org.sycee.app.sample.SampleBank;

/// What the server does when it is up: fill an empty store with the sample bank, and say where it
/// is.
@Component
@ConditionalOnProperty(name = "sycee.server", matchIfMissing = true)
class Startup {
  private static final Logger log = LoggerFactory.getLogger(Startup.class);

  private final SyceeProperties properties;
  private final LogEnd end;
  private final CommandDesk desk;
  private final Optional<EndOfDay> endOfDay;
  private final DatabaseSource database;

  Startup(
      SyceeProperties properties,
      LogEnd end,
      CommandDesk desk,
      Optional<EndOfDay> endOfDay,
      DatabaseSource database) {
    this.properties = properties;
    this.end = end;
    this.desk = desk;
    this.endOfDay = endOfDay;
    this.database = database;
  }

  @EventListener
  void on(ApplicationReadyEvent ready) {
    if (properties.sample() && end.position() == 0) {
      LocalDate openDay = new SampleBank(desk, endOfDay).fill();
      log.info("An empty store: filled it with the sample bank; {} is open", openDay);
    }
    if (ready.getApplicationContext() instanceof WebServerApplicationContext web
        && web.getWebServer() != null) {
      log.info("Data: {} ({} events)", where(), end.position());
      log.info("Sycee is at http://localhost:{}", web.getWebServer().getPort());
    }
  }

  private String where() {
    return properties.db().url() == null
        ? properties.home().toAbsolutePath().toString()
        : database.access().url();
  }
}
