package org.sycee.app.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.sycee.ledger.Command;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.facility.CreditRating;
import org.sycee.ledger.facility.EmployeeId;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.money.Money;
import org.sycee.money.Rate;
import org.sycee.treasury.DealId;
import org.sycee.treasury.counterparty.CounterpartyCommand.RegisterCounterparty;
import org.sycee.treasury.counterparty.CounterpartyDetails;
import org.sycee.treasury.counterparty.CounterpartyId;
import org.sycee.treasury.counterparty.CounterpartyKind;
import org.sycee.treasury.deal.DealCommand.*;
import org.sycee.treasury.deal.DealTerms;
import org.sycee.treasury.deal.DealTicket;
import org.sycee.treasury.deal.Flow;
import org.sycee.treasury.deal.InterestRateSwapTerms;
import org.sycee.treasury.deal.LiveDeal;
import org.sycee.treasury.deal.RateFixing;
import org.sycee.treasury.deal.RollDeal;
import org.sycee.treasury.deal.RollDeal.InterestUse;
import org.sycee.treasury.deal.ValueDating;
import org.sycee.treasury.deal.ValueDating.BackValue;
import org.sycee.treasury.deal.ValueDating.InTime;
import org.sycee.treasury.limit.LimitCommand.SetLimit;
import org.sycee.treasury.limit.LimitId;
import org.sycee.treasury.limit.LimitSubject;
import org.sycee.treasury.limit.LimitTerms;
import org.sycee.treasury.limit.LimitTerms.Measure;
import org.sycee.treasury.portfolio.Classification;
import org.sycee.treasury.portfolio.Costing;
import org.sycee.treasury.portfolio.PortfolioCommand.OpenPortfolio;
import org.sycee.treasury.portfolio.PortfolioTerms;

/// What one dealer does with one bank, and what becomes of it: deals late, wrong, amended,
/// cancelled, paid in parts or not at all, reduced, ended early, reversed.
final class RandomDeals {
  static final AccountingUnit PORTFOLIO = AccountingUnit.parse("CN01/0101/MONEY");

  private static final EmployeeId BACK_OFFICE = new EmployeeId("back-office");
  private static final EmployeeId CHIEF = new EmployeeId("chief");
  private static final int MOST = 10;
  private static final String WHY = "simulated";

  private final FoldedLog log;
  private final SplittableRandom random;
  private final String caller;
  private final EmployeeId dealer;
  private final CounterpartyId bank;
  private final List<DealId> mine = new ArrayList<>();

  /// Not seen yet: the log is read at the end of a day.
  private final Map<DealId, LocalDate> capturedOn = new HashMap<>();

  /// Asked to be paid today, which is not seen before the day has ended.
  private final Map<DealId, LocalDate> settledOn = new HashMap<>();

  private final RandomTerms terms;
  private int captured;
  private int count;

  RandomDeals(long seed, int caller, FoldedLog log) {
    this.log = log;
    this.random = new SplittableRandom(seed * 1_000 + 200 + caller);
    this.terms = new RandomTerms(random);
    this.caller = "d" + caller + "-";
    this.dealer = new EmployeeId("dealer" + caller);
    this.bank = new CounterpartyId("cpt_" + caller);
  }

  /// What there must be before the first deal of all callers.
  static Command opening(LocalDate day) {
    var terms = new PortfolioTerms("money", Classification.AC, Costing.WEIGHTED_AVERAGE, false);
    return new OpenPortfolio(new TransactionId("portfolio"), PORTFOLIO, terms, day.minusYears(1));
  }

  /// What there must be before the first deal of this one.
  List<Command> preparation(LocalDate day) {
    var details =
        new CounterpartyDetails(
            bank.value(),
            CounterpartyKind.DOMESTIC_COMMERCIAL_BANK,
            bank,
            CreditRating.AA,
            "",
            false,
            CounterpartyDetails.FOR_EVER,
            List.of());
    return List.of(
        new RegisterCounterparty(id(), bank, details, day.minusYears(1)),
        limit("credit", LimitSubject.group(bank), "250000.00", day),
        limit("dealer", LimitSubject.dealer(dealer), "400000.00", day));
  }

  private SetLimit limit(String name, LimitSubject subject, String amount, LocalDate day) {
    var terms =
        new LimitTerms(
            PORTFOLIO.entity(),
            subject,
            List.of(),
            0,
            Measure.EXPOSURE,
            Money.of("CNY", amount),
            day.plusYears(100));
    return new SetLimit(id(), new LimitId("lim_" + caller + name), terms, BACK_OFFICE, CHIEF, day);
  }

  Command next(LocalDate day) {
    capturedOn.values().removeIf(date -> date.isBefore(day));
    settledOn.values().removeIf(date -> date.isBefore(day));
    mine.removeIf(id ->
        !capturedOn.containsKey(id)
            && log.deal(id.value()).filter(deal -> !deal.open().isEmpty()).isEmpty());
    Optional<LiveDeal> due = due(day);
    if (due.isPresent() && !once(4)) {
      if (!once(8)) {
        settledOn.put(due.get().dealId(), day);
      }
      return settlement(due.get(), day);
    }
    if (mine.isEmpty() || (mine.size() < MOST && once(3))) {
      var id = new DealId("deal_" + caller + captured++);
      mine.add(id);
      capturedOn.put(id, day);
      return new CaptureDeal(id(), id, ticket(day), day);
    }
    DealId id = mine.get(random.nextInt(mine.size()));
    return log.deal(id.value())
        .map(deal -> about(deal, day))
        .orElseGet(() -> new CaptureDeal(id(), id, ticket(day), day));
  }

