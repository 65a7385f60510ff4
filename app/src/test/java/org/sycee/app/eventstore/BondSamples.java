package org.sycee.app.eventstore;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.sycee.ledger.Event;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.facility.EmployeeId;
import org.sycee.ledger.journal.AccountCode;
import org.sycee.ledger.journal.JournalEntry;
import org.sycee.ledger.journal.LedgerAccount;
import org.sycee.money.Money;
import org.sycee.money.Price;
import org.sycee.money.Rate;
import org.sycee.time.DayCount;
import org.sycee.treasury.DealId;
import org.sycee.treasury.counterparty.CounterpartyId;
import org.sycee.treasury.instrument.ExerciseDate;
import org.sycee.treasury.instrument.InstrumentDetails;
import org.sycee.treasury.instrument.InstrumentEvent.*;
import org.sycee.treasury.instrument.InstrumentId;
import org.sycee.treasury.instrument.InstrumentKind;
import org.sycee.treasury.instrument.InstrumentTerms;
import org.sycee.treasury.instrument.InstrumentTerms.FixedCoupon;
import org.sycee.treasury.instrument.InstrumentTerms.Floating;
import org.sycee.treasury.instrument.Issuer;
import org.sycee.treasury.instrument.Issuer.KnownIssuer;
import org.sycee.treasury.instrument.Issuer.NamedIssuer;
import org.sycee.treasury.instrument.Market;
import org.sycee.treasury.marketdata.SnapshotId;
import org.sycee.treasury.portfolio.Classification;
import org.sycee.treasury.portfolio.Costing;
import org.sycee.treasury.position.Allowance;
import org.sycee.treasury.position.HoldingTerms;
import org.sycee.treasury.position.PositionEvent.*;
import org.sycee.treasury.position.PositionId;
import org.sycee.treasury.position.Release;

/// One fixed instance of every event about bonds.
public final class BondSamples {
  private static final TransactionId ID = new TransactionId("0195-7f0c:a.b_1");
  private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
  private static final InstrumentId BOND = new InstrumentId("180019.IB");
  private static final LocalDate ISSUE = LocalDate.of(2018, 8, 16);
  private static final LocalDate MATURITY = LocalDate.of(2028, 8, 16);
  private static final FixedCoupon FIXED =
      new FixedCoupon(Rate.ofPercent("3.54"), 2, DayCount.ACT_ACT_ICMA, ISSUE, MATURITY, 0);

  public static final HoldingTerms HELD =
      new HoldingTerms(
          Classification.FVOCI, Costing.WEIGHTED_AVERAGE, Currency.getInstance("CNY"), FIXED);
  private static final PositionId POSITION = PositionId.parse("CN01/0101/MONEY/180019.IB");
  private static final DealId DEAL = new DealId("deal_7");
  private static final EmployeeId LI = new EmployeeId("li.na");
  private static final String RULE = "position-1";
  private static final Money FACE = Money.of("CNY", "10000000.00");
  private static final Money CLEAN = Money.of("CNY", "10120000.00");
  private static final Money ACCRUED = Money.of("CNY", "53278.69");
  private static final Money CHANGE = Money.of("CNY", "30000.00");

  private BondSamples() {}

  static List<Event> all() {
    return Stream.of(instruments(), trades(), life()).flatMap(List::stream).toList();
  }

  private static List<Event> instruments() {
    var floating =
        new Floating("FDR007", Rate.ofPercent("0.45"), 4, 3, DayCount.ACT_365F, ISSUE, MATURITY);
    return List.of(
        new InstrumentDefined(ID, BOND, details(new NamedIssuer("财政部"), FIXED), ISSUE),
        new InstrumentChanged(
            ID, BOND, details(new KnownIssuer(new CounterpartyId("cpt_cdb")), floating), DAY),
        new InstrumentRetired(ID, BOND, "called", DAY));
  }

  private static InstrumentDetails details(Issuer issuer, InstrumentTerms terms) {
    return new InstrumentDetails(
        "18附息国债19",
        InstrumentKind.GOVERNMENT,
        Market.INTERBANK,
        issuer,
        Currency.getInstance("CNY"),
        terms,
        List.of(new ExerciseDate(ExerciseDate.Right.CALL, LocalDate.of(2027, 8, 16))));
  }

  private static List<Event> trades() {
    return List.of(
        new BondsBought(
            ID,
            POSITION,
            DEAL,
            HELD,
            FACE,
            CLEAN,
            ACCRUED,
            DAY,
            DAY,
            RULE,
            entry("1503.01", "3001.05", FACE)),
        new BondsSold(
            ID,
            POSITION,
            DEAL,
            released(),
            CLEAN,
            ACCRUED,
            DAY,
            DAY,
            RULE,
            entry("3001.05", "1503.01", FACE)),
        new BondTradeTakenBack(
            ID, POSITION, DEAL, FACE, DAY, RULE, entry("3001.05", "1503.01", FACE).reversed(DAY)));
  }

  private static List<Event> life() {
    return List.of(
        new CouponReceived(
            ID, POSITION, ACCRUED, LI, DAY, DAY, RULE, entry("1003.02", "1132.21", ACCRUED)),
        new BondsRedeemed(
            ID, POSITION, released(), LI, DAY, DAY, RULE, entry("1003.02", "1503.01", FACE)),
        new PositionRevalued(
            ID,
            POSITION,
            Price.ofPercent("101.5"),
            new SnapshotId("UNNAMED", DAY, "2026-01-05"),
            CHANGE,
            CHANGE,
            DAY,
            RULE,
            entry("1503.03", "4003.01", CHANGE)),
        new PositionImpaired(
            ID,
            POSITION,
            new Allowance(Allowance.Stage.LIFETIME, CHANGE),
            CHANGE,
            LI,
            "downgraded",
            DAY,
            RULE,
            entry("6702", "4003.02", CHANGE)));
  }

  private static Release released() {
    return new Release(FACE, CLEAN, CHANGE, CHANGE);
  }

  private static JournalEntry entry(String debit, String credit, Money amount) {
    return JournalEntry.on(DAY)
        .debit(LedgerAccount.of(POSITION.portfolio(), new AccountCode(debit)), amount)
        .credit(LedgerAccount.of(POSITION.portfolio(), new AccountCode(credit)), amount)
        .entry();
  }
}
