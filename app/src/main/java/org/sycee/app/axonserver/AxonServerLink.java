package org.sycee.app.axonserver;

import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.sycee.app.SyceeProperties.AxonServer;

/// The connections of this node to Axon Server; close it after everything that uses them.
final class AxonServerLink implements AutoCloseable {
  private final AxonServerConfiguration configuration;
  private final AxonServerConnectionManager connections;

  private AxonServerLink(
      AxonServerConfiguration configuration, AxonServerConnectionManager connections) {
    this.configuration = configuration;
    this.connections = connections;
  }

  /// Connects, or throws [org.sycee.app.database.StartupException] if no server lets this node in.
  static AxonServerLink open(AxonServer settings) {
    new AxonServerProbe(settings).requireServer();
    AxonServerConfiguration configuration = configuration(settings);
    var connections =
        AxonServerConnectionManager.builder()
            .routingServers(settings.servers())
            .axonServerConfiguration(configuration)
            .build();
    connections.start();
    return new AxonServerLink(configuration, connections);
  }

  private static AxonServerConfiguration configuration(AxonServer settings) {
    var configuration = new AxonServerConfiguration();
    configuration.setComponentName("sycee");
    configuration.setServers(settings.servers());
    configuration.setContext(settings.context());
    configuration.setSslEnabled(settings.sslEnabled());
    if (settings.token() != null) {
      configuration.setToken(settings.token());
    }
    if (settings.certFile() != null) {
      configuration.setCertFile(settings.certFile().toString());
    }
    if (settings.clientId() != null) {
      configuration.setClientId(settings.clientId());
    }
    return configuration;
  }

  AxonServerConfiguration configuration() {
    return configuration;
  }

  AxonServerConnectionManager connections() {
    return connections;
  }

  @Override
  public void close() {
    connections.shutdown();
  }
}
