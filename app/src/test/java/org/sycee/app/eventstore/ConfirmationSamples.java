package org.sycee.app.eventstore;

import java.time.LocalDate;
import java.util.List;
import org.sycee.ledger.Event;
import org.sycee.ledger.TransactionId;
import org.sycee.money.Money;
import org.sycee.money.Rate;
import org.sycee.time.DayCount;
import org.sycee.treasury.DealId;
import org.sycee.treasury.confirmation.ConfirmationEvent.*;
import org.sycee.treasury.confirmation.ConfirmedTerms;

/// One fixed instance of every event of a confirmation.
final class ConfirmationSamples {
  private static final TransactionId ID = new TransactionId("0195-7f0c:a.b_3");
  private static final DealId DEAL = new DealId("deal_7");
  private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

  private ConfirmationSamples() {}

  static List<Event> all() {
    ConfirmedTerms ours = terms("373.33");
    ConfirmedTerms theirs = terms("373.34");
    return List.of(
        new ConfirmationMatched(ID, DEAL, "THEIRS-7", ours, DAY),
        new ConfirmationMismatched(
            ID, DEAL, "THEIRS-7", ours, theirs, ours.differences(theirs), DAY));
  }

  private static ConfirmedTerms terms(String interest) {
    return new ConfirmedTerms(
        "SYCECNBJ",
        "CITIUS33",
        true,
        DAY,
        DAY,
        LocalDate.of(2026, 1, 12),
        Money.of("USD", "1000000.00"),
        Money.of("USD", interest),
        Rate.ofPercent("1.92"),
        DayCount.ACT_360);
  }
}
