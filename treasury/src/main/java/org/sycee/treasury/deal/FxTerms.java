package org.sycee.treasury.deal;

import static org.sycee.treasury.deal.DealRejection.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.sycee.money.Money;
import org.sycee.time.BusinessCalendar;
import org.sycee.treasury.DealProduct;
import org.sycee.treasury.calendar.Calendars;
import org.sycee.treasury.deal.Flow.Way;
import org.sycee.treasury.fx.FxForwardTerms;
import org.sycee.treasury.limit.AddOns;

/// One currency for another (外汇买卖): spot and forward once, a swap on a near date and back on a far
/// one. Each of the two payments is made on its own, on a day that is good in both currencies.
///
/// Limits count a deal in the quote currency: its volume is the larger leg. While neither side of a
/// leg was paid the counterparty may owe us a part of it, which is the add-on of [AddOns]; once we
/// have paid more than came in he owes us the difference.
public record FxTerms(DealProduct product, List<FxForwardTerms> legs) implements DealTerms {
  /// How many good days after its trade date a spot deal is settled at the latest.
  private static final int DAYS_OF_SPOT = 2;

  private static final Currency CNY = Currency.getInstance("CNY");

  public FxTerms {
    legs = List.copyOf(legs);
    DealTerms.requireProduct(
        product, DealProduct.FX_SPOT, DealProduct.FX_FORWARD, DealProduct.FX_SWAP);
    int wanted = product == DealProduct.FX_SWAP ? 2 : 1;
    if (legs.size() != wanted) {
      throw new IllegalArgumentException(
          "%s has %d legs, not %d".formatted(product, wanted, legs.size()));
    }
    FxForwardTerms near = legs.getFirst();
    FxForwardTerms far = legs.getLast();
    if (!far.quoteCurrency().equals(near.quoteCurrency())
        || !far.baseAmount().currency().equals(near.baseAmount().currency())
        || (wanted == 2 && far.side() == near.side())) {
      throw new IllegalArgumentException("a swap goes and comes back in the same currencies");
    }
  }

  private FxForwardTerms near() {
    return legs.getFirst();
  }

  /// In which the rate is quoted.
  @Override
  public Currency currency() {
    return near().quoteCurrency();
  }

  @Override
  public LocalDate valueDate() {
    return near().settlementDate();
  }

  @Override
  public LocalDate endDate() {
    return legs.getLast().settlementDate();
  }

  private Currency baseCurrency() {
    return near().baseAmount().currency();
  }

  /// A payment needs both centres.
  @Override
  public BusinessCalendar calendar(Calendars calendars) {
    return calendars.settling(currency()).combinedWith(calendars.settling(baseCurrency()));
  }

  /// The renminbi is dealt where it is at home; of other currencies one centre is enough.
  @Override
  public List<BusinessCalendar> markets(Calendars calendars) {
    List<Currency> both = List.of(currency(), baseCurrency());
    return both.stream()
        .filter(each -> each.equals(CNY) || !both.contains(CNY))
        .map(calendars::settling)
        .toList();
  }

  @Override
  public boolean isMarkedToMarket() {
    return true;
  }

  @Override
  public EarlyEnd earlyEnd() {
    return EarlyEnd.NEVER;
  }

  @Override
  public LocalDate exposedFrom(LocalDate tradeDate) {
    return tradeDate;
  }

  @Override
  public void requireSound(Calendars calendars) {
    if (product == DealProduct.FX_SWAP) {
      Lending.requireOrder(valueDate(), endDate());
    }
    legs.forEach(leg -> Lending.requirePrincipal(leg.quoteAmount()));
  }

  @Override
  public void requireTradedOn(LocalDate tradeDate, Calendars calendars) {
    BusinessCalendar calendar = calendar(calendars);
    int days = 0;
    for (LocalDate day = tradeDate.plusDays(1);
        !day.isAfter(valueDate()) && days <= DAYS_OF_SPOT;
        day = day.plusDays(1)) {
      days += calendar.isBusinessDay(day) ? 1 : 0;
    }
    boolean inTime = days <= DAYS_OF_SPOT;
    SETTLEMENT_NOT_OF_PRODUCT.unless(
        product == DealProduct.FX_SWAP || inTime == (product == DealProduct.FX_SPOT),
        () ->
            "%s traded on %s settles on %s, %s than %d days that are good by %s"
                .formatted(
                    product,
                    tradeDate,
                    valueDate(),
                    inTime ? "not later" : "later",
                    DAYS_OF_SPOT,
                    calendar));
  }

  /// Whether its first leg is at the rate of today's market, without forward points.
  boolean isNearSpot() {
    return product != DealProduct.FX_FORWARD;
  }

  /// Of each leg first what we pay, then what we receive.
  @Override
  public List<Flow> flows() {
    var flows = new ArrayList<Flow>();
    for (FxForwardTerms leg : legs) {
      boolean buys = leg.side() == FxForwardTerms.BaseSide.BUYS_BASE;
      Money out = buys ? leg.quoteAmount() : leg.baseAmount();
      Money in = buys ? leg.baseAmount() : leg.quoteAmount();
      flows.add(new Flow(0, leg.settlementDate(), Way.PAY, out, Money.zero(out.currency())));
      flows.add(new Flow(0, leg.settlementDate(), Way.RECEIVE, in, Money.zero(in.currency())));
    }
    return Flow.numbered(flows);
  }

  @Override
  public InterestPlan interest() {
    return InterestPlan.none(currency(), endDate());
  }

  @Override
  public Money credit(List<Flow> open, int termDays) {
    Money credit = Money.zero(currency());
    for (int i = 0; i < legs.size(); i++) {
      Money out = open(open, i, Way.PAY);
      Money in = open(open, i, Way.RECEIVE);
      Money both = out.isLessThan(in) ? out : in;
      credit = credit.plus(AddOns.of(product, termDays, both)).plus(in.minus(both));
    }
    return credit;
  }

  @Override
  public Money volume(List<Flow> open) {
    Money volume = Money.zero(currency());
    for (int i = 0; i < legs.size(); i++) {
      for (Way way : Way.values()) {
        Money side = open(open, i, way);
        volume = volume.isLessThan(side) ? side : volume;
      }
    }
    return volume;
  }

  /// What is open of one side of a leg, in the quote currency at the rate of the leg.
  private Money open(List<Flow> open, int leg, Way way) {
    int number = 2 * leg + (way == Way.PAY ? 1 : 2);
    return open.stream()
        .filter(flow -> flow.number() == number)
        .findFirst()
        .map(flow -> inQuote(legs.get(leg), flow.principal()))
        .orElseGet(() -> Money.zero(currency()));
  }

  private Money inQuote(FxForwardTerms leg, Money amount) {
    return amount.currency().equals(currency()) ? amount : leg.strike().quoteOf(amount, currency());
  }
}
