package org.sycee.treasury.repo;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// The prices of an outright repo (买断式回购): a bond sold at one full price and bought back at
/// another. Its rate is the one at which the money paid first earns the difference and the coupons
/// that fall between, each coupon reducing what is lent from its date on; actual days by 365.
///
/// Prices and coupons are per 100 of face, accrued interest included.
/// http://www.chinamoney.com.cn/english/prdmmkorp/
public record OutrightRepoTerms(
    BigDecimal firstFullPrice,
    BigDecimal secondFullPrice,
    LocalDate firstDate,
    LocalDate secondDate,
    List<Coupon> coupons) {
  private static final BigDecimal DAYS_OF_A_YEAR = BigDecimal.valueOf(365);

  public OutrightRepoTerms {
    coupons = List.copyOf(coupons);
    if (firstFullPrice.signum() <= 0 || secondFullPrice.signum() <= 0) {
      throw new IllegalArgumentException(
          "full prices are above zero, not %s and %s".formatted(firstFullPrice, secondFullPrice));
    }
    if (!firstDate.isBefore(secondDate)) {
      throw new IllegalArgumentException(
          "a repo ends after it starts, not " + firstDate + " to " + secondDate);
    }
    for (Coupon coupon : coupons) {
      if (coupon.date.isBefore(firstDate) || coupon.date.isAfter(secondDate)) {
        throw new IllegalArgumentException(
            "the coupon of %s is not paid between %s and %s"
                .formatted(coupon.date, firstDate, secondDate));
      }
    }
  }

  /// A coupon that the buyer receives while he holds the bond.
  public record Coupon(LocalDate date, BigDecimal amount) {}

  /// (FP - IP + TC) / (IP x D/365 - sum of TC x d/365), unrounded: FP and IP the second and the
  /// first price, TC the coupons, D the days of the repo and d those from a coupon to its end.
  public BigDecimal rate() {
    BigDecimal earned = secondFullPrice.subtract(firstFullPrice);
    BigDecimal lent = firstFullPrice.multiply(daysTo(firstDate));
    for (Coupon coupon : coupons) {
      earned = earned.add(coupon.amount);
      lent = lent.subtract(coupon.amount.multiply(daysTo(coupon.date)));
    }
    if (lent.signum() <= 0) {
      throw new IllegalArgumentException(
          "the coupons " + coupons + " repay more than the price of " + firstFullPrice);
    }
    return earned.multiply(DAYS_OF_A_YEAR).divide(lent, DECIMAL128);
  }

  private BigDecimal daysTo(LocalDate from) {
    return BigDecimal.valueOf(ChronoUnit.DAYS.between(from, secondDate));
  }
}
