package org.sycee.ledger.deposit;

import java.util.List;
import org.sycee.ledger.Command;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.deposit.DepositCommand.ChargeLoanPayment;
import org.sycee.ledger.deposit.DepositCommand.CollectLoanPayment;
import org.sycee.ledger.deposit.DepositCommand.CreditLoanProceeds;
import org.sycee.ledger.deposit.DepositCommand.ReceiveTransfer;
import org.sycee.ledger.deposit.DepositCommand.ReceiveTransferAtEndOfDay;
import org.sycee.ledger.deposit.DepositCommand.ReverseTransferLeg;
import org.sycee.ledger.deposit.DepositCommand.SendTransfer;
import org.sycee.ledger.deposit.DepositCommand.SendTransferAtEndOfDay;

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
      if (isLeg(command)) {
        throw new IllegalArgumentException(
            "a leg of a transfer or a loan stands alone: " + command);
      }
    }
  }

  private static boolean isLeg(DepositCommand command) {
    return command instanceof SendTransfer
        || command instanceof ReceiveTransfer
        || command instanceof CreditLoanProceeds
        || command instanceof ChargeLoanPayment
        || command instanceof CollectLoanPayment
        || command instanceof SendTransferAtEndOfDay
        || command instanceof ReceiveTransferAtEndOfDay
        || command instanceof ReverseTransferLeg;
  }
}
