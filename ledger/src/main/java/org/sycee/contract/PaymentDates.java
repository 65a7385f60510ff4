package org.sycee.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The agreed dates on which something is paid or fixed, before business days are considered.
///
/// They are unadjusted. Unlike [org.sycee.time.Schedule] they begin with the first payment instead
/// of the first day of a period, and need no end. ACTUS techspecs 3.1, Schedule.
public sealed interface PaymentDates permits Cycle, ListedDates, SteppedDates {
  /// Empty if only the end of the contract is a payment date.
  Optional<LocalDate> first();

  /// From the first date to the end, which is always the last of them; none if the first date is
  /// after the end.
  List<LocalDate> until(LocalDate end);

  /// The dates before a day that is no end of the contract: where a view of it stops.
  List<LocalDate> before(LocalDate horizon);

  /// As [#until(LocalDate)], without the end: what is fixed then would have no days to apply to.
  default List<LocalDate> within(LocalDate end) {
    List<LocalDate> dates = until(end);
    return dates.isEmpty() ? dates : dates.subList(0, dates.size() - 1);
  }
}
