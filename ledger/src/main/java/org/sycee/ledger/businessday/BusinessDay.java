package org.sycee.ledger.businessday;

import static org.sycee.ledger.businessday.BusinessDayRejection.BUSINESS_DAY_ALREADY_OPEN;
import static org.sycee.ledger.businessday.BusinessDayRejection.BUSINESS_DAY_CLOSED;
import static org.sycee.ledger.businessday.BusinessDayRejection.BUSINESS_DAY_NOT_OPEN;
import static org.sycee.ledger.businessday.BusinessDayRejection.PREVIOUS_BUSINESS_DAY_OPEN;

import java.time.LocalDate;
import java.util.Optional;
import org.sycee.ledger.businessday.BusinessDayCommand.CloseBusinessDay;
import org.sycee.ledger.businessday.BusinessDayCommand.OpenBusinessDay;
import org.sycee.ledger.businessday.BusinessDayEvent.BusinessDayClosed;
import org.sycee.ledger.businessday.BusinessDayEvent.BusinessDayOpened;

/// Where a legal entity stands in time: the day that is open, and the last one closed. Pure.
public record BusinessDay(Optional<LocalDate> open, Optional<LocalDate> lastClosed) {
  public static final BusinessDay NONE_YET = new BusinessDay(Optional.empty(), Optional.empty());

  /// What happens if the command is accepted.
  public BusinessDayEvent decide(BusinessDayCommand command) {
    LocalDate date = command.date();
    return switch (command) {
      case OpenBusinessDay c -> {
        BUSINESS_DAY_CLOSED.unless(isAfterClosed(date), () -> "%s: %s".formatted(date, this));
        BUSINESS_DAY_ALREADY_OPEN.unless(!isOpen(date), () -> date + " is open already");
        PREVIOUS_BUSINESS_DAY_OPEN.unless(
            open.isEmpty(), () -> "%s cannot open: %s".formatted(date, this));
        yield new BusinessDayOpened(c.transactionId(), c.entity(), date);
      }
      case CloseBusinessDay c -> {
        requireOpen(date);
        yield new BusinessDayClosed(c.transactionId(), c.entity(), date);
      }
    };
  }

  public BusinessDay evolve(BusinessDayEvent event) {
    return switch (event) {
      case BusinessDayOpened e -> new BusinessDay(Optional.of(e.date()), lastClosed);
      case BusinessDayClosed e -> new BusinessDay(Optional.empty(), Optional.of(e.date()));
    };
  }

  /// Refuses a booking on any day but the open one.
  public void requireOpen(LocalDate bookingDate) {
    BUSINESS_DAY_CLOSED.unless(
        isAfterClosed(bookingDate), () -> "%s is closed: %s".formatted(bookingDate, this));
    BUSINESS_DAY_NOT_OPEN.unless(
        isOpen(bookingDate), () -> "%s is not open: %s".formatted(bookingDate, this));
  }

  public boolean isOpen(LocalDate date) {
    return open.isPresent() && open.get().equals(date);
  }

  private boolean isAfterClosed(LocalDate date) {
    return lastClosed.isEmpty() || date.isAfter(lastClosed.get());
  }

  @Override
  public String toString() {
    return "the open day is %s, the last closed day %s"
        .formatted(
            open.map(LocalDate::toString).orElse("none"),
            lastClosed.map(LocalDate::toString).orElse("none"));
  }
}
