package org.sycee.app.axon;

import static org.sycee.app.axon.CommandRejection.TRANSACTION_ID_REUSED;

import java.util.List;
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
            fingerprint.equals(log.json().readMetadata(first).get(CommandDesk.FINGERPRINT)),
            () -> "%s was booked with other content: %s".formatted(id, first));
        return true;
      }
    }
    return false;
  }

  @Override
  public void catchUp() {
    log.businessDays().catchUp();
  }
}
