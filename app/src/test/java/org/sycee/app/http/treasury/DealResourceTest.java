package org.sycee.app.http.treasury;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.sycee.app.http.Http;
import org.sycee.app.http.Http.Answer;
import org.sycee.app.http.HttpTest;
import tools.jackson.databind.JsonNode;

/// A placement with another bank, from the limit to the repayment.
@HttpTest
class DealResourceTest {
  private final Http http;
  private String entity = "";
  private String deal = "";

  @Autowired
  DealResourceTest(MockMvc mvc) {
    http = new Http(mvc);
  }

  @BeforeEach
  void openDesk() {
    entity = http.newEntity();
    deal = "/api/v1/deals/deal_" + entity;
    DealingDesk.open(http, entity);
  }

  private String ticket(String principal, String maturityDate) {
    return """
    {'portfolio':'%s/0101/MONEY','counterparty':'cpt_%s','dealer':'zhang',
    'terms':{'moneyMarket':{'product':'PLACEMENT','principal':{'amount':'%s','currency':'CNY'},
    'rate':'0.0192','dayCount':'ACT_360','valueDate':'2026-01-05','maturityDate':'%s'}}}\
    """
        .formatted(entity, entity, principal, maturityDate);
  }

  private Answer capture(String name, String principal, String maturityDate) {
    return http.write(
        "/api/v1/deals",
        "{'dealId':'deal_%s','ticket':%s}".formatted(name, ticket(principal, maturityDate)));
  }

  private List<String> actions() {
    return http.read(deal)
        .json()
        .path("allowedActions")
        .valueStream()
        .map(JsonNode::asString)
        .toList();
  }

  @Test
  void is_captured_verified_by_another_and_settled_by_the_back_office() {
    Answer captured = capture(entity, "100000000.00", "2026-01-12").accepted();
    assertThat(captured.header("Location")).isEqualTo(deal);
    assertThat(actions()).containsExactly("verify", "return", "amend", "cancel");
    assertThat(http.write(deal + ":verify", "{'verifier':'zhang'}").code())
        .isEqualTo("SAME_PERSON");
    http.write(deal + ":verify", "{'verifier':'li'}").accepted();
    Answer settled =
        http.write(
                deal + ":settle",
                "{'flow':1,'amount':{'amount':'100000000.00','currency':'CNY'},'settler':'li'}")
            .accepted();
    JsonNode shown = http.read(deal).json();
    assertThat(shown.path("status").asString()).isEqualTo("VERIFIED");
    assertThat(shown.path("verifier").asString()).isEqualTo("li");
    assertThat(shown.at("/interest/amount").asString()).isEqualTo("37333.33");
    assertThat(shown.at("/credit/amount").asString()).isEqualTo("100000000.00");
    assertThat(shown.path("open")).hasSize(1);
    JsonNode limit = http.read("/api/v1/limits/lim_" + entity + "-credit").json();
    assertThat(limit.at("/used/amount").asString()).isEqualTo("100000000.00");
    assertThat(http.read("/api/v1/limits?entity=" + entity).json()).hasSize(2);
    JsonNode due = after(settled, "/payments-due", "&by=2026-01-12");
    assertThat(due.at("/data/0/number").asInt()).isEqualTo(2);
    JsonNode ladder = after(settled, "/cash-ladder", "&currency=CNY");
    assertThat(ladder.at("/data/0/receive/amount").asString()).isEqualTo("100037333.33");
    assertThat(after(settled, "/deals", "").path("data")).hasSize(1);
  }

  /// From the books that include the write.
  private JsonNode after(Answer write, String list, String parameters) {
    return http.readAfter(write, "/api/v1" + list + "?entity=" + entity + parameters).json();
  }

