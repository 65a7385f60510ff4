package org.sycee.app.axon;

import static org.sycee.app.axon.CommandRejection.TRANSACTION_ID_REUSED;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sycee.app.eventstore.EventLog;
import org.sycee.app.eventstore.StoredEvent;
import org.sycee.ledger.Command;
import org.sycee.ledger.TransactionId;

/// The transactions in the log in PostgreSQL, found by its index of transaction ids.
final class LoggedTransactions implements BookedTransactions {
  private final EventLog log;

  LoggedTransactions(EventLog log) {
    this.log = log;
  }

  @Override
  public boolean include(Command command, String fingerprint) {
    for (TransactionId id : BookedTransactions.idsOf(command)) {
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

  @Override
  public Set<TransactionId> among(
      Collection<? extends Command> commands, Function<Command, String> fingerprint) {
    Map<String, StoredEvent> stored =
        log.reader().ofTransactions(commands.stream().map(Command::transactionId).toList());
    return commands.parallelStream()
        .filter(command -> {
          StoredEvent event = stored.get(command.transactionId().value());
          return event != null && isOf(event, fingerprint.apply(command));
        })
        .map(Command::transactionId)
        .collect(Collectors.toSet());
  }

  private boolean isOf(StoredEvent event, String fingerprint) {
    return fingerprint.equals(log.json().readMetadata(event).get(CommandDesk.FINGERPRINT));
  }

  @Override
  public long known() {
    return log.others().known();
  }

  @Override
  public void catchUp() {
    log.catchUp();
  }
}
