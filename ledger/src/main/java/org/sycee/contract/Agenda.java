package org.sycee.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Collects what is due and puts it in order.
final class Agenda {
  private final Conventions conventions;
  private final List<DueEvent> due = new ArrayList<>();

  Agenda(Conventions conventions) {
    this.conventions = conventions;
  }

  void add(EventKind kind, List<LocalDate> dates) {
    for (LocalDate date : dates) {
      add(kind, date, BigDecimal.ZERO);
    }
  }

  void add(EventKind kind, LocalDate date) {
    add(kind, date, BigDecimal.ZERO);
  }

  /// A date of a schedule: it moves to a business day.
  void add(EventKind kind, LocalDate date, BigDecimal figure) {
    LocalDate payment = conventions.paymentDate(date);
    LocalDate interestTo = conventions.interestDate(date, payment);
    due.add(new DueEvent(kind, date, payment, interestTo, figure));
  }

  /// A date that was agreed by itself or simply came: no convention moves it.
  void on(EventKind kind, LocalDate date, BigDecimal figure) {
    due.add(new DueEvent(kind, date, date, date, figure));
  }

  List<DueEvent> all() {
    return due;
  }

  /// What happens after the status date, from the value date to the end or the termination.
  List<DueEvent> inOrder(LocalDate statusDate, LocalDate valueDate) {
    var inOrder = new ArrayList<DueEvent>(due.size());
    due.sort(DueEvent.ORDER);
    for (DueEvent event : due) {
      if (event.date().isAfter(statusDate) && !event.interestTo().isBefore(valueDate)) {
        inOrder.add(event);
      }
      if (event.kind() == EventKind.TERMINATION) {
        break;
      }
    }
    return inOrder;
  }
}
