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

  /// At the close the swaps, the deals in currencies and the dollars in hand are brought to the
  /// market: nothing is without a value, and asked again nothing has changed.
  void revalue(LocalDate today) {
    api.accepted(
        "/snapshots",
        """
        {"snapshotId":"SCRIPT/%1$s/money","time":"%1$sT09:00:00Z","quotes":{"curves":[
        {"curve":"SWAP","currency":"CNY","quoting":"ZERO","nodes":[%2$s]},
        {"curve":"SOFR","currency":"USD","quoting":"ZERO","nodes":[%3$s]}],
        "fxRates":[{"base":"USD","quote":"CNY","rate":"7.%4$d"}]}}"""
            .formatted(today, nodes(140), nodes(380), random.nextInt(1_000, 1_999)));
    String wish =
        """
        {"portfolio":"%s","snapshot":"SCRIPT/%s/money",
        "curves":[{"currency":"CNY","curve":"SWAP"},{"currency":"USD","curve":"SOFR"}]}"""
            .formatted(Tickets.BOOK, today);
    JsonNode first = api.accepted("/positions:revalue", wish);
    JsonNode again = api.accepted("/positions:revalue", wish);
    if (!first.path("refused").isEmpty() || again.path("booked").asInt() != 0) {
      throw new IllegalStateException("%s: %s, then %s".formatted(today, first, again));
    }
  }

  /// Two nodes of a curve, from so many basis points on.
  private String nodes(int basisPoints) {
    return "{\"at\":\"1W\",\"rate\":\"0.0%d\"},{\"at\":\"10Y\",\"rate\":\"0.0%d\"}"
        .formatted(basisPoints + random.nextInt(20), basisPoints + random.nextInt(20));
  }
}
