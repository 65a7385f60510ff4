package org.sycee.treasury.fxposition;

import static org.sycee.treasury.fxposition.FxPositionRejection.*;
import static org.sycee.treasury.marketdata.MarketDataRejection.SNAPSHOT_OF_ANOTHER_DAY;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.sycee.ledger.businessday.BusinessDays;
import org.sycee.money.ExchangeRate;
import org.sycee.money.Money;
import org.sycee.treasury.fxposition.FxPositionCommand.RevalueFxPosition;
import org.sycee.treasury.fxposition.FxPositionEvent.FxPositionRevalued;

/// The state of a portfolio's position in foreign currency between its deals, and the rule that
/// changes it. Pure.
///
/// @param last by which it stands in the books, unless a deal was settled since
/// @param result what it has gained or lost so far
public record FxPosition(Optional<FxPositionRevalued> last, Money result) {
  /// In which the bank keeps its books.
  public static final Currency HOME = Currency.getInstance("CNY");

  public static final FxPosition NEVER_VALUED = new FxPosition(Optional.empty(), Money.zero(HOME));

  /// What happens if the command is accepted.
  FxPositionEvent decide(FxPositionCommand command, BusinessDays days, FxPositions positions) {
    days.of(command.portfolio().entity()).requireOpen(command.bookingDate());
    return switch (command) {
      case RevalueFxPosition c -> revalued(c, positions.of(c.portfolio()));
    };
  }

  private static FxPositionRevalued revalued(RevalueFxPosition c, List<Money> balances) {
    SNAPSHOT_OF_ANOTHER_DAY.unless(
        c.snapshot().date().equals(c.bookingDate()),
        () -> "%s, booked on %s".formatted(c.snapshot(), c.bookingDate()));
    var currencies = new ArrayList<ValuedCurrency>();
    for (Money held : balances) {
      if (!held.currency().equals(HOME)) {
        currencies.add(ValuedCurrency.of(held, rateOf(c, held)));
      }
    }
    Money cost = cost(balances);
    Money difference = worth(currencies).minus(cost);
    FX_POSITION_UNCHANGED.unless(
        !difference.isZero(), () -> "%s stands at %s".formatted(c.portfolio(), cost));
    return new FxPositionRevalued(
        c.transactionId(),
        c.portfolio(),
        c.snapshot(),
        currencies,
        cost,
        difference,
        c.bookingDate(),
        FxPositionAccounting.RULE,
        FxPositionAccounting.revalued(c.portfolio(), difference, c.bookingDate()));
  }

  private static ExchangeRate rateOf(RevalueFxPosition c, Money held) {
    return c.rates().stream()
        .filter(rate -> rate.currency().equals(held.currency()))
        .map(CurrencyRate::rate)
        .findFirst()
        .orElseThrow(() ->
            FX_RATE_MISSING.because(
                "%s holds %s, rates %s".formatted(c.portfolio(), held, c.rates())));
  }

  /// What was paid in yuan for everything else: the yuan that came in, the other way round.
  static Money cost(List<Money> balances) {
    return balances.stream()
        .filter(held -> held.currency().equals(HOME))
        .findFirst()
        .orElse(Money.zero(HOME))
        .negated();
  }

  static Money worth(List<ValuedCurrency> currencies) {
    return currencies.stream().map(ValuedCurrency::worth).reduce(Money.zero(HOME), Money::plus);
  }

  public FxPosition evolve(FxPositionEvent event) {
    return switch (event) {
      case FxPositionRevalued e -> new FxPosition(Optional.of(e), result.plus(e.difference()));
    };
  }
}