  private Optional<LiveDeal> due(LocalDate day) {
    return mine.stream()
        .flatMap(id -> log.deal(id.value()).stream())
        .filter(deal ->
            deal.stage() == LiveDeal.Stage.VERIFIED
                && dueFlow(deal, day).isPresent()
                && !settledOn.containsKey(deal.dealId()))
        .findFirst();
  }

  private static Optional<Flow> dueFlow(LiveDeal deal, LocalDate day) {
    return deal.open().stream().filter(flow -> !flow.payDate().isAfter(day)).findFirst();
  }

  private Command settlement(LiveDeal deal, LocalDate day) {
    Flow flow = dueFlow(deal, day).orElseThrow();
    if (deal.ticket().terms() instanceof InterestRateSwapTerms swap && flow.amount().isZero()) {
      return fixing(deal, swap, day);
    }
    if (flow.number() > 1 && once(3)) {
      return roll(deal, day);
    }
    if (once(6)) {
      return new FailFlow(id(), deal.dealId(), flow.number(), BACK_OFFICE, WHY, day);
    }
    Money amount =
        once(4)
            ? new Money(flow.amount().currency(), 1 + random.nextLong(flow.amount().minorUnits()))
            : flow.amount();
    LocalDate value = once(3) ? flow.payDate() : day;
    return new SettleFlow(id(), deal.dealId(), flow.number(), amount, BACK_OFFICE, day, value);
  }

  /// The next rate that is not fixed yet, also if its day has not come.
  private Command fixing(LiveDeal deal, InterestRateSwapTerms swap, LocalDate day) {
    List<LocalDate> fixed = deal.fixings().stream().map(RateFixing::date).toList();
    LocalDate next =
        swap.resetDates().stream().filter(date -> !fixed.contains(date)).findFirst().orElse(day);
    return new FixRate(
        id(), deal.dealId(), swap.index(), next, terms.rate(), "CFETS", BACK_OFFICE, day);
  }

  private Command roll(LiveDeal deal, LocalDate day) {
    var successor = new DealId("deal_" + caller + captured++);
    mine.add(successor);
    capturedOn.put(successor, day);
    return new RollDeal(
        id(),
        deal.dealId(),
        successor,
        Rate.ofPercent("1.5"),
        1 + random.nextInt(9),
        random.nextBoolean() ? InterestUse.PAID : InterestUse.CAPITALISED,
        List.of(),
        dealer,
        once(5) ? dealer : CHIEF,
        day);
  }

  private Command about(LiveDeal deal, LocalDate day) {
    DealId id = deal.dealId();
    if (deal.ticket().terms() instanceof InterestRateSwapTerms swap && once(3)) {
      return fixing(deal, swap, day);
    }
    return switch (random.nextInt(16)) {
      case 0 -> new AmendDeal(id(), id, ticket(day), WHY, day);
      case 1 -> new CancelDeal(id(), id, dealer, WHY, day);
      case 2 -> new ReturnDeal(id(), id, once(4) ? dealer : BACK_OFFICE, WHY, day);
      case 3 -> new ReduceDeal(id(), id, amount(5_000), later(day), dealer, WHY, day);
      case 4 -> new TerminateDeal(id(), id, later(day), amount(30), dealer, WHY, day);
      case 12 -> new SubstituteCollateral(id(), id, terms.bonds(amount(60_000)), dealer, WHY, day);
      case 13, 14, 15 -> revaluation(deal, day);
      case 5 -> new ReverseDeal(id(), id, dealer, once(5) ? dealer : CHIEF, WHY, day);
      default -> new VerifyDeal(id(), id, once(5) ? dealer : BACK_OFFICE, day);
    };
  }

  /// Worth nothing once it is over, and sometimes told by the market of the day before.
  private RevalueDeal revaluation(LiveDeal deal, LocalDate day) {
    Currency currency = deal.ticket().terms().currency();
    long worth = deal.open().isEmpty() ? 0 : random.nextLong(-100_000, 100_000);
    return new RevalueDeal(
        id(),
        deal.dealId(),
        RandomMarket.of(once(9) ? day.minusDays(1) : day),
        new Money(currency, worth),
        day);
  }

  /// One in five was made some days ago, which somebody allowed.
  private DealTicket ticket(LocalDate day) {
    LocalDate traded = once(5) ? good(day.minusDays(1 + random.nextInt(9))) : day;
    ValueDating dating =
        traded.isBefore(day)
            ? new BackValue(CHIEF, ValueDating.Authority.DESK_HEAD, WHY)
            : new InTime();
    LocalDate value = once(6) ? traded.plusDays(random.nextInt(3)) : good(traded);
    LocalDate end = value.plusDays(1 + random.nextInt(40));
    DealTerms dealt = terms.between(value, once(6) ? end : good(end));
    return new DealTicket(PORTFOLIO, bank, dealer, traded, dating, dealt);
  }

  private LocalDate later(LocalDate day) {
    return good(day.plusDays(random.nextInt(10)));
  }

  private static LocalDate good(LocalDate date) {
    return RandomTerms.good(date);
  }

  private Money amount(int yuan) {
    return terms.amount(yuan);
  }

  private boolean once(int in) {
    return random.nextInt(in) == 0;
  }

  private TransactionId id() {
    return new TransactionId(caller + ++count);
  }
}
