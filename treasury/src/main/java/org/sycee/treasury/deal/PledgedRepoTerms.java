package org.sycee.treasury.deal;

import static org.sycee.treasury.deal.DealRejection.*;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.sycee.money.Money;
import org.sycee.money.Rate;
import org.sycee.time.DayCount;
import org.sycee.treasury.DealProduct;
import org.sycee.treasury.calendar.Calendars;
import org.sycee.treasury.repo.RepoBond;

/// A pledged repo (质押式回购): money for 1 to 365 days against pledged bonds, which stay in the books
/// of who pledges them. The second leg is the first and its interest on actual days by 365,
/// holidays before a moved maturity included, rounded once, to the cent, half up.
/// https://jianming8.cn/baike/show/6a9934a57730b926.html
///
/// What the bonds are worth by their conversion ratios covers the principal; of a reverse repo
/// limits of credit count what it does not cover.
public record PledgedRepoTerms(
    DealProduct product,
    Money firstLeg,
    Rate rate,
    LocalDate valueDate,
    LocalDate maturityDate,
    List<RepoBond> collateral)
    implements DealTerms {
  public PledgedRepoTerms {
    DealTerms.requireProduct(product, DealProduct.PLEDGED_REPO, DealProduct.PLEDGED_REVERSE_REPO);
    collateral = List.copyOf(collateral);
  }

  @Override
  public Currency currency() {
    return firstLeg.currency();
  }

  @Override
  public LocalDate endDate() {
    return maturityDate;
  }

  /// With other bonds pledged.
  PledgedRepoTerms against(List<RepoBond> bonds) {
    return new PledgedRepoTerms(product, firstLeg, rate, valueDate, maturityDate, bonds);
  }

  @Override
  public void requireSound(Calendars calendars) {
    Lending.requirePrincipal(firstLeg);
    Lending.requireRate(rate);
    new Lending(product).requireTerm(calendar(calendars), valueDate, maturityDate);
    requireCovered(firstLeg);
  }

  /// Refuses bonds that do not cover so much.
  void requireCovered(Money principal) {
    for (RepoBond bond : collateral) {
      CURRENCY_NOT_OF_DEAL.unless(
          bond.face().currency().equals(currency()),
          () -> "%s is in %s".formatted(bond.code(), bond.face().currency()));
    }
    COLLATERAL_SHORT.unless(
        !collateralValue().isLessThan(principal),
        () ->
            "%s of %s is covered: face x conversion ratio of %s"
                .formatted(
                    collateralValue(), principal, collateral.stream().map(this::line).toList()));
  }

  private String line(RepoBond bond) {
    return "%s %s x %s".formatted(bond.code(), bond.face(), bond.conversionRatio());
  }

  /// What may be lent on all the bonds.
  Money collateralValue() {
    return collateral.stream().map(RepoBond::value).reduce(Money.zero(currency()), Money::plus);
  }

  @Override
  public List<Flow> flows() {
    Money zero = Money.zero(currency());
    var lending = new Lending(product);
    return List.of(
        new Flow(1, valueDate, lending.first(), firstLeg, zero),
        new Flow(2, maturityDate, lending.back(), firstLeg, interest().total()));
  }

  @Override
  public InterestPlan interest() {
    return InterestPlan.of(firstLeg, rate, DayCount.ACT_365F, valueDate, maturityDate);
  }

  @Override
  public Money credit(List<Flow> open, int termDays) {
    return new Lending(product).unsecured(volume(open), collateralValue());
  }

  /// The principal that is still to come back, or to be paid back, covered or not.
  @Override
  public Money volume(List<Flow> open) {
    return new Lending(product).outstanding(open, Money.zero(currency()));
  }
}
