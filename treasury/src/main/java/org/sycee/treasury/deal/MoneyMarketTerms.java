package org.sycee.treasury.deal;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.sycee.money.Money;
import org.sycee.money.Rate;
import org.sycee.time.DayCount;
import org.sycee.treasury.DealProduct;
import org.sycee.treasury.calendar.Calendars;

/// Money lent or borrowed from one date to another at a fixed rate, all paid back with its interest
/// at the end: interbank lending (同业拆借) and term deposits between banks (同业存放).
///
/// The first day bears interest, the last does not. Interbank lending is for 1 to 365 days
/// (同业拆借管理办法); a deposit between banks for up to one year (银发〔2014〕127号) by the same count. A last
/// day on which nothing is paid moves to the next business day, and its days bear interest too.
/// http://www.chinamoney.com.cn/english/prdmmkild/
///
/// Interest is rounded once, to the cent, half up.
public record MoneyMarketTerms(
    DealProduct product,
    Money principal,
    Rate rate,
    DayCount dayCount,
    LocalDate valueDate,
    LocalDate maturityDate)
    implements DealTerms {
  public MoneyMarketTerms {
    DealTerms.requireProduct(
        product,
        DealProduct.PLACEMENT,
        DealProduct.BORROWING,
        DealProduct.DEPOSIT_PLACED,
        DealProduct.DEPOSIT_TAKEN);
  }

  @Override
  public Currency currency() {
    return principal.currency();
  }

  @Override
  public LocalDate endDate() {
    return maturityDate;
  }

  @Override
  public void requireSound(Calendars calendars) {
    Lending.requirePrincipal(principal);
    Lending.requireRate(rate);
    new Lending(product).requireTerm(calendar(calendars), valueDate, maturityDate);
  }

  @Override
  public List<Flow> flows() {
    Money zero = Money.zero(currency());
    var lending = new Lending(product);
    return List.of(
        new Flow(1, valueDate, lending.first(), principal, zero),
        new Flow(2, maturityDate, lending.back(), principal, interest().total()));
  }

  @Override
  public InterestPlan interest() {
    return InterestPlan.of(principal, rate, dayCount, valueDate, maturityDate);
  }

  @Override
  public Money credit(List<Flow> open, int termDays) {
    return product.isLent() ? volume(open) : Money.zero(currency());
  }

  /// The principal that is still to come back, or to be paid back.
  @Override
  public Money volume(List<Flow> open) {
    return new Lending(product).outstanding(open, Money.zero(currency()));
  }
}
