package org.sycee.app.eventstore;

import static org.sycee.treasury.limit.LimitTerms.Measure.SETTLEMENT;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.sycee.ledger.Event;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.facility.CreditRating;
import org.sycee.ledger.facility.EmployeeId;
import org.sycee.ledger.journal.AccountCode;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.ledger.journal.JournalEntry;
import org.sycee.ledger.journal.LedgerAccount;
import org.sycee.money.Money;
import org.sycee.money.Price;
import org.sycee.money.Rate;
import org.sycee.time.DayCount;
import org.sycee.treasury.DealId;
import org.sycee.treasury.DealProduct;
import org.sycee.treasury.counterparty.CounterpartyDetails;
import org.sycee.treasury.counterparty.CounterpartyEvent.*;
import org.sycee.treasury.counterparty.CounterpartyId;
import org.sycee.treasury.counterparty.CounterpartyKind;
import org.sycee.treasury.counterparty.SettlementInstruction;
import org.sycee.treasury.deal.DealEvent.*;
import org.sycee.treasury.deal.DealTicket;
import org.sycee.treasury.deal.FloatingIndex;
import org.sycee.treasury.deal.Flow;
import org.sycee.treasury.deal.InterestPlan;
import org.sycee.treasury.deal.MoneyMarketTerms;
import org.sycee.treasury.deal.RateFixing;
import org.sycee.treasury.deal.ValueDating;
import org.sycee.treasury.limit.Exposure;
import org.sycee.treasury.limit.LimitEvent.*;
import org.sycee.treasury.limit.LimitId;
import org.sycee.treasury.limit.LimitSubject;
import org.sycee.treasury.limit.LimitTerms;
import org.sycee.treasury.portfolio.Classification;
import org.sycee.treasury.portfolio.Costing;
import org.sycee.treasury.portfolio.PortfolioEvent.*;
import org.sycee.treasury.portfolio.PortfolioTerms;
import org.sycee.treasury.portfolio.PriceBand;
import org.sycee.treasury.repo.RepoBond;

/// One fixed instance of every event of the treasury.
final class TreasurySamples {
  private static final TransactionId ID = new TransactionId("0195-7f0c:a.b_1");
  private static final CounterpartyId BANK = new CounterpartyId("cpt_icbc");
  private static final AccountingUnit UNIT = AccountingUnit.parse("CN01/0101/MONEY");
  private static final LimitId LIMIT = new LimitId("lim_7");
  private static final DealId DEAL = new DealId("deal_7");
  private static final EmployeeId DEALER = new EmployeeId("zhang.wei");
  private static final EmployeeId OTHER = new EmployeeId("li.na");
  private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
  private static final LocalDate END = LocalDate.of(2026, 1, 12);
  private static final Money PRINCIPAL = Money.of("CNY", "100000000.00");
  private static final Money PART = Money.of("CNY", "40000000.00");
  private static final Money ZERO = Money.of("CNY", "0.00");
  private static final MoneyMarketTerms TERMS =
      new MoneyMarketTerms(
          DealProduct.PLACEMENT, PRINCIPAL, Rate.ofPercent("1.92"), DayCount.ACT_360, DAY, END);
  private static final Exposure EXPOSURE =
      new Exposure(
          "CN01",
          List.of(
              LimitSubject.counterparty(BANK),
              LimitSubject.group(BANK),
              LimitSubject.book(UNIT),
              LimitSubject.dealer(DEALER)),
          DealProduct.PLACEMENT,
          7,
          PRINCIPAL,
          PRINCIPAL,
          List.of(new Exposure.Payment(DAY, PRINCIPAL)));

  private TreasurySamples() {}

