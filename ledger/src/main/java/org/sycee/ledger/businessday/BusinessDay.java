package org.sycee.ledger.businessday;

import static org.sycee.ledger.businessday.BusinessDayRejection.BUSINESS_DAY_ALREADY_OPEN;
import static org.sycee.ledger.businessday.BusinessDayRejection.BUSINESS_DAY_CLOSED;
import static org.sycee.ledger.businessday.BusinessDayRejection.BUSINESS_DAY_ENDING;
import static org.sycee.ledger.businessday.BusinessDayRejection.BUSINESS_DAY_NOT_ENDING;
import static org.sycee.ledger.businessday.BusinessDayRejection.BUSINESS_DAY_NOT_OPEN;
import static org.sycee.ledger.businessday.BusinessDayRejection.PREVIOUS_BUSINESS_DAY_OPEN;

import java.time.LocalDate;
import java.util.Optional;
import org.sycee.ledger.businessday.BusinessDayCommand.CloseBusinessDay;
import org.sycee.ledger.businessday.BusinessDayCommand.OpenBusinessDay;
import org.sycee.ledger.businessday.BusinessDayCommand.StartEndOfDay;
import org.sycee.ledger.businessday.BusinessDayEvent.BusinessDayClosed;
import org.sycee.ledger.businessday.BusinessDayEvent.BusinessDayOpened;
import org.sycee.ledger.businessday.BusinessDayEvent.EndOfDayStarted;

/// Where a legal entity stands in time: the day that is open, whether its end has begun, and the
/// last day closed. Pure.
public record BusinessDay(
    Optional<LocalDate> open, boolean ending, Optional<LocalDate> lastClosed) {
  public static final BusinessDay NONE_YET =
      new BusinessDay(Optional.empty(), false, Optional.empty());

  /// What happens if the command is accepted.
  public BusinessDayEvent decide(BusinessDayCommand command) {
    LocalDate date = command.date();
    return switch (command) {
      case OpenBusinessDay c -> {
        BUSINESS_DAY_CLOSED.unless(isAfterClosed(date), () -> "%s: %s".formatted(date, this));
        BUSINESS_DAY_ALREADY_OPEN.unless(!isToday(date), () -> date + " is open already");
        PREVIOUS_BUSINESS_DAY_OPEN.unless(
            open.isEmpty(), () -> "%s cannot open: %s".formatted(date, this));
        yield new BusinessDayOpened(c.transactionId(), c.entity(), date);
      }
      case StartEndOfDay c -> {
        requireOpen(date);
        yield new EndOfDayStarted(c.transactionId(), c.entity(), date);
      }
      case CloseBusinessDay c -> {
        requireToday(date);
        yield new BusinessDayClosed(c.transactionId(), c.entity(), date);
      }
    };
  }

  public BusinessDay evolve(BusinessDayEvent event) {
    return switch (event) {
      case BusinessDayOpened e -> new BusinessDay(Optional.of(e.date()), false, lastClosed);
      case EndOfDayStarted _ -> new BusinessDay(open, true, lastClosed);
      case BusinessDayClosed e -> new BusinessDay(Optional.empty(), false, Optional.of(e.date()));
    };
  }

  /// Refuses a booking on any day but the open one, and when the end of that day has begun.
  public void requireOpen(LocalDate bookingDate) {
    requireToday(bookingDate);
    BUSINESS_DAY_ENDING.unless(!ending, () -> "the end of %s has begun".formatted(bookingDate));
  }

  /// Refuses what belongs to the end of a day before that end has begun.
  public void requireEnding(LocalDate bookingDate) {
    requireToday(bookingDate);
    BUSINESS_DAY_NOT_ENDING.unless(
        ending, () -> "the end of %s has not begun".formatted(bookingDate));
  }

  private void requireToday(LocalDate date) {
    BUSINESS_DAY_CLOSED.unless(isAfterClosed(date), () -> "%s is closed: %s".formatted(date, this));
    BUSINESS_DAY_NOT_OPEN.unless(isToday(date), () -> "%s is not open: %s".formatted(date, this));
  }

  /// Whether a fact may be booked on the date now.
  public boolean admits(LocalDate bookingDate, boolean endOfDay) {
    return isToday(bookingDate) && ending == endOfDay;
  }

  /// Whether customers may book on the date.
  public boolean isOpen(LocalDate date) {
    return isToday(date) && !ending;
  }

  /// Whether it is the day that is open, its end included.
  public boolean isToday(LocalDate date) {
    return open.isPresent() && open.get().equals(date);
  }

  private boolean isAfterClosed(LocalDate date) {
    return lastClosed.isEmpty() || date.isAfter(lastClosed.get());
  }

  @Override
  public String toString() {
    return "the open day is %s%s, the last closed day %s"
        .formatted(
            open.map(LocalDate::toString).orElse("none"),
            ending ? " (ending)" : "",
            lastClosed.map(LocalDate::toString).orElse("none"));
  }
}
