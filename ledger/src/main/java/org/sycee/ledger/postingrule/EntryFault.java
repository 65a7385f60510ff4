package org.sycee.ledger.postingrule;

import java.util.Optional;
import java.util.stream.Collectors;
import org.sycee.ledger.MovesMoney;
import org.sycee.ledger.journal.JournalEntry;

/// A fact whose entry is not the one that its posting rule gives; `recomputed` is empty if none can
/// be worked out.
public record EntryFault(MovesMoney fact, String why, Optional<JournalEntry> recomputed) {

  /// The entry that the fact carries, line by line.
  public String stored() {
    return text(fact.entry());
  }

  /// The entry worked out again, line by line.
  public String again() {
    return recomputed.map(EntryFault::text).orElse("none");
  }

  private static String text(JournalEntry entry) {
    return entry.postings().stream()
        .map(posting -> "%s %s %s".formatted(posting.side(), posting.account(), posting.amount()))
        .collect(
            Collectors.joining(
                ", ",
                "booked %s, value %s: ".formatted(entry.bookingDate(), entry.valueDate()),
                ""));
  }
}
