package org.sycee.projections.credit;

import static org.sycee.projections.credit.CreditSummaryRejection.ENTITY_NOT_FOUND;
import static org.sycee.projections.credit.CreditSummaryRejection.PERIOD_BEFORE_BOOKS;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/// With which business day the books of an entity begin.
public final class FirstDay {
  private FirstDay() {}

  /// Refused if the entity has no books, or if the period ends before they begin.
  public static LocalDate of(JdbcClient jdbc, String entity, Period period) {
    LocalDate firstDay =
        jdbc.sql("select min(booking_date) from view.business_day where entity = ?")
            .param(entity)
            .query((row, _) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
            .single()
            .orElseThrow(
                () -> ENTITY_NOT_FOUND.because(entity + " has never opened a business day"));
    PERIOD_BEFORE_BOOKS.unless(
        !period.to().isBefore(firstDay),
        () ->
            "the first business day of %s was %s, the period ends on %s"
                .formatted(entity, firstDay, period.to()));
    return firstDay;
  }
}
