package org.sycee.ledger.deposit;

import java.util.List;
import org.sycee.ledger.Command;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.deposit.DepositCommand.Leg;

/// Many wishes about deposits, decided in the order given and stored together or not at all, such
/// as a payroll. Each keeps its own transaction id, and by these a repetition of the batch is
/// recognised: the id of the batch itself is not stored.
///
/// The legs of a transfer or of a loan are not among them: bound here one by one, one could be
/// missing.
public record PostTogether(TransactionId transactionId, List<DepositCommand> commands)
    implements Command {
  public PostTogether {
    commands = List.copyOf(commands);
    for (DepositCommand command : commands) {
      if (command instanceof Leg) {
        throw new IllegalArgumentException(
            "a leg of a transfer or a loan stands alone: " + command);
      }
    }
  }
}
