package org.sycee.ledger.deposit;

import static org.sycee.ledger.LedgerScene.NO_RATES;
import static org.sycee.ledger.deposit.DepositModel.ACCEPTED;
import static org.sycee.ledger.journal.AccountCodes.TRANSFERS_IN_TRANSIT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.sycee.ledger.MovesMoney;
import org.sycee.ledger.Rejected;
import org.sycee.ledger.businessday.BusinessDay;
import org.sycee.ledger.businessday.BusinessDayCommand;
import org.sycee.ledger.deposit.RandomDepositWishes.Transfer;
import org.sycee.ledger.journal.JournalEntry;
import org.sycee.ledger.journal.LedgerAccount;
import org.sycee.ledger.journal.Posting;
import org.sycee.ledger.journal.Side;

/// Many random wishes about deposits, each answer compared with [DepositModel]'s, and the
/// invariants of the ledger checked after each of them.
final class DepositSimulation {
  private final long seed;
  private final int commands;
  private final DepositModel model = new DepositModel();
  private final RandomDepositWishes wishes;
  private final Map<DepositId, List<DepositEvent>> facts = new HashMap<>();
  private final Map<DepositId, Deposit> deposits = new HashMap<>();
  private final Map<String, BusinessDay> days = new HashMap<>();

  /// Debits less credits, by account; by accounting unit and currency; in transit, by legal entity
  /// and currency.
  private final Map<LedgerAccount, Long> accounts = new HashMap<>();

  private final Map<String, Long> books = new HashMap<>();
  private final Map<String, Long> transit = new HashMap<>();

  /// How often each answer and each kind of fact was seen.
  private final Map<String, Integer> seen = new TreeMap<>();

  private int number;

  DepositSimulation(long seed, int commands) {
    this.seed = seed;
    this.commands = commands;
    this.wishes = new RandomDepositWishes(new SplittableRandom(seed), model);
  }

  /// Runs to the end, or fails with the line that repeats it. Returns what was seen.
  Map<String, Integer> run() {
    ask(wishes.opening());
    while (number < commands) {
      number++;
      try {
        step();
      } catch (RuntimeException e) {
        throw new AssertionError(repeatable("a crash"), e);
      }
    }
    deposits.keySet().forEach(deposit -> check(deposit, "at the end"));
    return seen;
  }

  private void step() {
    if (wishes.isTimeForAnotherDay()) {
      turnTheDay(wishes.aboutTheDay());
    } else if (wishes.once(6)) {
      transfer(wishes.transfer());
    } else {
      ask(wishes.aboutADeposit());
    }
  }

  private void turnTheDay(BusinessDayCommand wish) {
    BusinessDay day = days.getOrDefault(wish.entity(), BusinessDay.NONE_YET);
    String expected = model.answerTo(wish);
    String answer = ACCEPTED;
    try {
      days.put(wish.entity(), day.evolve(day.decide(wish)));
      model.accept(wish);
    } catch (Rejected rejected) {
      answer = rejected.code();
    }
    compare("answer", expected, answer, wish);
  }

  private void ask(DepositCommand wish) {
    String expected = model.answerTo(wish);
    String answer = ACCEPTED;
    try {
      store(decide(wish));
      model.accept(wish);
    } catch (Rejected rejected) {
      answer = rejected.code();
    }
    compare("answer", expected, answer, wish);
    check(wish.depositId(), wish);
  }

  /// Both legs or neither, as the handler of transfers does it.
  private void transfer(Transfer transfer) {
    String first = model.answerTo(transfer.first());
    String expected = first.equals(ACCEPTED) ? model.answerTo(transfer.second()) : first;
    String answer = ACCEPTED;
    try {
      List<DepositEvent> one = decide(transfer.first());
      List<DepositEvent> other = decide(transfer.second());
      store(one);
      store(other);
      model.accept(transfer.first());
      model.accept(transfer.second());
    } catch (Rejected rejected) {
      answer = rejected.code();
    }
    compare("answer", expected, answer, transfer);
    check(transfer.first().depositId(), transfer);
    check(transfer.second().depositId(), transfer);
    transit.forEach((books, sum) -> compare("in transit in " + books, 0L, sum, transfer));
  }

  private List<DepositEvent> decide(DepositCommand wish) {
    DepositId id = wish.depositId();
    return stateOf(id)
        .decide(
            wish,
            entity -> days.getOrDefault(entity, BusinessDay.NONE_YET),
            NO_RATES,
            transaction ->
                factsOf(id).stream()
                    .filter(fact -> fact.transactionId().equals(transaction))
                    .toList());
  }

  private void store(List<DepositEvent> decided) {
    decided.forEach(this::store);
  }

  private void store(DepositEvent fact) {
    DepositId id = fact.depositId();
    deposits.put(id, stateOf(id).evolve(fact));
    facts.computeIfAbsent(id, _ -> new ArrayList<>()).add(fact);
    seen.merge(fact.getClass().getSimpleName(), 1, Integer::sum);
    if (fact instanceof MovesMoney moved) {
      post(moved.entry());
    }
  }

  private void post(JournalEntry entry) {
    for (Posting posting : entry.postings()) {
      LedgerAccount account = posting.account();
      String currency = posting.amount().currency().getCurrencyCode();
      long units = posting.amount().minorUnits();
      long debit = posting.side() == Side.DEBIT ? units : -units;
      accounts.merge(account, debit, Long::sum);
      books.merge(account.unit() + " " + currency, debit, Long::sum);
      if (account.code().equals(TRANSFERS_IN_TRANSIT)) {
        transit.merge(account.unit().entity() + " " + currency, debit, Long::sum);
      }
    }
  }

  private void check(DepositId id, Object wish) {
    Deposit state = stateOf(id);
    Deposit replayed = Deposit.unopened();
    for (DepositEvent fact : factsOf(id)) {
      replayed = replayed.evolve(fact);
    }
    compare("state replayed from the facts", state, replayed, wish);
    compare("open", model.isOpen(id), state instanceof ActiveDeposit, wish);
    if (state instanceof ActiveDeposit active) {
      long cents = active.balance().minorUnits();
      compare("balance", model.cents(id), cents, wish);
      compare("available", model.available(id), active.available().minorUnits(), wish);
      compare("something available", true, !active.available().isNegative(), wish);
      compare("credits of its account", cents, -debitsOf(active), wish);
    }
    books.forEach((unit, sum) -> compare("debits less credits of " + unit, 0L, sum, wish));
  }

  private long debitsOf(ActiveDeposit deposit) {
    var terms = deposit.terms();
    var account =
        LedgerAccount.of(terms.unit(), terms.accounts().principal(), deposit.depositId().value());
    return Optional.ofNullable(accounts.get(account)).orElse(0L);
  }

  private Deposit stateOf(DepositId id) {
    return deposits.getOrDefault(id, Deposit.unopened());
  }

  private List<DepositEvent> factsOf(DepositId id) {
    return facts.getOrDefault(id, List.of());
  }

  private void compare(String what, Object expected, Object actual, Object wish) {
    if (what.equals("answer")) {
      seen.merge(actual.toString(), 1, Integer::sum);
    }
    if (!expected.equals(actual)) {
      throw new AssertionError(
          repeatable(
              "the %s should be %s, but is %s after %s".formatted(what, expected, actual, wish)));
    }
  }

  private String repeatable(String failure) {
    return """
    command %d of seed %d: %s
    repeat with: mvn -pl ledger test -Dtest=DepositSimulationTest -Dsycee.seed=%d \
    -Dsycee.commands=%d
    """
        .formatted(number, seed, failure, seed, number);
  }
}
