package org.sycee.app.axonserver;

import io.axoniq.axonserver.grpc.ErrorMessage;
import io.axoniq.axonserver.grpc.control.ClientIdentification;
import io.axoniq.axonserver.grpc.control.Heartbeat;
import io.axoniq.axonserver.grpc.control.NodeInfo;
import io.axoniq.axonserver.grpc.control.PlatformInboundInstruction;
import io.axoniq.axonserver.grpc.control.PlatformInfo;
import io.axoniq.axonserver.grpc.control.PlatformOutboundInstruction;
import io.axoniq.axonserver.grpc.control.PlatformServiceGrpc;
import io.grpc.Context;
import io.grpc.Contexts;
import io.grpc.Metadata;
import io.grpc.Server;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.Status;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// A stand-in for Axon Server, in memory and on the loopback address: it speaks the same calls, so
/// that our side of them runs in every build. It proves nothing about Axon Server itself; for that
/// the same scenes run against a real one if `SYCEE_AXONSERVER` names it.
final class FakeAxonServer implements AutoCloseable {
  private static final Metadata.Key<String> TOKEN =
      Metadata.Key.of("AxonIQ-Access-Token", Metadata.ASCII_STRING_MARSHALLER);

  private final FakeCommands commands = new FakeCommands();
  private final Optional<String> token;
  private final Server server;

  /// `token` is the one it asks for, if any.
  FakeAxonServer(Optional<String> token) {
    this.token = token;
    try {
      server =
          NettyServerBuilder.forAddress(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
              .addService(new Platform())
              .addService(commands)
              .addService(new FakeEventStore())
              .intercept(new TokenCheck())
              .build()
              .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String address() {
    return "127.0.0.1:" + server.getPort();
  }

  /// Lets the next command be executed but loses its answer, as when a node dies at that moment.
  void loseNextAnswer() {
    commands.loseNextAnswer();
  }

  @Override
  public void close() {
    server.shutdownNow();
    try {
      server.awaitTermination(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  static ErrorMessage error(String code, String message) {
    return ErrorMessage.newBuilder().setErrorCode(code).setMessage(message).build();
  }

  private final class TokenCheck implements ServerInterceptor {
    @Override
    public <Q, A> ServerCall.Listener<Q> interceptCall(
        ServerCall<Q, A> call, Metadata headers, ServerCallHandler<Q, A> next) {
      if (token.isPresent() && !token.get().equals(headers.get(TOKEN))) {
        call.close(
            Status.PERMISSION_DENIED.withDescription("[AXONIQ-1001] Invalid token"),
            new Metadata());
        return new ServerCall.Listener<>() {};
      }
      return Contexts.interceptCall(Context.current(), call, headers, next);
    }
  }

  private static final class Platform extends PlatformServiceGrpc.PlatformServiceImplBase {
    @Override
    public void getPlatformServer(
        ClientIdentification client, StreamObserver<PlatformInfo> answer) {
      answer.onNext(
          PlatformInfo.newBuilder()
              .setPrimary(NodeInfo.newBuilder().setNodeName("fake"))
              .setSameConnection(true)
              .build());
      answer.onCompleted();
    }

    @Override
    public StreamObserver<PlatformInboundInstruction> openStream(
        StreamObserver<PlatformOutboundInstruction> client) {
      return new StreamObserver<>() {
        @Override
        public void onNext(PlatformInboundInstruction instruction) {
          if (instruction.hasHeartbeat()) {
            client.onNext(
                PlatformOutboundInstruction.newBuilder()
                    .setHeartbeat(Heartbeat.getDefaultInstance())
                    .build());
          }
        }

        @Override
        public void onError(Throwable e) {
          // the client has gone
        }

        @Override
        public void onCompleted() {
          client.onCompleted();
        }
      };
    }
  }
}
