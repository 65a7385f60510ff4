package org.sycee.benchmarks.load;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.sycee.app.axon.ManyAtATime;
import org.sycee.app.database.Database;
import org.sycee.app.revaluation.BookRevaluation;
import org.sycee.app.revaluation.ValuedBook;
import org.sycee.benchmarks.TimeOrderedIds;
import org.sycee.ledger.businessday.BusinessDayCommand.OpenBusinessDay;
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
import org.sycee.treasury.bondtrade.BondTradeCommand.SettleBondTrade;
import org.sycee.treasury.counterparty.CounterpartyCommand.RegisterCounterparty;
import org.sycee.treasury.counterparty.CounterpartyDetails;
import org.sycee.treasury.counterparty.CounterpartyId;
import org.sycee.treasury.counterparty.CounterpartyKind;
import org.sycee.treasury.deal.BondTradeTerms;
import org.sycee.treasury.deal.DealCommand.CaptureDeal;
import org.sycee.treasury.deal.DealCommand.VerifyDeal;
import org.sycee.treasury.deal.DealTicket;
import org.sycee.treasury.deal.ValueDating.InTime;
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
import org.sycee.treasury.marketdata.MarketQuote;
import org.sycee.treasury.marketdata.MarketQuote.BondPrice;
import org.sycee.treasury.marketdata.MarketSnapshot;
import org.sycee.treasury.marketdata.SnapshotCommand.TakeSnapshot;
import org.sycee.treasury.marketdata.SnapshotEvent.SnapshotTaken;
import org.sycee.treasury.marketdata.SnapshotId;
import org.sycee.treasury.portfolio.Classification;
import org.sycee.treasury.portfolio.Costing;
import org.sycee.treasury.portfolio.PortfolioCommand.OpenPortfolio;
import org.sycee.treasury.portfolio.PortfolioTerms;
import org.sycee.treasury.risk.CurveNames;

/// Many positions in bonds, all bought through the front door, brought to the prices of a market:
/// each is decided, stored with its entry and booked by itself.
public final class RevaluationRun {
  private static final String DATABASE = "sycee_revaluation";
  private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
  private static final int INSTRUMENTS = 1_000;
  private static final int MARKETS = 3;
  private static final EmployeeId DEALER = new EmployeeId("dealer");
  private static final EmployeeId BACK_OFFICE = new EmployeeId("back-office");
  private static final EmployeeId CHIEF = new EmployeeId("chief");
  private static final CounterpartyId BANK = new CounterpartyId("cpt_bank");
  private static final FixedCoupon PAYING =
      new FixedCoupon(
          Rate.ofPercent("2.5"),
          2,
          DayCount.ACT_ACT_ICMA,
          LocalDate.of(2024, 3, 15),
          LocalDate.of(2034, 3, 15),
          0);

  private final BookedBank bank;

  private RevaluationRun(BookedBank bank) {
    this.bank = bank;
  }

  /// Buys so many positions and values them by several markets, telling each time what it took.
  public static String run(int positions, Consumer<String> progress) throws SQLException {
    try (var server = Server.open(System.getenv())) {
      try (Database database = Database.open(server.create(DATABASE), 8);
          var bank = new BookedBank(database)) {
        var run = new RevaluationRun(bank);
        bank.submit(new OpenBusinessDay(TimeOrderedIds.transaction(), BookedBank.ENTITY, DAY));
        long begun = System.nanoTime();
        bank.populate(() -> run.buy(positions));
        progress.accept("%,d positions bought in %.0f s".formatted(positions, since(begun)));
        var rows = new ArrayList<String>();
        for (int market = 1; market <= MARKETS; market++) {
          server.checkpoint();
          double seconds = run.revalue(positions, market);
          rows.add("| %d | %.1f | %,.0f |".formatted(market, seconds, positions / seconds));
          progress.accept("market %d: %.1f s".formatted(market, seconds));
        }
        return """
        - machine: %s
        - Java: %s
        - PostgreSQL: %s
        - %,d positions in %d portfolios, %d bonds

        | market | seconds | positions/s |
        |---:|---:|---:|
        %s
        """
            .formatted(
                Machine.describe(),
                Machine.java(),
                server.version(),
                positions,
                portfolios(positions),
                INSTRUMENTS,
                String.join("\n", rows));
      } finally {
        server.drop(DATABASE);
      }
    }
  }

  private static double since(long nanos) {
    return (System.nanoTime() - nanos) / 1e9;
  }

  private static int portfolios(int positions) {
    return (positions + INSTRUMENTS - 1) / INSTRUMENTS;
  }

