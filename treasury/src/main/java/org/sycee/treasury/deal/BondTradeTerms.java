package org.sycee.treasury.deal;

import static org.sycee.treasury.deal.DealRejection.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.function.Supplier;
import org.sycee.money.Money;
import org.sycee.money.Price;
import org.sycee.money.Rate;
import org.sycee.money.Rounding;
import org.sycee.time.DayCount;
import org.sycee.treasury.DealProduct;
import org.sycee.treasury.bond.AgreedPricing;
import org.sycee.treasury.bond.BondPrice;
import org.sycee.treasury.bond.FixedCouponBond;
import org.sycee.treasury.bond.PriceBasis;
import org.sycee.treasury.calendar.Calendars;
import org.sycee.treasury.instrument.InstrumentId;
import org.sycee.treasury.instrument.InstrumentTerms;
import org.sycee.treasury.position.BondSettlement;

/// Bonds bought or sold against money on one day (现券买卖), delivery versus payment.
///
/// One figure of the price was agreed; `price` holds all of them, each following from it by
/// [AgreedPricing]. What is paid is worked out of the agreed one: of a clean price or a yield the
/// clean amount, of a dirty price the whole, half a cent up; accrued interest is the exact one of
/// the bond, half a cent up.
///
/// @param product whether bonds are bought or sold
/// @param paying what the security paid as known on the trade date
/// @param agreed which figure of the price was agreed
public record BondTradeTerms(
    DealProduct product,
    InstrumentId instrument,
    InstrumentTerms paying,
    Money face,
    LocalDate settlementDate,
    PriceBasis agreed,
    BondPrice price)
    implements DealTerms {
  private static final BigDecimal HIGHEST_PRICE = BigDecimal.TEN;
  private static final BigDecimal HIGHEST_YIELD = BigDecimal.TEN;

  public BondTradeTerms {
    DealTerms.requireProduct(product, DealProduct.BOND_PURCHASE, DealProduct.BOND_SALE);
  }

  /// With all figures of the price that follow from the one agreed: a clean or dirty price per
  /// face, or a yield a year. Refuses what has no price.
  public static BondTradeTerms of(
      DealProduct product,
      InstrumentId instrument,
      InstrumentTerms paying,
      Money face,
      LocalDate settlementDate,
      PriceBasis agreed,
      BigDecimal figure) {
    requireTerm(instrument, paying, settlementDate);
    BOND_PRICE_OUT_OF_BOUNDS.unless(
        figure.abs().compareTo(HIGHEST_PRICE) <= 0,
        () -> "%s of %s was agreed".formatted(agreed, figure));
    var pricing = new AgreedPricing(paying.asBond().orElseThrow(), settlementDate);
    BondPrice price =
        priced(() ->
            switch (agreed) {
              case CLEAN -> pricing.ofClean(new Price(figure));
              case DIRTY -> pricing.ofDirty(new Price(figure));
              case YIELD -> pricing.ofYield(new Rate(figure));
            });
    return new BondTradeTerms(product, instrument, paying, face, settlementDate, agreed, price);
  }

  private static BondPrice priced(Supplier<BondPrice> pricing) {
    try {
      return pricing.get();
    } catch (IllegalArgumentException e) {
      throw BOND_PRICE_OUT_OF_BOUNDS.because(String.valueOf(e.getMessage()));
    }
  }

  @Override
  public Currency currency() {
    return face.currency();
  }

  @Override
  public LocalDate valueDate() {
    return settlementDate;
  }

  @Override
  public LocalDate endDate() {
    return settlementDate;
  }

  public boolean isPurchase() {
    return product == DealProduct.BOND_PURCHASE;
  }

  @Override
  public boolean movesSecurities() {
    return true;
  }

  @Override
  public EarlyEnd earlyEnd() {
    return EarlyEnd.NEVER;
  }

  @Override
  public void requireSound(Calendars calendars) {
    FACE_NOT_POSITIVE.unless(face.isPositive(), () -> "the face is " + face);
    requireTerm(instrument, paying, settlementDate);
    requirePrice();
  }

  private static void requireTerm(
      InstrumentId instrument, InstrumentTerms paying, LocalDate settlementDate) {
    INSTRUMENT_NOT_TRADED.unless(
        paying.asBond().filter(bond -> bond.exCouponDays() == 0).isPresent(),
        () -> instrument + " pays coupons that are not known or go to the seller");
    SETTLEMENT_OUTSIDE_TERM.unless(
        !settlementDate.isBefore(paying.accrualStartDate())
            && settlementDate.isBefore(paying.maturityDate()),
        () ->
            "%s runs from %s to %s, settled on %s"
                .formatted(
                    instrument, paying.accrualStartDate(), paying.maturityDate(), settlementDate));
  }

  private void requirePrice() {
    BigDecimal clean = price.clean().ofFace();
    BigDecimal yield = price.yield().perYear();
    BOND_PRICE_OUT_OF_BOUNDS.unless(
        clean.signum() > 0
            && clean.compareTo(HIGHEST_PRICE) <= 0
            && yield.abs().compareTo(HIGHEST_YIELD) < 0,
        () -> "a clean price of %s of the face, a yield of %s".formatted(clean, yield));
    BigDecimal figure =
        switch (agreed) {
          case CLEAN -> clean;
          case DIRTY -> price.dirty().ofFace();
          case YIELD -> yield;
        };
    int most = agreed == PriceBasis.DIRTY ? BondPrice.ACCRUED_DECIMALS : BondPrice.PRICE_DECIMALS;
    BOND_PRICE_TOO_PRECISE.unless(
        figure.stripTrailingZeros().scale() <= most,
        () -> "%s has more than %d decimals".formatted(figure, most));
    BOND_PRICE_INCONSISTENT.unless(
        priced(() -> new AgreedPricing(bond(), settlementDate).again(agreed, price)).equals(price),
        () -> "%s does not follow from the %s agreed".formatted(price, agreed));
  }

  public FixedCouponBond bond() {
    return paying.asBond().orElseThrow();
  }

  /// Cost or proceeds.
  public Money cleanAmount() {
    return agreed == PriceBasis.DIRTY
        ? Rounding.HALF_UP
            .toMoney(currency(), face.decimal().multiply(price.dirty().ofFace()))
            .minus(accruedInterest())
        : settlement().cleanAmount();
  }

  public Money accruedInterest() {
    return settlement().accruedInterest();
  }

  /// What changes hands.
  public Money total() {
    return cleanAmount().plus(accruedInterest());
  }

  private BondSettlement settlement() {
    return BondSettlement.of(bond(), face, price.clean(), settlementDate);
  }

  /// One payment. The interest in it is a part of the price and never accrued by the deal.
  @Override
  public List<Flow> flows() {
    Flow.Way way = isPurchase() ? Flow.Way.PAY : Flow.Way.RECEIVE;
    return List.of(new Flow(1, settlementDate, way, total(), Money.zero(currency())));
  }

  @Override
  public InterestPlan interest() {
    return InterestPlan.of(
        Money.zero(currency()),
        new Rate(BigDecimal.ZERO),
        DayCount.ACT_365F,
        settlementDate,
        settlementDate);
  }

  /// Nothing: bonds are delivered against payment.
  @Override
  public Money credit(List<Flow> open, int termDays) {
    return Money.zero(currency());
  }

  @Override
  public Money volume(List<Flow> open) {
    return open.stream().map(Flow::amount).reduce(Money.zero(currency()), Money::plus);
  }
}
