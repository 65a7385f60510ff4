package org.sycee.treasury.deal;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.sycee.treasury.deal.DealRejection.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.sycee.money.Money;
import org.sycee.money.Rate;
import org.sycee.time.BusinessCalendar;
import org.sycee.time.DayCount;
import org.sycee.treasury.DealProduct;
import org.sycee.treasury.reference.SettlementCalendars;

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
  private static final int LONGEST_DAYS = 365;

  /// Whoever types more has forgotten the percent.
  private static final BigDecimal HIGHEST_RATE = new BigDecimal("0.36");

  @Override
  public Currency currency() {
    return principal.currency();
  }

  @Override
  public LocalDate endDate() {
    return maturityDate;
  }

  @Override
  public void requireSound() {
    PRODUCT_NOT_OF_TERMS.unless(
        !product.isBondTrade(), () -> product + " is no lending or borrowing of money");
    PRINCIPAL_NOT_POSITIVE.unless(principal.isPositive(), () -> "the principal is " + principal);
    BigDecimal perYear = rate.perYear();
    DEAL_RATE_OUT_OF_BOUNDS.unless(
        perYear.signum() >= 0 && perYear.compareTo(HIGHEST_RATE) <= 0,
        () -> "the rate would be %s a year".formatted(rate));
    MATURITY_NOT_AFTER_VALUE_DATE.unless(
        maturityDate.isAfter(valueDate),
        () -> "value date %s, maturity %s".formatted(valueDate, maturityDate));
    long days = DAYS.between(valueDate, maturityDate);
    TERM_TOO_LONG.unless(
        days <= LONGEST_DAYS || isMovedFromTheLastDay(),
        () ->
            "%s runs at most %d days, not %d from %s to %s"
                .formatted(product, LONGEST_DAYS, days, valueDate, maturityDate));
  }

  /// Whether no business day lies between the last day allowed, a closed one, and the maturity.
  private boolean isMovedFromTheLastDay() {
    BusinessCalendar calendar = SettlementCalendars.of(currency());
    for (LocalDate day = valueDate.plusDays(LONGEST_DAYS);
        day.isBefore(maturityDate);
        day = day.plusDays(1)) {
      if (calendar.reason(day).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  @Override
  public List<Flow> flows() {
    Money zero = Money.zero(currency());
    Flow.Way first = product.isLent() ? Flow.Way.PAY : Flow.Way.RECEIVE;
    Flow.Way last = product.isLent() ? Flow.Way.RECEIVE : Flow.Way.PAY;
    return List.of(
        new Flow(1, valueDate, first, principal, zero),
        new Flow(2, maturityDate, last, principal, interest().total()));
  }

  @Override
  public InterestPlan interest() {
    return InterestPlan.of(principal, rate, dayCount, valueDate, maturityDate);
  }

  @Override
  public Money credit(List<Flow> open) {
    return product.isLent() ? volume(open) : Money.zero(currency());
  }

  /// The principal that is still to come back, or to be paid back.
  @Override
  public Money volume(List<Flow> open) {
    Flow.Way back = product.isLent() ? Flow.Way.RECEIVE : Flow.Way.PAY;
    return open.stream()
        .filter(flow -> flow.way() == back)
        .map(Flow::principal)
        .reduce(Money.zero(currency()), Money::plus);
  }
}
