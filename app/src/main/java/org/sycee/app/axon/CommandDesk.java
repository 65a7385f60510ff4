package org.sycee.app.axon;

import static org.sycee.app.axon.CommandRejection.REHEARSAL_UNAVAILABLE;
import static org.sycee.app.axon.CommandRejection.TRANSACTION_ID_REUSED;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.sycee.app.eventstore.DuplicateTransactionException;
import org.sycee.app.eventstore.EventJson;
import org.sycee.app.eventstore.EventLog;
import org.sycee.app.eventstore.Rehearsed;
import org.sycee.app.eventstore.StorageEngine;
import org.sycee.ledger.BeginsHistory;
import org.sycee.ledger.Command;
import org.sycee.ledger.Event;
import org.sycee.ledger.Rejected;
import org.sycee.ledger.TransactionId;

/// The one door through which commands come in. It makes every command safe to repeat: a
/// transaction id is booked once, its repetition is recognised, and its reuse for something else is
/// refused.
///
/// Recognition costs nothing on the way of an accepted command: the log's own index refuses a
/// transaction id it holds. Only when that happens, or when a command would be refused, is the log
/// asked for the id.
public final class CommandDesk {
  public static final String FINGERPRINT = "commandFingerprint";

  /// Two programs that book on one deposit without pause each lose about every second attempt, for
  /// who has lost must read the log again. Ten were too few in one of 400 commands.
  private static final int ATTEMPTS = 40;

  private final CommandRoute route;
  private final BookedTransactions transactions;
  private final Fingerprints fingerprints;
  private final boolean storesHere;

  public CommandDesk(CommandBus bus, EventLog log) {
    this(CommandRoute.over(bus), new LoggedTransactions(log), log.json(), true);
  }

  /// A desk whose commands go another way than to the log in PostgreSQL.
  public CommandDesk(CommandRoute route, BookedTransactions transactions, EventJson json) {
    this(route, transactions, json, false);
  }

  private CommandDesk(
      CommandRoute route, BookedTransactions transactions, EventJson json, boolean storesHere) {
    this.route = route;
    this.transactions = transactions;
    this.fingerprints = new Fingerprints(json);
    this.storesHere = storesHere;
  }

  /// What became of an accepted command.
  public enum Outcome {
    BOOKED,
    /// The same command was booked before; nothing was stored again.
    ALREADY_BOOKED
  }

  /// Books the command, or throws [Rejected]. When it returns, the events are durable.
  public Outcome submit(Command command, Origin origin) {
    requireDistinct(BookedTransactions.idsOf(command));
    String fingerprint = fingerprints.of(command);
    Throwable end = send(command, origin.with(fingerprint), fingerprint);
    return switch (end) {
      case null -> Outcome.BOOKED;
      case DuplicateTransactionException _ -> original(command, fingerprint);
      default -> throw new IllegalStateException(end);
    };
  }

  /// What [#submit] would do now: the outcome, and the facts it would store.
  public record Rehearsal(Outcome outcome, List<Event> facts) {}

  /// Decides the command as [#submit] does, on the same state and with the same refusals, and takes
  /// everything back before it is stored.
  public Rehearsal rehearse(Command command, Origin origin) {
    REHEARSAL_UNAVAILABLE.unless(
        storesHere, () -> "the events are in Axon Server, which stores what it is given");
    requireDistinct(BookedTransactions.idsOf(command));
    String fingerprint = fingerprints.of(command);
    if (transactions.include(command, fingerprint)) {
      return new Rehearsal(Outcome.ALREADY_BOOKED, List.of());
    }
    MetaData metaData = origin.with(fingerprint).and(StorageEngine.REHEARSAL, "true");
    Throwable end = send(command, metaData, fingerprint);
    return switch (end) {
      case null -> new Rehearsal(Outcome.BOOKED, List.of());
      case Rehearsed rehearsed -> new Rehearsal(Outcome.BOOKED, rehearsed.facts());
      case DuplicateTransactionException _ -> new Rehearsal(Outcome.ALREADY_BOOKED, List.of());
      default -> throw new IllegalStateException(end);
    };
  }

  /// Sends the command until it is decided on the newest state; throws why it was refused, or
  /// returns how else it ended, null if it was stored.
  private @Nullable Throwable send(Command command, MetaData metaData, String fingerprint) {
    boolean decidedAgain = false;
    boolean assumesNew =
        storesHere
            && command instanceof BeginsHistory
            && !metaData.containsKey(StorageEngine.REHEARSAL);
    for (int attempt = 1; ; attempt++) {
      long known = transactions.known();
      Throwable failure =
          route.send(
              message(
                  command,
                  assumesNew ? metaData.and(StorageEngine.ASSUMED_NEW, "true") : metaData));
      switch (failure) {
        case null -> {
          return null;
        }
        case DuplicateTransactionException duplicate -> {
          return duplicate;
        }
        case Rehearsed rehearsed -> {
          return rehearsed;
        }
        case Rejected refusal -> {
          if (transactions.include(command, fingerprint)) {
            return new DuplicateTransactionException();
          }
          // The state may be that of before another program's events; if there are any, the
          // aggregates they changed are no longer kept and the next attempt reads them.
          transactions.catchUp();
          if (decidedAgain || (!assumesNew && transactions.known() == known)) {
            throw refusal;
          }
          decidedAgain = !assumesNew;
          assumesNew = false;
        }
        case ConcurrencyException conflict -> {
          if (attempt == ATTEMPTS) {
            throw conflict;
          }
          transactions.catchUp();
          assumesNew = false;
        }
        case RuntimeException other -> throw other;
        default -> throw new IllegalStateException(failure);
      }
    }
  }

  private static CommandMessage<?> message(Command command, MetaData metaData) {
    return new GenericCommandMessage<>(
        new GenericCommandMessage<>(command, metaData), command.getClass().getName());
  }

  private Outcome original(Command command, String fingerprint) {
    if (transactions.include(command, fingerprint)) {
      return Outcome.ALREADY_BOOKED;
    }
    throw new IllegalStateException(
        "the log refused %s as a repetition but does not hold it".formatted(command));
  }

  /// The ids of those commands that are booked, looked up together. An id that is booked for
  /// another command is not among them: submitting that command tells.
  public Set<TransactionId> bookedAmong(Collection<? extends Command> commands) {
    return transactions.among(commands, fingerprints::of);
  }

  /// Whether the command is booked; throws [Rejected] if its id is booked for another one.
  public boolean isBooked(Command command) {
    return transactions.include(command, fingerprints.of(command));
  }

  /// The log would take two wishes of one batch under one id for two facts of one transaction.
  private static void requireDistinct(List<TransactionId> ids) {
    var seen = new HashSet<TransactionId>();
    for (TransactionId id : ids) {
      TRANSACTION_ID_REUSED.unless(seen.add(id), () -> id + " stands twice in one batch");
    }
  }
}
