import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/// The bond desk: three bonds in two books, of which one costs what it sells by the average and the
/// other by what was bought first. One bond pays a coupon within the sixty days, one is paid back.
///
/// It keeps its own account of what is held, from the tickets alone, and compares.
final class Bonds {
  private static final String LIQUIDITY = Tickets.ENTITY + "/0101/LIQUIDITY";
  private static final String TRADING = Tickets.ENTITY + "/0101/TRADING";
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /// From so many days before a bond is paid back it is not dealt any more.
  private static final int LAST_DAYS = 10;

  private static final List<Bond> BONDS =
      List.of(
          new Bond("229901.IB", "2.60", 2, "2022-10-24", "2025-10-24"),
          new Bond("259902.IB", "1.85", 2, "2025-04-17", "2035-04-17"),
          new Bond("249903.IB", "2.10", 1, "2024-03-15", "2029-03-15"));

  private final Api api;
  private final SplittableRandom random;
  private final Map<String, Held> held = new TreeMap<>();
  private final List<Trade> open = new ArrayList<>();

  Bonds(Api api, SplittableRandom random) {
    this.api = api;
    this.random = random;
  }

  private record Trade(String deal, String book, Bond bond, boolean buys, LocalDate settles) {}

  void prepare() {
    portfolio(LIQUIDITY, "FVOCI", "WEIGHTED_AVERAGE");
    portfolio(TRADING, "FVTPL", "FIFO");
    for (Bond bond : BONDS) {
      api.accepted(
          "/instruments",
          """
          {"instrumentId":"%s","effectiveDate":"%s","details":{"name":"bond","kind":"GOVERNMENT",
          "market":"INTERBANK","issuerName":"Ministry of Finance","currency":"CNY",
          "interest":"FIXED","coupon":"%s","couponsPerYear":%d,"dayCount":"ACT_ACT_ICMA",
          "accrualStartDate":"%s","maturityDate":"%s"}}"""
              .formatted(
                  bond.id(),
                  bond.start(),
                  new BigDecimal(bond.percent()).movePointLeft(2),
                  bond.perYear(),
                  bond.start(),
                  bond.end()));
    }
  }

  private void portfolio(String unit, String classification, String costing) {
    api.accepted(
        "/portfolios",
        """
        {"unit":"%s","name":"bonds","classification":"%s","costing":"%s","shortAllowed":false,
        "effectiveDate":"2025-01-01"}"""
            .formatted(unit, classification, costing));
  }

  private Held held(String book, Bond bond) {
    return held.computeIfAbsent(book + "/" + bond.id(), _ -> new Held(book.equals(TRADING)));
  }

  /// Buys, or sells some of what is there; settled today or on the next good day.
  ///
  /// @return whether it is a purchase
  boolean deal(String id, LocalDate today, LocalDate nextGoodDay) {
    String book = random.nextBoolean() ? LIQUIDITY : TRADING;
    Bond bond = BONDS.get(random.nextInt(BONDS.size()));
    if (!today.plusDays(LAST_DAYS).isBefore(bond.maturity())) {
      bond = BONDS.getLast();
    }
    Held position = held(book, bond);
    boolean buys = position.saleable.signum() == 0 || random.nextInt(5) < 3;
    BigDecimal face =
        buys
            ? BigDecimal.valueOf(random.nextInt(1, 50)).movePointRight(6)
            : position.saleable.min(
                BigDecimal.valueOf(random.nextInt(1, 60)).movePointRight(6));
    LocalDate settles = random.nextBoolean() ? today : nextGoodDay;
    api.accepted("/bond-trades", capture(id, book, bond, buys, face, settles));
    if (!buys) {
      position.saleable = position.saleable.subtract(face);
    }
    api.accepted("/deals/%s:verify".formatted(id), "{\"verifier\":\"li\"}");
    open.add(new Trade(id, book, bond, buys, settles));
    return buys;
  }

  private String capture(
      String id, String book, Bond bond, boolean buys, BigDecimal face, LocalDate settles) {
    boolean byYield = random.nextInt(3) == 0;
    String figure =
        byYield
            ? "0.01%02d".formatted(random.nextInt(50, 95))
            : "%d.%04d".formatted(random.nextInt(99, 103), random.nextInt(10_000));
    return """
    {"dealId":"%s","ticket":{"portfolio":"%s","counterparty":"cpt_bank%d","dealer":"dealer%d",
    "side":"%s","instrument":"%s","face":{"amount":"%s","currency":"CNY"},
    "settlementDate":"%s","agreed":"%s","figure":"%s"}}"""
        .formatted(
            id,
            book,
            random.nextInt(Tickets.BANKS),
            random.nextInt(Tickets.DEALERS),
            buys ? "BUY" : "SELL",
            bond.id(),
            face.setScale(2).toPlainString(),
            settles,
            byYield ? "YIELD" : "CLEAN",
            figure);
  }

  /// More than is held cannot be sold.
  void sellTooMuch(LocalDate today) {
    Bond bond = BONDS.getLast();
    BigDecimal tooMuch = held(TRADING, bond).face().add(BigDecimal.valueOf(1_000_000_000));
    Api.Answer answer =
        api.post(
            "/bond-trades", capture("deal_short", TRADING, bond, false, tooMuch, today));
    if (!answer.code().equals("SOLD_MORE_THAN_HELD")) {
      throw new IllegalStateException("sold more than is held: " + answer);
    }
  }

