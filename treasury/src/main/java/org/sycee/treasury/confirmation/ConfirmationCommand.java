package org.sycee.treasury.confirmation;

import java.time.LocalDate;
import org.sycee.ledger.Command;
import org.sycee.ledger.TransactionId;
import org.sycee.treasury.DealId;

/// Everything one may ask of the confirmation of a deal.
public sealed interface ConfirmationCommand extends Command {
  DealId dealId();

  /// The counterparty has sent `theirs` under its reference; `ours` are those of the ticket as it
  /// stands in the books of the entity.
  record RecordConfirmation(
      TransactionId transactionId,
      DealId dealId,
      String entity,
      String reference,
      ConfirmedTerms ours,
      ConfirmedTerms theirs,
      LocalDate bookingDate)
      implements ConfirmationCommand {}
}
