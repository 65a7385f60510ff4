import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/// Sixty days of a dealing room, over HTTP: see README.md.
final class TradingDays {
  private static final String ENTITY = Tickets.ENTITY;
  private static final LocalDate FIRST_DAY = LocalDate.of(2025, 8, 18);
  private static final LocalDate BEFORE_THE_HOLIDAY = LocalDate.of(2025, 9, 30);
  private static final String ROLLED = "deal_overnight";

  /// One ticket in so many is of the bond desk.
  private static final int BONDS_OF = 8;

  /// What is refused now and then: dollars are not dealt while New York is closed.
  private static final List<String> EXPECTED =
      List.of("LIMIT_BREACHED", "MARKET_CLOSED", "SETTLEMENT_ON_HOLIDAY");

  private final Api api;
  private final SplittableRandom random;
  private final Tickets tickets;
  private final Books books;
  private final Bonds bonds;
  private final Swaps swaps;
  private final Map<String, Integer> counts = new TreeMap<>();
  private int deals;

  private TradingDays(Api api, long seed) {
    this.api = api;
    this.random = new SplittableRandom(seed);
    this.tickets = new Tickets(api, random);
    this.books = new Books(api);
    this.bonds = new Bonds(api, random);
    this.swaps = new Swaps(api, random);
  }

  /// `TradingDays BASE DAYS DEALS_PER_DAY`
  public static void main(String[] args) {
    var script = new TradingDays(new Api(args[0] + "/api/v1"), 20_250_818);
    script.run(Integer.parseInt(args[1]), Integer.parseInt(args[2]));
  }

  private void run(int days, int perDay) {
    api.accepted("/business-days/%s/%s:open".formatted(ENTITY, FIRST_DAY), "");
    prepare();
    LocalDate day = FIRST_DAY;
    LocalDate last = day;
    for (int i = 1; i <= days; i++) {
      LocalDate next = tickets.maturity(day, "on");
      bonds.collect(last, day);
      if (day.equals(BEFORE_THE_HOLIDAY)) {
        rollOverTheHoliday(day);
      }
      settleDue(day, true);
      for (int deal = 0; deal < perDay; deal++) {
        if (random.nextInt(BONDS_OF) == 0) {
          tradeBonds(day, next);
        } else {
          deal(day);
        }
      }
      count("rates of swaps fixed", swaps.fix(day));
      if (day.equals(BEFORE_THE_HOLIDAY.minusDays(1))) {
        lendOvernight(day);
      }
      if (i == days / 2) {
        correctLate(day);
        bonds.sellTooMuch(day);
      }
      settleDue(day, false);
      count("trades in bonds settled", bonds.settleDue(day));
      bonds.revalueAndCheck(day);
      count("days with the positions that follow from the trades");
      swaps.revalue(day);
      count("days with swaps and currencies at their value");
      end(day);
      books.check(day);
      count("days in balance, with a cash ladder of the open payments");
      IO.println("%s: %,d deals so far".formatted(day, deals));
      // Interest runs on closed days, too: they are ended one by one.
      for (LocalDate closed = day.plusDays(1); closed.isBefore(next); closed = closed.plusDays(1)) {
        end(closed);
      }
      last = day;
      day = next;
    }
    counts.forEach((what, often) -> IO.println("%,7d %s".formatted(often, what)));
  }

  private void count(String what) {
    count(what, 1);
  }

  private void count(String what, int often) {
    counts.merge(what, often, Integer::sum);
  }

  private void tradeBonds(LocalDate day, LocalDate next) {
    deals++;
    boolean buys = bonds.deal("deal_%05d".formatted(deals), day, next);
    count("captured");
    count(buys ? "bonds bought" : "bonds sold");
  }

  private void prepare() {
    api.accepted(
        "/portfolios",
        """
        {"unit":"%s","name":"money market","classification":"AC","costing":"WEIGHTED_AVERAGE",
        "shortAllowed":false,"effectiveDate":"2025-01-01"}"""
            .formatted(Tickets.BOOK));
    bonds.prepare();
    for (int bank = 0; bank < Tickets.BANKS; bank++) {
      String id = "cpt_bank" + bank;
      api.accepted(
          "/counterparties",
          """
          {"counterpartyId":"%s","effectiveDate":"2025-01-01","details":{"name":"Bank %d",
          "kind":"DOMESTIC_COMMERCIAL_BANK","rating":"AA"}}"""
              .formatted(id, bank));
      limit("bank" + bank, "GROUP " + id, 6_000);
    }
    for (int dealer = 0; dealer < Tickets.DEALERS; dealer++) {
      limit("dealer" + dealer, "DEALER dealer" + dealer, 90_000);
    }
  }

  private void limit(String id, String subject, int millions) {
    api.accepted(
        "/limits",
        """
        {"limitId":"lim_%s","entity":"%s","subject":"%s","measure":"EXPOSURE","amount":%s,
        "validUntil":"2026-12-31","proposer":"wang","approver":"zhao"}"""
            .formatted(id, ENTITY, subject, Tickets.cny(millions)));
  }

