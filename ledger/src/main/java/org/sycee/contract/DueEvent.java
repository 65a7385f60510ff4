package org.sycee.contract;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;

/// An event that will happen, before its amount is known.
///
/// @param agreedDate the date of the contract, under which a market rate is looked up
/// @param date the business day on which it happens
/// @param interestTo the day to which interest is counted for it
/// @param figure what its kind needs to know from the terms: a payment, a spread, a known rate
public record DueEvent(
    EventKind kind, LocalDate agreedDate, LocalDate date, LocalDate interestTo, BigDecimal figure) {
  static final Comparator<DueEvent> ORDER =
      comparing(DueEvent::interestTo).thenComparing(DueEvent::kind);
}
