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
import org.sycee.money.Rate;

/// A deposit as it stands.
@Schema(name = "Deposit", description = "A deposit as it stands.")
record DepositResource(
    DepositId depositId,
    Status status,
    CustomerId customer,
    Holder holder,
    @Schema(description = "Legal entity, branch and book.") AccountingUnit unit,
    ProductTerms product,
    @Schema(description = "The term a time deposit is in.") Optional<Term> term,
    @Schema(description = "Withdrawals announced from a notice deposit.") List<Notice> notices,
    Money balance,
    Money overdraftLimit,
    @Schema(description = "Balance and overdraft limit, less the holds.") Money available,
    List<Hold> holds,
    @Schema(description = "Document numbers of the orders that freeze it.") List<String> freezes,
    @Schema(description = "The report of a loss under which nothing may leave.")
        Optional<String> lossReport,
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

  @Schema(name = "DepositTerm")
  record Term(LocalDate startDate, LocalDate maturityDate, Rate rate) {}

  @Schema(name = "DepositNotice")
  record Notice(Money amount, LocalDate givenOn, LocalDate withdrawalDate) {}

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
        ProductTerms.of(deposit.terms().product()),
        deposit
            .earnings()
            .term()
            .map(term -> new Term(term.startDate(), term.maturityDate(), term.rate())),
        deposit.earnings().notices().stream()
            .map(each -> new Notice(each.amount(), each.givenOn(), each.withdrawalDate()))
            .toList(),
        deposit.balance(),
        deposit.terms().overdraftLimit(),
        deposit.available(),
        deposit.holds().entrySet().stream()
            .map(hold -> new Hold(hold.getKey(), hold.getValue()))
            .sorted(Comparator.comparing(Hold::holdId))
            .toList(),
        deposit.freezes().stream().sorted().toList(),
        deposit.lossReport(),
        openedOn,
        closedOn,
        last.sequence() + 1,
        last.position(),
        allowedActions);
  }
}
