package org.sycee.app.http.treasury;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.sycee.app.http.Http;
import org.sycee.app.http.Http.Answer;
import org.sycee.app.http.HttpTest;
import tools.jackson.databind.JsonNode;

/// A million dollars in hand and a swap, valued together.
@HttpTest
class RevaluationResourceTest {
  private static final String LEG =
      """
      'schedule':{'startDate':'2026-01-05','endDate':'2026-04-07','frequency':'P3M',
      'stub':'LONG_FINAL','monthEnd':'NONE'},'dayCount':'ACT_365F'\
      """;

  private final Http http;
  private String entity = "";

  @Autowired
  RevaluationResourceTest(MockMvc mvc) {
    http = new Http(mvc);
  }

  @BeforeEach
  void deal() {
    entity = http.newEntity();
    DealingDesk.open(http, entity);
    verified(
        "dollars",
        """
        'fx':{'product':'FX_SPOT','legs':[{'side':'BUYS_BASE','baseAmount':
        {'amount':'1000000.00','currency':'USD'},'quoteCurrency':'CNY','strike':'7.1325',
        'settlementDate':'2026-01-05'}]}\
        """);
    settled(1, "'amount':'7132500.00','currency':'CNY'");
    settled(2, "'amount':'1000000.00','currency':'USD'");
    verified(
        "swap",
        """
        'interestRateSwap':{'index':'SHIBOR_3M','swap':{'side':'PAYS_FIXED','notional':
        {'amount':'100000000.00','currency':'CNY'},'fixed':{'rate':'0.02',%1$s},
        'floating':{'spread':'0',%1$s},'businessDays':'FOLLOWING'}}\
        """
            .formatted(LEG));
    http.write(
            path("swap") + ":fix-rate",
            "{'index':'SHIBOR_3M','date':'2026-01-05','rate':'0.0210','source':'CFETS','by':'li'}")
        .accepted();
    http.write(
            "/api/v1/snapshots",
            """
            {'snapshotId':'%s/2026-01-05/close','time':'2026-01-05T09:30:00Z','quotes':{
            'curves':[{'curve':'SWAP','currency':'CNY','quoting':'ZERO','nodes':[
            {'at':'1M','rate':'0.02'},{'at':'1Y','rate':'0.02'}]}],
            'fxRates':[{'base':'USD','quote':'CNY','rate':'7.1425'}]}}\
            """
                .formatted(entity))
        .accepted();
  }

  private String path(String name) {
    return "/api/v1/deals/deal_" + entity + "-" + name;
  }

  private void verified(String name, String terms) {
    http.write(
            "/api/v1/deals",
            """
            {'dealId':'deal_%1$s-%2$s','ticket':{'portfolio':'%1$s/0101/MONEY',
            'counterparty':'cpt_%1$s','dealer':'zhang','terms':{%3$s}}}\
            """
                .formatted(entity, name, terms))
        .accepted();
    http.write(path(name) + ":verify", "{'verifier':'li'}").accepted();
  }

  private void settled(int flow, String amount) {
    http.write(
            path("dollars") + ":settle",
            "{'flow':%d,'amount':{%s},'settler':'li'}".formatted(flow, amount))
        .accepted();
  }

  private Answer revalued(String curves) {
    return http.write(
            "/api/v1/positions:revalue",
            "{'portfolio':'%s/0101/MONEY','snapshot':'%s/2026-01-05/close'%s}"
                .formatted(entity, entity, curves))
        .accepted();
  }

  private static final String CURVES = ",'curves':[{'currency':'CNY','curve':'SWAP'}]";

  /// The payment of 25,205.48 is known; after 92 days it is worth 25,205.48 x exp(-2 % x 92 / 365)
  /// = 25,078.74. The dollars gain 1m x (7.1425 - 7.1325).
  @Test
  void swaps_and_currencies_are_valued_together_and_once() {
    JsonNode unnamed = revalued("").json();
    assertThat(unnamed.at("/refused/0/name").asString()).isEqualTo("deal_" + entity + "-swap");
    assertThat(unnamed.at("/refused/0/code").asString()).isEqualTo("CURVE_NOT_NAMED");
    assertThat(unnamed.path("booked").asInt()).isEqualTo(1);
    Answer answer = revalued(CURVES);
    assertThat(answer.json().path("booked").asInt()).isEqualTo(1);
    assertThat(answer.json().path("unchanged").asInt()).isEqualTo(1);
    JsonNode again = revalued(CURVES).json();
    assertThat(again.path("booked").asInt()).isZero();
    assertThat(again.path("unchanged").asInt()).isEqualTo(2);

    JsonNode worth = http.read(path("swap")).json().path("worth");
    assertThat(worth.at("/value/amount").asString()).isEqualTo("25078.74");
    assertThat(worth.at("/mark/amount").asString()).isEqualTo("25078.74");
    assertThat(worth.at("/result/amount").asString()).isEqualTo("25078.74");
    assertThat(worth.path("snapshot").asString()).isEqualTo(entity + "/2026-01-05/close");
    JsonNode blotter = http.readAfter(answer, "/api/v1/deals?entity=" + entity).json();
    assertThat(blotter.at("/data/1/value/amount").asString()).isEqualTo("25078.74");
    assertThat(blotter.at("/data/0/value").isMissingNode()).isTrue();
    JsonNode dollars = fxPosition("");
    assertThat(dollars.at("/currencies/0/held/amount").asString()).isEqualTo("1000000.00");
    assertThat(dollars.at("/worth/amount").asString()).isEqualTo("7142500.00");
    assertThat(dollars.at("/result/amount").asString()).isEqualTo("10000.00");
    assertThat(fxPosition("&knownAt=1").isMissingNode()).isTrue();
  }

  private JsonNode fxPosition(String knownAt) {
    return http.read("/api/v1/fx-positions?entity=" + entity + "&asOf=2026-01-05" + knownAt)
        .json()
        .at("/data/0");
  }

  @Test
  void the_market_is_known_and_of_the_day() {
    String unknown =
        "{'portfolio':'%s/0101/MONEY','snapshot':'%s/2026-01-05/x'}".formatted(entity, entity);
    assertThat(http.write("/api/v1/positions:revalue", unknown).code())
        .isEqualTo("SNAPSHOT_NOT_FOUND");
  }
}
