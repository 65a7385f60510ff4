package org.sycee.app.axonserver;

import io.axoniq.axonserver.connector.impl.HeaderAttachingInterceptor;
import io.axoniq.axonserver.connector.impl.Headers;
import io.axoniq.axonserver.grpc.control.ClientIdentification;
import io.axoniq.axonserver.grpc.control.PlatformServiceGrpc;
import io.grpc.ManagedChannel;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.netty.shaded.io.grpc.netty.GrpcSslContexts;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.net.ssl.SSLException;
import org.sycee.app.SyceeProperties.AxonServer;
import org.sycee.app.database.StartupException;

/// Asks Axon Server whether it would let this node in, before anything is built on it. The
/// connector itself would try for ever.
final class AxonServerProbe {
  private static final String DEFAULT_PORT = "8124";
  private static final Duration PAUSE = Duration.ofMillis(250);
  private static final Duration ONE_QUESTION = Duration.ofSeconds(5);

  private final AxonServer settings;

  AxonServerProbe(AxonServer settings) {
    this.settings = settings;
  }

  /// Returns as soon as one of the servers answers. While none is there it asks again; a server
  /// that says no ends the asking.
  void requireServer() {
    long deadline = System.nanoTime() + settings.patience().toNanos();
    while (true) {
      var refusals = new ArrayList<String>();
      boolean waiting = false;
      for (String server : settings.servers().split(",", -1)) {
        Status answer = ask(server.trim(), deadline - System.nanoTime());
        if (answer.isOk()) {
          return;
        }
        waiting |= isWorthWaiting(answer);
        refusals.add("%s (%s)".formatted(server.trim(), reason(answer)));
      }
      if (!waiting || System.nanoTime() + PAUSE.toNanos() > deadline) {
        throw refused(refusals);
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }

  private StartupException refused(List<String> refusals) {
    return new StartupException(
        "Axon Server cannot be used at %s, context '%s': start it, or name it in"
                .formatted(String.join(", ", refusals), settings.context())
            + " SYCEE_AXONSERVER_SERVERS (and its token in SYCEE_AXONSERVER_TOKEN); or start"
            + " without the profile axonserver to keep the events in PostgreSQL");
  }

  private Status ask(String server, long nanosLeft) {
    ManagedChannel channel = channel(server);
    try {
      PlatformServiceGrpc.newBlockingStub(channel)
          .withDeadlineAfter(Math.clamp(nanosLeft, 1, ONE_QUESTION.toNanos()), TimeUnit.NANOSECONDS)
          .getPlatformServer(ClientIdentification.newBuilder().setComponentName("sycee").build());
      return Status.OK;
    } catch (StatusRuntimeException e) {
      return e.getStatus();
    } finally {
      channel.shutdownNow();
    }
  }

  private ManagedChannel channel(String server) {
    String target = server.contains(":") ? server : server + ":" + DEFAULT_PORT;
    NettyChannelBuilder builder = NettyChannelBuilder.forTarget("dns:///" + target);
    builder.intercept(new HeaderAttachingInterceptor<>(Headers.CONTEXT, settings.context()));
    if (settings.token() != null) {
      builder.intercept(new HeaderAttachingInterceptor<>(Headers.ACCESS_TOKEN, settings.token()));
    }
    if (!settings.sslEnabled()) {
      return builder.usePlaintext().build();
    }
    try {
      if (settings.certFile() != null) {
        builder.sslContext(
            GrpcSslContexts.forClient().trustManager(settings.certFile().toFile()).build());
      }
      return builder.build();
    } catch (SSLException | IllegalArgumentException e) {
      throw new StartupException(
          "SYCEE_AXONSERVER_CERTFILE=%s is no certificate that can be read: %s"
              .formatted(settings.certFile(), e.getMessage()),
          e);
    }
  }

  private static boolean isWorthWaiting(Status answer) {
    return answer.getCode() == Status.Code.UNAVAILABLE
        || answer.getCode() == Status.Code.DEADLINE_EXCEEDED;
  }

  private static String reason(Status answer) {
    if (isWorthWaiting(answer)) {
      return "nobody answers";
    }
    return answer.getDescription() == null
        ? answer.getCode().toString()
        : answer.getCode() + ": " + answer.getDescription();
  }
}
