package org.sycee.app.axonserver;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.util.concurrent.TimeoutException;
import org.axonframework.axonserver.connector.AxonServerException;
import org.axonframework.axonserver.connector.command.AxonServerCommandDispatchException;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/// What became of a command that was answered with an exception.
enum Fate {
  /// Refused by the ledger. Asking again changes nothing.
  REFUSED,
  /// Decided on a state another node had moved on; nothing was stored. To be decided again.
  CONFLICT,
  /// It reached no handler, or none that could begin. Safe to send again.
  NEVER_EXECUTED,
  /// Nobody can say: the connection or the node was lost on the way. Sent again, the claim on its
  /// transaction id decides whether it was booked.
  UNKNOWN,
  /// The handling node failed. Repeating it is safe, but is for the caller to choose.
  FAILED;

  /// How Axon Server says that a sequence number is taken. It reaches the sender only as text.
  private static final String INVALID_SEQUENCE = "[AXONIQ-2000]";

  static Fate of(Throwable failure) {
    if (failure instanceof CommandExecutionException executed) {
      Object details = executed.getDetails().orElse(null);
      if (details instanceof Refusal) {
        return REFUSED;
      }
      if (details instanceof Unavailable) {
        return NEVER_EXECUTED;
      }
    }
    boolean unknown = false;
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof ConcurrencyException || says(cause, INVALID_SEQUENCE)) {
        return CONFLICT;
      }
      if (cause instanceof NoHandlerForCommandException || isUnavailable(cause)) {
        return NEVER_EXECUTED;
      }
      unknown |= isAboutTheWay(cause);
    }
    return unknown ? UNKNOWN : FAILED;
  }

  /// Whether it should be sent again by itself.
  boolean isWorthRepeating() {
    return this == NEVER_EXECUTED || this == UNKNOWN;
  }

  private static boolean isAboutTheWay(Throwable cause) {
    return cause instanceof AxonServerCommandDispatchException
        || cause instanceof AxonServerException
        || cause instanceof io.axoniq.axonserver.connector.AxonServerException
        || cause instanceof StatusRuntimeException
        || cause instanceof TimeoutException;
  }

  /// The server cannot be reached. A connection that broke under a command has the same status but
  /// an I/O error as its cause: that one is unknown.
  private static boolean isUnavailable(Throwable cause) {
    return cause instanceof StatusRuntimeException status
        && status.getStatus().getCode() == Status.Code.UNAVAILABLE
        && (status.getCause() == null || isRefusedConnection(status.getCause()));
  }

  private static boolean isRefusedConnection(@Nullable Throwable cause) {
    return cause instanceof java.net.ConnectException || says(cause, "Connection refused");
  }

  private static boolean says(@Nullable Throwable cause, String words) {
    return cause != null && cause.getMessage() != null && cause.getMessage().contains(words);
  }
}
