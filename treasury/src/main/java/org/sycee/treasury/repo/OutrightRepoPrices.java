package org.sycee.treasury.repo;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.sycee.money.Money;
import org.sycee.money.Price;
import org.sycee.money.Rounding;

/// The prices of an outright repo (买断式回购): a bond sold at one full price and bought back at
/// another. Its rate is the one at which the money paid first earns the difference and the coupons
/// that fall between, each coupon reducing what is lent from its date on; actual days by 365.
///
/// Prices and coupons include accrued interest. `coupons` are those that the buyer keeps.
/// http://www.chinamoney.com.cn/english/prdmmkorp/
public record OutrightRepoPrices(
    Price firstFullPrice,
    Price secondFullPrice,
    LocalDate firstDate,
    LocalDate secondDate,
    List<Coupon> coupons) {
  private static final BigDecimal DAYS_OF_A_YEAR = BigDecimal.valueOf(365);

  public OutrightRepoPrices {
    coupons = List.copyOf(coupons);
    if (firstFullPrice.ofFace().signum() <= 0 || secondFullPrice.ofFace().signum() <= 0) {
      throw new IllegalArgumentException(
          "full prices are above zero, not %s and %s".formatted(firstFullPrice, secondFullPrice));
    }
    if (!firstDate.isBefore(secondDate)) {
      throw new IllegalArgumentException(
          "a repo ends after it starts, not " + firstDate + " to " + secondDate);
    }
    coupons.forEach(coupon -> requireBetween(coupon, firstDate, secondDate));
    if (lent(firstFullPrice, firstDate, secondDate, coupons).signum() <= 0) {
      throw new IllegalArgumentException(
          "the coupons " + coupons + " repay more than the price of " + firstFullPrice);
    }
  }

  /// Refuses a coupon that is not paid while the repo lasts.
  public static void requireBetween(Coupon coupon, LocalDate firstDate, LocalDate secondDate) {
    if (coupon.date.isBefore(firstDate) || coupon.date.isAfter(secondDate)) {
      throw new IllegalArgumentException(
          "the coupon of %s is not paid between %s and %s"
              .formatted(coupon.date, firstDate, secondDate));
    }
  }

  /// A coupon that the buyer receives while he holds the bond.
  public record Coupon(LocalDate date, Price amount) {
    /// On so much face, to the cent, half a cent up.
    public Money on(Money face) {
      return paid(face, amount);
    }
  }

  /// What the bond is sold for, to the cent, half a cent up.
  public Money firstLeg(Money face) {
    return paid(face, firstFullPrice);
  }

  /// What it is bought back for.
  public Money secondLeg(Money face) {
    return paid(face, secondFullPrice);
  }

  private static Money paid(Money face, Price price) {
    return Rounding.HALF_UP.toMoney(
        face.currency(), face.decimal().multiply(price.ofFace(), DECIMAL128));
  }

  /// (FP - IP + TC) / (IP x D/365 - sum of TC x d/365), unrounded: FP and IP the second and the
  /// first price, TC the coupons, D the days of the repo and d those from a coupon to its end.
  public BigDecimal rate() {
    BigDecimal earned = secondFullPrice.ofFace().subtract(firstFullPrice.ofFace());
    for (Coupon coupon : coupons) {
      earned = earned.add(coupon.amount.ofFace());
    }
    return earned
        .multiply(DAYS_OF_A_YEAR)
        .divide(lent(firstFullPrice, firstDate, secondDate, coupons), DECIMAL128);
  }

  /// The price and the days for which it is lent, less the coupons and theirs.
  private static BigDecimal lent(Price price, LocalDate from, LocalDate to, List<Coupon> coupons) {
    BigDecimal lent = price.ofFace().multiply(days(from, to));
    for (Coupon coupon : coupons) {
      lent = lent.subtract(coupon.amount.ofFace().multiply(days(coupon.date, to)));
    }
    return lent;
  }

  private static BigDecimal days(LocalDate from, LocalDate to) {
    return BigDecimal.valueOf(ChronoUnit.DAYS.between(from, to));
  }
}
