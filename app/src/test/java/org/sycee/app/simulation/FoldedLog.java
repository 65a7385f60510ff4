package org.sycee.app.simulation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sycee.app.TestBank;
import org.sycee.app.books.EntriesCheck;
import org.sycee.app.eventstore.StoredEvent;
import org.sycee.ledger.Event;
import org.sycee.ledger.MovesMoney;
import org.sycee.ledger.bill.Bill;
import org.sycee.ledger.bill.BillEvent;
import org.sycee.ledger.deposit.ActiveDeposit;
import org.sycee.ledger.deposit.Deposit;
import org.sycee.ledger.deposit.DepositEvent;
import org.sycee.ledger.deposit.DepositEvent.BalanceChanged;
import org.sycee.ledger.journal.AccountCode;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.ledger.journal.LedgerAccount;
import org.sycee.ledger.journal.Posting;
import org.sycee.ledger.loan.Loan;
import org.sycee.ledger.loan.LoanEvent;
import org.sycee.money.Money;
import org.sycee.treasury.deal.Deal;
import org.sycee.treasury.deal.DealEvent;
import org.sycee.treasury.deal.DealEvent.DealRevalued;
import org.sycee.treasury.deal.DealEvent.DealReversed;
import org.sycee.treasury.deal.DealEvent.FlowSettled;
import org.sycee.treasury.deal.Flow;
import org.sycee.treasury.deal.InterestRateSwapTerms;
import org.sycee.treasury.deal.LiveDeal;
import org.sycee.treasury.fxposition.FxPosition;
import org.sycee.treasury.fxposition.FxPositionEvent;
import org.sycee.treasury.position.HeldPosition;
import org.sycee.treasury.position.Holding;
import org.sycee.treasury.position.PositionEvent;
import org.sycee.treasury.position.PositionId;

/// What the log of a bank adds up to, event by event: the states of its contracts, the balance of
/// every account, and whether each entry follows from its event.
final class FoldedLog {
  private static final int BATCH = 10_000;

  private final TestBank bank;
  private final EntriesCheck entries;
  private final SortedMap<String, Deposit> deposits = new TreeMap<>();
  private final SortedMap<String, Loan> loans = new TreeMap<>();
  private final SortedMap<String, Bill> bills = new TreeMap<>();
  private final SortedMap<String, Deal> deals = new TreeMap<>();
  private final Map<PositionId, HeldPosition> positions = new HashMap<>();
  private final SortedMap<String, Money> marks = new TreeMap<>();
  private final Map<AccountingUnit, FxPosition> currencies = new HashMap<>();
  private final Map<String, InTime> inTime = new TreeMap<>();
  private final SortedMap<String, Balance> balances = new TreeMap<>();
  private final SortedMap<String, Integer> seen = new TreeMap<>();
  private long position;

  /// Debits less credits of an account in a currency, as money.
  record Balance(LedgerAccount account, Money debits) {}

  FoldedLog(TestBank bank) {
    this.bank = bank;
    this.entries = new EntriesCheck(bank.log());
  }

  /// Reads what was stored since the last time.
  void catchUp() {
    while (true) {
      List<StoredEvent> batch = bank.log().reader().after(position, BATCH);
      if (batch.isEmpty()) {
        return;
      }
      for (StoredEvent stored : batch) {
        Event event = bank.log().json().read(stored);
        entries.next(stored, event);
        add(event);
        position = stored.position();
      }
    }
  }

  private void add(Event event) {
    seen.merge(event.getClass().getSimpleName(), 1, Integer::sum);
    switch (event) {
      case DepositEvent e -> add(e);
      case BillEvent e -> bills.put(e.billId().value(), bill(e.billId().value()).evolve(e));
      case LoanEvent e -> loans.put(e.loanId().value(), loan(e.loanId().value()).evolve(e));
      case DealEvent e -> {
        String id = e.dealId().value();
        mark(e);
        deals.put(id, deals.getOrDefault(id, Deal.notCaptured()).evolve(e));
      }
      case FxPositionEvent e ->
          currencies.put(
              e.portfolio(),
              currencies.getOrDefault(e.portfolio(), FxPosition.NEVER_VALUED).evolve(e));
      case PositionEvent e ->
          positions.put(
              e.positionId(), positions.getOrDefault(e.positionId(), HeldPosition.NONE).evolve(e));
      default -> {
        // no contract whose state is compared
      }
    }
    if (event instanceof MovesMoney money) {
      for (Posting posting : money.entry().postings()) {
        Money debit = new Money(posting.amount().currency(), posting.debitMinorUnits());
        balances.merge(
            posting.account() + " " + debit.currency(),
            new Balance(posting.account(), debit),
            (one, more) -> new Balance(one.account, one.debits.plus(more.debits)));
      }
    }
  }