  /// Whether a payment is made together with bonds.
  boolean isTrade(String deal) {
    return open.stream().anyMatch(trade -> trade.deal.equals(deal));
  }

  /// Bonds and money change hands.
  ///
  /// @return how many trades were settled
  int settleDue(LocalDate today) {
    List<Trade> due = open.stream().filter(trade -> !trade.settles.isAfter(today)).toList();
    for (Trade trade : due) {
      api.accepted("/bond-trades/%s:settle".formatted(trade.deal), "{\"settler\":\"qian\"}");
      JsonNode told = api.get("/bond-trades/" + trade.deal);
      BigDecimal face = Api.amount(told, "face");
      BigDecimal clean = Api.amount(told, "cleanAmount");
      BigDecimal accrued = Api.amount(told, "accruedInterest");
      Held position = held(trade.book, trade.bond);
      if (trade.buys) {
        position.buy(face, clean);
        position.saleable = position.saleable.add(face);
        position.carried = position.carried.subtract(accrued);
      } else {
        position.sell(face, clean);
        position.carried = position.carried.add(accrued);
      }
    }
    open.removeAll(due);
    return due.size();
  }

  /// What issuers pay on what was held before these days: coupons, and at the end the face.
  void collect(LocalDate lastDay, LocalDate today) {
    for (String book : List.of(LIQUIDITY, TRADING)) {
      for (Bond bond : BONDS) {
        Held position = held(book, bond);
        BigDecimal face = position.face();
        if (face.signum() > 0 && bond.paysWithin(lastDay, today)) {
          BigDecimal coupon = bond.couponOf(face);
          pay(book, bond, "receive-coupon", "amount", coupon);
          position.carried = position.carried.add(coupon);
          if (!bond.maturity().isAfter(today)) {
            pay(book, bond, "redeem", "face", face);
            position.sell(face, face);
            position.saleable = BigDecimal.ZERO;
          }
        }
      }
    }
  }

  private void pay(String book, Bond bond, String act, String what, BigDecimal amount) {
    api.accepted(
        "/positions/%s/%s:%s".formatted(book, bond.id(), act),
        """
        {"%s":{"amount":"%s","currency":"CNY"},"settler":"qian"}"""
            .formatted(what, amount.setScale(2).toPlainString()));
  }

  /// At the close the market is written down, and both books are brought to it.
  void revalueAndCheck(LocalDate day) {
    var prices = new TreeMap<String, BigDecimal>();
    for (Bond bond : BONDS) {
      if (day.isBefore(bond.maturity())) {
        prices.put(bond.id(), BigDecimal.valueOf(random.nextInt(990_000, 1_030_000), 4));
      }
    }
    var quotes = new ArrayList<String>();
    prices.forEach((bond, price) ->
        quotes.add(
            "{\"instrument\":\"%s\",\"clean\":\"%s\"}"
                .formatted(bond, price.movePointLeft(2))));
    api.accepted(
        "/snapshots",
        """
        {"snapshotId":"SCRIPT/%s/bonds","time":"%sT09:00:00Z","quotes":{"bondPrices":[%s]}}"""
            .formatted(day, day, String.join(",", quotes)));
    for (String book : List.of(LIQUIDITY, TRADING)) {
      revalue(book, day);
    }
    check(day, prices);
  }

  private void revalue(String book, LocalDate day) {
    JsonNode report =
        api.accepted(
            "/positions:revalue",
            "{\"portfolio\":\"%s\",\"snapshot\":\"SCRIPT/%s/bonds\"}".formatted(book, day));
    if (!report.path("refused").isEmpty()) {
      throw new IllegalStateException("%s on %s: %s".formatted(book, day, report));
    }
  }

  /// Every position is what the script has added up from the trades.
  private void check(LocalDate day, Map<String, BigDecimal> prices) {
    var told = new TreeMap<String, JsonNode>();
    for (JsonNode position :
        api.get("/positions?entity=%s&asOf=%s".formatted(Tickets.ENTITY, day)).path("data")) {
      told.put(
          position.path("portfolio").asString() + "/" + position.path("instrument").asString(),
          position);
    }
    held.forEach((id, mine) -> {
      JsonNode theirs = told.remove(id);
      if (theirs == null) {
        same(id, "face", mine.face(), BigDecimal.ZERO);
        return;
      }
      same(id, "face", mine.face(), Api.amount(theirs, "face"));
      same(id, "cost", mine.cost(), Api.amount(theirs, "cost"));
      same(
          id,
          "gained",
          mine.gained,
          Api.amount(theirs, "realised/price").add(Api.amount(theirs, "realised/amortisation")));
      same(id, "carried", mine.carried, Api.amount(theirs, "realised/carry"));
      BigDecimal price = prices.get(id.substring(id.lastIndexOf('/') + 1));
      if (price != null && mine.face().signum() > 0) {
        same(
            id,
            "carrying amount",
            mine.face().multiply(price).divide(HUNDRED, 2, RoundingMode.HALF_UP),
            Api.amount(theirs, "carryingAmount"));
      }
    });
    if (!told.isEmpty()) {
      throw new IllegalStateException("held, but never bought by the script: " + told);
    }
  }

  private static void same(String id, String what, BigDecimal mine, BigDecimal theirs) {
    if (mine.compareTo(theirs) != 0) {
      throw new IllegalStateException(
          "%s of %s is %s, by the trades %s".formatted(what, id, theirs, mine));
    }
  }
}
