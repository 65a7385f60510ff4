package org.sycee.app.axon;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.sycee.ledger.Command;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.deposit.PostTogether;

/// Which transactions have been booked.
public interface BookedTransactions {

  /// Whether the command has been booked; throws [org.sycee.ledger.Rejected] if its id was booked
  /// for another command.
  boolean include(Command command, String fingerprint);

  /// The ids of those commands that are booked; an id booked for another command is not among them.
  Set<TransactionId> among(
      Collection<? extends Command> commands, Function<Command, String> fingerprint);

  /// A mark of what is known here of other programs' work: another one if something new was learnt
  /// since, and then a command may be decided in another way.
  long known();

  /// Learns what other programs have stored, before a command is decided again.
  void catchUp();

  /// The ids under which the command is booked: its own, or those it binds together.
  static List<TransactionId> idsOf(Command command) {
    return command instanceof PostTogether batch
        ? batch.commands().stream().map(Command::transactionId).toList()
        : List.of(command.transactionId());
  }
}
