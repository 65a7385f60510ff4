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
import org.sycee.ledger.deposit.MaturityInstruction;
import org.sycee.ledger.deposit.MaturityInstruction.PayTo;
import org.sycee.ledger.deposit.MaturityInstruction.Renew;
import org.sycee.ledger.deposit.MaturityInstruction.Stay;
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
    @Schema(description = "Amounts that must stay, by order of an authority.")
        List<FrozenAmount> frozenAmounts,
    @Schema(description = "The contract that its certificate secures.") Optional<String> pledgedTo,
    Optional<LocalDate> dormantSince,
    @Schema(description = "What happens when a time deposit matures.")
        Optional<AtMaturity> atMaturity,
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

  record FrozenAmount(String documentNumber, Money amount) {}

  record AtMaturity(DepositOrderWishes.Maturity instruction, Optional<DepositId> payTo) {
    static AtMaturity of(MaturityInstruction instruction) {
      return switch (instruction) {
        case Stay _ -> new AtMaturity(DepositOrderWishes.Maturity.STAY, Optional.empty());
        case Renew _ -> new AtMaturity(DepositOrderWishes.Maturity.RENEW, Optional.empty());
        case PayTo to ->
            new AtMaturity(DepositOrderWishes.Maturity.PAY_TO, Optional.of(to.deposit()));
      };
    }
  }

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
        deposit.restrictions().frozenAmounts().entrySet().stream()
            .map(frozen -> new FrozenAmount(frozen.getKey(), frozen.getValue()))
            .sorted(Comparator.comparing(FrozenAmount::documentNumber))
            .toList(),
        deposit.restrictions().pledge(),
        deposit.restrictions().dormantSince(),
        deposit.atMaturity().map(AtMaturity::of),
        openedOn,
        closedOn,
        last.sequence() + 1,
        last.position(),
        allowedActions);
  }
}
