package org.sycee.contract.effective;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/// The gross carrying amount of an asset with dated flows, on any day: what was paid, costs and
/// accrued interest included, growing at the effective rate of a day, less what was received.
/// Unrounded.
///
/// A flow counts as received on its own date. Interest up to a date is that of the nights before
/// it.
public final class DatedAmortisedCost {
  /// Days of the year for which the rate is quoted, leap year or not.
  public static final int DAYS_OF_A_YEAR = 365;

  private final BigDecimal paid;
  private final LocalDate paidOn;
  private final List<DatedFlow> flows;
  private final Growth growthOfADay;

  private DatedAmortisedCost(
      BigDecimal paid, LocalDate paidOn, List<DatedFlow> flows, Growth growthOfADay) {
    this.paid = paid;
    this.paidOn = paidOn;
    this.flows = flows;
    this.growthOfADay = growthOfADay;
  }

  /// An amount received on a date.
  public record DatedFlow(LocalDate date, BigDecimal amount) {}

  /// At the effective rate that the flows, all after the payment, imply; throws [NoEffectiveRate]
  /// if there is none.
  public static DatedAmortisedCost of(BigDecimal paid, LocalDate paidOn, List<DatedFlow> flows) {
    Growth growth = Growth.solving(paid, byDays(paidOn, flows));
    return new DatedAmortisedCost(paid, paidOn, inOrder(flows), growth);
  }

  /// What is carried from the date on after estimates of the later flows changed: the new ones at
  /// the original effective rate. What it differs on the date from the amount before is a gain or a
  /// loss at once. IFRS 9 B5.4.6.
  public DatedAmortisedCost revised(LocalDate on, List<DatedFlow> newFlows) {
    BigDecimal carrying = growthOfADay.presentValue(byDays(on, newFlows));
    return new DatedAmortisedCost(carrying, on, inOrder(newFlows), growthOfADay);
  }

  /// The effective rate of a year of 365 days.
  public BigDecimal effectiveRate() {
    return growthOfADay.rateOver(DAYS_OF_A_YEAR);
  }

  public Growth growthOfADay() {
    return growthOfADay;
  }

  /// The gross carrying amount on the date, after the flows of the date.
  public BigDecimal carrying(LocalDate date) {
    BigDecimal carrying = paid;
    LocalDate reached = paidOn;
    for (DatedFlow flow : flows) {
      if (!flow.date.isAfter(date)) {
        carrying = grown(carrying, reached, flow.date).subtract(flow.amount, DECIMAL128);
        reached = flow.date;
      }
    }
    return grown(carrying, reached, date);
  }

  /// What was received up to the date.
  public BigDecimal received(LocalDate date) {
    return flows.stream()
        .filter(flow -> !flow.date.isAfter(date))
        .map(DatedFlow::amount)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /// The interest revenue from the payment up to the date.
  public BigDecimal interest(LocalDate date) {
    return carrying(date).add(received(date), DECIMAL128).subtract(paid, DECIMAL128);
  }

  private BigDecimal grown(BigDecimal amount, LocalDate from, LocalDate to) {
    return amount.multiply(growthOfADay.over(Math.toIntExact(days(from, to))), DECIMAL128);
  }

  private static List<DatedFlow> inOrder(List<DatedFlow> flows) {
    return flows.stream().sorted(Comparator.comparing(DatedFlow::date)).toList();
  }

  private static List<Flow> byDays(LocalDate start, List<DatedFlow> flows) {
    return flows.stream().map(flow -> new Flow(days(start, flow.date), flow.amount)).toList();
  }

  private static long days(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("nothing was carried on " + to + ", before " + from);
    }
    return ChronoUnit.DAYS.between(from, to);
  }
}
