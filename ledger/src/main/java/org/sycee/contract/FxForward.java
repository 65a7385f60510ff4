package org.sycee.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/// Two currencies exchanged on one day: FX spot, outright forward, non-deliverable forward. ACTUS
/// techspecs 6.11 (FXOUT).
///
/// @param position ASSET receives the first amount and pays the second
/// @param received the first amount, without a sign
/// @param settlement NET pays the value of the difference in the first currency (a non-deliverable
///   forward), at the rate `second/first` of the maturity date
/// @param settlementPeriod how long after maturity a difference is paid
public record FxForward(
    Position position,
    Currency currency,
    BigDecimal received,
    Currency otherCurrency,
    BigDecimal paid,
    LocalDate statusDate,
    LocalDate maturityDate,
    Conventions conventions,
    Settlement settlement,
    Period settlementPeriod,
    Optional<Trade> purchase,
    Optional<Trade> termination) {
  public FxForward {
    TermsRefusal.PRINCIPAL_NOT_POSITIVE.unless(
        received.signum() > 0 && paid.signum() > 0, () -> received + " against " + paid);
    TermsRefusal.NOTICE_PERIOD_NEGATIVE.unless(
        !settlementPeriod.isNegative(), () -> "a settlement period of " + settlementPeriod);
    TermsRefusal.CURRENCIES_NOT_DIFFERENT.unless(
        !currency.equals(otherCurrency), () -> currency + " against " + otherCurrency);
  }

  /// The name of the rate at which a difference is valued, such as `EUR/USD`.
  public String rateName() {
    return otherCurrency + "/" + currency;
  }

  public List<ContractEvent> events(MarketRates rates) {
    var agenda = new Agenda(conventions);
    purchase.ifPresent(trade -> agenda.on(EventKind.PURCHASE, trade.date(), trade.price()));
    termination.ifPresent(trade -> agenda.on(EventKind.TERMINATION, trade.date(), trade.price()));
    switch (settlement) {
      case GROSS -> agenda.add(EventKind.MATURITY, maturityDate);
      case NET -> agenda.add(EventKind.SETTLEMENT, maturityDate.plus(settlementPeriod));
    }
    LocalDate begun = purchase.map(Trade::date).orElse(statusDate);
    return agenda.inOrder(statusDate, begun).stream()
        .flatMap(due -> payments(due, rates).stream())
        .toList();
  }

  private List<ContractEvent> payments(DueEvent due, MarketRates rates) {
    return switch (due.kind()) {
      case PURCHASE -> List.of(event(due, currency, due.figure().negate()));
      case TERMINATION -> List.of(event(due, currency, due.figure()));
      case SETTLEMENT -> List.of(event(due, currency, difference(rates)));
      case MATURITY ->
          List.of(event(due, currency, received), event(due, otherCurrency, paid.negate()));
      default -> throw new IllegalStateException(due + " is no event of an FX forward");
    };
  }

  private BigDecimal difference(MarketRates rates) {
    return received.subtract(rates.of(rateName(), maturityDate).multiply(paid));
  }

  private ContractEvent event(DueEvent due, Currency in, BigDecimal amount) {
    return new ContractEvent(
        due.date(), due.kind(), in, position.signed(amount), ContractState.empty(due.date()));
  }
}
