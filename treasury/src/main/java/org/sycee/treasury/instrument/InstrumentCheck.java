package org.sycee.treasury.instrument;

import static org.sycee.treasury.instrument.InstrumentRejection.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.sycee.treasury.instrument.InstrumentTerms.Discount;
import org.sycee.treasury.instrument.InstrumentTerms.FixedCoupon;
import org.sycee.treasury.instrument.InstrumentTerms.Floating;
import org.sycee.treasury.instrument.Issuer.KnownIssuer;
import org.sycee.treasury.instrument.Issuer.NamedIssuer;

/// Everything that is wrong with what is said of a security, so that whoever corrects a file of
/// them corrects it once.
public final class InstrumentCheck {
  /// Whoever types more has forgotten the percent.
  private static final BigDecimal HIGHEST_COUPON = new BigDecimal("0.36");

  private static final int MONTHS_OF_A_YEAR = 12;
  private static final int MOST_EX_COUPON_DAYS = 30;

  private final List<Fault> faults = new ArrayList<>();

  private InstrumentCheck() {}

  /// One thing that is wrong, with its figures.
  public record Fault(InstrumentRejection reason, String detail) {}

  /// In the order checked; empty if all is well.
  public static List<Fault> faults(InstrumentDetails details) {
    var check = new InstrumentCheck();
    check.names(details);
    check.terms(details.terms());
    check.options(details);
    return List.copyOf(check.faults);
  }

  private void unless(boolean holds, InstrumentRejection reason, Supplier<String> detail) {
    if (!holds) {
      faults.add(new Fault(reason, detail.get()));
    }
  }

  private void names(InstrumentDetails details) {
    unless(!details.name().isBlank(), INSTRUMENT_NAME_MISSING, () -> "no name is given");
    switch (details.issuer()) {
      case KnownIssuer _ -> {
        // its name is that of the counterparty
      }
      case NamedIssuer issuer ->
          unless(!issuer.name().isBlank(), ISSUER_NAME_MISSING, () -> "no issuer is given");
    }
  }

  private void terms(InstrumentTerms terms) {
    unless(
        terms.maturityDate().isAfter(terms.accrualStartDate()),
        MATURITY_NOT_AFTER_ACCRUAL_START,
        () ->
            "interest counts from %s, maturity %s"
                .formatted(terms.accrualStartDate(), terms.maturityDate()));
    switch (terms) {
      case Discount _ -> {
        // nothing but its two dates
      }
      case FixedCoupon fixed -> {
        BigDecimal coupon = fixed.coupon().perYear();
        unless(
            coupon.signum() >= 0 && coupon.compareTo(HIGHEST_COUPON) <= 0,
            COUPON_OUT_OF_BOUNDS,
            () -> "the coupon would be %s a year".formatted(fixed.coupon()));
        frequency(fixed.couponsPerYear());
        unless(
            fixed.exCouponDays() >= 0 && fixed.exCouponDays() <= MOST_EX_COUPON_DAYS,
            EX_COUPON_DAYS_IMPOSSIBLE,
            () -> "a coupon would be gone for %d days".formatted(fixed.exCouponDays()));
      }
      case Floating floating -> {
        unless(
            floating.spread().perYear().abs().compareTo(HIGHEST_COUPON) <= 0,
            COUPON_OUT_OF_BOUNDS,
            () -> "the spread would be %s a year".formatted(floating.spread()));
        frequency(floating.couponsPerYear());
        unless(!floating.index().isBlank(), FLOATING_INDEX_MISSING, () -> "no index is given");
        int months = floating.monthsBetweenResets();
        unless(
            months >= 1 && months <= MONTHS_OF_A_YEAR,
            RESET_PERIOD_IMPOSSIBLE,
            () -> "the rate would be fixed every %d months".formatted(months));
      }
    }
  }

  private void frequency(int couponsPerYear) {
    unless(
        couponsPerYear >= 1 && MONTHS_OF_A_YEAR % couponsPerYear == 0,
        COUPON_FREQUENCY_IMPOSSIBLE,
        () -> "coupons would be paid %d times a year".formatted(couponsPerYear));
  }

  private void options(InstrumentDetails details) {
    LocalDate start = details.terms().accrualStartDate();
    LocalDate maturity = details.terms().maturityDate();
    for (ExerciseDate option : details.options()) {
      unless(
          option.date().isAfter(start) && option.date().isBefore(maturity),
          OPTION_OUTSIDE_TERM,
          () ->
              "%s on %s, from %s to %s".formatted(option.right(), option.date(), start, maturity));
    }
  }
}
