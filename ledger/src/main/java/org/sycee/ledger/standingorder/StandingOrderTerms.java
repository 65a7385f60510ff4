package org.sycee.ledger.standingorder;

import java.time.LocalDate;
import java.util.Optional;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.money.Money;

/// What the customer ordered. Without a last date it goes on until it is cancelled; `entity` is the
/// legal entity of both deposits.
public record StandingOrderTerms(
    String entity,
    DepositId from,
    DepositId to,
    Money amount,
    LocalDate firstDate,
    Rhythm rhythm,
    Optional<LocalDate> lastDate,
    String description) {

  /// The day with a number, counted from 0; empty after the last date.
  Optional<LocalDate> day(int number) {
    LocalDate day = rhythm.day(firstDate, number);
    return lastDate.isPresent() && day.isAfter(lastDate.get())
        ? Optional.empty()
        : Optional.of(day);
  }
}
