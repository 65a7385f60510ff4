package org.sycee.conformance.position;

import java.math.BigDecimal;
import java.util.ArrayList;
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
import org.sycee.treasury.portfolio.Costing;
import org.sycee.treasury.position.Position;
import tools.jackson.databind.JsonNode;

/// What a row of purchases and sales leaves and gains. Accrued interest to 1e-9 per 100; amounts,
/// which were computed in doubles, to 1e-6 or twelve digits.
public final class PositionSuite implements Suite {
  private static final Set<String> REMARKS = Set.of("id", "source", "note");
  private static final Set<String> RESULTS = Set.of("published", "accrued");
  private static final BigDecimal ACCRUED = new BigDecimal("1e-9");
  private static final BigDecimal AMOUNT = new BigDecimal("1e-6");
  private static final BigDecimal TWELVE_DIGITS = new BigDecimal("1e-12");
  private static final FieldJudge JUDGE =
      new FieldJudge((field, expected, got) ->
          field.endsWith("accruedPer100")
              ? Closeness.within(ACCRUED, BigDecimal.ZERO, expected, got)
              : Closeness.within(AMOUNT, TWELVE_DIGITS, expected, got));

  @Override
  public void run(JsonNode file, Report report) {
    for (JsonNode c : file.path("cases")) {
      var terms = new LinkedHashMap<String, JsonNode>();
      var expected = new LinkedHashMap<String, JsonNode>();
      FieldJudge.fields(c)
          .forEach((name, value) -> {
            if (name.equals("expected")) {
              expected.putAll(FieldJudge.fields(value));
            } else if (RESULTS.contains(name)) {
              expected.put(name, value);
            } else if (!REMARKS.contains(name)) {
              terms.put(name, value);
            }
          });
      JUDGE.judge(c.path("id").asString(), terms, expected, PositionSuite::results, report);
    }
  }

  /// A purchase or a sale.
  record Trade(String side, BigDecimal quantity, BigDecimal price) {
    private static Trade of(JsonNode row) {
      return new Trade(
          row.path(0).asString(), Inputs.number(row.path(1)), Inputs.number(row.path(2)));
    }

    private Position on(Position position) {
      return switch (side) {
        case "B" -> position.bought(quantity, price);
        case "S" -> position.sold(quantity, price);
        default -> throw new NotUnderstood("unknown side " + side);
      };
    }
  }

  private static Map<String, Object> results(Inputs input) {
    List<Trade> trades = input.node("trades").valueStream().map(Trade::of).toList();
    if (input.has("markPrice")) {
      // No result of a case depends on it yet: one that did would be an unknown result.
      input.explains("markPrice");
    }
    var results = new LinkedHashMap<String, Object>();
    var published = new LinkedHashMap<String, Object>();
    for (Costing costing : Costing.values()) {
      results.put(name(costing), positions(costing, trades));
      published.put(name(costing), soldAndLeft(costing, trades));
    }
    results.put("published", published);
    if (input.has("couponPct")) {
      results.put("accrued", AccruedRule.rows(input, trades));
    }
    return results;
  }

  private static String name(Costing costing) {
    return switch (costing) {
      case WEIGHTED_AVERAGE -> "WAC";
      case FIFO -> "FIFO";
      case LIFO -> "LIFO";
    };
  }

  private static Map<String, Object> positions(Costing costing, List<Trade> trades) {
    var steps = new ArrayList<Map<String, Object>>();
    Position position = Position.empty(costing);
    for (Trade trade : trades) {
      position = trade.on(position);
      steps.add(
          Map.of(
              "side",
              trade.side,
              "quantity",
              trade.quantity,
              "price",
              trade.price,
              "position",
              position.quantity(),
              "cost",
              position.cost(),
              "realised",
              position.realised()));
    }
    return Map.of(
        "realised", position.realised(),
        "position", position.quantity(),
        "cost", position.cost(),
        "steps", steps);
  }

  /// The cost of what was sold, and that of what is left, as pages about trade print it.
  private static List<BigDecimal> soldAndLeft(Costing costing, List<Trade> trades) {
    Position position = Position.empty(costing);
    BigDecimal proceeds = BigDecimal.ZERO;
    for (Trade trade : trades) {
      BigDecimal amount = trade.quantity.multiply(trade.price);
      proceeds = trade.side.equals("S") ? proceeds.add(amount) : proceeds;
      position = trade.on(position);
    }
    return List.of(proceeds.subtract(position.realised()), position.cost());
  }
}
