package org.sycee.app.simulation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.sycee.ledger.Command;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.facility.CreditRating;
import org.sycee.ledger.facility.EmployeeId;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.money.Money;
import org.sycee.money.Price;
import org.sycee.money.Rate;
import org.sycee.time.DayCount;
import org.sycee.treasury.DealId;
import org.sycee.treasury.DealProduct;
import org.sycee.treasury.bond.PriceBasis;
import org.sycee.treasury.bondtrade.BondTradeCommand.*;
import org.sycee.treasury.counterparty.CounterpartyCommand.RegisterCounterparty;
import org.sycee.treasury.counterparty.CounterpartyDetails;
import org.sycee.treasury.counterparty.CounterpartyId;
import org.sycee.treasury.counterparty.CounterpartyKind;
import org.sycee.treasury.deal.BondTradeTerms;
import org.sycee.treasury.deal.DealCommand.*;
import org.sycee.treasury.deal.DealTicket;
import org.sycee.treasury.deal.LiveDeal;
import org.sycee.treasury.deal.ValueDating;
import org.sycee.treasury.instrument.InstrumentCommand.DefineInstrument;
import org.sycee.treasury.instrument.InstrumentDetails;
import org.sycee.treasury.instrument.InstrumentId;
import org.sycee.treasury.instrument.InstrumentKind;
import org.sycee.treasury.instrument.InstrumentTerms.FixedCoupon;
import org.sycee.treasury.instrument.Issuer.NamedIssuer;
import org.sycee.treasury.instrument.Market;
import org.sycee.treasury.limit.LimitCommand.SetLimit;
import org.sycee.treasury.limit.LimitId;
import org.sycee.treasury.limit.LimitSubject;
import org.sycee.treasury.limit.LimitTerms;
import org.sycee.treasury.limit.LimitTerms.Measure;
import org.sycee.treasury.portfolio.Classification;
import org.sycee.treasury.portfolio.Costing;
import org.sycee.treasury.portfolio.PortfolioCommand.OpenPortfolio;
import org.sycee.treasury.portfolio.PortfolioTerms;
import org.sycee.treasury.position.Allowance;
import org.sycee.treasury.position.Holding;
import org.sycee.treasury.position.PositionCommand.*;
import org.sycee.treasury.position.PositionId;

/// What one dealer in bonds does: he buys and sells two of them, of which one soon pays a coupon
/// and is paid back, in one portfolio at fair value through equity.
final class RandomBonds {
  static final AccountingUnit PORTFOLIO = AccountingUnit.parse("CN01/0101/BONDS");

  private static final Currency CNY = Currency.getInstance("CNY");
  private static final EmployeeId DEALER = new EmployeeId("bond-dealer");
  private static final EmployeeId BACK_OFFICE = new EmployeeId("back-office");
  private static final EmployeeId CHIEF = new EmployeeId("chief");
  private static final CounterpartyId BANK = new CounterpartyId("cpt_bonds");
  private static final InstrumentId SHORT = new InstrumentId("210001.IB");
  private static final InstrumentId LONG = new InstrumentId("220001.IB");
  private static final FixedCoupon SHORT_TERMS =
      paying("2.5", 2, LocalDate.of(2018, 2, 26), LocalDate.of(2023, 2, 26));
  private static final FixedCoupon LONG_TERMS =
      paying("1.9", 1, LocalDate.of(2022, 1, 20), LocalDate.of(2032, 1, 20));

  /// Later a price would be a yield of more than 1,000 %.
  private static final LocalDate LAST_DAY_OF_SHORT = SHORT_TERMS.maturityDate().minusDays(30);

  private static final String WHY = "simulated";

  private final FoldedLog log;
  private final SplittableRandom random;
  private final List<DealId> mine = new ArrayList<>();
  private int count;

  RandomBonds(long seed, FoldedLog log) {
    this.log = log;
    this.random = new SplittableRandom(seed * 1_000 + 300);
  }

  private static FixedCoupon paying(
      String percent, int perYear, LocalDate start, LocalDate maturity) {
    return new FixedCoupon(
        Rate.ofPercent(percent), perYear, DayCount.ACT_ACT_ICMA, start, maturity, 0);
  }

  /// What there must be before the first trade.
  List<Command> preparation(LocalDate day) {
    var bank =
        new CounterpartyDetails(
            "bonds",
            CounterpartyKind.DOMESTIC_SECURITIES,
            BANK,
            CreditRating.AA,
            "",
            false,
            CounterpartyDetails.FOR_EVER,
            List.of());
    var portfolio =
        new PortfolioTerms("bonds", Classification.FVOCI, Costing.WEIGHTED_AVERAGE, false);
    var limit =
        new LimitTerms(
            PORTFOLIO.entity(),
            LimitSubject.dealer(DEALER),
            List.of(),
            0,
            Measure.EXPOSURE,
            Money.of("CNY", "900000000.00"),
            day.plusYears(100));
    LocalDate before = day.minusYears(1);
    return List.of(
        new RegisterCounterparty(id(), BANK, bank, before),
        new OpenPortfolio(id(), PORTFOLIO, portfolio, before),
        new SetLimit(id(), new LimitId("lim_bonds"), limit, BACK_OFFICE, CHIEF, day),
        new DefineInstrument(id(), SHORT, details(SHORT_TERMS), before),
        new DefineInstrument(id(), LONG, details(LONG_TERMS), before));
  }

