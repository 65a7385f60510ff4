package org.sycee.app.simulation;

import static org.sycee.treasury.DealProduct.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.SplittableRandom;
import org.sycee.money.ExchangeRate;
import org.sycee.money.Money;
import org.sycee.money.Price;
import org.sycee.money.Rate;
import org.sycee.time.BusinessCalendar;
import org.sycee.time.BusinessDayConvention;
import org.sycee.time.DayCount;
import org.sycee.time.MonthEndRule;
import org.sycee.time.Schedule;
import org.sycee.time.StubConvention;
import org.sycee.treasury.DealProduct;
import org.sycee.treasury.deal.CouponCertificateTerms;
import org.sycee.treasury.deal.DealTerms;
import org.sycee.treasury.deal.DiscountCertificateTerms;
import org.sycee.treasury.deal.FloatingIndex;
import org.sycee.treasury.deal.FxTerms;
import org.sycee.treasury.deal.InterestRateSwapTerms;
import org.sycee.treasury.deal.MoneyMarketTerms;
import org.sycee.treasury.deal.OutrightRepoTerms;
import org.sycee.treasury.deal.PledgedRepoTerms;
import org.sycee.treasury.fx.FxForwardTerms;
import org.sycee.treasury.repo.OutrightRepoPrices;
import org.sycee.treasury.repo.OutrightRepoPrices.Coupon;
import org.sycee.treasury.repo.RepoBond;
import org.sycee.treasury.swap.SwapLeg;
import org.sycee.treasury.swap.SwapTerms;

/// What a dealer agrees on: terms of every product, some of them impossible.
record RandomTerms(SplittableRandom random) {
  private static final BusinessCalendar CALENDAR = BusinessCalendar.chinaInterbank();
  private static final List<DealProduct> ALL =
      Arrays.stream(DealProduct.values()).filter(product -> !product.isBondTrade()).toList();

  DealTerms between(LocalDate value, LocalDate end) {
    DealProduct product = ALL.get(random.nextInt(ALL.size()));
    return switch (product) {
      case PLACEMENT, BORROWING, DEPOSIT_PLACED, DEPOSIT_TAKEN ->
          new MoneyMarketTerms(
              product,
              amount(60_000),
              rate(),
              random.nextBoolean() ? DayCount.ACT_360 : DayCount.ACT_365F,
              value,
              end);
      case PLEDGED_REPO, PLEDGED_REVERSE_REPO -> {
        Money firstLeg = amount(60_000);
        yield new PledgedRepoTerms(product, firstLeg, rate(), value, end, bonds(firstLeg));
      }
      case OUTRIGHT_REPO, OUTRIGHT_REVERSE_REPO -> outright(product, value, end);
      case CERTIFICATE_AT_DISCOUNT -> {
        var price = new Price(BigDecimal.valueOf(random.nextInt(9_950, 10_001), 4));
        yield new DiscountCertificateTerms(amount(60_000), price, value, end);
      }
      case CERTIFICATE_WITH_COUPON -> coupons(value, end);
      case INTEREST_RATE_SWAP -> swap(value, end);
      case FX_SPOT -> exchange(product, List.of(leg(value, false)));
      case FX_FORWARD -> exchange(product, List.of(leg(end, false)));
      case FX_SWAP -> exchange(product, List.of(leg(value, false), leg(end, true)));
      case BOND_PURCHASE, BOND_SALE -> throw new IllegalArgumentException("no terms of bonds here");
    };
  }

  private CouponCertificateTerms coupons(LocalDate value, LocalDate end) {
    LocalDate between = good(value.plusDays(1 + random.nextInt(10)));
    List<LocalDate> dates = between.isBefore(end) ? List.of(between) : List.of();
    return new CouponCertificateTerms(amount(60_000), rate(), DayCount.ACT_365F, value, end, dates);
  }

  /// Of one payment, or of two if it is longer than a month.
  private InterestRateSwapTerms swap(LocalDate value, LocalDate end) {
    var schedule =
        new Schedule(value, end, Period.ofMonths(1), StubConvention.SHORT_FINAL, MonthEndRule.NONE);
    SwapTerms.FixedSide[] sides = SwapTerms.FixedSide.values();
    FloatingIndex[] indices = FloatingIndex.values();
    var terms =
        new SwapTerms(
            sides[random.nextInt(sides.length)],
            amount(60_000),
            new SwapLeg.Fixed(rate(), schedule, DayCount.ACT_365F),
            new SwapLeg.Floating(Rate.ofPercent("0.1"), schedule, DayCount.ACT_365F),
            BusinessDayConvention.FOLLOWING);
    return new InterestRateSwapTerms(terms, indices[random.nextInt(indices.length)], List.of());
  }

  private static FxTerms exchange(DealProduct product, List<FxForwardTerms> legs) {
    return new FxTerms(product, legs);
  }

  /// Dollars bought, or sold on the way back.
  private FxForwardTerms leg(LocalDate date, boolean back) {
    return new FxForwardTerms(
        back ? FxForwardTerms.BaseSide.SELLS_BASE : FxForwardTerms.BaseSide.BUYS_BASE,
        Money.of("USD", "%d.%02d".formatted(random.nextInt(1, 9_000), random.nextInt(100))),
        Currency.getInstance("CNY"),
        ExchangeRate.parse("7." + random.nextInt(1_000, 9_999)),
        date);
  }

  Rate rate() {
    return Rate.ofPercent("1." + random.nextInt(10, 99));
  }

  /// Two bonds that mostly cover so much: half of it each, and up to a third more than needed.
  List<RepoBond> bonds(Money covered) {
    long face = covered.minorUnits() * random.nextLong(50, 80) / 90;
    return List.of(bond("240004.IB", face), bond("230210.IB", face));
  }

  private static RepoBond bond(String code, long faceMinorUnits) {
    Money face = new Money(Money.of("CNY", "0").currency(), 1 + faceMinorUnits);
    return new RepoBond(code, face, Price.ofPercent("90"));
  }

  /// With a coupon at the end or before it, kept or passed on, or without.
  private OutrightRepoTerms outright(DealProduct product, LocalDate value, LocalDate end) {
    RepoBond bond = bond("240004.IB", amount(60_000).minorUnits());
    LocalDate between = good(value.plusDays(random.nextInt(10)));
    List<Coupon> coupons =
        between.isAfter(end) ? List.of() : List.of(new Coupon(between, Price.ofPercent("1.5")));
    boolean kept = random.nextBoolean();
    BigDecimal earned = BigDecimal.valueOf(random.nextInt(30), 4);
    BigDecimal second = (kept && !coupons.isEmpty() ? new BigDecimal("0.985") : BigDecimal.ONE);
    var prices =
        new OutrightRepoPrices(
            Price.ofPercent("100"),
            new Price(second.add(earned)),
            value,
            end,
            kept ? coupons : List.of());
    return new OutrightRepoTerms(product, bond, prices, kept ? List.of() : coupons);
  }

  static LocalDate good(LocalDate date) {
    return CALENDAR.nextOrSame(date);
  }

  Money amount(int yuan) {
    return Money.of("CNY", "%d.%02d".formatted(random.nextInt(1, yuan), random.nextInt(100)));
  }
}
