import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/// What the API tells of the books, added up by the script.
final class Books {
  private final Api api;

  Books(Api api) {
    this.api = api;
  }

  List<JsonNode> due(LocalDate by) {
    return api.list("/payments-due?entity=%s&by=%s".formatted(Tickets.ENTITY, by));
  }

  /// Principal and interest of a payment.
  static BigDecimal whole(JsonNode flow) {
    return Api.amount(flow, "principal").add(Api.amount(flow, "interest"));
  }

  /// Debits are credits, and the cash ladder is the sum of the open payments.
  void check(LocalDate day) {
    var balance = new TreeMap<String, BigDecimal>();
    for (JsonNode line :
        api.get("/trial-balance?entity=%s&asOf=%s".formatted(Tickets.ENTITY, day)).path("lines")) {
      balance.merge(
          line.at("/closingDebit/currency").asString(),
          Api.amount(line, "closingDebit"),
          BigDecimal::add);
    }
    if (balance.isEmpty() || balance.values().stream().anyMatch(sum -> sum.signum() != 0)) {
      throw new IllegalStateException(
          "debits less credits at the end of %s: %s".formatted(day, balance));
    }
    for (String currency : List.of("CNY", "USD")) {
      var open = new TreeMap<String, BigDecimal>();
      for (JsonNode flow : due(LocalDate.of(2099, 12, 31))) {
        if (flow.at("/principal/currency").asString().equals(currency)) {
          BigDecimal all = whole(flow);
          boolean in = flow.path("way").asString().equals("RECEIVE");
          open.merge(flow.path("payDate").asString(), in ? all : all.negate(), BigDecimal::add);
        }
      }
      var ladder = new TreeMap<String, BigDecimal>();
      for (JsonNode rung :
          api.list("/cash-ladder?entity=%s&currency=%s".formatted(Tickets.ENTITY, currency))) {
        BigDecimal net = Api.amount(rung, "receive").subtract(Api.amount(rung, "pay"));
        ladder.put(rung.path("date").asString(), net);
      }
      if (!ladder.equals(open)) {
        throw new IllegalStateException(
            "%s: the cash ladder in %s is %s, open payments are %s"
                .formatted(day, currency, ladder, open));
      }
    }
  }
}