  private static InstrumentDetails details(FixedCoupon paying) {
    return new InstrumentDetails(
        "bond",
        InstrumentKind.GOVERNMENT,
        Market.INTERBANK,
        new NamedIssuer("issuer"),
        CNY,
        paying,
        List.of());
  }

  Command next(LocalDate day) {
    InstrumentId bond = day.isBefore(LAST_DAY_OF_SHORT) && once(2) ? SHORT : LONG;
    List<LiveDeal> due =
        mine.stream()
            .flatMap(id -> log.deal(id.value()).stream())
            .filter(deal -> !deal.open().isEmpty())
            .toList();
    if (!due.isEmpty() && !once(4)) {
      return goOn(due.get(random.nextInt(due.size())), day);
    }
    return switch (random.nextInt(10)) {
      case 0 -> revaluation(bond, day);
      case 1 -> impairment(bond, day);
      case 2, 3 -> claim(day);
      case 4 -> reversal(day);
      default -> capture(bond, day);
    };
  }

  /// What is never delivered is given up some day.
  private Command goOn(LiveDeal deal, LocalDate day) {
    if (deal.stage() != LiveDeal.Stage.VERIFIED) {
      return new VerifyDeal(id(), deal.dealId(), BACK_OFFICE, day);
    }
    return once(6)
        ? new CancelDeal(id(), deal.dealId(), DEALER, WHY, day)
        : new SettleBondTrade(id(), deal.dealId(), BACK_OFFICE, day, day);
  }

  private Command capture(InstrumentId bond, LocalDate day) {
    var deal = new DealId("deal_b" + count);
    mine.add(deal);
    BondTradeTerms terms =
        BondTradeTerms.of(
            once(3) ? DealProduct.BOND_SALE : DealProduct.BOND_PURCHASE,
            bond,
            bond.equals(SHORT) ? SHORT_TERMS : LONG_TERMS,
            new Money(CNY, 1_000_000L * (1 + random.nextInt(20)) + random.nextInt(100)),
            day,
            PriceBasis.CLEAN,
            price());
    var ticket = new DealTicket(PORTFOLIO, BANK, DEALER, day, new ValueDating.InTime(), terms);
    return new CaptureDeal(id(), deal, ticket, day);
  }

  private BigDecimal price() {
    return BigDecimal.valueOf(980_000 + random.nextInt(50_000), 6);
  }

  private Command reversal(LocalDate day) {
    DealId deal = mine.isEmpty() ? new DealId("deal_none") : mine.get(latestSettled());
    return new ReverseBondTrade(id(), deal, DEALER, CHIEF, WHY, day);
  }

  private int latestSettled() {
    for (int i = mine.size() - 1; i > 0; i--) {
      if (log.deal(mine.get(i).value()).filter(LiveDeal::isStarted).isPresent()) {
        return i;
      }
    }
    return 0;
  }

  /// A coupon that is due, or what is to be paid back, or a part of it before.
  private Command claim(LocalDate day) {
    for (InstrumentId bond : List.of(SHORT, LONG)) {
      Optional<Holding> held = log.holding(position(bond));
      if (held.filter(each -> each.owedOn(day).isPositive()).isPresent()) {
        Money owed = held.get().owedOn(day);
        return new ReceiveCoupon(id(), position(bond), owed, BACK_OFFICE, day, day);
      }
      if (held.filter(each -> each.isMatured(day) && !each.isEmpty()).isPresent()) {
        return new RedeemBonds(id(), position(bond), held.get().face(), BACK_OFFICE, day, day);
      }
    }
    return new RedeemBonds(id(), position(LONG), Money.of("CNY", "1000.00"), BACK_OFFICE, day, day);
  }

  private Command revaluation(InstrumentId bond, LocalDate day) {
    return new RevaluePosition(id(), position(bond), new Price(price()), RandomMarket.of(day), day);
  }

  private Command impairment(InstrumentId bond, LocalDate day) {
    Allowance.Stage[] stages = Allowance.Stage.values();
    var allowance =
        new Allowance(
            stages[random.nextInt(stages.length)], new Money(CNY, random.nextInt(100_000)));
    return new ImpairPosition(id(), position(bond), allowance, CHIEF, WHY, day);
  }

  private static PositionId position(InstrumentId bond) {
    return new PositionId(PORTFOLIO, bond);
  }

  private boolean once(int in) {
    return random.nextInt(in) == 0;
  }

  private TransactionId id() {
    return new TransactionId("bond-" + ++count);
  }
}
