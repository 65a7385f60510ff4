package org.sycee.app.history.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// The order in which the recorded balances of a deposit's day follow from one another.
///
/// Each transaction leads from one recorded balance (less its amount) to another. The order with
/// the fewest leaps beyond the tolerance is taken; among those the one with the smallest sum of
/// gaps (published amounts may be rounded), and then the one nearest to the file's.
final class DayOrder {
  /// Bounds the search on a day with very many transactions; what was found until then is taken.
  private static final int MAX_VISITS = 50_000;

  /// What a transaction leads from and to, in minor units.
  record Step(long from, long to) {}

  private final long toleranceMinorUnits;
  private final List<Step> steps;
  private final boolean[] taken;
  private final List<Integer> path = new ArrayList<>();
  private List<Integer> best = List.of();
  private long bestLeaps = Long.MAX_VALUE;
  private long bestGaps = Long.MAX_VALUE;
  private int visits;

  private DayOrder(List<Step> steps, long toleranceMinorUnits) {
    this.steps = steps;
    this.toleranceMinorUnits = toleranceMinorUnits;
    this.taken = new boolean[steps.size()];
  }

  /// The indices of the steps in their order, beginning at a balance.
  static List<Integer> of(long start, List<Step> steps, long toleranceMinorUnits) {
    var order = new DayOrder(steps, toleranceMinorUnits);
    order.search(start, 0, 0);
    return order.best;
  }

  private void search(long balance, long leaps, long gaps) {
    boolean worse = leaps > bestLeaps || (leaps == bestLeaps && gaps >= bestGaps);
    if (worse || (visits++ > MAX_VISITS && !best.isEmpty())) {
      return;
    }
    if (path.size() == steps.size()) {
      best = List.copyOf(path);
      bestLeaps = leaps;
      bestGaps = gaps;
      return;
    }
    for (int next : nearestFirst(balance)) {
      long gap = gap(balance, next);
      taken[next] = true;
      path.add(next);
      search(steps.get(next).to, leaps + (gap > toleranceMinorUnits ? 1 : 0), gaps + gap);
      path.removeLast();
      taken[next] = false;
    }
  }

  private List<Integer> nearestFirst(long balance) {
    return IntStream.range(0, steps.size())
        .filter(i -> !taken[i])
        .boxed()
        .sorted(Comparator.comparingLong(i -> gap(balance, i)))
        .toList();
  }

  private long gap(long balance, int next) {
    return Math.abs(steps.get(next).from - balance);
  }
}
