package org.sycee.conformance.quantlib;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sycee.conformance.Report;
import org.sycee.conformance.Suite;
import org.sycee.conformance.fields.Closeness;
import org.sycee.conformance.fields.FieldJudge;
import org.sycee.conformance.fields.Inputs;
import org.sycee.conformance.fields.NotUnderstood;
import org.sycee.money.ExchangeRate;
import org.sycee.money.Money;
import org.sycee.treasury.fx.FxForwardPricing;
import org.sycee.treasury.fx.FxForwardTerms;
import org.sycee.treasury.fx.FxMarket;
import org.sycee.treasury.market.DiscountCurve;
import org.sycee.treasury.market.DiscountCurve.Beyond;
import tools.jackson.databind.JsonNode;

/// Outright forwards by covered interest parity. "Domestic" is the quote currency, "foreign" the
/// base; rates and factors to 1e-12, values of millions to 1e-6.
public final class FxForwardSuite implements Suite {
  private static final Set<String> TERMS =
      Set.of("pair", "spot", "spotDate", "settlement", "strike", "baseNotional", "side");
  private static final BigDecimal VALUE = new BigDecimal("1e-6");
  private static final BigDecimal RATE = new BigDecimal("1e-12");
  private static final FieldJudge JUDGE =
      new FieldJudge((field, expected, got) ->
          Closeness.within(field.startsWith("npv") ? VALUE : RATE, BigDecimal.ZERO, expected, got));

  /// The curves of both currencies.
  private record Curves(DiscountCurve quote, DiscountCurve base) {}

  @Override
  public void run(JsonNode file, Report report) {
    CurveNodes nodes = CurveNodes.of(file);
    JsonNode cases = file.path("cases");
    if (!nodes.isLogLinear()) {
      report.skipped("all", cases.size(), "unknown curve " + nodes.interpolation());
      return;
    }
    var curves =
        new Curves(
            nodes.curve("domestic", Beyond.LAST_FORWARD_RATE),
            nodes.curve("foreign", Beyond.LAST_FORWARD_RATE));
    for (JsonNode c : cases) {
      var terms = new LinkedHashMap<String, JsonNode>();
      var expected = new LinkedHashMap<String, JsonNode>();
      FieldJudge.fields(c)
          .forEach((name, value) -> (TERMS.contains(name) ? terms : expected).put(name, value));
      String id = String.join("/", terms.values().stream().map(JsonNode::asString).toList());
      JUDGE.judge(id, terms, expected, input -> results(input, curves), report);
    }
  }

  private static Map<String, Object> results(Inputs input, Curves curves) {
    List<String> pair = List.of(input.text("pair").split("/", -1));
    if (pair.size() != 2) {
      throw new NotUnderstood("no pair of currencies: " + input.text("pair"));
    }
    FxForwardTerms.BaseSide side =
        switch (input.text("side")) {
          case "buy base" -> FxForwardTerms.BaseSide.BUYS_BASE;
          case "sell base" -> FxForwardTerms.BaseSide.SELLS_BASE;
          default -> throw new NotUnderstood("unknown side " + input.text("side"));
        };
    var terms =
        new FxForwardTerms(
            side,
            Money.of(Currency.getInstance(pair.getFirst()), input.number("baseNotional")),
            Currency.getInstance(pair.getLast()),
            new ExchangeRate(input.number("strike")),
            input.date("settlement"));
    var market =
        new FxMarket(input.number("spot"), input.date("spotDate"), curves.base, curves.quote);
    var pricing = new FxForwardPricing(terms);
    return Map.of(
        "fairForward", estimate(pricing.fairForward(market)),
        "forwardPoints", estimate(pricing.forwardPoints(market)),
        "dfDomestic", estimate(curves.quote.discountFactor(terms.settlementDate())),
        "dfForeign", estimate(curves.base.discountFactor(terms.settlementDate())),
        "npvDomestic", estimate(pricing.presentValue(market)),
        "npvBase", estimate(pricing.presentValueInBase(market)));
  }

  private static BigDecimal estimate(double value) {
    return BigDecimal.valueOf(value);
  }
}
