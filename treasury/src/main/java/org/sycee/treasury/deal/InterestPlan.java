package org.sycee.treasury.deal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.sycee.contract.interest.SimpleInterest;
import org.sycee.money.Money;
import org.sycee.money.Rate;
import org.sycee.money.Rounding;
import org.sycee.time.DayCount;

/// Which interest a deal bears from day to day: on each step's principal from its date to the next
/// one, at one fixed rate; `total` by the time it ends.
///
/// The first day counts, the last does not. A sum is rounded once, half up.
public record InterestPlan(
    List<Step> steps, Rate rate, DayCount dayCount, LocalDate toExclusive, Money total) {

  /// The principal from a date on.
  public record Step(LocalDate fromDate, Money principal) {}

  public InterestPlan {
    steps = List.copyOf(steps);
  }

  public static InterestPlan of(
      Money principal, Rate rate, DayCount dayCount, LocalDate fromDate, LocalDate toExclusive) {
    return of(List.of(new Step(fromDate, principal)), rate, dayCount, toExclusive);
  }

  /// Nothing, in deals that bear no interest, up to their end.
  static InterestPlan none(Currency currency, LocalDate endDate) {
    return of(Money.zero(currency), new Rate(BigDecimal.ZERO), DayCount.ACT_365F, endDate, endDate);
  }

  private static InterestPlan of(
      List<Step> steps, Rate rate, DayCount dayCount, LocalDate toExclusive) {
    Money total = earned(steps, rate, dayCount, toExclusive);
    return new InterestPlan(steps, rate, dayCount, toExclusive, total);
  }

  /// With less principal from the date on.
  InterestPlan reduced(LocalDate date, Money principal) {
    var fewer = new ArrayList<Step>();
    Money before = Money.zero(principal.currency());
    for (Step step : steps) {
      if (!step.fromDate.isAfter(date)) {
        before = step.principal;
      }
      if (step.fromDate.isBefore(date)) {
        fewer.add(step);
      }
    }
    fewer.add(new Step(date, before.minus(principal)));
    steps.stream()
        .filter(step -> step.fromDate.isAfter(date))
        .forEach(step -> fewer.add(new Step(step.fromDate, step.principal.minus(principal))));
    return of(fewer, rate, dayCount, toExclusive);
  }

  /// Over on an earlier date, with an interest in all that was agreed on. The first step stays,
  /// even if the deal is over on the day on which it began.
  InterestPlan ended(LocalDate date, Money agreedTotal) {
    Step first = steps.getFirst();
    List<Step> kept =
        steps.stream().filter(step -> step.fromDate.isBefore(date) || step.equals(first)).toList();
    return new InterestPlan(kept, rate, dayCount, date, agreedTotal);
  }

  /// What has been earned by the close of a day.
  public Money earnedAtCloseOf(LocalDate date) {
    LocalDate to = date.plusDays(1);
    return to.isBefore(toExclusive) ? earned(steps, rate, dayCount, to) : total;
  }

  private static Money earned(
      List<Step> steps, Rate rate, DayCount dayCount, LocalDate toExclusive) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      LocalDate next = i + 1 < steps.size() ? steps.get(i + 1).fromDate : toExclusive;
      LocalDate to = next.isBefore(toExclusive) ? next : toExclusive;
      if (step.fromDate.isBefore(to)) {
        sum = sum.add(SimpleInterest.of(step.principal, rate, dayCount, step.fromDate, to));
      }
    }
    return Rounding.HALF_UP.toMoney(steps.getFirst().principal.currency(), sum);
  }
}
