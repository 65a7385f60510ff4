package org.sycee.treasury.nostro;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.sycee.money.Money;
import org.sycee.treasury.reference.MessageReference;

/// Proposes which items of the two books are the same money. Each rule looks at what the ones
/// before it have left, in the order of [Match.Rule]; value dates differ at most by the tolerance.
public final class Matching {
  private final List<Candidate> ours;
  private final List<Candidate> theirs;
  private final int toleranceDays;
  private final Set<ItemId> used = new HashSet<>();
  private final List<Match> matches = new ArrayList<>();

  private Matching(List<Candidate> ours, List<Candidate> theirs, int toleranceDays) {
    this.ours = ours;
    this.theirs = theirs;
    this.toleranceDays = toleranceDays;
  }

  /// An open item, and the references by which the two sides may name it, in the form of
  /// [MessageReference].
  public record Candidate(Item item, List<String> references) {
    /// What a line names if it names nothing.
    private static final String NO_REFERENCE = "NONREF";

    private static final Pattern PART = Pattern.compile("-[0-9]+$");

    public Candidate {
      references = references.stream().distinct().toList();
    }

    /// A movement of ours may be named by its transaction, by the batch of which this is a part
    /// (`net-7.2` is of `net-7`), and by the contracts it is about.
    public static Candidate movement(Item item, List<String> contracts) {
      String transaction = item.id().name();
      var names = new ArrayList<>(contracts);
      names.add(transaction);
      int dot = transaction.lastIndexOf('.');
      if (dot > 0) {
        names.add(transaction.substring(0, dot));
      }
      return new Candidate(item, names.stream().map(MessageReference::of).toList());
    }

    /// A payment order is named by its deal and the number of the payment: `WEEK-1` is of `WEEK`.
    public static Candidate line(Item item, String ourReference) {
      String named = MessageReference.of(ourReference.strip());
      return new Candidate(
          item,
          named.isEmpty() || named.equals(NO_REFERENCE)
              ? List.of()
              : List.of(named, PART.matcher(named).replaceFirst("")));
    }
  }

  /// What is the same money, and what is left, in the order given.
  public record Proposal(List<Match> matches, List<Item> left) {
    public Proposal {
      matches = List.copyOf(matches);
      left = List.copyOf(left);
    }

    /// What is left of value dates so long ago that the other side is late.
    public List<Item> overdue(LocalDate date, int toleranceDays) {
      return left.stream()
          .filter(item -> item.valueDate().plusDays(toleranceDays).isBefore(date))
          .toList();
    }
  }

  public static Proposal propose(List<Candidate> ours, List<Candidate> theirs, int toleranceDays) {
    return new Matching(ours, theirs, toleranceDays).run();
  }

  private Proposal run() {
    pairByReference();
    sumByReference();
    pairByAmount();
    var left = new ArrayList<Item>();
    unused(ours).forEach(candidate -> left.add(candidate.item()));
    unused(theirs).forEach(candidate -> left.add(candidate.item()));
    return new Proposal(matches, left);
  }

  private void pairByReference() {
    Map<String, List<Candidate>> named = byReference(ours);
    for (Candidate line : theirs) {
      line.references().stream()
          .flatMap(reference ->
              named.getOrDefault(reference, List.of()).stream()
                  .filter(movement -> isSame(movement, line))
                  .min(Comparator.comparingLong(movement -> daysApart(movement, line)))
                  .stream())
          .findFirst()
          .ifPresent(movement -> match(Match.Rule.REFERENCE, List.of(movement, line)));
    }
  }

  private void sumByReference() {
    Map<String, List<Candidate>> movements = byReference(unused(ours));
    byReference(unused(theirs))
        .forEach((reference, lines) -> {
          List<Candidate> named = unused(movements.getOrDefault(reference, List.of()));
          List<Candidate> open = unused(lines);
          if ((named.size() == 1) != (open.size() == 1)
              && !named.isEmpty()
              && !open.isEmpty()
              && sum(named).equals(sum(open))
              && areTogether(named, open)) {
            var all = new ArrayList<>(named);
            all.addAll(open);
            match(Match.Rule.REFERENCE_SUM, all);
          }
        });
  }

  /// Only lines that name no movement of ours: one that names another one is not ours to guess.
  private void pairByAmount() {
    Set<String> known = byReference(ours).keySet();
    List<Candidate> nameless =
        unused(theirs).stream()
            .filter(line -> line.references().stream().noneMatch(known::contains))
            .toList();
    Map<Money, List<Candidate>> lines = byAmount(nameless);
    Map<Money, List<Candidate>> movements = byAmount(unused(ours));
    for (Candidate line : nameless) {
      List<Candidate> possible =
          same(line, movements.getOrDefault(line.item().amount(), List.of()));
      if (possible.size() == 1
          && same(possible.getFirst(), lines.getOrDefault(line.item().amount(), List.of())).size()
              == 1) {
        match(Match.Rule.AMOUNT_AND_DATE, List.of(possible.getFirst(), line));
      }
    }
  }

  private List<Candidate> same(Candidate one, List<Candidate> others) {
    return others.stream().filter(other -> daysApart(one, other) <= toleranceDays).toList();
  }

  private boolean isSame(Candidate movement, Candidate line) {
    return !used.contains(movement.item().id())
        && movement.item().amount().equals(line.item().amount())
        && daysApart(movement, line) <= toleranceDays;
  }

  private boolean areTogether(List<Candidate> some, List<Candidate> others) {
    return some.stream()
        .allMatch(one -> others.stream().allMatch(each -> daysApart(one, each) <= toleranceDays));
  }

  private static long daysApart(Candidate one, Candidate other) {
    return Math.abs(DAYS.between(one.item().valueDate(), other.item().valueDate()));
  }

  private static Money sum(List<Candidate> candidates) {
    return candidates.stream()
        .map(candidate -> candidate.item().amount())
        .reduce(Money::plus)
        .orElseThrow();
  }

  private void match(Match.Rule rule, List<Candidate> candidates) {
    List<Item> items = candidates.stream().map(Candidate::item).toList();
    items.forEach(item -> used.add(item.id()));
    matches.add(new Match(rule, items));
  }

  private List<Candidate> unused(List<Candidate> candidates) {
    return candidates.stream().filter(candidate -> !used.contains(candidate.item().id())).toList();
  }

  private static Map<String, List<Candidate>> byReference(List<Candidate> candidates) {
    var named = new LinkedHashMap<String, List<Candidate>>();
    candidates.forEach(candidate ->
        candidate
            .references()
            .forEach(reference ->
                named.computeIfAbsent(reference, _ -> new ArrayList<>()).add(candidate)));
    return named;
  }

  private static Map<Money, List<Candidate>> byAmount(List<Candidate> candidates) {
    var same = new LinkedHashMap<Money, List<Candidate>>();
    candidates.forEach(candidate ->
        same.computeIfAbsent(candidate.item().amount(), _ -> new ArrayList<>()).add(candidate));
    return same;
  }
}