  static List<Event> all() {
    return Stream.of(
            references(),
            limits(),
            tickets(),
            payments(),
            changes(),
            rolls(),
            NostroSamples.all(),
            ConfirmationSamples.all(),
            DerivativeSamples.all(),
            MarketSamples.all())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Event> references() {
    var details =
        new CounterpartyDetails(
            "工商银行",
            CounterpartyKind.DOMESTIC_COMMERCIAL_BANK,
            BANK,
            CreditRating.AAA,
            "ICBKCNBJ",
            true,
            CounterpartyDetails.FOR_EVER,
            List.of(
                new SettlementInstruction(Currency.getInstance("CNY"), "102100099996", "CNAPS")));
    var terms = new PortfolioTerms("货币市场", Classification.AC, Costing.WEIGHTED_AVERAGE, false);
    return List.of(
        new CounterpartyRegistered(ID, BANK, details, DAY),
        new CounterpartyChanged(ID, BANK, details, DAY),
        new CounterpartySuspended(ID, BANK, "downgraded", DAY),
        new CounterpartyResumed(ID, BANK, "reviewed", DAY),
        new PortfolioOpened(ID, UNIT, terms, DAY),
        new PriceBandSet(
            ID,
            UNIT,
            new PriceBand("CFETS", Rate.ofPercent("2")),
            new EmployeeId("zhang.wei"),
            new EmployeeId("zhao"),
            DAY),
        new PortfolioClosed(ID, UNIT, "merged", DAY));
  }

  private static List<Event> limits() {
    var terms =
        new LimitTerms(
            "CN01",
            LimitSubject.group(BANK),
            List.of(DealProduct.PLACEMENT, DealProduct.DEPOSIT_PLACED),
            90,
            SETTLEMENT,
            PRINCIPAL,
            END);
    return List.of(
        new LimitSet(ID, LIMIT, terms, DEALER, OTHER, DAY),
        new LimitChanged(ID, LIMIT, PART, END, DEALER, OTHER, "rating cut", DAY),
        new LimitOverridden(ID, LIMIT, DEAL, PART, END, DEALER, OTHER, "quarter end", DAY));
  }

  private static List<Event> tickets() {
    var late =
        new DealTicket(
            UNIT,
            BANK,
            DEALER,
            DAY,
            new ValueDating.BackValue(OTHER, ValueDating.Authority.TREASURER, "line was down"),
            TERMS);
    return List.of(
        new DealCaptured(ID, DEAL, ticket(), TERMS.flows(), EXPOSURE, DAY),
        new DealAmended(ID, DEAL, late, TERMS.flows(), "wrong rate", EXPOSURE, DAY),
        new DealVerified(ID, DEAL, OTHER, DAY),
        new DealReturned(ID, DEAL, OTHER, "wrong rate", DAY),
        new DealCancelled(ID, DEAL, DEALER, "captured twice", EXPOSURE.released(), DAY));
  }

  private static DealTicket ticket() {
    return new DealTicket(UNIT, BANK, DEALER, DAY, new ValueDating.InTime(), TERMS);
  }

  private static List<Event> payments() {
    return List.of(
        new FlowSettled(ID, DEAL, 1, PRINCIPAL, ZERO, OTHER, EXPOSURE, DAY, "deal-1", paidOut()),
        new FlowFailed(ID, DEAL, 2, OTHER, "nothing came in", END));
  }

  /// 60m is left for the last days: 100m x 1.92 % x 2 / 360 + 60m x 1.92 % x 5 / 360.
  private static List<Event> changes() {
    var reduction = LocalDate.of(2026, 1, 7);
    Money interest = Money.of("CNY", "26666.67");
    Money left = Money.of("CNY", "60000000.00");
    var plan =
        new InterestPlan(
            List.of(new InterestPlan.Step(DAY, PRINCIPAL), new InterestPlan.Step(reduction, left)),
            TERMS.rate(),
            TERMS.dayCount(),
            END,
            interest);
    List<Flow> flows =
        List.of(
            new Flow(3, reduction, Flow.Way.RECEIVE, PART, ZERO),
            new Flow(4, END, Flow.Way.RECEIVE, left, interest));
    return List.of(
        new DealReduced(
            ID, DEAL, PART, reduction, plan, flows, DEALER, "asked by cpt", EXPOSURE, DAY),
        new DealTerminated(ID, DEAL, END, plan, flows, DEALER, "agreed", EXPOSURE, DAY),
        new CollateralSubstituted(
            ID,
            DEAL,
            List.of(
                new RepoBond("240004.IB", PRINCIPAL, Price.ofPercent("95.5")),
                new RepoBond("230210.IB", PART, Price.ofPercent("90"))),
            DEALER,
            "margin call",
            EXPOSURE,
            DAY),
        new RateFixed(
            ID,
            DEAL,
            FloatingIndex.FR007,
            new RateFixing(DAY, Rate.ofPercent("1.85")),
            "CFETS",
            DEALER,
            flows,
            EXPOSURE,
            DAY),
        new DealReversed(
            ID,
            DEAL,
            DEALER,
            OTHER,
            "booked twice",
            EXPOSURE.released(),
            DAY,
            "deal-1",
            paidOut().reversed(DAY)));
  }

  /// 100m and 37,333.33 of interest stay for a week more.
  private static List<Event> rolls() {
    var next = new DealId("deal_8");
    var clearing = LedgerAccount.of(UNIT, new AccountCode("3001.06"));
    Money interest = Money.of("CNY", "37333.33");
    Money rolled = PRINCIPAL.plus(interest);
    var terms =
        new MoneyMarketTerms(
            DealProduct.PLACEMENT,
            rolled,
            Rate.ofPercent("1.92"),
            DayCount.ACT_360,
            END,
            END.plusDays(7));
    var ticket = new DealTicket(UNIT, BANK, DEALER, END, new ValueDating.InTime(), terms);
    var ended =
        JournalEntry.on(END)
            .debit(clearing, rolled)
            .credit(LedgerAccount.of(UNIT, new AccountCode("1302"), DEAL.value()), PRINCIPAL)
            .credit(LedgerAccount.of(UNIT, new AccountCode("1132.11")), interest)
            .entry();
    var begun =
        JournalEntry.on(END)
            .debit(LedgerAccount.of(UNIT, new AccountCode("1302"), next.value()), rolled)
            .credit(clearing, rolled)
            .entry();
    return List.of(
        new DealRolled(
            ID, DEAL, next, rolled, interest, DEALER, EXPOSURE.released(), END, "deal-1", ended),
        new SuccessorOpened(
            ID,
            next,
            DEAL,
            ticket,
            terms.flows().subList(1, 2),
            OTHER,
            EXPOSURE,
            END,
            "deal-1",
            begun));
  }

  private static JournalEntry paidOut() {
    return JournalEntry.on(DAY)
        .debit(LedgerAccount.of(UNIT, new AccountCode("1302"), DEAL.value()), PRINCIPAL)
        .credit(LedgerAccount.of(UNIT, new AccountCode("1003.02")), PRINCIPAL)
        .entry();
  }
}
