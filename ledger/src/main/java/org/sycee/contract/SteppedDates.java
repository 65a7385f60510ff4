package org.sycee.contract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/// Several cycles, each until the next begins. ACTUS techspecs 3.2, Array Schedule.
public record SteppedDates(List<PaymentDates> steps) implements PaymentDates {
  public SteppedDates {
    steps = List.copyOf(steps);
    requireOrder(steps);
  }

  @Override
  public Optional<LocalDate> first() {
    return steps.isEmpty() ? Optional.empty() : steps.getFirst().first();
  }

  @Override
  public List<LocalDate> until(LocalDate end) {
    return all(end, PaymentDates::until);
  }

  @Override
  public List<LocalDate> before(LocalDate horizon) {
    return all(horizon, PaymentDates::before);
  }

  private List<LocalDate> all(
      LocalDate end, BiFunction<PaymentDates, LocalDate, List<LocalDate>> lastStep) {
    var dates = new ArrayList<LocalDate>();
    for (int i = 0; i < steps.size(); i++) {
      dates.addAll(ofStep(steps, i, end, lastStep));
    }
    return dates;
  }

  /// The dates of one step: until the next one begins, or for the step in which the end falls, as
  /// the function says.
  static List<LocalDate> ofStep(
      List<PaymentDates> steps,
      int number,
      LocalDate end,
      BiFunction<PaymentDates, LocalDate, List<LocalDate>> lastStep) {
    PaymentDates step = steps.get(number);
    if (number > 0 && !begin(step).isBefore(end)) {
      return List.of();
    }
    if (number + 1 < steps.size() && begin(steps.get(number + 1)).isBefore(end)) {
      return step.before(begin(steps.get(number + 1)));
    }
    return lastStep.apply(step, end);
  }

  static void requireOrder(List<PaymentDates> steps) {
    for (int i = 1; i < steps.size(); i++) {
      LocalDate before = begin(steps.get(i - 1));
      LocalDate begin = begin(steps.get(i));
      TermsRefusal.STEPS_NOT_IN_ORDER.unless(
          begin.isAfter(before), () -> "a step begins on " + begin + " after that of " + before);
    }
  }

  private static LocalDate begin(PaymentDates step) {
    return step.first()
        .orElseThrow(
            () -> new TermsRefused(TermsRefusal.STEPS_NOT_IN_ORDER, "a step has no first date"));
  }
}
