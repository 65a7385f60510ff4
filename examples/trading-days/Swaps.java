import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/// The swaps of the script, whose rates are fixed as their days come.
final class Swaps {
  private static final int WEEK = 7;

  private final Api api;
  private final SplittableRandom random;
  private final Map<String, String> published = new TreeMap<>();
  private final List<Reset> toCome = new ArrayList<>();

  Swaps(Api api, SplittableRandom random) {
    this.api = api;
    this.random = random;
  }

  private record Reset(String deal, String index, LocalDate date) {}

  /// A deal that was verified. Of a swap FR007 is reset each week, the other rates at the start of
  /// each period.
  void followIfSwap(String deal) {
    JsonNode told = api.get("/deals/" + deal);
    if (!told.path("product").asString().equals("INTEREST_RATE_SWAP")) {
      return;
    }
    String index = told.at("/terms/interestRateSwap/index").asString();
    LocalDate from = LocalDate.parse(told.path("valueDate").asString());
    for (JsonNode flow : told.path("open")) {
      LocalDate upTo = LocalDate.parse(flow.path("payDate").asString());
      LocalDate date = from;
      do {
        toCome.add(new Reset(deal, index, date));
        date = date.plusDays(WEEK);
      } while (index.equals("FR007") && date.isBefore(upTo));
      from = upTo;
    }
  }

  /// @return how many rates were fixed
  int fix(LocalDate today) {
    List<Reset> due = toCome.stream().filter(reset -> !reset.date.isAfter(today)).toList();
    for (Reset reset : due) {
      String rate =
          published.computeIfAbsent(
              reset.index + reset.date, _ -> "0.01%02d".formatted(random.nextInt(40, 99)));
      api.accepted(
          "/deals/%s:fix-rate".formatted(reset.deal),
          """
          {"index":"%s","date":"%s","rate":"%s","source":"CFETS","by":"li"}"""
              .formatted(reset.index, reset.date, rate));
    }
    toCome.removeAll(due);
    return due.size();
  }
}
