package org.sycee.app.axon;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.jspecify.annotations.Nullable;

/// The way of a command to whoever handles it.
@FunctionalInterface
public interface CommandRoute {

  /// Sends the command and waits; returns why it failed, or null if it was booked.
  @Nullable Throwable send(CommandMessage<?> command);

  /// The way over a bus that answers in the thread that asks.
  static CommandRoute over(CommandBus bus) {
    return command -> {
      var answer = new Answer();
      bus.dispatch(command, answer::set);
      return answer.failure;
    };
  }

  /// What the bus answered.
  final class Answer {
    private @Nullable Throwable failure;

    private Answer() {}

    private void set(CommandMessage<?> command, CommandResultMessage<?> result) {
      failure = result.isExceptional() ? result.exceptionResult() : null;
    }
  }
}