  /// A ticket is captured and verified; one in ten is amended, returned or cancelled on its way.
  private void deal(LocalDate day) {
    Tickets.Ticket ticket = tickets.next(day);
    String id = capture(ticket, "");
    if (id.isEmpty()) {
      return;
    }
    switch (random.nextInt(30)) {
      case 0 -> {
        act(id, "amend", "\"ticket\":%s,\"reason\":\"typed wrongly\"".formatted(ticket.json("")));
        verify(id);
      }
      case 1 -> {
        act(id, "return", "\"verifier\":\"li\",\"reason\":\"not the rate that was agreed\"");
        act(id, "amend", "\"ticket\":%s,\"reason\":\"as agreed\"".formatted(ticket.json("")));
        verify(id);
      }
      case 2 ->
          act(
              id, "cancel", "\"by\":\"%s\",\"reason\":\"called off\"".formatted(ticket.dealer()));
      default -> verify(id);
    }
  }

  /// The id of the deal; empty if it was refused, which the script expects now and then.
  private String capture(Tickets.Ticket ticket, String extra) {
    String id = "deal_%05d".formatted(deals + 1);
    Api.Answer answer =
        api.post("/deals", "{\"dealId\":\"%s\",\"ticket\":%s}".formatted(id, ticket.json(extra)));
    if (!answer.accepted()) {
      if (!EXPECTED.contains(answer.code())) {
        throw new IllegalStateException("%s: %s".formatted(ticket, answer));
      }
      count("refused: " + answer.code());
      return "";
    }
    deals++;
    count("captured");
    return id;
  }

  private void verify(String id) {
    act(id, "verify", "\"verifier\":\"li\"");
    swaps.followIfSwap(id);
  }

  private void act(String id, String action, String fields) {
    api.accepted("/deals/%s:%s".formatted(id, action), "{%s}".formatted(fields));
    count(action);
  }

  /// One payment in thirty fails in the morning, and one in thirty comes in two parts.
  private void settleDue(LocalDate day, boolean mayFail) {
    for (JsonNode flow : books.due(day)) {
      if (Books.whole(flow).signum() == 0 || bonds.isTrade(flow.path("dealId").asString())) {
        continue; // the rate of a swap is not fixed yet, or bonds are delivered against it
      }
      int luck = random.nextInt(30);
      if (luck == 0 && mayFail) {
        act(
            flow.path("dealId").asString(),
            "fail",
            "\"flow\":%d,\"settler\":\"qian\",\"reason\":\"no cover\""
                .formatted(flow.path("number").asInt()));
      } else {
        BigDecimal all = Books.whole(flow);
        BigDecimal tenth = all.movePointLeft(1).setScale(2, RoundingMode.DOWN);
        BigDecimal part = luck == 1 ? tenth : all;
        settle(flow, part);
        if (luck == 1) {
          settle(flow, all.subtract(part));
        }
      }
    }
  }

  private void settle(JsonNode flow, BigDecimal amount) {
    act(
        flow.path("dealId").asString(),
        "settle",
        "\"flow\":%d,\"settler\":\"qian\",\"amount\":{\"amount\":\"%s\",\"currency\":\"%s\"}"
            .formatted(
                flow.path("number").asInt(),
                amount.toPlainString(),
                flow.at("/principal/currency").asString()));
  }

  private void lendOvernight(LocalDate day) {
    var lent = new Tickets.Ticket("cpt_bank0", "dealer0", tickets.lending("PLACEMENT", day, "on"));
    api.accepted(
        "/deals", "{\"dealId\":\"%s\",\"ticket\":%s}".formatted(ROLLED, lent.json("")));
    verify(ROLLED);
  }

  /// For a day, which is until the first good one after 1 to 8 October, with its interest.
  private void rollOverTheHoliday(LocalDate day) {
    act(
        ROLLED,
        "roll",
        """
        "successor":"deal_holiday","rate":"0.0230","termDays":1,"interest":"CAPITALISED",\
        "dealer":"dealer0","approver":"li\"""");
    LocalDate ends = LocalDate.parse(api.get("/deals/deal_holiday").path("endDate").asString());
    if (!ends.equals(tickets.maturity(day, "on"))) {
      throw new IllegalStateException("rolled on %s until %s".formatted(day, ends));
    }
    count("rolled over the holiday until " + ends);
  }

  /// A deal of three days ago that nobody had entered, with the authority of the head of the desk.
  private void correctLate(LocalDate day) {
    LocalDate traded = day.minusDays(3);
    while (!tickets.maturity(traded.minusDays(1), "on").equals(traded)) {
      traded = traded.minusDays(1);
    }
    var forgotten =
        new Tickets.Ticket("cpt_bank1", "dealer1", tickets.lending("PLACEMENT", traded, "1m"));
    String id =
        capture(
            forgotten,
            """
            "tradeDate":"%s","backValue":{"approver":"head","authority":"DESK_HEAD",\
            "reason":"the ticket was lost"},"""
                .formatted(traded));
    verify(id);
    count("captured late, with value from days before");
  }

  private void end(LocalDate day) {
    JsonNode job = api.accepted("/business-days/%s/%s:end".formatted(ENTITY, day), "");
    String id = job.path("jobId").asString();
    JsonNode now = api.get("/jobs/" + id);
    while (now.path("state").asString().equals("RUNNING")) {
      now = api.get("/jobs/" + id);
    }
    if (!now.path("state").asString().equals("DONE")) {
      throw new IllegalStateException("the end of %s: %s".formatted(day, now));
    }
  }
}
