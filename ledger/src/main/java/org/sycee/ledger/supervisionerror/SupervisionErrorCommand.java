package org.sycee.ledger.supervisionerror;

import java.time.LocalDate;
import org.sycee.ledger.Command;
import org.sycee.ledger.TransactionId;

/// Everything one may ask of an error in the register. `date` is the day on which it is done; a day
/// may be supervised when it is closed, so no business day need be open.
public sealed interface SupervisionErrorCommand extends Command {
  SupervisionErrorId errorId();

  LocalDate date();

  record RegisterError(
      TransactionId transactionId, SupervisionErrorId errorId, Finding finding, LocalDate date)
      implements SupervisionErrorCommand {}

  record NotifyError(
      TransactionId transactionId,
      SupervisionErrorId errorId,
      String chiefSupervisor,
      String outlet,
      LocalDate date)
      implements SupervisionErrorCommand {}

  /// `correctingTransactionId` is the transaction of the entry that put the books right.
  record CorrectError(
      TransactionId transactionId,
      SupervisionErrorId errorId,
      TransactionId correctingTransactionId,
      LocalDate date)
      implements SupervisionErrorCommand {}
}
