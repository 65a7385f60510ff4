package org.sycee.treasury.deal;

import static org.sycee.treasury.deal.DealRejection.DEAL_RATE_OUT_OF_BOUNDS;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import org.sycee.money.Money;
import org.sycee.money.Rate;
import org.sycee.time.DayCount;
import org.sycee.treasury.DealProduct;
import org.sycee.treasury.calendar.Calendars;
import org.sycee.treasury.deal.Flow.Way;
import org.sycee.treasury.repo.OutrightRepoPrices;
import org.sycee.treasury.repo.OutrightRepoPrices.Coupon;
import org.sycee.treasury.repo.RepoBond;

/// An outright repo (买断式回购) of 1 to 365 days: the title of the bond goes to the buyer, but its risk
/// stays with the seller, so it stays in his books and the money is lent on it (standard entry 32).
/// What the two prices and the kept coupons earn is interest at the rate of [OutrightRepoPrices].
///
/// A coupon that the buyer keeps pays back a part of what he lent. In the books of the seller it is
/// received on the bond and paid to the buyer at once. One that he passes on (`passedOn`) comes to
/// him from the depository and goes to the seller.
///
/// Of a reverse repo limits of credit count what the bond does not cover, at its face and
/// conversion ratio.
public record OutrightRepoTerms(
    DealProduct product, RepoBond bond, OutrightRepoPrices prices, List<Coupon> passedOn)
    implements DealTerms {

  /// As many as no sum of ours can feel.
  private static final int DECIMALS_OF_RATE = 12;

  public OutrightRepoTerms {
    DealTerms.requireProduct(product, DealProduct.OUTRIGHT_REPO, DealProduct.OUTRIGHT_REVERSE_REPO);
    passedOn = List.copyOf(passedOn);
    for (Coupon coupon : passedOn) {
      OutrightRepoPrices.requireBetween(coupon, prices.firstDate(), prices.secondDate());
    }
  }

  @Override
  public Currency currency() {
    return bond.face().currency();
  }

  @Override
  public LocalDate valueDate() {
    return prices.firstDate();
  }

  @Override
  public LocalDate endDate() {
    return prices.secondDate();
  }

  @Override
  public EarlyEnd earlyEnd() {
    return EarlyEnd.AS_A_WHOLE;
  }

  @Override
  public void requireSound(Calendars calendars) {
    Lending.requirePrincipal(prices.firstLeg(bond.face()));
    Lending.requireRate(rate());
    Money total = interestTotal();
    DEAL_RATE_OUT_OF_BOUNDS.unless(
        !total.isNegative(), () -> "the prices and the coupons earn " + total);
    new Lending(product).requireTerm(calendar(calendars), valueDate(), endDate());
  }

  private Rate rate() {
    return new Rate(prices.rate().setScale(DECIMALS_OF_RATE, RoundingMode.HALF_UP));
  }

  private Money kept() {
    return prices.coupons().stream()
        .map(coupon -> coupon.on(bond.face()))
        .reduce(Money.zero(currency()), Money::plus);
  }

  private Money interestTotal() {
    return prices.secondLeg(bond.face()).minus(prices.firstLeg(bond.face())).plus(kept());
  }

  @Override
  public List<Flow> flows() {
    Money zero = Money.zero(currency());
    Money first = prices.firstLeg(bond.face());
    var lending = new Lending(product);
    var between = new ArrayList<Flow>();
    for (Coupon coupon : prices.coupons()) {
      between.add(new Flow(0, coupon.date(), lending.back(), coupon.on(bond.face()), zero));
    }
    for (Coupon coupon : product.isLent() ? passedOn : List.<Coupon>of()) {
      between.add(new Flow(0, coupon.date(), Way.RECEIVE, coupon.on(bond.face()), zero));
      between.add(new Flow(0, coupon.date(), Way.PAY, coupon.on(bond.face()), zero));
    }
    between.sort(Comparator.comparing(Flow::payDate));
    between.addFirst(new Flow(0, valueDate(), lending.first(), first, zero));
    between.add(new Flow(0, endDate(), lending.back(), first.minus(kept()), interestTotal()));
    return Flow.numbered(between);
  }

  @Override
  public InterestPlan interest() {
    InterestPlan plan =
        InterestPlan.of(
            prices.firstLeg(bond.face()), rate(), DayCount.ACT_365F, valueDate(), endDate());
    for (Coupon coupon : prices.coupons()) {
      plan = plan.reduced(coupon.date(), coupon.on(bond.face()));
    }
    return plan.ended(endDate(), interestTotal());
  }

  @Override
  public Money credit(List<Flow> open, int termDays) {
    return new Lending(product).unsecured(volume(open), bond.value());
  }

  /// The money that is still to come back, or to be paid back, covered or not.
  @Override
  public Money volume(List<Flow> open) {
    return new Lending(product).outstanding(open, Money.zero(currency()));
  }
}
