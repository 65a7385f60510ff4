package org.sycee.app.http.api;

import static org.sycee.app.http.problem.HttpRejection.ENTITY_NOT_FOUND;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.sycee.app.eventstore.EventLog;
import org.sycee.app.http.reading.BooksPosition;
import org.sycee.app.http.reading.Page;
import org.sycee.ledger.businessday.BusinessDay;
import org.sycee.ledger.journal.Account;
import org.sycee.ledger.journal.ChartOfAccounts;
import org.sycee.projections.balances.Balances;

/// The books: what each account came to on a day, and what the accounts are.
@ApiController
@Tag(name = "Books")
class TrialBalanceController {
  private final Balances balances;
  private final EventLog log;

  TrialBalanceController(Balances balances, EventLog log) {
    this.balances = balances;
    this.log = log;
  }

  @Operation(
      summary = "Show the trial balance of a legal entity at the end of a business day",
      description =
          "Opening and closing are debits less credits, so a credit balance is negative. Without a"
              + " date the open business day is meant, else the last closed one.")
  @GetMapping("/trial-balance")
  TrialBalanceResource getTrialBalance(
      @RequestParam EntityName entity, @RequestParam Optional<LocalDate> asOf) {
    BusinessDay day = log.businessDays().of(entity.value());
    LocalDate date =
        asOf.or(day::open)
            .or(day::lastClosed)
            .orElseThrow(
                () -> ENTITY_NOT_FOUND.because(entity + " has never opened a business day"));
    return TrialBalanceResource.of(balances.trialBalance(entity.value(), date));
  }

  @Operation(summary = "List the accounts of the general ledger")
  @GetMapping("/chart-of-accounts")
  Page<Account> listAccounts(BooksPosition position) {
    return Page.whole(ChartOfAccounts.commercialBank().accounts().stream().toList(), position);
  }
}