  /// The value that was told last, and of a swap what was paid since and not received; nothing once
  /// the last payment was made.
  private void mark(DealEvent event) {
    String id = event.dealId().value();
    switch (event) {
      case DealRevalued e -> marks.put(id, e.value());
      case FlowSettled e -> {
        LiveDeal before = deal(id).orElseThrow();
        Flow flow = before.open().stream().filter(f -> f.number() == e.flow()).findFirst().get();
        Money paid = e.principal().plus(e.interest());
        if (before.open().size() == 1 && flow.amount().equals(paid)) {
          marks.remove(id);
        } else if (before.ticket().terms() instanceof InterestRateSwapTerms) {
          marks.merge(id, flow.way() == Flow.Way.PAY ? paid : paid.negated(), Money::plus);
        }
      }
      case DealReversed _ -> marks.remove(id);
      default -> {
        // what it stands at stays
      }
    }
  }

  /// At what a deal that is marked to market stands, if at anything.
  Optional<Money> mark(LiveDeal deal) {
    return Optional.ofNullable(marks.get(deal.dealId().value()));
  }

  /// What the position of a portfolio in foreign currency has gained or lost, where it was valued.
  Map<AccountingUnit, FxPosition> currencies() {
    return currencies;
  }

  private void add(DepositEvent event) {
    String id = event.depositId().value();
    Deposit before = deposit(id);
    if (event instanceof BalanceChanged changed
        && before instanceof ActiveDeposit active
        && !active.terms().product().isLumpSum()) {
      inTime
          .computeIfAbsent(id, _ -> new InTime(Money.zero(active.terms().currency())))
          .add(active, changed);
    }
    deposits.put(id, before.evolve(event));
  }

  long position() {
    return position;
  }

  Deposit deposit(String id) {
    return deposits.getOrDefault(id, Deposit.unopened());
  }

  Optional<ActiveDeposit> active(String id) {
    return deposit(id) instanceof ActiveDeposit active ? Optional.of(active) : Optional.empty();
  }

  Loan loan(String id) {
    return loans.getOrDefault(id, Loan.unsigned());
  }

  Bill bill(String id) {
    return bills.getOrDefault(id, Bill.undiscounted());
  }

  SortedMap<String, Bill> bills() {
    return Collections.unmodifiableSortedMap(bills);
  }

  Optional<LiveDeal> deal(String id) {
    return deals.get(id) instanceof LiveDeal live ? Optional.of(live) : Optional.empty();
  }

  /// Those that were neither cancelled nor reversed.
  List<LiveDeal> deals() {
    return deals.values().stream()
        .filter(LiveDeal.class::isInstance)
        .map(LiveDeal.class::cast)
        .toList();
  }

  /// What is or was held, by position.
  Map<PositionId, Holding> holdings() {
    var held = new HashMap<PositionId, Holding>();
    positions.forEach((id, each) -> each.holding().ifPresent(holding -> held.put(id, holding)));
    return held;
  }

  Optional<Holding> holding(PositionId id) {
    return positions.getOrDefault(id, HeldPosition.NONE).holding();
  }

  List<ActiveDeposit> activeDeposits() {
    return deposits.values().stream()
        .filter(ActiveDeposit.class::isInstance)
        .map(ActiveDeposit.class::cast)
        .toList();
  }

  List<Loan> loans() {
    return new ArrayList<>(loans.values());
  }

  /// The running account in the world in which everything arrived in time, if it was ever used.
  Optional<InTime> inTime(ActiveDeposit deposit) {
    return Optional.ofNullable(inTime.get(deposit.depositId().value()));
  }

  /// Debits less credits of every account, by its text and currency.
  SortedMap<String, Balance> balances() {
    return Collections.unmodifiableSortedMap(balances);
  }

  /// Debits less credits of one account in the currency of the other side.
  Money debits(LedgerAccount account, Money otherwise) {
    Balance balance = balances.get(account + " " + otherwise.currency());
    return balance == null ? Money.zero(otherwise.currency()) : balance.debits;
  }

  /// The same over all accounts with the code, by accounting unit and currency; zeros are left out.
  SortedMap<String, Money> debits(AccountCode code) {
    var sums = new TreeMap<String, Money>();
    for (Balance balance : balances.values()) {
      if (balance.account.code().equals(code)) {
        sums.merge(
            balance.account.unit() + " " + balance.debits.currency(), balance.debits, Money::plus);
      }
    }
    sums.values().removeIf(Money::isZero);
    return sums;
  }

  EntriesCheck.Result entries() {
    return entries.result();
  }

  /// How often each kind of event was stored.
  SortedMap<String, Integer> seen() {
    return Collections.unmodifiableSortedMap(seen);
  }
}
