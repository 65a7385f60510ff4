package org.sycee.app.web;

import static org.sycee.app.http.problem.HttpRejection.ENTITY_NOT_FOUND;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.sycee.app.eventstore.EventLog;
import org.sycee.ledger.businessday.BusinessDay;
import org.sycee.projections.balances.Balances;
import org.sycee.projections.balances.TrialBalance;

/// The trial balance of a legal entity at the end of a business day.
@PageController
class TrialBalancePage {
  private final Balances balances;
  private final EventLog log;

  TrialBalancePage(Balances balances, EventLog log) {
    this.balances = balances;
    this.log = log;
  }

  public record Total(String currency, boolean balanced, List<Figure> figures) {}

  @GetMapping("/trial-balance")
  String show(@RequestParam String entity, @RequestParam Optional<LocalDate> asOf, Model model) {
    log.businessDays().catchUp();
    BusinessDay day = log.businessDays().of(entity);
    ENTITY_NOT_FOUND.unless(
        !day.equals(BusinessDay.NONE_YET),
        () -> "%s has never opened a business day".formatted(entity));
    LocalDate date = asOf.or(day::open).or(day::lastClosed).orElseThrow();
    TrialBalance balance = balances.trialBalance(entity, date);
    model.addAttribute("entity", entity);
    model.addAttribute("entities", log.businessDays().all().keySet());
    model.addAttribute("asOf", date);
    model.addAttribute("stillOpen", day.isOpen(date));
    model.addAttribute(
        "rows",
        balance.lines().stream().map(line -> TrialBalanceRow.of(entity, date, line)).toList());
    model.addAttribute(
        "totals",
        balance.totals().entrySet().stream()
            .map(total ->
                new Total(
                    total.getKey(),
                    total.getValue().isBalanced(),
                    TrialBalanceRow.totals(total.getValue())))
            .toList());
    model.addAttribute("books", new BooksStand(log.reader().headPosition(), balance.position()));
    return "trial-balance";
  }
}