  @Test
  void is_refused_beyond_the_limit_until_somebody_lets_it() {
    capture(entity, "100000000.00", "2026-01-12").accepted();
    String second = entity + "-2";
    Answer refused = capture(second, "60000000.00", "2026-01-12");
    assertThat(refused.code()).isEqualTo("LIMIT_BREACHED");
    assertThat(refused.json().path("detail").asString())
        .contains("limit CNY 150000000.00", "used by others CNY 100000000.00")
        .contains("this deal CNY 60000000.00");
    http.write(
            "/api/v1/limits/lim_" + entity + "-credit:override",
            """
            {'dealId':'deal_%s','amount':{'amount':'10000000.00','currency':'CNY'},
            'expiryDate':'2026-01-05','requester':'zhang','approver':'zhao','reason':'quarter end'}\
            """
                .formatted(second))
        .accepted();
    capture(second, "60000000.00", "2026-01-12").accepted();
    JsonNode limit = http.read("/api/v1/limits/lim_" + entity + "-credit").json();
    assertThat(limit.at("/used/amount").asString()).isEqualTo("160000000.00");
    assertThat(limit.at("/overrides/0/reason").asString()).isEqualTo("quarter end");
    http.write("/api/v1/deals/deal_" + second + ":cancel", "{'by':'zhang','reason':'off'}")
        .accepted();
    limit = http.read("/api/v1/limits/lim_" + entity + "-credit").json();
    assertThat(limit.at("/used/amount").asString()).isEqualTo("100000000.00");
  }

  @Test
  void is_not_settled_on_a_holiday() {
    Answer refused = capture(entity, "1000000.00", "2026-10-02");
    assertThat(refused.code()).isEqualTo("SETTLEMENT_ON_HOLIDAY");
    assertThat(refused.json().path("detail").asString()).contains("next good day is 2026-10-08");
  }

  @Test
  void is_shown_as_it_was_known_and_a_counterparty_on_both_axes() {
    Answer captured = capture(entity, "1000000.00", "2026-01-12").accepted();
    long before = captured.json().path("position").asLong();
    http.write(
            deal + ":amend",
            "{'reason':'typed wrongly','ticket':%s}".formatted(ticket("2000000.00", "2026-01-12")))
        .accepted();
    assertThat(http.read(deal).json().at("/credit/amount").asString()).isEqualTo("2000000.00");
    assertThat(http.read(deal + "?knownAt=" + before).json().at("/credit/amount").asString())
        .isEqualTo("1000000.00");
    String counterparty = "/api/v1/counterparties/cpt_" + entity;
    http.write(
            counterparty + ":change",
            """
            {'effectiveDate':'2026-01-03','details':{'name':'Renamed Bank',
            'kind':'DOMESTIC_COMMERCIAL_BANK','rating':'A'}}\
            """)
        .accepted();
    assertThat(name(counterparty, "2026-01-02", "")).isEqualTo("Other Bank");
    assertThat(name(counterparty, "2026-01-04", "")).isEqualTo("Renamed Bank");
    assertThat(name(counterparty, "2026-01-04", "&knownAt=" + before)).isEqualTo("Other Bank");
  }

  private String name(String counterparty, String asOf, String knownAt) {
    return http.read(counterparty + "?asOf=" + asOf + knownAt)
        .json()
        .at("/details/name")
        .asString();
  }

  /// Over the National Day holiday of 2025, 1 to 8 October.
  @Test
  void what_a_dealer_types_is_read_with_its_reason() {
    JsonNode read =
        http.read("/api/v1/shorthand?currency=CNY&tradeDate=2025-09-30&amount=1.2亿&maturity=1w")
            .json();
    assertThat(read.at("/amount/amount").asString()).isEqualTo("120000000.00");
    assertThat(read.at("/valueDate/date").asString()).isEqualTo("2025-09-30");
    assertThat(read.at("/maturityDate/date").asString()).isEqualTo("2025-10-09");
    assertThat(read.at("/maturityDate/because").asString())
        .isEqualTo("1W after 2025-09-30: 2025-10-07 is a HOLIDAY by CNBE, FOLLOWING");
    assertThat(read.at("/days").asInt()).isEqualTo(9);
    assertThat(
            http.read("/api/v1/shorthand?currency=CNY&tradeDate=2025-09-30&amount=lots&maturity=1w")
                .code())
        .isEqualTo("SHORT_AMOUNT_UNREADABLE");
  }
}
