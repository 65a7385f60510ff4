package org.sycee.treasury.deal;

import static java.util.Objects.requireNonNull;
import static org.sycee.treasury.deal.DealRejection.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sycee.contract.interest.SimpleInterest;
import org.sycee.money.Money;
import org.sycee.money.Rate;
import org.sycee.money.Rounding;
import org.sycee.time.DateOutsideCalendar;
import org.sycee.time.DayCount;
import org.sycee.time.SchedulePeriod;
import org.sycee.treasury.DealProduct;
import org.sycee.treasury.calendar.Calendars;
import org.sycee.treasury.deal.Flow.Way;
import org.sycee.treasury.limit.AddOns;
import org.sycee.treasury.market.CompoundedFixings;
import org.sycee.treasury.market.CompoundedFixings.Reset;
import org.sycee.treasury.swap.SwapTerms;

/// An interest rate swap (利率互换): for each period the two sides are worked out, each rounded to the
/// cent, half up, and the difference is paid at its end. Both sides pay on the same dates.
///
/// A payment is known when all rates of its period are fixed; until then its flow is of nothing.
/// What is paid is booked on the derivative, which stands at its value with interest (standard
/// entry 55): there is no interest to accrue beside it. What it will pay uses no limit of
/// settlement; of credit it uses the add-on of [AddOns] on its notional.
///
/// @param dates the good days on which its periods begin and end, decided at the capture; empty
///   before it, and of swaps captured when the calendar of the program was the only one
public record InterestRateSwapTerms(SwapTerms swap, FloatingIndex index, List<LocalDate> dates)
    implements DealTerms {
  public InterestRateSwapTerms {
    dates = List.copyOf(dates);
    int boundaries = swap.fixed().schedule().unadjustedDates().size();
    if (!dates.isEmpty() && dates.size() != boundaries) {
      throw new IllegalArgumentException(
          "the periods have %d beginnings and ends, not %d".formatted(boundaries, dates.size()));
    }
    if (!swap.fixed().schedule().equals(swap.floating().schedule())) {
      throw new IllegalArgumentException("both sides of a swap pay on the same dates");
    }
    Period frequency = swap.fixed().schedule().frequency().normalized();
    if (!Period.ofMonths((int) frequency.toTotalMonths()).normalized().equals(frequency)) {
      throw new IllegalArgumentException("a swap pays after whole months");
    }
    if (swap.fixed().dayCount() == DayCount.ACT_ACT_ICMA
        || swap.floating().dayCount() == DayCount.ACT_ACT_ICMA) {
      throw new IllegalArgumentException("the interest of a swap is not counted by coupons");
    }
  }

  @Override
  public DealProduct product() {
    return DealProduct.INTEREST_RATE_SWAP;
  }

  @Override
  public Currency currency() {
    return swap.notional().currency();
  }

  @Override
  public LocalDate valueDate() {
    return swap.fixed().schedule().startDate();
  }

  @Override
  public LocalDate endDate() {
    return swap.fixed().schedule().endDate();
  }

  @Override
  public boolean isMarkedToMarket() {
    return true;
  }

  @Override
  public EarlyEnd earlyEnd() {
    return EarlyEnd.AS_A_WHOLE;
  }

  @Override
  public void requireSound(Calendars calendars) {
    Lending.requireRate(swap.fixed().rate());
    dated(calendars);
  }

  @Override
  public InterestRateSwapTerms dated(Calendars calendars) {
    try {
      List<SchedulePeriod> periods = periods(calendars);
      var good = new ArrayList<>(List.of(periods.getFirst().startDate()));
      periods.forEach(period -> good.add(period.endDate()));
      return new InterestRateSwapTerms(swap, index, good);
    } catch (DateOutsideCalendar e) {
      throw DATE_OUTSIDE_CALENDAR.because(String.valueOf(e.getMessage()));
    } catch (IllegalArgumentException e) {
      throw PERIOD_WITHOUT_DAYS.because(String.valueOf(e.getMessage()));
    }
  }

  private List<SchedulePeriod> periods(Calendars calendars) {
    return swap.fixed().schedule().periods(calendar(calendars), swap.businessDays());
  }

  /// Its periods by the dates that stand in it.
  public List<SchedulePeriod> periods() {
    if (dates.isEmpty()) {
      return periods(Calendars.BUILT_IN);
    }
    List<LocalDate> agreed = swap.fixed().schedule().unadjustedDates();
    var periods = new ArrayList<SchedulePeriod>();
    for (int i = 1; i < agreed.size(); i++) {
      periods.add(
          new SchedulePeriod(agreed.get(i - 1), agreed.get(i), dates.get(i - 1), dates.get(i)));
    }
    return periods;
  }

  /// When rates are fixed for the payment with the number.
  private List<LocalDate> resetDates(int number) {
    SchedulePeriod period = periods().get(number - 1);
    return index.resetDates(period.startDate(), period.endDate());
  }

  /// The number of the payment for which a rate is fixed on the date.
  Optional<Integer> paymentFixedOn(LocalDate date) {
    for (int number = 1; number <= periods().size(); number++) {
      if (resetDates(number).contains(date)) {
        return Optional.of(number);
      }
    }
    return Optional.empty();
  }

  /// The dates for which rates are fixed.
  public List<LocalDate> resetDates() {
    var dates = new ArrayList<LocalDate>();
    for (int number = 1; number <= periods().size(); number++) {
      dates.addAll(resetDates(number));
    }
    return dates;
  }

  /// One for each period, of nothing as long as no rate is fixed.
  @Override
  public List<Flow> flows() {
    Money zero = Money.zero(currency());
    var flows = new ArrayList<Flow>();
    for (SchedulePeriod period : periods()) {
      flows.add(new Flow(0, period.endDate(), Way.PAY, zero, zero));
    }
    return Flow.numbered(flows);
  }

  /// What is paid with the number once its rates are all known, positive if we receive it.
  Optional<Money> net(int number, Map<LocalDate, Rate> fixings) {
    SchedulePeriod period = periods().get(number - 1);
    List<LocalDate> dates = resetDates(number);
    if (!fixings.keySet().containsAll(dates)) {
      return Optional.empty();
    }
    var resets = new ArrayList<Reset>();
    for (int i = 0; i < dates.size(); i++) {
      LocalDate to = i + 1 < dates.size() ? dates.get(i + 1) : period.endDate();
      resets.add(new Reset(dates.get(i), to, requireNonNull(fixings.get(dates.get(i)))));
    }
    Money fixed = interest(swap.fixed().rate(), swap.fixed().dayCount(), period);
    Money floating = floating(new CompoundedFixings(swap.floating().dayCount(), resets), period);
    return Optional.of(
        switch (swap.side()) {
          case PAYS_FIXED -> floating.minus(fixed);
          case RECEIVES_FIXED -> fixed.minus(floating);
        });
  }

  private Money interest(Rate rate, DayCount dayCount, SchedulePeriod period) {
    return rounded(simple(rate, dayCount, period));
  }

  /// The spread is not compounded.
  private Money floating(CompoundedFixings fixings, SchedulePeriod period) {
    BigDecimal spread = simple(swap.floating().spread(), swap.floating().dayCount(), period);
    return rounded(fixings.interest(swap.notional()).add(spread));
  }

  private BigDecimal simple(Rate rate, DayCount dayCount, SchedulePeriod period) {
    return SimpleInterest.of(swap.notional(), rate, dayCount, period.startDate(), period.endDate());
  }

  private Money rounded(BigDecimal amount) {
    return Rounding.HALF_UP.toMoney(currency(), amount);
  }

  @Override
  public InterestPlan interest() {
    return InterestPlan.none(currency(), endDate());
  }

  @Override
  public Money credit(List<Flow> open, int termDays) {
    return AddOns.of(product(), termDays, volume(open));
  }

  /// The notional, as long as anything is open.
  @Override
  public Money volume(List<Flow> open) {
    return open.isEmpty() ? Money.zero(currency()) : swap.notional();
  }

  @Override
  public List<Flow> payments(List<Flow> open) {
    return List.of();
  }
}
