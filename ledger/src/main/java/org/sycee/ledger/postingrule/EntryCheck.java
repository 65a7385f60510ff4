package org.sycee.ledger.postingrule;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sycee.ledger.Event;
import org.sycee.ledger.MovesMoney;
import org.sycee.ledger.journal.JournalEntry;
import org.sycee.ledger.journal.Posting;

/// Works out the entry of every fact of a log again, and compares account by account and cent by
/// cent. It is told the facts in the order of the log, from the first one, and keeps what grows
/// with the number of contracts and accounts, never with that of facts. Pure.
public final class EntryCheck {
  private final List<PostingRules<?>> features;
  private final Map<Class<?>, Optional<PostingRules<?>>> byKind = new HashMap<>();
  private final LogSoFar log;

  /// `features` have not followed any log yet.
  public EntryCheck(List<PostingRules<?>> features, EarlierFacts earlier) {
    this.features = List.copyOf(features);
    this.log = new LogSoFar(earlier);
  }

  /// What is wrong with the entry of the next fact; empty if nothing is, or if it has none.
  public Optional<EntryFault> next(Event fact) {
    Optional<PostingRules<?>> rules = byKind.computeIfAbsent(fact.getClass(), this::rulesFor);
    Optional<EntryFault> fault = Optional.empty();
    if (fact instanceof MovesMoney money) {
      fault = check(money, rules);
    } else {
      rules.ifPresent(feature -> entryOf(feature, fact));
    }
    log.add(fact);
    return fault;
  }

  private Optional<PostingRules<?>> rulesFor(Class<?> kind) {
    return features.stream().filter(feature -> feature.facts().isAssignableFrom(kind)).findFirst();
  }

  private Optional<EntryFault> check(MovesMoney fact, Optional<PostingRules<?>> rules) {
    if (rules.isEmpty()) {
      return fault(fact, "there is no posting rule for it");
    }
    if (!rules.get().versions().contains(fact.postingRule())) {
      return fault(fact, "its posting rule %s is not known".formatted(fact.postingRule()));
    }
    Optional<JournalEntry> again;
    try {
      again = entryOf(rules.get(), fact);
    } catch (RuntimeException e) {
      return fault(fact, "no entry follows from it: " + e.getMessage());
    }
    if (again.isEmpty()) {
      return fault(fact, "there is no posting rule for it");
    }
    return isSame(fact.entry(), again.get())
        ? Optional.empty()
        : Optional.of(new EntryFault(fact, "another entry follows from it", again));
  }

  private <E extends Event> Optional<JournalEntry> entryOf(PostingRules<E> rules, Event fact) {
    return rules.entryOf(rules.facts().cast(fact), log);
  }

  private static Optional<EntryFault> fault(MovesMoney fact, String why) {
    return Optional.of(new EntryFault(fact, why, Optional.empty()));
  }

  /// The order of the lines says nothing.
  private static boolean isSame(JournalEntry one, JournalEntry other) {
    return one.equals(other)
        || (one.bookingDate().equals(other.bookingDate())
            && one.valueDate().equals(other.valueDate())
            && sorted(one).equals(sorted(other)));
  }

  private static List<Posting> sorted(JournalEntry entry) {
    return entry.postings().stream().sorted(Comparator.comparing(Posting::toString)).toList();
  }
}
