import java.time.LocalDate;
import java.util.SplittableRandom;

/// Tickets as dealers fill them in: a kind of deal, drawn by a seed, with terms that fit the day.
final class Tickets {
  static final String ENTITY = "CN02";
  static final String BOOK = ENTITY + "/0101/MONEY";
  static final int BANKS = 12;
  static final int DEALERS = 4;

  private final Api api;
  private final SplittableRandom random;

  Tickets(Api api, SplittableRandom random) {
    this.api = api;
    this.random = random;
  }

  /// A ticket, and the amount a typist could get wrong.
  record Ticket(String bank, String dealer, String terms) {
    String json(String extra) {
      return """
      {"portfolio":"%s","counterparty":"%s","dealer":"%s",%s"terms":%s}"""
          .formatted(BOOK, bank, dealer, extra, terms);
    }
  }

  Ticket next(LocalDate today) {
    String bank = "cpt_bank" + random.nextInt(BANKS);
    String dealer = "dealer" + random.nextInt(DEALERS);
    return new Ticket(bank, dealer, terms(today));
  }

  private String terms(LocalDate today) {
    return switch (random.nextInt(13)) {
      case 0, 1, 2 -> lending(random.nextBoolean() ? "PLACEMENT" : "BORROWING", today, tenor());
      case 3, 4 ->
          lending(random.nextBoolean() ? "DEPOSIT_PLACED" : "DEPOSIT_TAKEN", today, tenor());
      case 5, 6, 7 -> pledged(today);
      case 8 -> outright(today);
      case 9 -> certificate(today);
      case 10 -> random.nextInt(3) == 0 ? swap(today) : fx(today);
      default -> fx(today);
    };
  }

  private String tenor() {
    return new String[] {"on", "7d", "2w", "1m", "3m"}[random.nextInt(5)];
  }

  /// The maturity is read by Sycee, as a dealer's screen would have it read.
  LocalDate maturity(LocalDate today, String tenor) {
    return LocalDate.parse(
        api.get(
                "/shorthand?currency=CNY&amount=1&value=today&tradeDate=%s&maturity=%s"
                    .formatted(today, tenor))
            .at("/maturityDate/date")
            .asString());
  }

  String lending(String product, LocalDate today, String tenor) {
    return """
    {"moneyMarket":{"product":"%s","principal":%s,"rate":"%s","dayCount":"ACT_360",\
    "valueDate":"%s","maturityDate":"%s"}}"""
        .formatted(product, cny(millions(1, 200)), rate(), today, maturity(today, tenor));
  }

  private String pledged(LocalDate today) {
    int lent = millions(10, 300);
    return """
    {"pledgedRepo":{"product":"%s","firstLeg":%s,"rate":"%s","valueDate":"%s","maturityDate":"%s",\
    "collateral":[{"code":"180019.IB","face":%s,"conversionRatio":"0.95"}]}}"""
        .formatted(
            random.nextBoolean() ? "PLEDGED_REPO" : "PLEDGED_REVERSE_REPO",
            cny(lent),
            rate(),
            today,
            maturity(today, random.nextInt(3) == 0 ? "14d" : "1d"),
            cny(lent * 11 / 10));
  }

  private String outright(LocalDate today) {
    return """
    {"outrightRepo":{"product":"%s","bond":{"code":"180027.IB","face":%s,"conversionRatio":"1"},\
    "prices":{"firstFullPrice":"1.0150","secondFullPrice":"1.0157","firstDate":"%s",\
    "secondDate":"%s","coupons":[]},"passedOn":[]}}"""
        .formatted(
            random.nextBoolean() ? "OUTRIGHT_REPO" : "OUTRIGHT_REVERSE_REPO",
            cny(millions(10, 100)),
            today,
            maturity(today, "14d"));
  }

  private String certificate(LocalDate today) {
    return """
    {"discountCertificate":{"face":%s,"issuePrice":"0.99%02d","valueDate":"%s",\
    "maturityDate":"%s"}}"""
        .formatted(cny(millions(50, 500)), random.nextInt(100), today, maturity(today, "3m"));
  }

  private String fx(LocalDate today) {
    LocalDate spot = today.plusDays(1 + random.nextInt(2));
    boolean swap = random.nextInt(3) == 0;
    String near = leg(random.nextBoolean(), random.nextInt(1, 20), spot);
    return swap
        ? """
        {"fx":{"product":"FX_SWAP","legs":[%s,%s]}}"""
            .formatted(leg(true, 5, spot), leg(false, 5, spot.plusDays(30)))
        : """
        {"fx":{"product":"FX_SPOT","legs":[%s]}}""".formatted(near);
  }

  private String swap(LocalDate today) {
    String[] indices = {"FR007", "SHIBOR_3M", "LPR_1Y"};
    String side = random.nextBoolean() ? "PAYS_FIXED" : "RECEIVES_FIXED";
    String leg =
        """
        "schedule":{"startDate":"%s","endDate":"%s","frequency":"P1M","stub":"LONG_FINAL",\
        "monthEnd":"NONE"},"dayCount":"ACT_365F\""""
            .formatted(today, maturity(today, "3m"));
    return """
    {"interestRateSwap":{"index":"%s","swap":{"side":"%s","notional":%s,\
    "fixed":{"rate":"%s",%s},"floating":{"spread":"0",%s},"businessDays":"MODIFIED_FOLLOWING"}}}"""
        .formatted(
            indices[random.nextInt(indices.length)],
            side,
            cny(millions(50, 200)),
            rate(),
            leg,
            leg);
  }

  private String leg(boolean buys, int millions, LocalDate date) {
    return """
    {"side":"%s","baseAmount":{"amount":"%d000000.00","currency":"USD"},"quoteCurrency":"CNY",\
    "strike":"7.1%03d","settlementDate":"%s"}"""
        .formatted(buys ? "BUYS_BASE" : "SELLS_BASE", millions, random.nextInt(1000), date);
  }

  private int millions(int from, int to) {
    return random.nextInt(from, to);
  }

  private String rate() {
    return "0.01%02d".formatted(random.nextInt(40, 99));
  }

  static String cny(int millions) {
    return """
    {"amount":"%d000000.00","currency":"CNY"}""".formatted(millions);
  }
}
