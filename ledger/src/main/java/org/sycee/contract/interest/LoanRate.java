package org.sycee.contract.interest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sycee.contract.interest.RateTable.Step;
import org.sycee.money.Rate;

/// What a loan's contract says about its rate, and so when a published rate may change it.
public sealed interface LoanRate {

  /// The rate on the day.
  Rate on(LocalDate date, RateTable rates);

  /// The rates one after the other over days of the contract.
  List<Step> steps(LocalDate fromDate, LocalDate toExclusive, RateTable rates);

  /// One rate for the whole contract; no publication changes it.
  record Fixed(Rate rate) implements LoanRate {
    @Override
    public Rate on(LocalDate date, RateTable rates) {
      return rate;
    }

    @Override
    public List<Step> steps(LocalDate fromDate, LocalDate toExclusive, RateTable rates) {
      return List.of(new Step(fromDate, toExclusive, rate));
    }
  }

  /// A published rate and fixed points: the rate published last on the start, and again on each
  /// reset date (重定价日), such as every anniversary or every 1 January. Between two resets nothing
  /// changes. PBOC announcement 30/2019: the points stay for the life of the contract.
  record Linked(
      RateKey benchmark,
      BigDecimal spreadBasisPoints,
      LocalDate startDate,
      LocalDate firstResetDate,
      int monthsBetweenResets)
      implements LoanRate {
    public Linked {
      if (!startDate.isBefore(firstResetDate)) {
        throw new IllegalArgumentException(
            "the first reset on " + firstResetDate + " is not after the start " + startDate);
      }
      if (monthsBetweenResets < 1) {
        throw new IllegalArgumentException(
            "a rate is reset in months to come, not " + monthsBetweenResets);
      }
    }

    @Override
    public Rate on(LocalDate date, RateTable rates) {
      BigDecimal published = rates.on(benchmark, fixingDate(date)).perYear();
      return new Rate(published.add(spreadBasisPoints.movePointLeft(4)));
    }

    @Override
    public List<Step> steps(LocalDate fromDate, LocalDate toExclusive, RateTable rates) {
      var steps = new ArrayList<Step>();
      LocalDate from = fromDate;
      while (from.isBefore(toExclusive)) {
        LocalDate reset = resetAfter(from);
        LocalDate to = reset.isBefore(toExclusive) ? reset : toExclusive;
        steps.add(new Step(from, to, on(from, rates)));
        from = to;
      }
      return steps;
    }

    /// The last start or reset on or before the date.
    public LocalDate fixingDate(LocalDate date) {
      if (date.isBefore(startDate)) {
        throw new IllegalArgumentException("on " + date + " the rate of " + startDate + " is open");
      }
      return date.isBefore(firstResetDate) ? startDate : reset(resetsUpTo(date));
    }

    private LocalDate resetAfter(LocalDate date) {
      return date.isBefore(firstResetDate) ? firstResetDate : reset(resetsUpTo(date) + 1);
    }

    /// How many resets came after the first one, up to the date. Counted from the first, so that a
    /// reset on the 31st does not stay on the 28th after a February.
    private int resetsUpTo(LocalDate date) {
      int count = 0;
      while (!reset(count + 1).isAfter(date)) {
        count++;
      }
      return count;
    }

    private LocalDate reset(int count) {
      return firstResetDate.plusMonths((long) monthsBetweenResets * count);
    }
  }
}
