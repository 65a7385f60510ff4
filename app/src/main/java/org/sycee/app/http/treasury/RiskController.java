package org.sycee.app.http.treasury;

import static org.sycee.treasury.risk.RiskRejection.NOT_VALUABLE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.sycee.app.eventstore.EventLog;
import org.sycee.app.http.api.ApiController;
import org.sycee.app.http.market.KnownMarket;
import org.sycee.app.http.problem.MalformedRequest;
import org.sycee.app.http.treasury.RiskWishes.*;
import org.sycee.money.Money;
import org.sycee.money.Rounding;
import org.sycee.time.DateOutsideCalendar;
import org.sycee.treasury.bond.BondPricing;
import org.sycee.treasury.bond.YieldConvention;
import org.sycee.treasury.bond.YieldPricing;
import org.sycee.treasury.calendar.Calendars;
import org.sycee.treasury.market.DiscountCurve;
import org.sycee.treasury.marketdata.MarketSnapshot;
import org.sycee.treasury.risk.CurveNodeAt;
import org.sycee.treasury.risk.QuotedCurve;
import org.sycee.treasury.risk.RiskPricing;
import org.sycee.treasury.risk.Scenario;
import org.sycee.treasury.risk.Valuation;

/// What an instrument would be worth, now or as it was known at any moment; nothing is stored.
@ApiController
@Tag(name = "Risk")
class RiskController {
  /// Of a sensitivity or a price per 100; of a yield a hundredth of a basis point.
  private static final int DECIMALS = 6;

  private final EventLog log;
  private final KnownMarket market;

  RiskController(EventLog log) {
    this.log = log;
    this.market = new KnownMarket(log);
  }

  @Operation(
      summary = "Value a bond, a swap or a forward on the curves of a snapshot; stores nothing",
      description = "With its PV01 by node, and its worth in scenarios of rising rates.")
  @PostMapping("/risk:value")
  Answer valueInstrument(@RequestBody Question q) {
    long position = position(q);
    MarketSnapshot snapshot = market.snapshot(q.source(), q.asOf(), position);
    Valuation valuation = valuable(() -> valuation(q, snapshot, market.calendars(position)));
    Map<String, DiscountCurve> curves = curves(valuation, snapshot);
    RiskPricing risk = RiskPricing.of(valuation, curves);
    Currency currency = valuation.currency();
    List<NodeRisk> nodes =
        risk.pv01ByNode().entrySet().stream()
            .map(each ->
                new NodeRisk(
                    each.getKey().curve(), each.getKey().date(), decimals(each.getValue())))
            .toList();
    List<ScenarioWorth> scenarios =
        q.scenarios().orElse(List.of()).stream()
            .map(move -> worth(move, risk, snapshot, currency))
            .toList();
    return new Answer(
        snapshot.id(),
        snapshot.date(),
        position,
        money(currency, risk.presentValue()),
        decimals(risk.pv01()),
        nodes,
        q.bond().map(bond -> valuable(() -> figures(bond, valuation, curves))),
        scenarios);
  }

  private long position(Question q) {
    return q.knownAt()
        .or(() -> q.knownAtTime().map(time -> log.reader().positionAt(time).orElse(0)))
        .orElseGet(market::head);
  }

  private static Valuation valuation(Question q, MarketSnapshot snapshot, Calendars calendars) {
    Optional<Valuation> bond = q.bond().map(BondHolding::valuation);
    Optional<Valuation> swap = q.swap().map(each -> each.valuation(calendars));
    Optional<Valuation> forward = q.forward().map(each -> each.valuation(snapshot));
    List<Valuation> asked =
        List.of(bond, swap, forward).stream().flatMap(Optional::stream).toList();
    if (asked.size() != 1) {
      throw MalformedRequest.inBody("", "one of bond, swap and forward is valued at a time");
    }
    return asked.getFirst();
  }

  private static Map<String, DiscountCurve> curves(Valuation valuation, MarketSnapshot snapshot) {
    var curves = new HashMap<String, DiscountCurve>();
    for (String label : labels(valuation)) {
      int blank = label.lastIndexOf(' ');
      curves.put(
          label,
          QuotedCurve.of(
              snapshot,
              label.substring(0, blank),
              Currency.getInstance(label.substring(blank + 1))));
    }
    return curves;
  }

  private static List<String> labels(Valuation valuation) {
    return switch (valuation) {
      case Valuation.Holding bond -> List.of(bond.curve());
      case Valuation.InterestRateSwap swap -> List.of(swap.discountCurve(), swap.forwardCurve());
      case Valuation.FxForward forward -> List.of(forward.baseCurve(), forward.quoteCurve());
    };
  }

  private static ScenarioWorth worth(
      Move move, RiskPricing risk, MarketSnapshot snapshot, Currency currency) {
    var byNode = new HashMap<CurveNodeAt, BigDecimal>();
    move.byNode()
        .orElse(List.of())
        .forEach(bump ->
            byNode.put(
                new CurveNodeAt(bump.curve(), bump.at().from(snapshot.date())),
                BigDecimal.valueOf(bump.basisPoints())));
    double after =
        risk.after(
            new Scenario(move.name(), BigDecimal.valueOf(move.parallel().orElse(0)), byNode));
    return new ScenarioWorth(
        move.name(), money(currency, after), money(currency, after - risk.presentValue()));
  }

  private static BondFigures figures(
      BondHolding bond, Valuation valuation, Map<String, DiscountCurve> curves) {
    var holding = (Valuation.Holding) valuation;
    DiscountCurve curve = curves.values().iterator().next();
    var pricing =
        YieldPricing.of(
            holding.bond(),
            bond.yieldConvention().orElse(YieldConvention.STREET),
            curve.referenceDate());
    double accrued = holding.bond().accrued(curve.referenceDate()).doubleValue();
    double yield = pricing.yieldOf(holding.dirtyPrice(curve) - accrued);
    BondPricing at = pricing.price(yield);
    return new BondFigures(
        decimals(at.clean()),
        decimals(at.accrued()),
        decimals(at.dirty()),
        decimals(yield),
        decimals(at.macaulayDuration()),
        decimals(at.modifiedDuration()),
        decimals(at.convexity()),
        decimals(at.dv01()));
  }

  /// Terms that their own types refuse have no worth.
  private static <T> T valuable(Supplier<T> attempt) {
    try {
      return attempt.get();
    } catch (IllegalArgumentException | DateOutsideCalendar e) {
      throw NOT_VALUABLE.because(String.valueOf(e.getMessage()));
    }
  }

  private static Money money(Currency currency, double worth) {
    return Rounding.HALF_UP.toMoney(currency, BigDecimal.valueOf(worth));
  }

  private static String decimals(double figure) {
    return BigDecimal.valueOf(figure).setScale(DECIMALS, RoundingMode.HALF_UP).toPlainString();
  }
}
