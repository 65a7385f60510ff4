package org.sycee.app.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sycee.app.Callers;
import org.sycee.app.TestBank;
import org.sycee.app.TestDatabases;
import org.sycee.app.books.BooksCheck;
import org.sycee.app.books.BooksTables;
import org.sycee.app.database.Database;
import org.sycee.app.database.DatabaseAccess;
import org.sycee.app.endofday.EndOfDay;
import org.sycee.contract.impairment.Stage;
import org.sycee.contract.interest.InterestSettlement;
import org.sycee.contract.interest.RateKey;
import org.sycee.contract.interest.RateTable;
import org.sycee.ledger.Command;
import org.sycee.ledger.Rejected;
import org.sycee.ledger.businessday.BusinessDayCommand.OpenBusinessDay;
import org.sycee.ledger.businessday.BusinessDayCommand.StartEndOfDay;
import org.sycee.ledger.deposit.PostTogether;
import org.sycee.ledger.loan.ActiveLoan;
import org.sycee.ledger.loan.Loan;
import org.sycee.ledger.loan.LoanCommand.ClassifyLoan;
import org.sycee.ledger.loan.LoanCommand.ProvideForLoan;
import org.sycee.ledger.loanrisk.LoanClass;
import org.sycee.ledger.rates.RateCommand.CorrectRate;
import org.sycee.ledger.rates.RateCommand.PublishRate;
import org.sycee.money.Rate;
import org.sycee.projections.journal.Journal;

/// Many days of a bank. Callers ask at the same time, each of contracts of its own, so that what is
/// stored of a contract depends on the seed alone; then the day is ended and everything compared.
final class BankSimulation implements AutoCloseable {
  /// Interest of 21 December is due after a week, and more than 90 days overdue on 22 March. The
  /// longest life ends before the interbank calendar does, with room for the deals of its last day.
  private static final LocalDate FIRST_DAY = LocalDate.of(2022, 12, 15);

  private static final LocalDate FIRST_RATES = LocalDate.of(2022, 9, 1);
  private static final String ENTITY = TestBank.UNIT.entity();
  private static final int CALLERS = 8;
  private static final int PAYROLL = 90;
  private static final int BILL_WISHES = 3;
  private static final int DEAL_WISHES = 6;
  private static final int BOND_WISHES = 6;
  private static final List<Currency> CURRENCIES =
      List.of(Currency.getInstance("CNY"), Currency.getInstance("USD"));

  private final int commandsPerDay;
  private final TestBank bank = bankThatDoesNotWaitForTheDisk();
  private final FoldedLog log = new FoldedLog(bank);
  private final EndOfDay endOfDay;
  private final SplittableRandom random;
  private final List<RandomSavers> savers;
  private final List<RandomBorrowers> borrowers;
  private final List<RandomBills> bills;
  private final List<RandomDeals> dealers;
  private final RandomBonds bonds;
  private final List<Posted> posted = new ArrayList<>();
  private final Map<String, Integer> refused = new ConcurrentSkipListMap<>();
  private final AtomicInteger asked = new AtomicInteger();

  /// A rate that running accounts earn, and from when.
  private record Posted(Currency currency, RateKey key, LocalDate from) {}

  BankSimulation(long seed, int commandsPerDay) {
    this.commandsPerDay = commandsPerDay;
    random = new SplittableRandom(seed);
    savers = IntStream.range(0, CALLERS).mapToObj(i -> new RandomSavers(seed, i, log)).toList();
    borrowers =
        IntStream.range(0, CALLERS).mapToObj(i -> new RandomBorrowers(seed, i, log)).toList();
    bills = IntStream.range(0, CALLERS).mapToObj(i -> new RandomBills(seed, i, log)).toList();
    dealers = IntStream.range(0, CALLERS).mapToObj(i -> new RandomDeals(seed, i, log)).toList();
    bonds = new RandomBonds(seed, log);
    endOfDay = bank.endOfDay();
  }

  /// Nothing is asked here about a power cut, and waiting for the disk takes time.
  static TestBank bankThatDoesNotWaitForTheDisk() {
    DatabaseAccess access = TestDatabases.empty();
    Database database = Database.open(access, 8);
    String name = access.url().substring(access.url().lastIndexOf('/') + 1);
    JdbcClient.create(Database.unpooled(access.url(), access.admin().orElseThrow()))
        .sql("alter database %s set synchronous_commit = off".formatted(name))
        .update();
    return new TestBank(database, true);
  }

  /// Lives as many days as it takes to ask for so much.
  void run(int commands) {
    LocalDate day = FIRST_DAY;
    bank.submit(new OpenBusinessDay(bank.next(), ENTITY, day));
    CURRENCIES.forEach(this::publishFirstRates);
    submit(RandomDeals.opening(day));
    for (RandomDeals dealer : dealers) {
      dealer.preparation(day).forEach(this::submit);
    }
    bonds.preparation(day).forEach(bank::submit);
    while (asked.get() < commands) {
      live(day);
      day = day.plusDays(1);
    }
    LocalDate last = day.minusDays(1);
    assertThat(closed(last).assertEarnedAsIfInTime()).isGreaterThan(CALLERS);
    assertBooksAreTheLog(bank);
  }

