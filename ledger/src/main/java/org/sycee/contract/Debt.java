package org.sycee.contract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A debt as its terms make it: when what is paid, and what is outstanding on any day.
///
/// It is made once from its terms and never changes; it asks no clock and keeps no result.
public final class Debt {
  private final DebtTerms terms;
  private final Optional<LocalDate> maturity;
  private final DebtFigures figures;
  private final DebtTransition transition;
  private final ContractState opening;

  private Debt(DebtTerms terms, boolean asPublished) {
    this.terms = terms;
    this.maturity = Maturity.of(terms);
    maturity.ifPresent(end ->
        TermsRefusal.MATURITY_NOT_AFTER_VALUE_DATE.unless(
            end.isAfter(terms.valueDate()),
            () -> "from " + terms.valueDate() + " to " + end + " there is no day"));
    this.figures = new DebtFigures(terms, maturity);
    var start = new DebtOpening(terms, figures, asPublished);
    this.transition = new DebtTransition(terms, figures, start, asPublished);
    this.opening =
        start.opening(DebtSchedule.lastInterestBefore(terms, maturity, terms.statusDate()));
  }

  /// Refuses, with [TermsRefused], terms whose payments never add up.
  public static Debt of(DebtTerms terms) {
    return new Debt(terms, false);
  }

  /// Only [PublishedCases] may open this door.
  static Debt asPublished(DebtTerms terms) {
    return new Debt(terms, true);
  }

  public DebtTerms terms() {
    return terms;
  }

  /// The agreed maturity, or the date by which the payments have added up, before business days;
  /// empty for money without a term.
  public Optional<LocalDate> maturityDate() {
    return maturity;
  }

  /// What is outstanding at the end of the status date: where [#after] begins.
  public ContractState opening() {
    return opening;
  }

  /// Everything that will happen after the status date, in its order. The horizon, which is not
  /// included, ends the view of money without a term; a contract with a term is shown to its end.
  public List<DueEvent> schedule(List<Happening> happened, LocalDate horizon) {
    return DebtSchedule.of(terms, maturity, happened, horizon);
  }

  /// One step: what the event pays and what is outstanding after it.
  public ContractEvent after(ContractState before, DueEvent due, MarketRates rates) {
    return transition.after(before, due, rates);
  }

  /// The dated events that are ours: after a purchase, not those of the seller.
  public List<ContractEvent> events(
      MarketRates rates, List<Happening> happened, LocalDate horizon) {
    var events = new ArrayList<ContractEvent>();
    ContractState state = opening;
    for (DueEvent due : schedule(happened, horizon)) {
      ContractEvent event = transition.after(state, due, rates);
      state = event.after();
      if (due.kind() == EventKind.PURCHASE) {
        events.clear();
      }
      events.add(event);
    }
    return events;
  }

  /// The events of a contract with a term to which nothing unforeseen happens.
  public List<ContractEvent> events(MarketRates rates) {
    LocalDate end =
        maturity.orElseThrow(
            () -> new IllegalArgumentException("a view of " + terms + " needs a horizon"));
    return events(rates, List.of(), end);
  }

  /// What is outstanding at the end of a day, with interest and fees counted to it. What happened
  /// later is not known yet.
  public ContractState asOf(LocalDate date, MarketRates rates, List<Happening> happened) {
    var known = new ArrayList<Happening>();
    for (Happening happening : happened) {
      if (!happening.date().isAfter(date)) {
        known.add(happening);
      }
    }
    ContractState state = opening;
    for (DueEvent due : schedule(known, date.plusDays(1))) {
      if (due.date().isAfter(date)) {
        break;
      }
      state = transition.after(state, due, rates).after();
    }
    return state.interestTo().isBefore(date) ? figures.accrued(state, date) : state;
  }
}
