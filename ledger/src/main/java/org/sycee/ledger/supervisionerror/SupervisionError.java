package org.sycee.ledger.supervisionerror;

import static org.sycee.ledger.supervisionerror.SupervisionErrorRejection.CORRECTION_CORRECTS_NOTHING;
import static org.sycee.ledger.supervisionerror.SupervisionErrorRejection.CORRECTION_NOT_FOUND;
import static org.sycee.ledger.supervisionerror.SupervisionErrorRejection.DATE_BEFORE_LAST_STEP;
import static org.sycee.ledger.supervisionerror.SupervisionErrorRejection.SUPERVISION_ERROR_ALREADY_CORRECTED;
import static org.sycee.ledger.supervisionerror.SupervisionErrorRejection.SUPERVISION_ERROR_ALREADY_NOTIFIED;
import static org.sycee.ledger.supervisionerror.SupervisionErrorRejection.SUPERVISION_ERROR_ALREADY_REGISTERED;
import static org.sycee.ledger.supervisionerror.SupervisionErrorRejection.SUPERVISION_ERROR_NOT_FOUND;
import static org.sycee.ledger.supervisionerror.SupervisionErrorRejection.SUPERVISION_ERROR_NOT_NOTIFIED;

import java.time.LocalDate;
import java.util.List;
import org.sycee.ledger.BookedFacts;
import org.sycee.ledger.Correction;
import org.sycee.ledger.Event;
import org.sycee.ledger.supervisionerror.SupervisionErrorCommand.CorrectError;
import org.sycee.ledger.supervisionerror.SupervisionErrorCommand.NotifyError;
import org.sycee.ledger.supervisionerror.SupervisionErrorCommand.RegisterError;
import org.sycee.ledger.supervisionerror.SupervisionErrorEvent.SupervisionErrorCorrected;
import org.sycee.ledger.supervisionerror.SupervisionErrorEvent.SupervisionErrorNotified;
import org.sycee.ledger.supervisionerror.SupervisionErrorEvent.SupervisionErrorRegistered;

/// The state of an error in the register, and the rules that change it. Pure.
public sealed interface SupervisionError {

  /// An error nobody has registered yet.
  static SupervisionError unknown() {
    return new Unknown();
  }

  /// What happens if the command is accepted; throws [org.sycee.ledger.Rejected] if it is not.
  SupervisionErrorEvent decide(SupervisionErrorCommand command, BookedFacts facts);

  /// The state after the fact.
  default SupervisionError evolve(SupervisionErrorEvent event) {
    return switch (event) {
      case SupervisionErrorRegistered e -> new Registered(e.date());
      case SupervisionErrorNotified e -> new Notified(e.date());
      case SupervisionErrorCorrected _ -> new Corrected();
    };
  }

  record Unknown() implements SupervisionError {
    @Override
    public SupervisionErrorEvent decide(SupervisionErrorCommand command, BookedFacts facts) {
      return switch (command) {
        case RegisterError c ->
            new SupervisionErrorRegistered(c.transactionId(), c.errorId(), c.finding(), c.date());
        case NotifyError c -> throw notFound(c);
        case CorrectError c -> throw notFound(c);
      };
    }

    private static RuntimeException notFound(SupervisionErrorCommand c) {
      return SUPERVISION_ERROR_NOT_FOUND.because(c.errorId() + " has never been registered");
    }
  }

  record Registered(LocalDate since) implements SupervisionError {
    @Override
    public SupervisionErrorEvent decide(SupervisionErrorCommand command, BookedFacts facts) {
      return switch (command) {
        case RegisterError c -> throw alreadyRegistered(c);
        case NotifyError c -> {
          requireNotBefore(since, c);
          yield new SupervisionErrorNotified(
              c.transactionId(), c.errorId(), c.chiefSupervisor(), c.outlet(), c.date());
        }
        case CorrectError c ->
            throw SUPERVISION_ERROR_NOT_NOTIFIED.because(
                c.errorId() + ": chief supervisor and outlet do not know of it");
      };
    }
  }

  record Notified(LocalDate since) implements SupervisionError {
    @Override
    public SupervisionErrorEvent decide(SupervisionErrorCommand command, BookedFacts facts) {
      return switch (command) {
        case RegisterError c -> throw alreadyRegistered(c);
        case NotifyError c -> throw alreadyNotified(c);
        case CorrectError c -> {
          requireNotBefore(since, c);
          requireCorrection(c, facts);
          yield new SupervisionErrorCorrected(
              c.transactionId(), c.errorId(), c.correctingTransactionId(), c.date());
        }
      };
    }

    private static void requireCorrection(CorrectError c, BookedFacts facts) {
      List<Event> cited = facts.of(c.correctingTransactionId());
      CORRECTION_NOT_FOUND.unless(
          !cited.isEmpty(), () -> c.correctingTransactionId() + " was never booked");
      CORRECTION_CORRECTS_NOTHING.unless(
          cited.stream().anyMatch(Correction.class::isInstance),
          () ->
              "%s is %s"
                  .formatted(
                      c.correctingTransactionId(), cited.getFirst().getClass().getSimpleName()));
    }
  }

  record Corrected() implements SupervisionError {
    @Override
    public SupervisionErrorEvent decide(SupervisionErrorCommand command, BookedFacts facts) {
      throw switch (command) {
        case RegisterError c -> alreadyRegistered(c);
        case NotifyError c -> alreadyNotified(c);
        case CorrectError c ->
            SUPERVISION_ERROR_ALREADY_CORRECTED.because(c.errorId() + " is corrected");
      };
    }
  }

  private static RuntimeException alreadyRegistered(SupervisionErrorCommand c) {
    return SUPERVISION_ERROR_ALREADY_REGISTERED.because(c.errorId() + " is in the register");
  }

  private static RuntimeException alreadyNotified(SupervisionErrorCommand c) {
    return SUPERVISION_ERROR_ALREADY_NOTIFIED.because(c.errorId() + " was notified before");
  }

  private static void requireNotBefore(LocalDate since, SupervisionErrorCommand c) {
    DATE_BEFORE_LAST_STEP.unless(
        !c.date().isBefore(since), () -> "%s is before %s".formatted(c.date(), since));
  }
}
