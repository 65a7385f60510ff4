package org.sycee.app.http.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.sycee.app.eventstore.EventLog;
import org.sycee.app.http.Http;
import org.sycee.app.http.Http.Answer;
import org.sycee.app.http.HttpTest;
import org.sycee.money.Price;
import org.sycee.money.Rate;
import org.sycee.treasury.marketdata.IndexEvent.FixingCorrected;
import org.sycee.treasury.marketdata.IndexId;
import tools.jackson.databind.JsonNode;

/// The market of a source of its own for each test: fixings, snapshots, files.
@HttpTest
class MarketResourceTest {
  private static final String API = "/api/v1";
  private static final String TIME = "2026-01-05T09:30:00Z";

  private final Http http;
  private final EventLog log;
  private String source = "";

  @Autowired
  MarketResourceTest(MockMvc mvc, EventLog log) {
    this.http = new Http(mvc);
    this.log = log;
  }

  @BeforeEach
  void newSource() {
    source = "S" + Http.newKey().substring(4);
  }

  @Test
  void a_fixing_is_known_as_of_a_date_and_as_known_at_a_position() {
    String index = "{'indexId':'FR007'";
    http.write(API + "/indices", index + "}").accepted();
    Answer published =
        http.write(API + "/fixings", index + ",'date':'2026-01-05','rate':'0.0152'}").accepted();
    assertThat(
            http.write(API + "/fixings", index + ",'date':'2026-01-03','rate':'0.0152'}")
                .json()
                .path("detail")
                .asString())
        .contains("CNBE", "2026-01-03");
    http.write(
            API + "/fixings:correct",
            index + ",'date':'2026-01-05','replaced':'0.0152','rate':'0.0151','reason':'misprint'}")
        .accepted();
    String path = API + "/fixings?index=FR007&asOf=2026-01-07";
    JsonNode now = http.read(path).json();
    assertThat(now.at("/fixings/0/rate").asString()).isEqualTo("0.0151");
    assertThat(now.at("/fixings/0/replaced").asString()).isEqualTo("0.0152");
    assertThat(now.at("/terms/publication").asString()).isEqualTo("11:30 Asia/Shanghai");
    String then = "&knownAt=" + published.json().path("position").asLong();
    assertThat(http.read(path + then).json().at("/fixings/0/rate").asString()).isEqualTo("0.0152");
    assertThat(http.read(API + "/fixings?index=FR007&asOf=2026-01-04").json().path("fixings"))
        .isEmpty();
    var known = new KnownMarket(log);
    assertThat(
            known.index(new IndexId("FR007"), known.head()).fixings().get(LocalDate.of(2026, 1, 5)))
        .extracting(fixing -> fixing.fact())
        .isInstanceOfSatisfying(
            FixingCorrected.class, fact -> assertThat(fact.rate()).isEqualTo(Rate.parse("0.0151")));
  }

  private Answer take(String name, String price) {
    return http.write(
        API + "/snapshots",
        "{'snapshotId':'%s/%s','time':'%s','quotes':%s}"
            .formatted(source, name, TIME, quotes(price)));
  }

  private static String quotes(String price) {
    return """
    {'bondPrices':[{'instrument':'250012.IB','clean':'%s'}],
     'curves':[{'curve':'GOVT','currency':'CNY','quoting':'ZERO',
      'nodes':[{'at':'3M','rate':'0.0131'},{'at':'1Y','rate':'0.0135'}]}],
     'fxRates':[{'base':'USD','quote':'CNY','rate':'7.0185'}]}\
    """
        .formatted(price);
  }

  private JsonNode asOf(String date, String knownAt) {
    return http.read(API + "/snapshots?source=" + source + "&asOf=" + date + knownAt).json();
  }

  @Test
  void a_snapshot_never_changes_and_a_corrected_one_stands_in_its_place() {
    Answer taken = take("2026-01-05/close", "0.9985").accepted();
    assertThat(taken.header("Location"))
        .isEqualTo(API + "/snapshots/" + source + "/2026-01-05/close");
    assertThat(take("2026-01-05/close", "0.9986").code()).isEqualTo("SNAPSHOT_ALREADY_TAKEN");
    assertThat(take("2026-01-06/close", "0.9985").code()).isEqualTo("SNAPSHOT_IN_FUTURE");
    assertThat(take("2026-01-05/late", "-0.9985").code()).isEqualTo("PRICE_NOT_POSITIVE");
    http.write(
            API + "/snapshots:correct",
            "{'snapshotId':'%s/2026-01-05/close-2','superseded':'close','reason':'slip',"
                .concat("'quotes':%s}")
                .formatted(source, quotes("0.9975")))
        .accepted();
    JsonNode now = asOf("2026-01-09", "");
    assertThat(now.path("superseded").asString()).isEqualTo("close");
    assertThat(now.at("/quotes/bondPrices/0/clean").asString()).isEqualTo("0.9975");
    assertThat(now.at("/quotes/curves/0/nodes")).hasSize(2);
    String then = "&knownAt=" + taken.json().path("position").asLong();
    assertThat(asOf("2026-01-09", then).at("/snapshotId").asString())
        .isEqualTo(source + "/2026-01-05/close");
    assertThat(asOf("2026-01-04", "").path("code").asString()).isEqualTo("SNAPSHOT_NOT_FOUND");
    assertThat(http.read(taken.header("Location")).json().at("/quotes/bondPrices/0/clean"))
        .hasToString("\"0.9985\"");
    var known = new KnownMarket(log);
    assertThat(known.snapshot(source, LocalDate.of(2026, 1, 9), known.head()).priceOf("250012.IB"))
        .contains(Price.parse("0.9975"));
  }

