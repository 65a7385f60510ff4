package org.sycee.ledger.aml;

import static org.sycee.ledger.aml.AmlCaseRejection.AML_CASE_ALREADY_OPENED;
import static org.sycee.ledger.aml.AmlCaseRejection.AML_CASE_ALREADY_RATED;
import static org.sycee.ledger.aml.AmlCaseRejection.AML_CASE_ALREADY_REPORTED;
import static org.sycee.ledger.aml.AmlCaseRejection.AML_CASE_NOT_FOUND;
import static org.sycee.ledger.aml.AmlCaseRejection.AML_CASE_NOT_RATED;
import static org.sycee.ledger.aml.AmlCaseRejection.CALENDAR_DOES_NOT_REACH_DEADLINE;
import static org.sycee.ledger.aml.AmlCaseRejection.DATE_BEFORE_LAST_STEP;

import java.time.LocalDate;
import java.util.List;
import org.sycee.ledger.aml.AmlCaseCommand.OpenAmlCase;
import org.sycee.ledger.aml.AmlCaseCommand.RateAmlCase;
import org.sycee.ledger.aml.AmlCaseCommand.ReportAmlCase;
import org.sycee.ledger.aml.AmlCaseEvent.AmlCaseOpened;
import org.sycee.ledger.aml.AmlCaseEvent.AmlCaseRated;
import org.sycee.ledger.aml.AmlCaseEvent.AmlCaseReported;

/// The state of a case, and the rules that change it (P17). Pure.
///
/// `since` is the day of the last step; a day before it is refused.
public record AmlCase(Status status, LocalDate since) {
  public static final AmlCase UNKNOWN = new AmlCase(Status.UNKNOWN, LocalDate.MIN);

  /// 2天内上报: within two business days of the opening, which itself does not count.
  private static final int BUSINESS_DAYS_TO_REPORT = 2;

  /// Where a case stands.
  public enum Status {
    UNKNOWN,
    OPENED,
    RATED,
    REPORTED
  }

  /// What happens if the command is accepted; throws [org.sycee.ledger.Rejected] if it is not.
  public AmlCaseEvent decide(AmlCaseCommand command) {
    return switch (command) {
      case OpenAmlCase c -> {
        AML_CASE_ALREADY_OPENED.unless(
            status == Status.UNKNOWN, () -> "%s is %s".formatted(c.caseId(), status));
        yield new AmlCaseOpened(
            c.transactionId(), c.caseId(), c.suspicion(), c.date(), deadline(c));
      }
      case RateAmlCase c -> {
        requireKnown(c);
        AML_CASE_ALREADY_RATED.unless(
            status == Status.OPENED, () -> "%s is %s".formatted(c.caseId(), status));
        requireNotBefore(c);
        yield new AmlCaseRated(
            c.transactionId(), c.caseId(), c.specialist(), c.rating(), c.reasons(), c.date());
      }
      case ReportAmlCase c -> {
        requireKnown(c);
        AML_CASE_NOT_RATED.unless(status != Status.OPENED, () -> c.caseId() + " is not rated yet");
        AML_CASE_ALREADY_REPORTED.unless(
            status == Status.RATED, () -> c.caseId() + " was reported before");
        requireNotBefore(c);
        yield new AmlCaseReported(
            c.transactionId(), c.caseId(), c.recipient(), c.documentNumber(), c.date());
      }
    };
  }

  public AmlCase evolve(AmlCaseEvent event) {
    return switch (event) {
      case AmlCaseOpened e -> new AmlCase(Status.OPENED, e.date());
      case AmlCaseRated e -> new AmlCase(Status.RATED, e.date());
      case AmlCaseReported e -> new AmlCase(Status.REPORTED, e.date());
    };
  }

  private static LocalDate deadline(OpenAmlCase c) {
    List<LocalDate> days = c.businessDays();
    LocalDate before = c.date();
    for (LocalDate day : days) {
      if (!day.isAfter(before)) {
        throw CALENDAR_DOES_NOT_REACH_DEADLINE.because(
            "%s does not come after %s in the calendar".formatted(day, before));
      }
      before = day;
    }
    CALENDAR_DOES_NOT_REACH_DEADLINE.unless(
        days.size() >= BUSINESS_DAYS_TO_REPORT,
        () ->
            "the calendar has %d of the %d business days after %s"
                .formatted(days.size(), BUSINESS_DAYS_TO_REPORT, c.date()));
    return days.get(BUSINESS_DAYS_TO_REPORT - 1);
  }

  private void requireKnown(AmlCaseCommand c) {
    AML_CASE_NOT_FOUND.unless(status != Status.UNKNOWN, () -> c.caseId() + " was never opened");
  }

  private void requireNotBefore(AmlCaseCommand c) {
    DATE_BEFORE_LAST_STEP.unless(
        !c.date().isBefore(since), () -> "%s is before %s".formatted(c.date(), since));
  }
}
