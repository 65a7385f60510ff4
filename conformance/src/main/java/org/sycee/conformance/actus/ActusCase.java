package org.sycee.conformance.actus;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.sycee.contract.ContractEvent;
import org.sycee.contract.DebtTerms;
import org.sycee.contract.MarketRates;
import org.sycee.contract.PublishedCases;
import tools.jackson.databind.JsonNode;

/// One published case: its events by our engine, and where they differ from its results.
final class ActusCase {
  private final JsonNode json;
  private final Terms terms;

  ActusCase(JsonNode json) {
    this.json = json;
    this.terms = new Terms(json.path("terms"));
  }

  /// Empty if every line of the results is met and we have no other event.
  Optional<Expected.Difference> difference() {
    boolean untilMidnight = !terms.type().equals("FXOUT");
    var left = new ArrayList<>(events(untilMidnight));
    for (Expected line : Expected.of(json.path("results"), untilMidnight)) {
      Optional<Expected.Difference> difference = match(line, left);
      if (difference.isPresent()) {
        return difference;
      }
    }
    return left.stream()
        .findFirst()
        .map(event ->
            new Expected.Difference(event.date() + "/" + event.kind(), "no event", event.amount()));
  }

  /// Takes the event that meets the line; the order of events of one day and one kind is free.
  private static Optional<Expected.Difference> match(Expected line, List<ContractEvent> left) {
    Optional<Expected.Difference> first = Optional.empty();
    for (ContractEvent event : left) {
      if (event.date().equals(line.date()) && Codes.of(event.kind()).contains(line.code())) {
        Optional<Expected.Difference> difference = line.difference(event);
        if (difference.isEmpty()) {
          left.remove(event);
          return Optional.empty();
        }
        first = first.or(() -> difference);
      }
    }
    return first.or(() ->
        Optional.of(new Expected.Difference(line.date() + "/" + line.code(), "an event", "none")));
  }

  private List<ContractEvent> events(boolean untilMidnight) {
    var rates = new ObservedRates(json.path("dataObserved"), untilMidnight);
    List<ContractEvent> events =
        switch (terms.type()) {
          case "PAM", "LAM", "NAM", "ANN", "LAX", "CLM", "UMP" -> debt(rates);
          case "CSH" -> SwapTranslation.cash(terms).inspections(inspectionDates());
          case "FXOUT" -> SwapTranslation.fxForward(terms).events(rates);
          case "SWPPV" -> SwapTranslation.interestRateSwap(terms).events(rates);
          case "SWAPS" -> PublishedCases.events(SwapTranslation.legSwap(terms), rates);
          default -> throw new NotSupported("contract type " + terms.type());
        };
    List<ContractEvent> settled = settled(events, rates);
    terms.requireAllKnown();
    return settled.stream().filter(this::isInView).toList();
  }

  private List<ContractEvent> debt(MarketRates rates) {
    DebtTerms debt = DebtTranslation.debt(terms);
    return PublishedCases.debt(debt)
        .events(rates, ObservedEvents.of(json.path("eventsObserved"), debt), horizon());
  }

  /// Call money that was called is shown to its settlement.
  private boolean isInView(ContractEvent event) {
    return terms.type().equals("CLM") || !event.date().isAfter(horizon());
  }

  private LocalDate horizon() {
    String to = json.path("to").asString().strip();
    return to.isEmpty() ? LocalDate.MAX : Timestamp.parse(to).date();
  }

  private List<LocalDate> inspectionDates() {
    return StreamSupport.stream(json.path("eventsObserved").spliterator(), false)
        .filter(event -> event.path("type").asString().equals("AD"))
        .map(event -> Timestamp.parse(event.path("time").asString()).date())
        .toList();
  }

  /// Techspecs 3.10: payoffs in another currency than the contract's are exchanged on their day.
  private List<ContractEvent> settled(List<ContractEvent> events, MarketRates rates) {
    Optional<String> currency = terms.text("settlementCurrency");
    if (currency.isEmpty() || currency.equals(terms.text("currency"))) {
      return events;
    }
    String pair = terms.needText("currency") + "/" + currency.get();
    return events.stream()
        .map(event -> {
          BigDecimal rate = event.movesMoney() ? rates.of(pair, event.date()) : BigDecimal.ONE;
          return new ContractEvent(
              event.date(),
              event.kind(),
              Translation.currency(terms, "settlementCurrency"),
              event.amount().multiply(rate),
              event.after());
        })
        .toList();
  }
}
