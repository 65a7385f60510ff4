package org.sycee.ledger.loanplan;

import java.time.LocalDate;
import org.sycee.money.Rate;

/// A loan prime rate as it was published: its term in years, since when it applies, and the rate.
/// Zero years observe nothing: right for a loan with a fixed rate.
public record ObservedRate(int benchmarkYears, LocalDate publishedDate, Rate rate) {
  public static final ObservedRate NONE = new ObservedRate(0, LocalDate.EPOCH, Rate.parse("0"));
}
