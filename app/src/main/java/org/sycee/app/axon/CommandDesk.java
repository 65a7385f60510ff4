package org.sycee.app.axon;

import static org.sycee.app.axon.CommandRejection.TRANSACTION_ID_REUSED;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.sycee.app.eventstore.DuplicateTransactionException;
import org.sycee.app.eventstore.EventLog;
import org.sycee.app.eventstore.StoredEvent;
import org.sycee.ledger.Command;
import org.sycee.ledger.Rejected;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.deposit.PostTogether;

/// The one door through which commands come in. It makes every command safe to repeat: a
/// transaction id is booked once, its repetition is recognised, and its reuse for something else is
/// refused.
///
/// Recognition costs nothing on the way of an accepted command: the log's own index refuses a
/// transaction id it holds. Only when that happens, or when a command would be refused, is the log
/// asked for the id.
public final class CommandDesk {
  static final String FINGERPRINT = "commandFingerprint";
  private static final int ATTEMPTS = 10;

  private final CommandBus bus;
  private final EventLog log;
  private final Fingerprints fingerprints;

  public CommandDesk(CommandBus bus, EventLog log) {
    this.bus = bus;
    this.log = log;
    this.fingerprints = new Fingerprints(log.json());
  }

  /// What became of an accepted command.
  public enum Outcome {
    BOOKED,
    /// The same command was booked before; nothing was stored again.
    ALREADY_BOOKED
  }

  /// Books the command, or throws [Rejected]. When it returns, the events are durable.
  public Outcome submit(Command command, Origin origin) {
    requireDistinct(idsOf(command));
    String fingerprint = fingerprints.of(command);
    var message =
        new GenericCommandMessage<>(
            new GenericCommandMessage<>(command, origin.with(fingerprint)),
            command.getClass().getName());
    boolean decidedOnFreshState = false;
    for (int attempt = 1; ; attempt++) {
      Throwable failure = dispatch(message);
      switch (failure) {
        case null -> {
          return Outcome.BOOKED;
        }
        case DuplicateTransactionException _ -> {
          return original(command, fingerprint);
        }
        case Rejected refusal -> {
          if (isBooked(command, fingerprint)) {
            return Outcome.ALREADY_BOOKED;
          }
          if (decidedOnFreshState) {
            throw refusal;
          }
          // The state may be that of before another program's events; the failed attempt has
          // dropped it, so the next one reads the log.
          log.businessDays().catchUp();
          decidedOnFreshState = true;
        }
        case ConcurrencyException conflict -> {
          if (attempt == ATTEMPTS) {
            throw conflict;
          }
          log.businessDays().catchUp();
        }
        case RuntimeException other -> throw other;
        default -> throw new IllegalStateException(failure);
      }
    }
  }

  /// The ids of those commands that are booked, looked up together. An id that is booked for
  /// another command is not among them: submitting that command tells.
  public Set<TransactionId> bookedAmong(Collection<? extends Command> commands) {
    Map<String, StoredEvent> stored =
        log.reader().ofTransactions(commands.stream().map(Command::transactionId).toList());
    return commands.parallelStream()
        .filter(command -> {
          StoredEvent event = stored.get(command.transactionId().value());
          return event != null && isOf(event, fingerprints.of(command));
        })
        .map(Command::transactionId)
        .collect(Collectors.toSet());
  }

  /// Whether the command is booked; throws [Rejected] if its id is booked for another one.
  public boolean isBooked(Command command) {
    return isBooked(command, fingerprints.of(command));
  }

  private @Nullable Throwable dispatch(CommandMessage<?> message) {
    var answer = new Answer();
    bus.dispatch(message, answer::set);
    return answer.failure;
  }

  private Outcome original(Command command, String fingerprint) {
    if (isBooked(command, fingerprint)) {
      return Outcome.ALREADY_BOOKED;
    }
    throw new IllegalStateException(
        "the log refused %s as a repetition but does not hold it".formatted(command));
  }

  /// Whether the command is in the log; throws [Rejected] if its id is there for another command.
  private boolean isBooked(Command command, String fingerprint) {
    for (TransactionId id : idsOf(command)) {
      List<StoredEvent> booked = log.reader().ofTransaction(id);
      if (!booked.isEmpty()) {
        StoredEvent first = booked.getFirst();
        TRANSACTION_ID_REUSED.unless(
            isOf(first, fingerprint),
            () -> "%s was booked with other content: %s".formatted(id, first));
        return true;
      }
    }
    return false;
  }

  /// The log would take two wishes of one batch under one id for two facts of one transaction.
  private static void requireDistinct(List<TransactionId> ids) {
    var seen = new HashSet<TransactionId>();
    for (TransactionId id : ids) {
      TRANSACTION_ID_REUSED.unless(seen.add(id), () -> id + " stands twice in one batch");
    }
  }

  private boolean isOf(StoredEvent event, String fingerprint) {
    return fingerprint.equals(log.json().readMetadata(event).get(FINGERPRINT));
  }

  private static List<TransactionId> idsOf(Command command) {
    return command instanceof PostTogether batch
        ? batch.commands().stream().map(Command::transactionId).toList()
        : List.of(command.transactionId());
  }

  /// The bus answers in the thread that asks.
  private static final class Answer {
    private @Nullable Throwable failure;

    void set(CommandMessage<?> command, CommandResultMessage<?> result) {
      failure = result.isExceptional() ? result.exceptionResult() : null;
    }
  }
}
