package org.sycee.ledger.standingorder;

import java.time.LocalDate;
import java.util.Optional;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.money.Money;

/// What the customer ordered; `entity` is the legal entity of both deposits, `lastDate` may be
/// [#UNTIL_CANCELLED].
///
/// A transfer that was refused is tried again at the end of each of the next `retries` business
/// days, then its day is given up. After `endsAfterGivenUp` days given up one after the other the
/// order ends; zero means that it goes on.
public record StandingOrderTerms(
    String entity,
    DepositId from,
    DepositId to,
    Money amount,
    LocalDate firstDate,
    Rhythm rhythm,
    LocalDate lastDate,
    int retries,
    int endsAfterGivenUp,
    String description) {
  /// The last date of an order that goes on until it is cancelled.
  public static final LocalDate UNTIL_CANCELLED = LocalDate.of(9999, 12, 31);

  /// Fewer than the days of a week, so that no day of the order waits for the one before it.
  private static final int MOST_RETRIES = 5;

  public StandingOrderTerms {
    int most = rhythm == Rhythm.DAILY ? 0 : MOST_RETRIES;
    if (retries < 0 || retries > most) {
      throw new IllegalArgumentException(
          "a %s order is tried again 0 to %d times, not %d".formatted(rhythm, most, retries));
    }
    if (endsAfterGivenUp < 0) {
      throw new IllegalArgumentException(
          "an order does not end after %d days given up".formatted(endsAfterGivenUp));
    }
  }

  /// The day with a number, counted from 0; empty after the last date.
  Optional<LocalDate> day(int number) {
    LocalDate day = rhythm.day(firstDate, number);
    return day.isAfter(lastDate) ? Optional.empty() : Optional.of(day);
  }
}
