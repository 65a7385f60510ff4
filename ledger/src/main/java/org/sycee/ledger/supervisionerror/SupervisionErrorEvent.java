package org.sycee.ledger.supervisionerror;

import java.time.LocalDate;
import org.sycee.ledger.Event;
import org.sycee.ledger.TransactionId;

/// Everything that can happen to an error in the register. None of it moves money.
public sealed interface SupervisionErrorEvent extends Event {
  SupervisionErrorId errorId();

  LocalDate date();

  record SupervisionErrorRegistered(
      TransactionId transactionId, SupervisionErrorId errorId, Finding finding, LocalDate date)
      implements SupervisionErrorEvent {}

  record SupervisionErrorNotified(
      TransactionId transactionId,
      SupervisionErrorId errorId,
      String chiefSupervisor,
      String outlet,
      LocalDate date)
      implements SupervisionErrorEvent {}

  record SupervisionErrorCorrected(
      TransactionId transactionId,
      SupervisionErrorId errorId,
      TransactionId correctingTransactionId,
      LocalDate date)
      implements SupervisionErrorEvent {}
}
