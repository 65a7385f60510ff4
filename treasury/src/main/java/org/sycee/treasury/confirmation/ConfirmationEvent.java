package org.sycee.treasury.confirmation;

import java.time.LocalDate;
import java.util.List;
import org.sycee.ledger.Event;
import org.sycee.ledger.TransactionId;
import org.sycee.treasury.DealId;

/// Everything that can happen to the confirmation of a deal. `reference` is that of the
/// counterparty.
public sealed interface ConfirmationEvent extends Event {
  DealId dealId();

  LocalDate bookingDate();

  record ConfirmationMatched(
      TransactionId transactionId,
      DealId dealId,
      String reference,
      ConfirmedTerms terms,
      LocalDate bookingDate)
      implements ConfirmationEvent {}

  record ConfirmationMismatched(
      TransactionId transactionId,
      DealId dealId,
      String reference,
      ConfirmedTerms ours,
      ConfirmedTerms theirs,
      List<Difference> differences,
      LocalDate bookingDate)
      implements ConfirmationEvent {
    public ConfirmationMismatched {
      differences = List.copyOf(differences);
    }
  }
}
