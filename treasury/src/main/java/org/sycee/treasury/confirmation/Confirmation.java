package org.sycee.treasury.confirmation;

import static org.sycee.treasury.confirmation.ConfirmationRejection.CONFIRMATION_ALREADY_MATCHED;

import java.util.List;
import java.util.Optional;
import org.sycee.ledger.businessday.BusinessDays;
import org.sycee.treasury.confirmation.ConfirmationCommand.RecordConfirmation;
import org.sycee.treasury.confirmation.ConfirmationEvent.*;

/// The terms on which both sides have agreed, if they have. Pure.
record Confirmation(Optional<ConfirmedTerms> matched) {
  static final Confirmation NONE = new Confirmation(Optional.empty());

  /// What happens if the command is accepted. A ticket that was amended is confirmed again.
  ConfirmationEvent decide(ConfirmationCommand command, BusinessDays days) {
    return switch (command) {
      case RecordConfirmation c -> {
        days.of(c.entity()).requireOpen(c.bookingDate());
        CONFIRMATION_ALREADY_MATCHED.unless(
            !matched.equals(Optional.of(c.ours())),
            () -> "%s is confirmed on these terms".formatted(c.dealId()));
        List<Difference> differences = c.ours().differences(c.theirs());
        yield differences.isEmpty()
            ? new ConfirmationMatched(
                c.transactionId(), c.dealId(), c.reference(), c.ours(), c.bookingDate())
            : new ConfirmationMismatched(
                c.transactionId(),
                c.dealId(),
                c.reference(),
                c.ours(),
                c.theirs(),
                differences,
                c.bookingDate());
      }
    };
  }

  Confirmation evolve(ConfirmationEvent event) {
    return switch (event) {
      case ConfirmationMatched e -> new Confirmation(Optional.of(e.terms()));
      case ConfirmationMismatched _ -> NONE;
    };
  }
}
