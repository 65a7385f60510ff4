package org.sycee.contract;

import static java.math.MathContext.DECIMAL128;
import static org.sycee.contract.TermsRefusal.MATURITY_NOT_AFTER_VALUE_DATE;
import static org.sycee.contract.TermsRefusal.PRINCIPAL_NOT_POSITIVE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.sycee.money.Rate;

/// A fixed rate against a floating one on the same notional, dates and day count; the notional is
/// never paid. ACTUS techspecs 6.12 (SWPPV), whose text signs interest twice; once is right and
/// what the published cases have.
///
/// @param position ASSET receives the fixed rate
/// @param floatingRate until the first reset
/// @param settlement GROSS pays the two legs as two events, NET their difference
public record InterestRateSwap(
    Position position,
    Currency currency,
    LocalDate statusDate,
    LocalDate valueDate,
    LocalDate maturityDate,
    BigDecimal notional,
    Conventions conventions,
    Rate fixedRate,
    Rate floatingRate,
    PaymentDates dates,
    Optional<RateReset> rateReset,
    Settlement settlement,
    Optional<Trade> purchase,
    Optional<Trade> termination) {
  public InterestRateSwap {
    PRINCIPAL_NOT_POSITIVE.unless(notional.signum() > 0, () -> "a notional of " + notional);
    InterestTerms.requireInBounds(fixedRate);
    InterestTerms.requireInBounds(floatingRate);
    LocalDate end = maturityDate;
    LocalDate begin = valueDate;
    MATURITY_NOT_AFTER_VALUE_DATE.unless(
        end.isAfter(begin), () -> "from " + begin + " to " + end + " there is no day");
  }

  /// Both legs; amounts are signed by the notional, so the floating leg is paid when it is
  /// positive.
  private record Legs(
      LocalDate interestTo,
      BigDecimal notional,
      BigDecimal floatingRate,
      BigDecimal fixed,
      BigDecimal floating) {}

  public List<ContractEvent> events(MarketRates rates) {
    var events = new ArrayList<ContractEvent>();
    Legs legs = opening();
    for (DueEvent due : schedule()) {
      legs = due.kind() == EventKind.DISBURSEMENT ? begun(due.date()) : accrued(legs, due);
      BigDecimal amount = amount(legs, due);
      legs = after(legs, due, rates);
      if (due.kind() == EventKind.PURCHASE) {
        events.clear();
      }
      events.add(new ContractEvent(due.date(), due.kind(), currency, amount, state(legs)));
    }
    return events;
  }

  private List<DueEvent> schedule() {
    var agenda = new Agenda(conventions);
    agenda.on(EventKind.DISBURSEMENT, valueDate, BigDecimal.ZERO);
    List<LocalDate> interest = dates.until(maturityDate);
    switch (settlement) {
      case NET -> agenda.add(EventKind.INTEREST_PAYMENT, interest);
      case GROSS -> {
        agenda.add(EventKind.FIXED_INTEREST_PAYMENT, interest);
        agenda.add(EventKind.FLOATING_INTEREST_PAYMENT, interest);
      }
    }
    rateReset.ifPresent(reset -> addResets(agenda, reset));
    purchase.ifPresent(trade -> agenda.on(EventKind.PURCHASE, trade.date(), trade.price()));
    termination.ifPresent(trade -> agenda.on(EventKind.TERMINATION, trade.date(), trade.price()));
    agenda.add(EventKind.MATURITY, maturityDate);
    return agenda.inOrder(statusDate, valueDate);
  }

  private void addResets(Agenda agenda, RateReset reset) {
    for (RateReset.Step step : reset.steps()) {
      for (LocalDate date : step.dates().within(maturityDate)) {
        switch (step) {
          case RateReset.Floating s -> agenda.add(EventKind.RATE_RESET, date, s.spread().perYear());
          case RateReset.Fixed s ->
              agenda.add(EventKind.KNOWN_RATE_RESET, date, s.rate().perYear());
        }
      }
    }
  }

  private Legs opening() {
    var nothing = new Legs(statusDate, zero(), zero(), zero(), zero());
    if (valueDate.isAfter(statusDate)) {
      return nothing;
    }
    LocalDate since = valueDate;
    for (LocalDate date : dates.until(maturityDate)) {
      LocalDate paid = conventions.interestDate(date);
      since = paid.isBefore(statusDate) ? paid : since;
    }
    return accrued(begun(since), statusDate);
  }

  private Legs begun(LocalDate date) {
    return new Legs(date, position.signed(notional), floatingRate.perYear(), zero(), zero());
  }

  private Legs accrued(Legs legs, DueEvent due) {
    return accrued(legs, due.interestTo());
  }

  private Legs accrued(Legs legs, LocalDate to) {
    var years = new YearFractions(conventions.dayCount(), Optional.of(maturityDate));
    BigDecimal share = years.between(legs.interestTo, to).multiply(legs.notional, DECIMAL128);
    return new Legs(
        to,
        legs.notional,
        legs.floatingRate,
        legs.fixed.add(share.multiply(fixedRate.perYear()), DECIMAL128),
        legs.floating.add(share.multiply(legs.floatingRate), DECIMAL128));
  }

  private BigDecimal amount(Legs legs, DueEvent due) {
    return switch (due.kind()) {
      case INTEREST_PAYMENT -> legs.fixed.subtract(legs.floating);
      case FIXED_INTEREST_PAYMENT -> legs.fixed;
      case FLOATING_INTEREST_PAYMENT -> legs.floating.negate();
      case PURCHASE -> position.signed(due.figure()).negate();
      case TERMINATION -> position.signed(due.figure());
      default -> zero();
    };
  }

  private Legs after(Legs legs, DueEvent due, MarketRates rates) {
    LocalDate to = legs.interestTo;
    BigDecimal rate = legs.floatingRate;
    return switch (due.kind()) {
      case INTEREST_PAYMENT -> new Legs(to, legs.notional, rate, zero(), zero());
      case FIXED_INTEREST_PAYMENT -> new Legs(to, legs.notional, rate, zero(), legs.floating);
      case FLOATING_INTEREST_PAYMENT -> new Legs(to, legs.notional, rate, legs.fixed, zero());
      case KNOWN_RATE_RESET -> new Legs(to, legs.notional, due.figure(), legs.fixed, legs.floating);
      case RATE_RESET -> {
        RateReset reset = rateReset.orElseThrow();
        BigDecimal next = reset.next(rate, rates.of(reset.index(), due.agreedDate()), due.figure());
        yield new Legs(to, legs.notional, next, legs.fixed, legs.floating);
      }
      case MATURITY, TERMINATION -> new Legs(to, zero(), rate, zero(), zero());
      default -> legs;
    };
  }

  /// Where the legs are paid one by one the accrued interest is that of the fixed leg.
  private ContractState state(Legs legs) {
    BigDecimal interest =
        settlement == Settlement.GROSS ? legs.fixed : legs.fixed.subtract(legs.floating);
    return ContractState.empty(legs.interestTo)
        .withPrincipal(legs.notional, legs.notional)
        .withRate(legs.floatingRate)
        .withInterest(legs.interestTo, interest, zero());
  }

  private static BigDecimal zero() {
    return BigDecimal.ZERO;
  }
}