  private void live(LocalDate day) {
    if (random.nextInt(8) == 0) {
      turnRates(day);
    }
    int each = commandsPerDay / CALLERS;
    var failures = Callers.run(CALLERS, caller -> ask(caller, day, each));
    for (Optional<Throwable> failure : failures) {
      failure.ifPresent(cause -> {
        throw new AssertionError("a caller failed on " + day, cause);
      });
    }
    for (int i = 0; i < BOND_WISHES; i++) {
      attemptUncounted(bonds.next(day));
    }
    attemptUncounted(new RandomMarket(random).currencies(bank.next(), day));
    log.catchUp();
    judgeByHand(day);
    end(day);
    log.catchUp();
    closed(day).check();
    new DealsOfTheDay(day, log, bank.log().limits().usages(day)).check();
    new PositionsOfTheDay(day, log).check();
    if (random.nextInt(10) == 0) {
      long before = log.position();
      end(day);
      log.catchUp();
      assertThat(log.position()).as("the end of %s a second time", day).isEqualTo(before);
    }
    if (InterestSettlement.QUARTERLY.settlementOnOrAfter(day).equals(day)) {
      closed(day).assertEarnedAsIfInTime();
    }
  }

  private ClosedDay closed(LocalDate day) {
    return new ClosedDay(day, log, this::rates);
  }

  private RateTable rates(Currency currency) {
    return bank.log().rates().of(ENTITY, currency);
  }

  private void end(LocalDate day) {
    endOfDay.run(ENTITY, day, EndOfDay.Observer.nobody());
  }

  private void ask(int caller, LocalDate day, int commands) {
    RandomSavers customers = savers.get(caller);
    Optional<PostTogether> payroll = customers.payroll(day, PAYROLL);
    payroll.ifPresent(this::submit);
    int others = BILL_WISHES + DEAL_WISHES;
    int left = commands - others - payroll.map(batch -> batch.commands().size()).orElse(0);
    for (int i = 0; i < BILL_WISHES; i++) {
      attempt(bills.get(caller).next(day));
    }
    for (int i = 0; i < DEAL_WISHES; i++) {
      attempt(dealers.get(caller).next(day));
    }
    RandomBorrowers credit = borrowers.get(caller);
    credit.forgetEnded();
    for (int i = 0; i < left || credit.isInTheMiddle(); i++) {
      attempt(i % 2 == 0 || credit.isInTheMiddle() ? credit.next(day) : customers.next(day));
    }
  }

  private void attempt(Command command) {
    try {
      submit(command);
    } catch (Rejected refusal) {
      refused.merge(refusal.code(), 1, Integer::sum);
    }
  }

  /// So that a day has as many of the other wishes as without these.
  private void attemptUncounted(Command command) {
    try {
      bank.submit(command);
    } catch (Rejected refusal) {
      refused.merge(refusal.code(), 1, Integer::sum);
    }
  }

  private void submit(Command command) {
    asked.addAndGet(command instanceof PostTogether batch ? batch.commands().size() : 1);
    bank.submit(command);
  }

  /// After the cut-off people judge some loans worse than the rules do, and provide for them.
  private void judgeByHand(LocalDate day) {
    submit(new StartEndOfDay(bank.next(), ENTITY, day));
    for (Loan loan : log.loans()) {
      if (loan instanceof ActiveLoan active
          && !active.standing().accruing()
          && random.nextInt(3) == 0) {
        attempt(new ClassifyLoan(bank.next(), active.loanId(), LoanClass.LOSS, "by hand", day));
        attempt(
            new ProvideForLoan(
                bank.next(), active.loanId(), Stage.STAGE_3, active.debt().allPrincipal(), day));
      }
    }
  }

  private void publishFirstRates(Currency currency) {
    publish(new Posted(currency, RateKey.DEMAND, FIRST_RATES), Rate.ofPercent("0.2"));
    publish(new Posted(currency, RateKey.AGREEMENT, FIRST_RATES), Rate.ofPercent("1.1"));
    List<RateKey> fixed =
        List.of(
            RateKey.notice(1),
            RateKey.notice(7),
            RateKey.time(1),
            RateKey.time(3),
            RateKey.time(6),
            RateKey.time(12),
            RateKey.loanPrime(1));
    for (RateKey key : fixed) {
      submit(publication(new Posted(currency, key, FIRST_RATES), RandomBorrowers.PRIME));
    }
  }

  private void publish(Posted rate, Rate perYear) {
    submit(publication(rate, perYear));
    posted.add(rate);
  }

  private PublishRate publication(Posted rate, Rate perYear) {
    return new PublishRate(
        bank.next(), ENTITY, rate.currency, rate.key, perYear, rate.from, "board", true);
  }

  /// A new rate from today, or another one in place of one that was published wrongly: not so far
  /// back that accounts no longer keep what was paid by it.
  private void turnRates(LocalDate day) {
    LocalDate kept = InterestSettlement.QUARTERLY.periodOf(day).fromDate().minusMonths(3);
    List<Posted> correctable = posted.stream().filter(rate -> !rate.from.isBefore(kept)).toList();
    Rate percent = Rate.ofPercent("0." + random.nextInt(10, 99));
    if (random.nextBoolean() && !correctable.isEmpty()) {
      Posted wrong = correctable.get(random.nextInt(correctable.size()));
      submit(
          new CorrectRate(
              bank.next(), ENTITY, wrong.currency, wrong.key, percent, wrong.from, "board", true));
    } else {
      RateKey key = random.nextBoolean() ? RateKey.DEMAND : RateKey.AGREEMENT;
      publish(new Posted(CURRENCIES.get(random.nextInt(2)), key, day), percent);
    }
  }

  static void assertBooksAreTheLog(TestBank bank) {
    bank.awaitBooks();
    var pool = bank.database().pool();
    var check = new BooksCheck(bank.log(), new Journal(pool), new BooksTables(pool), _ -> {});
    assertThat(check.run().firstDifference()).isEmpty();
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
