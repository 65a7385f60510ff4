package org.sycee.treasury.limit;

import static org.sycee.treasury.limit.LimitRejection.LIMIT_BREACHED;
import static org.sycee.treasury.limit.LimitRejection.NO_LIMIT;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sycee.ledger.MovesMoney;
import org.sycee.money.Money;
import org.sycee.treasury.DealId;
import org.sycee.treasury.limit.LimitEvent.*;
import org.sycee.treasury.limit.LimitSubject.Kind;

/// Every limit, every deal that uses some of it, and the one place where it is decided whether more
/// may be used: two deals that race for the last of a limit are checked here one after the other.
///
/// Facts are counted in the order of the log. Those about to be written can be counted tentatively
/// and forgotten again. Safe for several threads.
public final class LimitBook implements Limits {
  private final Map<LimitId, LimitLine> lines = new TreeMap<>();
  private final Map<LimitSubject, List<LimitLine>> bySubject = new HashMap<>();
  private final PriceResults results = new PriceResults();

  /// By the id of a deal or a position.
  private final Map<String, Exposure> open = new HashMap<>();

  private final Deque<Undo> tentative = new ArrayDeque<>();

  private record Undo(String user, Optional<Exposure> before) {}

  /// A limit and what is used of it.
  public record Usage(LimitId limitId, LimitTerms terms, Money used) {
    /// What is left of it, never less than nothing.
    public Money available() {
      Money left = terms.amount().minus(used);
      return left.isNegative() ? Money.zero(left.currency()) : left;
    }
  }

  @Override
  public synchronized void require(DealId deal, Exposure wanted, LocalDate date) {
    List<LimitLine> touched = linesFor(wanted);
    if (wanted.credit().isPositive()) {
      requireLimit(wanted, touched, Set.of(Kind.COUNTERPARTY, Kind.GROUP));
    }
    if (wanted.volume().isPositive()) {
      requireLimit(wanted, touched, Set.of(Kind.DEALER));
    }
    breach(deal, wanted, touched, date)
        .ifPresent(breach -> {
          throw LIMIT_BREACHED.because(breach.toString());
        });
  }

  @Override
  public synchronized void requireInPlaceOf(
      DealId ended, DealId deal, Exposure wanted, LocalDate date) {
    Optional<Exposure> before = Optional.ofNullable(open.get(ended.value()));
    replace(ended.value(), before.map(Exposure::released));
    try {
      require(deal, wanted, date);
    } finally {
      replace(ended.value(), before);
    }
  }

  private static void requireLimit(Exposure wanted, List<LimitLine> touched, Set<Kind> kinds) {
    if (touched.stream()
        .noneMatch(line ->
            kinds.contains(line.terms().subject().kind())
                && line.terms().counts(wanted)
                && line.terms().isInCurrencyOf(wanted))) {
      throw NO_LIMIT.because(
          "%s in %s has no limit for %s over %d days"
              .formatted(
                  wanted.subjects().stream()
                      .filter(subject -> kinds.contains(subject.kind()))
                      .toList(),
                  wanted.credit().currency(),
                  wanted.product(),
                  wanted.termDays()));
    }
  }

  /// The first limit, in the order of their ids, that does not allow the exposure.
  public synchronized Optional<LimitBreach> breach(DealId deal, Exposure wanted, LocalDate date) {
    return breach(deal, wanted, linesFor(wanted), date);
  }

  private Optional<LimitBreach> breach(
      DealId deal, Exposure wanted, List<LimitLine> touched, LocalDate date) {
    Optional<Exposure> before = Optional.ofNullable(open.get(deal.value()));
    for (LimitLine line : touched) {
      Optional<LimitBreach> breach = line.breach(deal, before, wanted, date, results);
      if (breach.isPresent()) {
        return breach;
      }
    }
    return Optional.empty();
  }

  private List<LimitLine> linesFor(Exposure exposure) {
    var found = new ArrayList<LimitLine>();
    for (LimitSubject subject : exposure.subjects()) {
      found.addAll(bySubject.getOrDefault(subject, List.of()));
    }
    found.sort((one, other) -> one.id().compareTo(other.id()));
    return found;
  }

  /// Counts a fact about a limit.
  public synchronized void count(LimitEvent event) {
    switch (event) {
      case LimitSet e -> {
        var line = new LimitLine(e.limitId(), e.terms());
        lines.put(e.limitId(), line);
        bySubject.computeIfAbsent(e.terms().subject(), _ -> new ArrayList<>()).add(line);
        open.values().forEach(exposure -> line.count(exposure, 1));
      }
      case LimitChanged e -> line(e.limitId()).change(e.amount(), e.validUntil());
      case LimitOverridden e -> line(e.limitId()).override(e.dealId(), e.amount(), e.expiryDate());
    }
  }

  private LimitLine line(LimitId id) {
    LimitLine line = lines.get(id);
    if (line == null) {
      throw new IllegalStateException(id + " is changed and was never set");
    }
    return line;
  }

  /// Counts a fact about a deal.
  public synchronized void count(ChangesExposure event) {
    replace(event.dealId().value(), Optional.of(event.exposure()));
  }

  /// Counts a fact that is not stored yet, if the limits allow it; otherwise tells why not.
  public synchronized Optional<LimitBreach> countTentatively(ChangesExposure event) {
    Optional<LimitBreach> breach =
        event.isStoppedByLimits()
            ? breach(event.dealId(), event.exposure(), event.bookingDate())
            : Optional.empty();
    if (breach.isEmpty()) {
      countUnchecked(event);
    }
    return breach;
  }

  /// Counts a fact tentatively that was allowed before.
  public synchronized void countUnchecked(ChangesExposure event) {
    countTentatively(event.dealId().value(), event.exposure());
  }

  /// Counts what a position uses, which nobody can refuse, before it is stored.
  public synchronized void countTentatively(String user, Exposure exposure) {
    tentative.push(new Undo(user, Optional.ofNullable(open.get(user))));
    replace(user, Optional.of(exposure));
  }

  /// Counts what a position uses from now on.
  public synchronized void count(String user, Exposure exposure) {
    replace(user, Optional.of(exposure));
  }

  /// Counts what a book has gained or lost.
  public synchronized void countResult(MovesMoney event) {
    results.count(event);
  }

  /// How many facts are counted tentatively.
  public synchronized int tentative() {
    return tentative.size();
  }

  /// Forgets the tentative facts but for the first so many.
  public synchronized void forgetTo(int count) {
    while (tentative.size() > count) {
      Undo undo = tentative.pop();
      replace(undo.user, undo.before);
    }
  }

  private void replace(String user, Optional<Exposure> after) {
    Exposure before = open.remove(user);
    if (before != null) {
      linesFor(before).forEach(line -> line.count(before, -1));
    }
    after.ifPresent(exposure -> {
      linesFor(exposure).forEach(line -> line.count(exposure, 1));
      if (!exposure.volume().isZero() || !exposure.payments().isEmpty()) {
        open.put(user, exposure);
      }
    });
  }

  /// Every limit with what is used of it on a date, in the order of their ids.
  public synchronized List<Usage> usages(LocalDate date) {
    return lines.values().stream()
        .map(line -> new Usage(line.id(), line.terms(), line.used(date, results)))
        .toList();
  }
}
