package org.sycee.app.axonserver;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.config.Configuration;
import org.jspecify.annotations.Nullable;
import org.sycee.app.Modules;
import org.sycee.app.SyceeProperties.AxonServer;
import org.sycee.app.TestBank;
import org.sycee.app.axon.AxonAssembly;
import org.sycee.app.axon.CommandDesk;
import org.sycee.app.database.Database;
import org.sycee.app.eventstore.EventLog;
import org.sycee.app.eventstore.history.EventHistory;
import org.sycee.ledger.Command;

/// One node of the profile `axonserver` without Spring; it keeps the books as well if told so.
final class AxonServerNode implements AutoCloseable {
  private final AxonServerLink link;
  private final AxonServerBackbone backbone;
  private final Configuration axon;
  private final CommandDesk desk;

  AxonServerNode(String server, String name, Database database, boolean books) {
    this(settings(server, null, name), database, books);
  }

  AxonServerNode(AxonServer settings, Database database, boolean books) {
    link = AxonServerLink.open(settings);
    var log =
        new EventLog(
            database.pool(), database.unpooled(), Modules.events(), EventHistory.ofSycee());
    backbone = new AxonServerBackbone(link, log, new TransactionClaims(database.pool(), 10_000));
    var assembly = new AxonAssembly(backbone, 10_000);
    axon =
        (books ? assembly.commandsAndBooks(database.pool()) : assembly.commands())
            .configureQueryBus(c -> backbone.queryBus(c.queryUpdateEmitter()))
            .buildConfiguration();
    axon.start();
    var route =
        new AxonServerRoute(
            axon.commandBus(),
            millis -> LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis)));
    desk = new CommandDesk(route, backbone.transactions(), log.json());
  }

  static AxonServer settings(String server, @Nullable String token, String name) {
    return new AxonServer(server, token, "default", false, null, name, Duration.ofSeconds(10));
  }

  CommandDesk.Outcome submit(Command command) {
    return desk.submit(command, TestBank.TESTER);
  }

  AxonServerBackbone backbone() {
    return backbone;
  }

  AxonServerLink link() {
    return link;
  }

  /// The node dies: its connections end without a word to anybody.
  void die() {
    link.close();
  }

  @Override
  public void close() {
    axon.shutdown();
    link.close();
  }
}