  private Answer send(String onFault, String type, String content) {
    return http.send(
        post(API + "/snapshots:import")
            .param("snapshotId", source + "/2026-01-05/file")
            .param("time", TIME)
            .param("onFault", onFault)
            .header("Idempotency-Key", Http.newKey())
            .contentType(type)
            .content(content));
  }

  @Test
  void a_file_is_booked_as_a_whole_or_without_its_faulty_rows() {
    String csv =
        """
        kind,name,currency,counter,point,value
        bond-price,250012.IB,,,,99.85
        zero,GOVT,CNX,,3 months,1.31
        fx,,USD,CNY,,7.0185
        """;
    Answer refused = send("BOOK_NOTHING", "text/csv", csv);
    assertThat(refused.code()).isEqualTo("ROWS_REFUSED");
    assertThat(refused.json().path("detail").asString()).isEqualTo("1 of 3 rows are no quotes");
    assertThat(refused.json().path("violations")).hasSize(2);
    assertThat(refused.json().at("/violations/0/pointer").asString()).isEqualTo("/3");
    assertThat(refused.json().at("/violations/0/message").asString())
        .startsWith("QUOTE_CURRENCY_UNKNOWN: currency 'CNX'");
    assertThat(asOf("2026-01-05", "").path("code").asString()).isEqualTo("SNAPSHOT_NOT_FOUND");
    Answer skipped = send("BOOK_THE_OTHERS", "text/csv", csv).accepted();
    assertThat(skipped.json().path("booked").asInt()).isEqualTo(2);
    assertThat(skipped.json().path("refused")).hasSize(2);
    assertThat(asOf("2026-01-05", "").at("/quotes/fxRates/0/rate").asString()).isEqualTo("7.0185");
  }

  @Test
  void a_file_may_be_lines_of_json() {
    Answer refused =
        send(
            "BOOK_THE_OTHERS",
            "application/x-ndjson",
            """
            {"kind":"bond-yield","name":"250012.IB","value":1.85}

            {"kind":"bond-yield","name":"250012.IB"
            """);
    assertThat(refused.code()).isEqualTo("ROWS_REFUSED");
    assertThat(refused.json().at("/violations/1/pointer").asString()).isEqualTo("/3");
    send(
            "BOOK_NOTHING",
            "application/x-ndjson",
            "{\"kind\":\"bond-yield\",\"name\":\"250012.IB\",\"value\":\"1.85\"}")
        .accepted();
    assertThat(asOf("2026-01-05", "").at("/quotes/bondYields/0/yield").asString())
        .isEqualTo("0.0185");
    assertThat(send("BOOK_NOTHING", "text/csv", "kind,kind\n").code())
        .isEqualTo("REQUEST_MALFORMED");
  }

  private JsonNode value(String question) {
    return http.send(
            Http.withBody(
                post(API + "/risk:value"),
                "{'source':'%s','asOf':'2026-01-09',%s}".formatted(source, question)))
        .json();
  }

