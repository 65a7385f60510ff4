package org.sycee.treasury.deal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.sycee.money.Money;
import org.sycee.money.Rate;
import org.sycee.time.DayCount;
import org.sycee.treasury.DealProduct;
import org.sycee.treasury.calendar.Calendars;

/// An interbank certificate of deposit that we issue at its face and that bears interest at a fixed
/// rate (同业存单, 固定利率), for up to a year, not to be called before its end. Interest is paid on
/// `interestDates` and at the end.
///
/// What is paid is the interest from the beginning, rounded to the cent, half up, less what was
/// paid before: the payments add up to the interest of the whole.
public record CouponCertificateTerms(
    Money face,
    Rate rate,
    DayCount dayCount,
    LocalDate valueDate,
    LocalDate maturityDate,
    List<LocalDate> interestDates)
    implements DealTerms {
  public CouponCertificateTerms {
    interestDates = List.copyOf(interestDates);
    LocalDate before = valueDate;
    for (LocalDate date : interestDates) {
      if (!date.isAfter(before) || !date.isBefore(maturityDate)) {
        throw new IllegalArgumentException(
            "interest is paid one date after the other between %s and %s, not on %s"
                .formatted(valueDate, maturityDate, interestDates));
      }
      before = date;
    }
  }

  @Override
  public DealProduct product() {
    return DealProduct.CERTIFICATE_WITH_COUPON;
  }

  @Override
  public Currency currency() {
    return face.currency();
  }

  @Override
  public LocalDate endDate() {
    return maturityDate;
  }

  @Override
  public EarlyEnd earlyEnd() {
    return EarlyEnd.NEVER;
  }

  @Override
  public void requireSound(Calendars calendars) {
    Lending.requirePrincipal(face);
    Lending.requireRate(rate);
    new Lending(product()).requireTerm(calendar(calendars), valueDate, maturityDate);
  }

  @Override
  public List<Flow> flows() {
    Money zero = Money.zero(currency());
    InterestPlan plan = interest();
    var flows = new ArrayList<Flow>();
    flows.add(new Flow(0, valueDate, Flow.Way.RECEIVE, face, zero));
    Money paid = zero;
    for (LocalDate date : interestDates) {
      Money earned = plan.earnedAtCloseOf(date.minusDays(1));
      if (!earned.equals(paid)) {
        flows.add(new Flow(0, date, Flow.Way.PAY, zero, earned.minus(paid)));
      }
      paid = earned;
    }
    flows.add(new Flow(0, maturityDate, Flow.Way.PAY, face, plan.total().minus(paid)));
    return Flow.numbered(flows);
  }

  @Override
  public InterestPlan interest() {
    return InterestPlan.of(face, rate, dayCount, valueDate, maturityDate);
  }

  @Override
  public Money credit(List<Flow> open, int termDays) {
    return Money.zero(currency());
  }

  /// What we were paid and still have.
  @Override
  public Money volume(List<Flow> open) {
    return new Lending(product()).outstanding(open, Money.zero(currency()));
  }
}
