package org.sycee.benchmarks.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.sycee.benchmarks.Accounts;
import org.sycee.benchmarks.TimeOrderedIds;
import org.sycee.ledger.facility.CreditRating;
import org.sycee.ledger.facility.EmployeeId;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.money.Money;
import org.sycee.money.Rate;
import org.sycee.time.DayCount;
import org.sycee.treasury.DealId;
import org.sycee.treasury.DealProduct;
import org.sycee.treasury.counterparty.CounterpartyCommand.RegisterCounterparty;
import org.sycee.treasury.counterparty.CounterpartyDetails;
import org.sycee.treasury.counterparty.CounterpartyId;
import org.sycee.treasury.counterparty.CounterpartyKind;
import org.sycee.treasury.deal.DealCommand.CaptureDeal;
import org.sycee.treasury.deal.DealCommand.VerifyDeal;
import org.sycee.treasury.deal.DealTicket;
import org.sycee.treasury.deal.MoneyMarketTerms;
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

/// Dealers who lend to banks: each call captures a deal, checked against the limits of its bank,
/// that bank's group, its book and its dealer, and a second person verifies it. Two commands, two
/// events of a new deal; a rate counts deals.
final class Dealers implements Party {
  private static final int BANKS = 50;
  private static final int DEALERS = 10;
  private static final AccountingUnit BOOK =
      new AccountingUnit(Accounts.UNIT.entity(), Accounts.UNIT.branch(), "MONEY");
  private static final EmployeeId BACK_OFFICE = new EmployeeId("back-office");
  private static final EmployeeId CHIEF = new EmployeeId("chief");
  private static final LocalDate DAY = Accounts.DAY;
  private static final Money LENT = Money.of("CNY", "10000000.00");
  private static final Money PLENTY = Money.of("CNY", "90000000000000.00");
  private static final MoneyMarketTerms TERMS =
      new MoneyMarketTerms(
          DealProduct.PLACEMENT,
          LENT,
          Rate.ofPercent("1.92"),
          DayCount.ACT_360,
          DAY,
          DAY.plusDays(7));

  private final Bank bank;
  private final AtomicIntegerArray dealsWith = new AtomicIntegerArray(BANKS);

  Dealers(Bank bank) {
    this.bank = bank;
    var money = new PortfolioTerms("money", Classification.AC, Costing.WEIGHTED_AVERAGE, false);
    bank.submit(new OpenPortfolio(TimeOrderedIds.transaction(), BOOK, money, DAY));
    setLimit("book", LimitSubject.book(BOOK));
    for (int i = 0; i < DEALERS; i++) {
      setLimit("dealer" + i, LimitSubject.dealer(dealer(i)));
    }
    for (int i = 0; i < BANKS; i++) {
      register(i);
    }
  }

  private void register(int i) {
    CounterpartyId group = new CounterpartyId("cpt_group" + i / 5);
    var details =
        new CounterpartyDetails(
            "Bank " + i,
            CounterpartyKind.DOMESTIC_COMMERCIAL_BANK,
            group,
            CreditRating.AA,
            "",
            false,
            CounterpartyDetails.FOR_EVER,
            List.of());
    bank.submit(
        new RegisterCounterparty(TimeOrderedIds.transaction(), counterparty(i), details, DAY));
    setLimit("bank" + i, LimitSubject.counterparty(counterparty(i)));
    if (i % 5 == 0) {
      setLimit("group" + i, LimitSubject.group(group));
    }
  }

  private void setLimit(String name, LimitSubject subject) {
    var terms =
        new LimitTerms(
            BOOK.entity(), subject, List.of(), 0, Measure.EXPOSURE, PLENTY, DAY.plusYears(1));
    bank.submit(
        new SetLimit(
            TimeOrderedIds.transaction(),
            new LimitId("lim_" + name),
            terms,
            BACK_OFFICE,
            CHIEF,
            DAY));
  }

  private static CounterpartyId counterparty(int i) {
    return new CounterpartyId("cpt_bank" + i);
  }

  private static EmployeeId dealer(int i) {
    return new EmployeeId("dealer" + i);
  }

  @Override
  public List<Scenario> scenarios() {
    var scenarios = new ArrayList<Scenario>();
    for (int callers : Round.CALLERS) {
      scenarios.add(
          new Scenario(Contender.DEALS, callers, 1, this::deal, bank.log().reader()::headPosition));
    }
    return scenarios;
  }

  private int deal(int caller) {
    int with = Accounts.any() % BANKS;
    var id = new DealId("deal_" + TimeOrderedIds.text());
    var ticket =
        new DealTicket(
            BOOK, counterparty(with), dealer(caller % DEALERS), DAY, new InTime(), TERMS);
    bank.submit(new CaptureDeal(TimeOrderedIds.transaction(), id, ticket, DAY));
    bank.submit(new VerifyDeal(TimeOrderedIds.transaction(), id, BACK_OFFICE, DAY));
    dealsWith.incrementAndGet(with);
    return 2;
  }

  /// The limit of every bank is used by the deals with it, and by no others.
  @Override
  public void verify() {
    for (var usage : bank.log().limits().usages(DAY)) {
      for (int i = 0; i < BANKS; i++) {
        long expected = Math.multiplyExact(LENT.minorUnits(), dealsWith.get(i));
        if (usage.limitId().value().equals("lim_bank" + i)
            && usage.used().minorUnits() != expected) {
          throw new IllegalStateException(
              "%s is used, by %d deals of %s".formatted(usage, dealsWith.get(i), LENT));
        }
      }
    }
  }

  @Override
  public void close() {
    // The bank is closed by itself.
  }
}
