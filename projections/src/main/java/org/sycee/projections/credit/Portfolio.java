package org.sycee.projections.credit;

import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sycee.ledger.loanrisk.LoanClass;

/// The loans of one currency over a period, grouped in every way.
public final class Portfolio {
  private final Currency currency;
  private final Period period;
  private final Map<Grouping, SortedMap<String, LoanGroup>> groups = new EnumMap<>(Grouping.class);

  Portfolio(Currency currency, Period period) {
    this.currency = currency;
    this.period = period;
    for (Grouping grouping : Grouping.values()) {
      groups.put(grouping, new TreeMap<>());
    }
  }

  void add(LoanPeriod loan) {
    Stock closing = Stock.of(loan.closing(), period.to());
    Flow flow = loan.flow();
    groups.forEach((grouping, found) -> {
      loan.opening()
          .ifPresent(before ->
              found.compute(
                  grouping.of(before.tags()),
                  (name, group) ->
                      orNone(name, group).withOpening(Stock.of(before, period.dayBefore()))));
      found.compute(
          grouping.of(loan.closing().tags()),
          (name, group) -> orNone(name, group).withClosing(closing, flow));
    });
  }

  private LoanGroup orNone(String name, @Nullable LoanGroup group) {
    return group == null ? LoanGroup.none(name, currency) : group;
  }

  public Period period() {
    return period;
  }

  public LoanGroup total() {
    return group(Grouping.TOTAL, Grouping.TOTAL.name());
  }

  /// A group by its name; one without loans if there is none.
  public LoanGroup group(Grouping grouping, String name) {
    LoanGroup none = LoanGroup.none(name, currency);
    return groups.getOrDefault(grouping, new TreeMap<>()).getOrDefault(name, none);
  }

  /// The groups that have loans, in the order of their names; the classes from the best on.
  public List<LoanGroup> groups(Grouping grouping) {
    Collection<LoanGroup> found = groups.getOrDefault(grouping, new TreeMap<>()).values();
    return grouping == Grouping.LOAN_CLASS
        ? found.stream()
            .sorted(Comparator.comparing(group -> LoanClass.valueOf(group.name())))
            .toList()
        : List.copyOf(found);
  }
}