  private static AccountingUnit portfolio(int number) {
    return new AccountingUnit(BookedBank.ENTITY, "0101", "BONDS" + number);
  }

  private static InstrumentId instrument(int number) {
    return new InstrumentId("24%04d.IB".formatted(number));
  }

  private void buy(int positions) {
    prepare(portfolios(positions));
    ManyAtATime.each(
        IntStream.range(0, positions).boxed().toList(),
        number -> {
          buy(portfolio(number / INSTRUMENTS), instrument(number % INSTRUMENTS));
          return number;
        });
  }

  private void prepare(int portfolios) {
    var bankDetails =
        new CounterpartyDetails(
            "Bank",
            CounterpartyKind.DOMESTIC_COMMERCIAL_BANK,
            BANK,
            CreditRating.AA,
            "",
            false,
            CounterpartyDetails.FOR_EVER,
            List.of());
    bank.submit(new RegisterCounterparty(TimeOrderedIds.transaction(), BANK, bankDetails, DAY));
    var limit =
        new LimitTerms(
            BookedBank.ENTITY,
            LimitSubject.dealer(DEALER),
            List.of(),
            0,
            Measure.EXPOSURE,
            Money.of("CNY", "90000000000000.00"),
            DAY);
    bank.submit(
        new SetLimit(
            TimeOrderedIds.transaction(),
            new LimitId("lim_dealer"),
            limit,
            BACK_OFFICE,
            CHIEF,
            DAY));
    var terms = new PortfolioTerms("bonds", Classification.FVOCI, Costing.WEIGHTED_AVERAGE, false);
    for (int i = 0; i < portfolios; i++) {
      bank.submit(new OpenPortfolio(TimeOrderedIds.transaction(), portfolio(i), terms, DAY));
    }
    var details =
        new InstrumentDetails(
            "bond",
            InstrumentKind.GOVERNMENT,
            Market.INTERBANK,
            new NamedIssuer("Ministry of Finance"),
            Currency.getInstance("CNY"),
            PAYING,
            List.of());
    for (int i = 0; i < INSTRUMENTS; i++) {
      bank.submit(
          new DefineInstrument(
              TimeOrderedIds.transaction(), instrument(i), details, PAYING.accrualStartDate()));
    }
  }

  private void buy(AccountingUnit portfolio, InstrumentId instrument) {
    var id = new DealId("deal_" + TimeOrderedIds.text());
    BondTradeTerms terms =
        BondTradeTerms.of(
            DealProduct.BOND_PURCHASE,
            instrument,
            PAYING,
            Money.of("CNY", "10000000.00"),
            DAY,
            PriceBasis.CLEAN,
            new BigDecimal("1.012"));
    var ticket = new DealTicket(portfolio, BANK, DEALER, DAY, new InTime(), terms);
    bank.submit(new CaptureDeal(TimeOrderedIds.transaction(), id, ticket, DAY));
    bank.submit(new VerifyDeal(TimeOrderedIds.transaction(), id, BACK_OFFICE, DAY));
    bank.submit(new SettleBondTrade(TimeOrderedIds.transaction(), id, BACK_OFFICE, DAY, DAY));
  }

  /// All portfolios, one after the other; fails unless every position is booked.
  private double revalue(int positions, int market) {
    var id = new SnapshotId("CFETS", DAY, "market" + market);
    List<MarketQuote> quotes =
        IntStream.range(0, INSTRUMENTS)
            .<MarketQuote>mapToObj(i ->
                new BondPrice(
                    instrument(i).value(),
                    new Price(BigDecimal.valueOf(10_000 + 10L * market + i % 10, 4))))
            .toList();
    var taken =
        new SnapshotTaken(
            TimeOrderedIds.transaction(), id, Instant.parse(DAY + "T09:30:00Z"), quotes);
    bank.submit(new TakeSnapshot(taken.transactionId(), id, taken.time(), quotes));
    var revaluation = new BookRevaluation(bank.desk());
    var curves = new CurveNames(Map.of(), Map.of());
    long begun = System.nanoTime();
    int booked = 0;
    for (int i = 0; i < portfolios(positions); i++) {
      var book = new ValuedBook(bank.log(), portfolio(i), new MarketSnapshot(taken), curves);
      booked +=
          revaluation
              .run(book, TimeOrderedIds.transaction(), BookedBank.ORIGIN, false, DAY)
              .booked();
    }
    double seconds = since(begun);
    if (booked != positions) {
      throw new IllegalStateException(
          "%,d of %,d positions were revalued".formatted(booked, positions));
    }
    return seconds;
  }
}
