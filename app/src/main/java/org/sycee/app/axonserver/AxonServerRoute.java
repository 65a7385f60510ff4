package org.sycee.app.axonserver;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongConsumer;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.sycee.app.axon.CommandDesk.Outcome;
import org.sycee.app.axon.CommandRoute;
import org.sycee.app.eventstore.DuplicateTransactionException;
import org.sycee.app.eventstore.LogUnavailableException;

/// The way of a command to the node that handles it, and back. What was lost on the way is sent
/// again, a bounded number of times; what came back by name becomes what the command desk knows.
final class AxonServerRoute implements CommandRoute {
  static final int ATTEMPTS = 8;
  private static final long FIRST_PAUSE_MILLIS = 50;
  private static final long LONGEST_PAUSE_MILLIS = 2_000;
  private static final long ANSWER_WITHIN_SECONDS = 60;

  private final CommandBus bus;
  private final LongConsumer pause;

  /// `pause` waits as many milliseconds as it is told.
  AxonServerRoute(CommandBus bus, LongConsumer pause) {
    this.bus = bus;
    this.pause = pause;
  }

  @Override
  public @Nullable Throwable send(CommandMessage<?> command) {
    long pauseMillis = FIRST_PAUSE_MILLIS;
    boolean mayBeBooked = false;
    for (int attempt = 1; ; attempt++) {
      Throwable failure = dispatch(command);
      if (failure == null) {
        return null;
      }
      Fate fate = Fate.of(failure);
      mayBeBooked |= fate == Fate.UNKNOWN;
      if (!fate.isWorthRepeating() || attempt == ATTEMPTS) {
        return translate(fate, mayBeBooked, failure);
      }
      pause.accept(pauseMillis);
      pauseMillis = Math.min(2 * pauseMillis, LONGEST_PAUSE_MILLIS);
    }
  }

  private static Throwable translate(Fate fate, boolean mayBeBooked, Throwable failure) {
    if (failure instanceof DuplicateTransactionException
        || failure instanceof LogUnavailableException) {
      return failure;
    }
    return switch (fate) {
      case REFUSED ->
          ((CommandExecutionException) failure).<Refusal>getDetails().orElseThrow().rejected();
      case CONFLICT -> new ConcurrencyException("another node has moved the aggregate on", failure);
      case NEVER_EXECUTED, UNKNOWN ->
          new LogUnavailableException(
              mayBeBooked
                  ? "Axon Server did not answer; the command may or may not be booked: repeat it"
                      + " under the same transaction id"
                  : "nobody could handle the command, nothing was stored: " + failure.getMessage(),
              failure);
      case FAILED ->
          new IllegalStateException(
              "the node that handled the command failed, and it may or may not be booked: "
                  + failure.getMessage(),
              failure);
    };
  }

  private @Nullable Throwable dispatch(CommandMessage<?> command) {
    var answer = new CompletableFuture<CommandResultMessage<?>>();
    bus.dispatch(command, (_, result) -> answer.complete(result));
    try {
      CommandResultMessage<?> result = answer.get(ANSWER_WITHIN_SECONDS, TimeUnit.SECONDS);
      if (result.isExceptional()) {
        return result.exceptionResult();
      }
      return result.getPayload() == Outcome.ALREADY_BOOKED
          ? new DuplicateTransactionException()
          : null;
    } catch (TimeoutException e) {
      return e;
    } catch (ExecutionException e) {
      throw new IllegalStateException("nobody completes an answer exceptionally", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new LogUnavailableException("interrupted; the command may or may not be booked", e);
    }
  }
}
