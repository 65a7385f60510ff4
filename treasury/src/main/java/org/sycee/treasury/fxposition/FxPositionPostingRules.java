package org.sycee.treasury.fxposition;

import static org.sycee.ledger.journal.AccountCodes.FX_POSITION;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sycee.ledger.journal.JournalEntry;
import org.sycee.ledger.postingrule.LogSoFar;
import org.sycee.ledger.postingrule.PostingRules;
import org.sycee.money.Money;
import org.sycee.treasury.fxposition.FxPositionEvent.FxPositionRevalued;

/// The entries of positions in foreign currency, worked out again from the balances of the log at
/// the rates of the fact.
public final class FxPositionPostingRules implements PostingRules<FxPositionEvent> {

  @Override
  public Class<FxPositionEvent> facts() {
    return FxPositionEvent.class;
  }

  @Override
  public Set<String> versions() {
    return Set.of(FxPositionAccounting.RULE);
  }

  @Override
  public Optional<JournalEntry> entryOf(FxPositionEvent fact, LogSoFar log) {
    return switch (fact) {
      case FxPositionRevalued e -> Optional.of(revalued(e, log));
    };
  }

  private static JournalEntry revalued(FxPositionRevalued e, LogSoFar log) {
    List<ValuedCurrency> again =
        e.currencies().stream()
            .map(each -> ValuedCurrency.of(balance(e, each.held().currency(), log), each.rate()))
            .toList();
    Money cost = FxPosition.cost(List.of(balance(e, FxPosition.HOME, log)));
    return FxPositionAccounting.revalued(
        e.portfolio(), FxPosition.worth(again).minus(cost), e.bookingDate());
  }

  private static Money balance(FxPositionRevalued e, Currency currency, LogSoFar log) {
    return log.creditBalance(e.portfolio(), FX_POSITION, currency);
  }
}
