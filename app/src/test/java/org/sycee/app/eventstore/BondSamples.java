package org.sycee.app.eventstore;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.sycee.ledger.Event;
import org.sycee.ledger.TransactionId;
import org.sycee.money.Rate;
import org.sycee.time.DayCount;
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

/// One fixed instance of every event about bonds.
final class BondSamples {
  private static final TransactionId ID = new TransactionId("0195-7f0c:a.b_1");
  private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
  private static final InstrumentId BOND = new InstrumentId("180019.IB");
  private static final LocalDate ISSUE = LocalDate.of(2018, 8, 16);
  private static final LocalDate MATURITY = LocalDate.of(2028, 8, 16);
  private static final FixedCoupon FIXED =
      new FixedCoupon(Rate.ofPercent("3.54"), 2, DayCount.ACT_ACT_ICMA, ISSUE, MATURITY, 0);

  private BondSamples() {}

  static List<Event> all() {
    return Stream.of(instruments()).flatMap(List::stream).toList();
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
}
