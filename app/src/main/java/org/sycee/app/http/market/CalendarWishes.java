package org.sycee.app.http.market;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sycee.projections.deals.Blotter.DueFlow;
import org.sycee.time.ClosedReason;
import org.sycee.treasury.calendar.CalendarId;
import org.sycee.treasury.calendar.CalendarYear;

/// What requests about calendars say, and what they are answered.
final class CalendarWishes {
  private CalendarWishes() {}

  @Schema(name = "CalendarDays", description = "The days of a calendar in a year.")
  record Days(
      int year,
      @Schema(description = "From Monday to Friday.") List<LocalDate> holidays,
      @Schema(description = "Saturdays and Sundays on which it is open; none if left out.")
          Optional<List<LocalDate>> workingDays,
      @Schema(description = "How many business days that makes: a control figure.")
          int businessDays,
      @Schema(description = "Where it stands, such as the number of the notice.") String source,
      @Schema(description = "PROVISIONAL is foreseen, OFFICIAL told by who decides it.")
          CalendarYear.Status status) {
    CalendarYear calendarYear() {
      return new CalendarYear(
          year, holidays, workingDays.orElse(List.of()), businessDays, source, status);
    }

    static Days of(CalendarYear year) {
      return new Days(
          year.year(),
          year.holidays(),
          Optional.of(year.workingDays()),
          year.businessDays(),
          year.source(),
          year.status());
    }
  }

  @Schema(name = "PublishCalendarYear")
  record Publication(Days days) {}

  @Schema(name = "CorrectCalendarYear")
  record Correction(
      @Schema(description = "All days of the year, not only those that were wrong.") Days days,
      String reason) {}

  @Schema(name = "Calendar")
  record Summary(
      CalendarId calendarId,
      @Schema(description = "The first year that is known.") int firstYear,
      @Schema(description = "The last one: nothing can be paid later.") int lastYear,
      @Schema(description = "The years that the bank has published.")
          List<PublishedYear> published) {}

  @Schema(name = "PublishedYear")
  record PublishedYear(int year, CalendarYear.Status status, String source) {}

  @Schema(name = "CalendarYear")
  record KnownYear(CalendarId calendarId, Days days, long knownAt) {}

  @Schema(name = "CalendarSpan")
  record Span(String calendar, List<Day> days, long knownAt) {}

  @Schema(name = "CalendarDay")
  record Day(
      LocalDate date,
      boolean businessDay,
      @Schema(description = "Why it is none.") Optional<ClosedReason> closed) {}

  @Schema(name = "PaymentToMove", description = "An open payment on a day on which none is made.")
  record PaymentToMove(
      DueFlow payment,
      ClosedReason closed,
      @Schema(description = "Good for all currencies that the deal pays then, if it is known.")
          Optional<LocalDate> nextGoodDay) {}
}
