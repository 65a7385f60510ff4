package org.sycee.ledger.deposit;

import java.util.List;
import org.sycee.ledger.Command;
import org.sycee.ledger.TransactionId;

/// Many wishes about deposits, decided in the order given and stored together or not at all, such
/// as a payroll. Each keeps its own transaction id.
public record PostTogether(TransactionId transactionId, List<DepositCommand> commands)
    implements Command {
  public PostTogether {
    commands = List.copyOf(commands);
  }
}
