package org.sycee.app.simulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.sycee.app.Callers;
import org.sycee.app.TestBank;
import org.sycee.app.endofday.EndOfDay;
import org.sycee.ledger.Command;
import org.sycee.ledger.Rejected;
import org.sycee.ledger.businessday.BusinessDayCommand.OpenBusinessDay;

/// Many days of a dealing room and nothing else: every dealer asks at the same time, each of deals
/// of his own, within limits of his own; then the day is ended, and the accounts, the limits and
/// the positions are compared with what the deals add up to.
final class DealSimulation implements AutoCloseable {
  /// The bond that is paid back within the simulation pays its last coupon on 26 February 2023.
  private static final LocalDate FIRST_DAY = LocalDate.of(2022, 12, 15);

  private static final String ENTITY = TestBank.UNIT.entity();
  private static final int DEALERS = 192;
  private static final int WISHES_A_DAY = 6;
  private static final int BOND_WISHES_A_DAY = 40;

  private final TestBank bank = BankSimulation.bankThatDoesNotWaitForTheDisk();
  private final FoldedLog log = new FoldedLog(bank);
  private final EndOfDay endOfDay = bank.endOfDay();
  private final List<RandomDeals> dealers;
  private final RandomBonds bonds;
  private final RandomMarket market;
  private final Map<String, Integer> refused = new ConcurrentSkipListMap<>();
  private final AtomicInteger asked = new AtomicInteger();

  DealSimulation(long seed) {
    dealers = IntStream.range(0, DEALERS).mapToObj(i -> new RandomDeals(seed, i, log)).toList();
    bonds = new RandomBonds(seed, log);
    market = new RandomMarket(new SplittableRandom(seed));
  }

  /// Lives as many days as it takes to ask for so much.
  void run(int commands) {
    LocalDate day = FIRST_DAY;
    bank.submit(new OpenBusinessDay(bank.next(), ENTITY, day));
    bank.submit(RandomDeals.opening(day));
    for (RandomDeals dealer : dealers) {
      dealer.preparation(day).forEach(bank::submit);
    }
    bonds.preparation(day).forEach(bank::submit);
    while (asked.get() < commands) {
      live(day);
      day = day.plusDays(1);
    }
    BankSimulation.assertBooksAreTheLog(bank);
  }

  private void live(LocalDate day) {
    var failures = Callers.run(DEALERS, dealer -> ask(dealer, day));
    for (Optional<Throwable> failure : failures) {
      failure.ifPresent(cause -> {
        throw new AssertionError("a dealer failed on " + day, cause);
      });
    }
    for (int i = 0; i < BOND_WISHES_A_DAY; i++) {
      attempt(bonds.next(day));
      log.catchUp();
    }
    endOfDay.run(ENTITY, day, EndOfDay.Observer.nobody());
    log.catchUp();
    new DealsOfTheDay(day, log, bank.log().limits().usages(day)).check();
    new PositionsOfTheDay(day, log).check();
    new ClosedDay(day, log, currency -> bank.log().rates().of(ENTITY, currency)).check();
  }

  /// The first one also values the dollars of them all while the others pay.
  private void ask(int dealer, LocalDate day) {
    for (int i = 0; i < WISHES_A_DAY; i++) {
      if (dealer == 0) {
        attempt(market.currencies(bank.next(), day));
      }
      attempt(dealers.get(dealer).next(day));
    }
  }

  private void attempt(Command command) {
    asked.incrementAndGet();
    try {
      bank.submit(command);
    } catch (Rejected refusal) {
      refused.merge(refusal.code(), 1, Integer::sum);
    }
  }

  /// How often each kind of event was stored, and each refusal given.
  Map<String, Integer> seen() {
    var seen = new ConcurrentSkipListMap<>(log.seen());
    seen.putAll(refused);
    return seen;
  }

  @Override
  public void close() {
    bank.close();
  }
}
