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

  /// What is refused now and then: dollars are not dealt while New York is closed.
  private static final List<String> EXPECTED =
      List.of("LIMIT_BREACHED", "MARKET_CLOSED", "SETTLEMENT_ON_HOLIDAY");

  private final Api api;
  private final SplittableRandom random;
  private final Tickets tickets;
  private final Map<String, Integer> counts = new TreeMap<>();
  private int deals;

  private TradingDays(Api api, long seed) {
    this.api = api;
    this.random = new SplittableRandom(seed);
    this.tickets = new Tickets(api, random);
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
    for (int i = 1; i <= days; i++) {
      if (day.equals(BEFORE_THE_HOLIDAY)) {
        rollOverTheHoliday(day);
      }
      settleDue(day, true);
      for (int deal = 0; deal < perDay; deal++) {
        deal(day);
      }
      if (day.equals(BEFORE_THE_HOLIDAY.minusDays(1))) {
        lendOvernight(day);
      }
      if (i == days / 2) {
        correctLate(day);
      }
      settleDue(day, false);
      LocalDate next = tickets.maturity(day, "on");
      end(day);
      check(day);
      IO.println("%s: %,d deals so far".formatted(day, deals));
      // Interest runs on closed days, too: they are ended one by one.
      for (LocalDate closed = day.plusDays(1); closed.isBefore(next); closed = closed.plusDays(1)) {
        end(closed);
      }
      day = next;
    }
    counts.forEach((what, often) -> IO.println("%,7d %s".formatted(often, what)));
  }

  private void count(String what) {
    counts.merge(what, 1, Integer::sum);
  }

  private void prepare() {
    api.accepted(
        "/portfolios",
        """
        {"unit":"%s","name":"money market","classification":"AC","costing":"WEIGHTED_AVERAGE",
        "shortAllowed":false,"effectiveDate":"2025-01-01"}"""
            .formatted(Tickets.BOOK));
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
  }

  private void act(String id, String action, String fields) {
    api.accepted("/deals/%s:%s".formatted(id, action), "{%s}".formatted(fields));
    count(action);
  }

  private List<JsonNode> due(LocalDate by) {
    return api.list("/payments-due?entity=%s&by=%s".formatted(ENTITY, by));
  }

  /// One payment in thirty fails in the morning, and one in thirty comes in two parts.
  private void settleDue(LocalDate day, boolean mayFail) {
    for (JsonNode flow : due(day)) {
      int luck = random.nextInt(30);
      if (luck == 0 && mayFail) {
        act(
            flow.path("dealId").asString(),
            "fail",
            "\"flow\":%d,\"settler\":\"qian\",\"reason\":\"no cover\""
                .formatted(flow.path("number").asInt()));
      } else {
        BigDecimal all = amount(flow, "principal").add(amount(flow, "interest"));
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

  private static BigDecimal amount(JsonNode flow, String part) {
    return new BigDecimal(flow.at("/%s/amount".formatted(part)).asString());
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

  /// Debits are credits, and the cash ladder is the sum of the open payments.
  private void check(LocalDate day) {
    var balance = new TreeMap<String, BigDecimal>();
    for (JsonNode line :
        api.get("/trial-balance?entity=%s&asOf=%s".formatted(ENTITY, day)).path("lines")) {
      balance.merge(
          line.at("/closingDebit/currency").asString(),
          amount(line, "closingDebit"),
          BigDecimal::add);
    }
    if (balance.isEmpty() || balance.values().stream().anyMatch(sum -> sum.signum() != 0)) {
      throw new IllegalStateException(
          "debits less credits at the end of %s: %s".formatted(day, balance));
    }
    count("days in balance");
    for (String currency : List.of("CNY", "USD")) {
      var open = new TreeMap<String, BigDecimal>();
      for (JsonNode flow : due(LocalDate.of(2099, 12, 31))) {
        if (flow.at("/principal/currency").asString().equals(currency)) {
          BigDecimal all = amount(flow, "principal").add(amount(flow, "interest"));
          boolean in = flow.path("way").asString().equals("RECEIVE");
          open.merge(flow.path("payDate").asString(), in ? all : all.negate(), BigDecimal::add);
        }
      }
      var ladder = new TreeMap<String, BigDecimal>();
      for (JsonNode rung :
          api.list("/cash-ladder?entity=%s&currency=%s".formatted(ENTITY, currency))) {
        ladder.put(
            rung.path("date").asString(), amount(rung, "receive").subtract(amount(rung, "pay")));
      }
      if (!ladder.equals(open)) {
        throw new IllegalStateException(
            "%s: the cash ladder in %s is %s, open payments are %s"
                .formatted(day, currency, ladder, open));
      }
    }
    count("cash ladders equal to the open payments");
  }
}
