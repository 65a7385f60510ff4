package org.sycee.treasury.deal;

import static org.sycee.treasury.TreasuryScene.*;
import static org.sycee.treasury.fx.FxForwardTerms.BaseSide.BUYS_BASE;
import static org.sycee.treasury.fx.FxForwardTerms.BaseSide.SELLS_BASE;

import java.time.LocalDate;
import java.time.Period;
import java.util.Currency;
import java.util.List;
import org.sycee.money.ExchangeRate;
import org.sycee.money.Money;
import org.sycee.money.Price;
import org.sycee.money.Rate;
import org.sycee.time.BusinessDayConvention;
import org.sycee.time.DayCount;
import org.sycee.time.MonthEndRule;
import org.sycee.time.Schedule;
import org.sycee.time.StubConvention;
import org.sycee.treasury.DealProduct;
import org.sycee.treasury.fx.FxForwardTerms;
import org.sycee.treasury.repo.OutrightRepoPrices;
import org.sycee.treasury.repo.OutrightRepoPrices.Coupon;
import org.sycee.treasury.repo.RepoBond;
import org.sycee.treasury.swap.SwapLeg;
import org.sycee.treasury.swap.SwapTerms;

/// Terms of every product that a deal of our tests can have.
final class DealSamples {
  private DealSamples() {}

  /// 100 million at 1.92 % a year from Monday to the day after the festival.
  static MoneyMarketTerms week(DealProduct product) {
    return terms(product, millions(100), "1.92", MONDAY, AFTER_FESTIVAL);
  }

  /// 100 million at 1.85 % against bonds of a face of 110 million, of which 95 % are lent on.
  static PledgedRepoTerms pledged(DealProduct product, RepoBond... bonds) {
    return new PledgedRepoTerms(
        product,
        millions(100),
        Rate.ofPercent("1.85"),
        MONDAY,
        AFTER_FESTIVAL,
        bonds.length == 0 ? List.of(bond("240004.IB", 110, "95")) : List.of(bonds));
  }

  static RepoBond bond(String code, long millions, String ratio) {
    return new RepoBond(code, millions(millions), Price.ofPercent(ratio));
  }

  static DealTerms sample(DealProduct product) {
    return switch (product) {
      case PLACEMENT, BORROWING, DEPOSIT_PLACED, DEPOSIT_TAKEN -> week(product);
      case PLEDGED_REPO, PLEDGED_REVERSE_REPO -> pledged(product);
      case OUTRIGHT_REPO, OUTRIGHT_REVERSE_REPO -> outright(product, List.of(), List.of());
      case CERTIFICATE_AT_DISCOUNT -> discounted();
      case CERTIFICATE_WITH_COUPON -> withCoupon(List.of());
      case FX_SPOT -> new FxTerms(product, List.of(dollars(BUYS_BASE, "7.10", WEDNESDAY)));
      case FX_FORWARD -> new FxTerms(product, List.of(dollars(SELLS_BASE, "7.12", AFTER_FESTIVAL)));
      case FX_SWAP -> swap();
      case INTEREST_RATE_SWAP ->
          interestRateSwap(
              FloatingIndex.FR007, SwapTerms.FixedSide.PAYS_FIXED, MONDAY, MONDAY.plusMonths(3));
      case BOND_PURCHASE, BOND_SALE ->
          throw new IllegalArgumentException("bonds are dealt in the scene of BondTradeTest");
    };
  }

  /// 100 million, 2.00 % by 365 against the index, every three months; Shibor by 360 and with a
  /// spread of 0.05 %.
  static InterestRateSwapTerms interestRateSwap(
      FloatingIndex index, SwapTerms.FixedSide side, LocalDate from, LocalDate to) {
    var schedule =
        new Schedule(from, to, Period.ofMonths(3), StubConvention.SHORT_FINAL, MonthEndRule.NONE);
    boolean shibor = index == FloatingIndex.SHIBOR_3M;
    var floating =
        new SwapLeg.Floating(
            Rate.ofPercent(shibor ? "0.05" : "0"),
            schedule,
            shibor ? DayCount.ACT_360 : DayCount.ACT_365F);
    var fixed = new SwapLeg.Fixed(Rate.ofPercent("2.00"), schedule, DayCount.ACT_365F);
    return new InterestRateSwapTerms(
        new SwapTerms(side, millions(100), fixed, floating, BusinessDayConvention.FOLLOWING),
        index,
        List.of());
  }

  /// Ten million dollars.
  static FxForwardTerms dollars(FxForwardTerms.BaseSide side, String rate, LocalDate date) {
    return new FxForwardTerms(
        side,
        Money.of("USD", "10000000.00"),
        Currency.getInstance("CNY"),
        ExchangeRate.parse(rate),
        date);
  }

  /// Ten million dollars bought on Wednesday and sold back after the festival.
  static FxTerms swap() {
    return new FxTerms(
        DealProduct.FX_SWAP,
        List.of(
            dollars(BUYS_BASE, "7.10", WEDNESDAY), dollars(SELLS_BASE, "7.08", AFTER_FESTIVAL)));
  }

  /// 100 million sold at 99.96.
  static DiscountCertificateTerms discounted() {
    return new DiscountCertificateTerms(
        millions(100), Price.ofPercent("99.96"), MONDAY, AFTER_FESTIVAL);
  }

  /// 100 million at 1.90 %, by 365.
  static CouponCertificateTerms withCoupon(List<LocalDate> dates) {
    return new CouponCertificateTerms(
        millions(100), Rate.ofPercent("1.90"), DayCount.ACT_365F, MONDAY, AFTER_FESTIVAL, dates);
  }

  /// A bond of 100 million sold at 102 and bought back at 102.05.
  static OutrightRepoTerms outright(DealProduct product, List<Coupon> kept, List<Coupon> passedOn) {
    var prices =
        new OutrightRepoPrices(
            Price.ofPercent("102"), Price.ofPercent("102.05"), MONDAY, AFTER_FESTIVAL, kept);
    return new OutrightRepoTerms(product, bond("240004.IB", 100, "98"), prices, passedOn);
  }

  static MoneyMarketTerms terms(
      DealProduct product, Money principal, String percent, LocalDate from, LocalDate to) {
    return new MoneyMarketTerms(
        product, principal, Rate.ofPercent(percent), DayCount.ACT_360, from, to);
  }
}
