package org.sycee.app.http.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sycee.app.eventstore.StoredEvent;
import org.sycee.ledger.CustomerId;
import org.sycee.ledger.deposit.ActiveDeposit;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.ledger.deposit.DepositTerms.Holder;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.money.Money;

/// A deposit as it stands.
@Schema(name = "Deposit", description = "A deposit as it stands.")
record DepositResource(
    DepositId depositId,
    Status status,
    CustomerId customer,
    Holder holder,
    @Schema(description = "Legal entity, branch and book.") AccountingUnit unit,
    Money balance,
    Money overdraftLimit,
    @Schema(description = "Balance and overdraft limit, less the holds.") Money available,
    List<Hold> holds,
    @Schema(description = "Document numbers of the orders that freeze it.") List<String> freezes,
    LocalDate openedOn,
    Optional<LocalDate> closedOn,
    @Schema(description = "Number of its events.") long version,
    @Schema(description = "Position of its last event in the log.") long position,
    @Schema(description = "What may be asked of it now.") List<String> allowedActions) {

  enum Status {
    OPEN,
    CLOSED
  }

  record Hold(String holdId, Money amount) {}

  static DepositResource active(
      ActiveDeposit deposit, LocalDate openedOn, StoredEvent last, List<String> allowedActions) {
    return of(deposit, Status.OPEN, openedOn, Optional.empty(), last, allowedActions);
  }

  static DepositResource of(
      ActiveDeposit deposit,
      Status status,
      LocalDate openedOn,
      Optional<LocalDate> closedOn,
      StoredEvent last,
      List<String> allowedActions) {
    return new DepositResource(
        deposit.depositId(),
        status,
        deposit.terms().customer(),
        deposit.terms().holder(),
        deposit.terms().unit(),
        deposit.balance(),
        deposit.terms().overdraftLimit(),
        deposit.available(),
        deposit.holds().entrySet().stream()
            .map(hold -> new Hold(hold.getKey(), hold.getValue()))
            .sorted(Comparator.comparing(Hold::holdId))
            .toList(),
        deposit.freezes().stream().sorted().toList(),
        openedOn,
        closedOn,
        last.sequence() + 1,
        last.position(),
        allowedActions);
  }
}