  /// A bond without coupons and a face of 1,000,000.00 that ends with the node of a year at 1.35 %,
  /// compounded continuously: 1,000,000 x exp(-0.0135) = 986,590.72. A basis point takes a ten
  /// thousandth of it, 50 take 986,590.72 x (1 - exp(-0.005)) = 4,920.64.
  @Test
  void a_bond_is_valued_on_a_snapshot_as_it_was_known_and_nothing_is_stored() {
    Answer taken = take("2026-01-05/close", "0.9985").accepted();
    long before = log.reader().headPosition();
    String bond =
        """
        'bond':{'coupon':'0','couponsPerYear':1,'accrualStartDate':'2026-01-05',
        'maturityDate':'2027-01-05','face':{'amount':'1000000.00','currency':'CNY'},
        'curve':'GOVT'},'scenarios':[{'name':'up','parallel':50},
        {'name':'twist','byNode':[{'curve':'GOVT CNY','at':'1Y','basisPoints':50}]}]\
        """;
    JsonNode worth = value(bond);
    assertThat(worth.at("/presentValue/amount").asString()).isEqualTo("986590.72");
    assertThat(worth.path("date").asString()).isEqualTo("2026-01-05");
    assertThat(worth.path("pv01").asString()).startsWith("-98.659");
    assertThat(worth.at("/nodes/1/pv01").asString()).startsWith("-98.659");
    assertThat(worth.at("/scenarios/0/change/amount").asString()).isEqualTo("-4920.64");
    assertThat(worth.at("/scenarios/1/change/amount").asString()).isEqualTo("-4920.64");
    assertThat(worth.at("/bond/modifiedDuration").asString()).startsWith("0.986");
    assertThat(log.reader().headPosition()).isEqualTo(before);
    long position = taken.json().path("position").asLong();
    assertThat(value(bond + ",'knownAt':" + (position - 1)).path("code").asString())
        .isEqualTo("SNAPSHOT_NOT_FOUND");
    assertThat(value(bond.replace("'2027-01-05'", "'2028-01-05'")).path("code").asString())
        .isEqualTo("NOT_VALUABLE");
    assertThat(value("'scenarios':[]").path("code").asString()).isEqualTo("REQUEST_MALFORMED");
  }

  /// At the rate at which it is worth nothing a swap gains about what its fixed leg gains: 100m x
  /// one year x a basis point = 10,000 less what is discounted.
  @Test
  void a_swap_and_a_forward_are_valued_too() {
    take("2026-01-05/close", "0.9985").accepted();
    String swapped =
        """
        'swap':{'side':'PAYS_FIXED','notional':{'amount':'100000000.00','currency':'CNY'},
        'startDate':'2026-01-05','endDate':'2027-01-05','fixedRate':'0.0136','fixedMonths':3,
        'fixedDayCount':'ACT_365F','floatingMonths':3,'floatingDayCount':'ACT_365F',
        'discountCurve':'GOVT','calendar':'%s'}\
        """;
    JsonNode unknownYear = value(swapped.formatted("CNBE").replace("2027-01-05", "2031-01-06"));
    assertThat(unknownYear.path("code").asString()).isEqualTo("NOT_VALUABLE");
    assertThat(unknownYear.path("detail").asString()).contains("CNBE does not know 20");
    JsonNode swap = value(swapped.formatted("EVERY_DAY"));
    assertThat(new BigDecimal(swap.path("pv01").asString()))
        .isBetween(new BigDecimal("9700"), new BigDecimal("10000"));
    JsonNode forward =
        value(
            """
            'forward':{'side':'BUYS_BASE','baseAmount':{'amount':'1000000.00','currency':'USD'},
            'quoteCurrency':'CNY','strike':'7.0','settlementDate':'2026-07-06','baseCurve':'GOVT',
            'quoteCurve':'GOVT'}\
            """);
    assertThat(forward.path("code").asString()).isEqualTo("CURVE_NOT_FOUND");
    assertThat(forward.path("detail").asString()).contains("GOVT in USD");
  }

  /// Of the curve of 3M 1.31 % (90 days) and 1Y 1.35 % (365): for 181 days 1.31 + 0.04 x 91 / 275 =
  /// 1.323236…, and two years are flat after the last node.
  @Test
  void a_transfer_rate_is_that_of_the_curve_in_effect_when_the_contract_starts() {
    take("2026-01-05/close", "0.9985").accepted();
    String rate = API + "/transfer-rate?source=" + source + "&curve=GOVT&currency=CNY";
    assertThat(rateOf(rate + "&start=2026-01-06&end=2026-07-06")).isEqualTo("0.013232");
    assertThat(http.read(rate + "&start=2026-01-04&end=2026-07-06").code())
        .isEqualTo("SNAPSHOT_NOT_FOUND");
    assertThat(http.read(rate + "&start=2026-01-06&end=2026-01-06").code())
        .isEqualTo("TRANSFER_WITHOUT_TIME");
    assertThat(http.read(rate + "&start=2026-01-06").code()).isEqualTo("REQUEST_MALFORMED");
    String demand = rate + "&start=2026-01-06&product=DEMAND&entity=" + source;
    assertThat(http.read(demand).code()).isEqualTo("TENOR_NOT_FOUND");
    long before = log.reader().headPosition();
    http.write(
            API + "/transfer-tenors/" + source,
            """
            {'product':'DEMAND','tenor':'2Y','effectiveDate':'2026-01-01','reason':'study'}\
            """)
        .accepted();
    assertThat(rateOf(demand)).isEqualTo("0.013500");
    assertThat(http.read(demand).json().path("tenor").asString()).isEqualTo("2Y");
    assertThat(http.read(demand + "&knownAt=" + before).code()).isEqualTo("TENOR_NOT_FOUND");
  }

  private String rateOf(String path) {
    return http.read(path).accepted().json().path("rate").asString();
  }
}
