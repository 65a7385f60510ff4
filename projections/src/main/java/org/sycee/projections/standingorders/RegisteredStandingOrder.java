package org.sycee.projections.standingorders;

import java.time.LocalDate;
import java.util.Optional;
import org.sycee.ledger.standingorder.Rhythm;
import org.sycee.money.Money;

/// One standing order in the register.
///
/// `lastDate` is empty if it stands until it is cancelled; `nextDate` is the day to be paid next,
/// empty when it stands no more; `placedAt` the position of its placing in the log.
public record RegisteredStandingOrder(
    String orderId,
    String entity,
    String from,
    String to,
    Money amount,
    LocalDate firstDate,
    Rhythm rhythm,
    Optional<LocalDate> lastDate,
    int retries,
    int endsAfterGivenUp,
    String description,
    LocalDate placedOn,
    long placedAt,
    Status status,
    Optional<LocalDate> nextDate,
    long executed,
    long refused,
    Optional<String> lastRefusal,
    Optional<LocalDate> lastRefusedOn) {

  public enum Status {
    STANDING,
    CANCELLED,
    /// Its last day is over, or its terms have ended it.
    ENDED
  }
}
