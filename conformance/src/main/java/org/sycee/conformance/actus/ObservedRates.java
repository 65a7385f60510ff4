package org.sycee.conformance.actus;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.sycee.contract.MarketRates;
import org.sycee.contract.TermsRefusal;
import org.sycee.contract.TermsRefused;
import tools.jackson.databind.JsonNode;

/// The market data of one case: the observation of the day, or the latest before it.
final class ObservedRates implements MarketRates {
  private final Map<String, TreeMap<LocalDate, BigDecimal>> observed = new HashMap<>();

  /// @param untilMidnight whether an observation at the end of a day belongs to the next
  ObservedRates(JsonNode data, boolean untilMidnight) {
    for (Map.Entry<String, JsonNode> series : data.properties()) {
      var points = observed.computeIfAbsent(series.getKey(), _ -> new TreeMap<>());
      for (JsonNode point : series.getValue().path("data")) {
        Timestamp time = Timestamp.parse(point.path("timestamp").asString());
        points.put(
            untilMidnight ? time.date() : time.written(),
            Terms.number(series.getKey(), point.path("value").asString()));
      }
    }
  }

  @Override
  public BigDecimal of(String index, LocalDate date) {
    TreeMap<LocalDate, BigDecimal> points = observed.getOrDefault(index, new TreeMap<>());
    var point = points.floorEntry(date);
    if (point == null) {
      throw new TermsRefused(TermsRefusal.RATE_NOT_OBSERVED, index + " of " + date);
    }
    return point.getValue();
  }
}
