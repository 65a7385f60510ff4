package org.sycee.contract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Dates named one by one, in ascending order; the end of the contract is added to them.
public record ListedDates(List<LocalDate> dates) implements PaymentDates {
  /// Nothing before the end of the contract.
  public static final ListedDates ONLY_AT_END = new ListedDates(List.of());

  public ListedDates {
    dates = List.copyOf(dates);
    for (int i = 1; i < dates.size(); i++) {
      LocalDate before = dates.get(i - 1);
      LocalDate date = dates.get(i);
      TermsRefusal.STEPS_NOT_IN_ORDER.unless(
          date.isAfter(before), () -> date + " is listed after " + before);
    }
  }

  @Override
  public Optional<LocalDate> first() {
    return dates.isEmpty() ? Optional.empty() : Optional.of(dates.getFirst());
  }

  @Override
  public List<LocalDate> until(LocalDate end) {
    if (!dates.isEmpty() && dates.getFirst().isAfter(end)) {
      return List.of();
    }
    List<LocalDate> until = before(end);
    until.add(end);
    return until;
  }

  @Override
  public List<LocalDate> before(LocalDate horizon) {
    var before = new ArrayList<LocalDate>();
    for (LocalDate date : dates) {
      if (date.isBefore(horizon)) {
        before.add(date);
      }
    }
    return before;
  }
}
