package org.sycee.benchmarks.jmh;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.sycee.money.Money;
import org.sycee.money.Rate;
import org.sycee.time.BusinessCalendar;
import org.sycee.time.BusinessDayConvention;
import org.sycee.time.DayCount;
import org.sycee.time.MonthEndRule;
import org.sycee.time.Schedule;
import org.sycee.time.StubConvention;
import org.sycee.treasury.bond.FixedCouponBond;
import org.sycee.treasury.bond.YieldConvention;
import org.sycee.treasury.bond.YieldPricing;
import org.sycee.treasury.market.DiscountCurve;
import org.sycee.treasury.market.DiscountCurve.Beyond;
import org.sycee.treasury.swap.SwapCurves;
import org.sycee.treasury.swap.SwapLeg;
import org.sycee.treasury.swap.SwapPricing;
import org.sycee.treasury.swap.SwapTerms;

/// A night's valuation on all cores, from the terms of each contract on: 10,000 swaps with their
/// PV01 by node, and 100,000 bonds of one to eleven years with their yield, duration and convexity.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@Fork(1)
public class ValuationBenchmark {
  private static final int SWAPS = 10_000;
  private static final int BONDS = 100_000;
  private static final int MOST_YEARS = 10;
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private final SwapCurves curves =
      SwapCurves.single(
          Currency.getInstance("CNY"),
          DiscountCurve.of(
              Map.of(
                  TODAY,
                  1.0,
                  TODAY.plusYears(1),
                  0.98,
                  TODAY.plusYears(2),
                  0.96,
                  TODAY.plusYears(5),
                  0.9,
                  TODAY.plusYears(10),
                  0.8),
              Beyond.LAST_FORWARD_RATE));
  private final List<SwapTerms> swaps =
      IntStream.range(0, SWAPS).mapToObj(ValuationBenchmark::swap).toList();
  private final List<FixedCouponBond> bonds =
      IntStream.range(0, BONDS).mapToObj(ValuationBenchmark::bond).toList();

  /// The value and the PV01 of every swap.
  @Benchmark
  public double swaps() {
    return swaps.parallelStream()
        .map(terms -> SwapPricing.of(terms, BusinessCalendar.everyDay()))
        .mapToDouble(pricing -> pricing.presentValue(curves) + pricing.pv01(curves))
        .sum();
  }

  /// From a clean price to the yield, duration and convexity of every bond.
  @Benchmark
  public double bonds() {
    return bonds.parallelStream()
        .map(bond -> YieldPricing.of(bond, YieldConvention.CHINA_2007, TODAY))
        .mapToDouble(pricing -> pricing.price(pricing.yieldOf(101)).modifiedDuration())
        .sum();
  }

  private static SwapTerms swap(int i) {
    LocalDate start = TODAY.plusDays(i % 360);
    LocalDate end = start.plusYears(1 + i % MOST_YEARS);
    return new SwapTerms(
        i % 2 == 0 ? SwapTerms.FixedSide.PAYS_FIXED : SwapTerms.FixedSide.RECEIVES_FIXED,
        Money.of("CNY", "100000000"),
        new SwapLeg.Fixed(rate(i), quarterly(start, end), DayCount.ACT_365F),
        new SwapLeg.Floating(new Rate(BigDecimal.ZERO), quarterly(start, end), DayCount.ACT_360),
        BusinessDayConvention.NONE);
  }

  private static Schedule quarterly(LocalDate start, LocalDate end) {
    return new Schedule(
        start, end, Period.ofMonths(3), StubConvention.SHORT_INITIAL, MonthEndRule.NONE);
  }

  private static FixedCouponBond bond(int i) {
    LocalDate maturity = TODAY.plusDays(1 + i % 365).plusYears(1 + i % MOST_YEARS);
    return new FixedCouponBond(rate(i), 1 + i % 2, maturity.minusYears(MOST_YEARS + 2), maturity);
  }

  private static Rate rate(int i) {
    return new Rate(BigDecimal.valueOf(150 + i % 200, 4));
  }
}
