package org.sycee.conformance.actus;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sycee.contract.ContractEvent;
import tools.jackson.databind.JsonNode;

/// One line of the published results.
///
/// Numbers agree to 9 digits: some cases were printed with 10 decimals, which is the absolute limit
/// for what is next to nothing.
record Expected(LocalDate date, String code, JsonNode columns) {
  private static final BigDecimal RELATIVE = new BigDecimal("1e-9");
  private static final BigDecimal ABSOLUTE = new BigDecimal("1e-10");
  private static final Set<String> KNOWN =
      Set.of(
          "eventDate",
          "eventType",
          "currency",
          "payoff",
          "notionalPrincipal",
          "nominalInterestRate",
          "accruedInterest");

  /// In which column an event of ours differs, with what was expected and what it has.
  record Difference(String field, Object expected, Object got) {}

  static List<Expected> of(JsonNode results, boolean untilMidnight) {
    var lines = new ArrayList<Expected>();
    for (JsonNode line : results) {
      line.propertyNames().stream()
          .filter(name -> !KNOWN.contains(name))
          .findFirst()
          .ifPresent(name -> {
            throw new NotSupported("the result column " + name);
          });
      Timestamp time = Timestamp.parse(line.path("eventDate").asString());
      lines.add(
          new Expected(
              untilMidnight ? time.date() : time.written(),
              line.path("eventType").asString(),
              line));
    }
    return lines;
  }

  Optional<Difference> difference(ContractEvent event) {
    String name = date + "/" + code + ".";
    String currency = columns.path("currency").asString();
    if (!currency.isEmpty() && !currency.equals(event.currency().getCurrencyCode())) {
      return Optional.of(new Difference(name + "currency", currency, event.currency()));
    }
    return differs(name, "payoff", event.amount())
        .or(() -> differs(name, "notionalPrincipal", event.after().principal()))
        .or(() -> differs(name, "nominalInterestRate", event.after().rate()))
        .or(() -> differs(name, "accruedInterest", event.after().accruedInterest()));
  }

  private Optional<Difference> differs(String name, String column, BigDecimal got) {
    JsonNode node = columns.path(column);
    if (node.isMissingNode() || node.isNull()) {
      return Optional.empty();
    }
    BigDecimal expected = Terms.number(column, node.asString());
    BigDecimal limit = expected.abs().multiply(RELATIVE).max(ABSOLUTE);
    return got.subtract(expected).abs().compareTo(limit) <= 0
        ? Optional.empty()
        : Optional.of(new Difference(name + column, expected, got));
  }
}
