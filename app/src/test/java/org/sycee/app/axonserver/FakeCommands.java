package org.sycee.app.axonserver;

import io.axoniq.axonserver.grpc.InstructionAck;
import io.axoniq.axonserver.grpc.ProcessingKey;
import io.axoniq.axonserver.grpc.command.Command;
import io.axoniq.axonserver.grpc.command.CommandProviderInbound;
import io.axoniq.axonserver.grpc.command.CommandProviderOutbound;
import io.axoniq.axonserver.grpc.command.CommandResponse;
import io.axoniq.axonserver.grpc.command.CommandServiceGrpc;
import io.grpc.stub.StreamObserver;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Routes commands: those with one routing key go to one node as long as the nodes stay the same.
final class FakeCommands extends CommandServiceGrpc.CommandServiceImplBase {
  private final Map<String, Map<String, Node>> handlers = new HashMap<>();
  private final Map<String, Pending> pending = new HashMap<>();
  private boolean losesNextAnswer;

  private record Pending(Node node, StreamObserver<CommandResponse> sender) {}

  synchronized void loseNextAnswer() {
    losesNextAnswer = true;
  }

  @Override
  public synchronized void dispatch(Command command, StreamObserver<CommandResponse> sender) {
    List<Node> nodes = new ArrayList<>(handlers.getOrDefault(command.getName(), Map.of()).values());
    if (nodes.isEmpty()) {
      answer(sender, failure(command, "AXONIQ-4000", "No handler for " + command.getName()));
      return;
    }
    String key =
        command.getProcessingInstructionsList().stream()
            .filter(instruction -> instruction.getKey() == ProcessingKey.ROUTING_KEY)
            .map(instruction -> instruction.getValue().getTextValue())
            .findFirst()
            .orElseThrow();
    Node node = nodes.get(Math.floorMod(key.hashCode(), nodes.size()));
    pending.put(command.getMessageIdentifier(), new Pending(node, sender));
    node.send(CommandProviderInbound.newBuilder().setCommand(command).build());
  }

  private synchronized void answered(CommandResponse response) {
    Pending command = pending.remove(response.getRequestIdentifier());
    if (command == null) {
      return;
    }
    if (losesNextAnswer) {
      losesNextAnswer = false;
      answer(command.sender(), lost(response.getRequestIdentifier()));
    } else {
      answer(command.sender(), response);
    }
  }

  private synchronized void gone(Node node) {
    handlers.values().forEach(nodes -> nodes.values().remove(node));
    var orphans = new HashMap<>(pending);
    orphans.values().removeIf(command -> command.node() != node);
    pending.keySet().removeAll(orphans.keySet());
    orphans.forEach((id, command) -> answer(command.sender(), lost(id)));
  }

  private synchronized void subscribe(String command, String client, Node node) {
    handlers.computeIfAbsent(command, _ -> new TreeMap<>()).put(client, node);
  }

  private synchronized void unsubscribe(String command, String client) {
    handlers.getOrDefault(command, new TreeMap<>()).remove(client);
  }

  private static CommandResponse lost(String id) {
    return CommandResponse.newBuilder()
        .setRequestIdentifier(id)
        .setErrorCode("AXONIQ-4003")
        .setErrorMessage(
            FakeAxonServer.error("AXONIQ-4003", "Connection lost while executing command"))
        .build();
  }

  private static CommandResponse failure(Command command, String code, String message) {
    return CommandResponse.newBuilder()
        .setRequestIdentifier(command.getMessageIdentifier())
        .setErrorCode(code)
        .setErrorMessage(FakeAxonServer.error(code, message))
        .build();
  }

  private static void answer(StreamObserver<CommandResponse> sender, CommandResponse response) {
    sender.onNext(response);
    sender.onCompleted();
  }

  @Override
  public StreamObserver<CommandProviderOutbound> openStream(
      StreamObserver<CommandProviderInbound> outbound) {
    return new Node(outbound);
  }

  private final class Node implements StreamObserver<CommandProviderOutbound> {
    private final StreamObserver<CommandProviderInbound> outbound;

    private Node(StreamObserver<CommandProviderInbound> outbound) {
      this.outbound = outbound;
    }

    private void send(CommandProviderInbound instruction) {
      synchronized (outbound) {
        outbound.onNext(instruction);
      }
    }

    @Override
    public void onNext(CommandProviderOutbound message) {
      if (message.hasSubscribe()) {
        subscribe(message.getSubscribe().getCommand(), message.getSubscribe().getClientId(), this);
      } else if (message.hasUnsubscribe()) {
        unsubscribe(message.getUnsubscribe().getCommand(), message.getUnsubscribe().getClientId());
      } else if (message.hasCommandResponse()) {
        answered(message.getCommandResponse());
      }
      if (!message.getInstructionId().isEmpty()) {
        var ack =
            InstructionAck.newBuilder()
                .setInstructionId(message.getInstructionId())
                .setSuccess(true);
        send(CommandProviderInbound.newBuilder().setAck(ack).build());
      }
    }

    @Override
    public void onError(Throwable e) {
      gone(this);
    }

    @Override
    public void onCompleted() {
      gone(this);
      outbound.onCompleted();
    }
  }
}
