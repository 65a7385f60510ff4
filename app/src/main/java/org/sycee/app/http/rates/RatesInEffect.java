package org.sycee.app.http.rates;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.sycee.app.eventstore.EventLog;
import org.sycee.contract.interest.RateKey;
import org.sycee.ledger.rates.RateEvent;
import org.sycee.ledger.rates.RatesAggregate;

/// Reads which rates are in effect on a date, each with the fact that says so: a rate that was
/// corrected is the corrected one.
final class RatesInEffect {
  private final EventLog log;

  RatesInEffect(EventLog log) {
    this.log = log;
  }

  /// In the order of their names; empty if nothing was posted that is in effect by then.
  List<RateEvent> on(String entity, Currency currency, LocalDate date) {
    var histories = new HashMap<RateKey, NavigableMap<LocalDate, RateEvent>>();
    log.reader().ofAggregate(RatesAggregate.idOf(entity, currency), 0).stream()
        .map(stored -> (RateEvent) log.json().read(stored))
        .forEach(fact ->
            histories
                .computeIfAbsent(fact.key(), _ -> new TreeMap<>())
                .put(fact.effectiveDate(), fact));
    return histories.values().stream()
        .map(history -> history.floorEntry(date))
        .filter(Objects::nonNull)
        .map(Map.Entry::getValue)
        .sorted(Comparator.comparing(fact -> fact.key().toString()))
        .toList();
  }
}
