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

/// The other products of the dealing room at the door.
@HttpTest
class DealProductsTest {
  private final Http http;
  private String entity = "";
  private String deal = "";

  @Autowired
  DealProductsTest(MockMvc mvc) {
    http = new Http(mvc);
  }

  @BeforeEach
  void openDesk() {
    entity = http.newEntity();
    deal = "/api/v1/deals/deal_" + entity;
    DealingDesk.open(http, entity);
  }

  private List<String> actions() {
    return http.read(deal)
        .json()
        .path("allowedActions")
        .valueStream()
        .map(JsonNode::asString)
        .toList();
  }

  /// From the books that include the write.
  private JsonNode after(Answer write, String list, String parameters) {
    return http.readAfter(write, "/api/v1" + list + "?entity=" + entity + parameters).json();
  }

  private String repo(String product, String ratio) {
    return """
    {'dealId':'deal_%s','ticket':{'portfolio':'%s/0101/MONEY','counterparty':'cpt_%s',
    'dealer':'zhang','terms':{'pledgedRepo':{'product':'%s','firstLeg':{'amount':'100000000.00',
    'currency':'CNY'},'rate':'0.0185','valueDate':'2026-01-05','maturityDate':'2026-01-12',
    'collateral':[{'code':'240004.IB','face':{'amount':'110000000.00','currency':'CNY'},
    'conversionRatio':'%s'}]}}}}\
    """
        .formatted(entity, entity, entity, product, ratio);
  }

  @Test
  void a_repo_needs_bonds_that_cover_it_and_changes_them() {
    assertThat(http.write("/api/v1/deals", repo("PLACEMENT", "0.95")).status()).isEqualTo(400);
    Answer refused = http.write("/api/v1/deals", repo("PLEDGED_REPO", "0.9"));
    assertThat(refused.code()).isEqualTo("COLLATERAL_SHORT");
    // 110m x 90 %
    assertThat(refused.json().path("detail").asString()).contains("CNY 99000000.00");
    http.write("/api/v1/deals", repo("PLEDGED_REPO", "0.95")).accepted();
    http.write(deal + ":verify", "{'verifier':'li'}").accepted();
    Answer substituted =
        http.write(
                deal + ":substitute-collateral",
                """
                {'by':'zhang','reason':'delivery','collateral':[{'code':'230210.IB',
                'face':{'amount':'120000000.00','currency':'CNY'},'conversionRatio':'0.9'}]}\
                """)
            .accepted();
    JsonNode shown = http.read(deal).json();
    assertThat(shown.at("/terms/pledgedRepo/collateral/0/code").asString()).isEqualTo("230210.IB");
    JsonNode bonds = after(substituted, "/repo-bonds", "").path("data");
    assertThat(bonds).hasSize(1);
    assertThat(bonds.at("/0/face/amount").asString()).isEqualTo("120000000.00");
  }

  /// Sunday 4 January 2026 is a working day.
  @Test
  void is_rolled_on_its_last_day_into_a_successor() {
    http.write(
            "/api/v1/deals",
            """
            {'dealId':'deal_%1$s','ticket':{'portfolio':'%1$s/0101/MONEY','counterparty':'cpt_%1$s',
            'dealer':'zhang','tradeDate':'2026-01-04','backValue':{'approver':'zhao',
            'authority':'DESK_HEAD','reason':'line was down'},'terms':{'moneyMarket':{
            'product':'PLACEMENT','principal':{'amount':'100000000.00','currency':'CNY'},
            'rate':'0.0192','dayCount':'ACT_360','valueDate':'2026-01-04',
            'maturityDate':'2026-01-05'}}}}\
            """
                .formatted(entity))
        .accepted();
    http.write(deal + ":verify", "{'verifier':'li'}").accepted();
    http.write(
            deal + ":settle",
            """
            {'flow':1,'amount':{'amount':'100000000.00','currency':'CNY'},'settler':'li',
            'valueDate':'2026-01-04'}\
            """)
        .accepted();
    String roll =
        """
        {'successor':'deal_%s','rate':'0.02','termDays':7,'interest':'CAPITALISED',
        'dealer':'zhang','approver':'zhao'}\
        """;
    assertThat(http.write(deal + ":roll", roll.formatted(entity)).code())
        .isEqualTo("DEAL_ALREADY_CAPTURED");
    assertThat(actions()).contains("roll", "reverse");
    String next = entity + "-next";
    Answer rolled = http.write(deal + ":roll", roll.formatted(next)).accepted();
    JsonNode before = http.read(deal).json();
    assertThat(before.path("status").asString()).isEqualTo("SETTLED");
    assertThat(before.at("/rolled/successor").asString()).isEqualTo("deal_" + next);
    JsonNode after = http.read("/api/v1/deals/deal_" + next).json();
    assertThat(after.at("/rolled/predecessor").asString()).isEqualTo("deal_" + entity);
    assertThat(after.path("verifier").asString()).isEqualTo("zhao");
    // 100m x 1.92 % / 360
    assertThat(after.at("/open/0/principal/amount").asString()).isEqualTo("100005333.33");
    JsonNode due = after(rolled, "/payments-due", "&by=2026-01-12");
    assertThat(due.path("data")).hasSize(1);
    JsonNode blotter = after(rolled, "/deals", "").path("data");
    assertThat(blotter.at("/1/predecessor").asString()).isEqualTo("deal_" + entity);
    assertThat(blotter.at("/0/open").asBoolean()).isFalse();
  }

  private static final String SWAP_LEG =
      """
      'schedule':{'startDate':'2026-01-05','endDate':'2026-04-07','frequency':'P3M',
      'stub':'LONG_FINAL','monthEnd':'NONE'},'dayCount':'ACT_365F'\
      """;

  private Answer captureTerms(String terms) {
    return http.write(
        "/api/v1/deals",
        """
        {'dealId':'deal_%1$s','ticket':{'portfolio':'%1$s/0101/MONEY','counterparty':'cpt_%1$s',
        'dealer':'zhang','terms':{%2$s}}}\
        """
            .formatted(entity, terms));
  }

  @Test
  void a_swap_is_fixed_by_the_rates_of_its_index() {
    assertThat(captureTerms("").status()).isEqualTo(400);
    captureTerms(
            """
            'interestRateSwap':{'index':'SHIBOR_3M','swap':{'side':'PAYS_FIXED','notional':
            {'amount':'100000000.00','currency':'CNY'},'fixed':{'rate':'0.02',%1$s},
            'floating':{'spread':'0',%1$s},'businessDays':'FOLLOWING'}}\
            """
                .formatted(SWAP_LEG))
        .accepted();
    http.write(deal + ":verify", "{'verifier':'li'}").accepted();
    http.write(
            deal + ":fix-rate",
            "{'index':'SHIBOR_3M','date':'2026-01-05','rate':'0.0210','source':'CFETS','by':'li'}")
        .accepted();
    JsonNode shown = http.read(deal).json();
    assertThat(shown.at("/fixings/0/rate").asString()).isEqualTo("0.0210");
    // One period of 92 days: 100m x (2.10 % - 2.00 %) x 92 / 365, floating 529,315.07 less fixed
    // 504,109.59
    assertThat(shown.at("/open/0/principal/amount").asString()).isEqualTo("25205.48");
    assertThat(shown.at("/open/0/way").asString()).isEqualTo("RECEIVE");
  }

  @Test
  void dollars_are_bought_and_a_certificate_is_sold() {
    captureTerms(
            """
            'fx':{'product':'FX_SPOT','legs':[{'side':'BUYS_BASE','baseAmount':
            {'amount':'1000000.00','currency':'USD'},'quoteCurrency':'CNY','strike':'7.1325',
            'settlementDate':'2026-01-07'}]}\
            """)
        .accepted();
    JsonNode shown = http.read(deal).json();
    assertThat(shown.at("/open/0/principal/amount").asString()).isEqualTo("7132500.00");
    assertThat(shown.at("/open/1/principal/currency").asString()).isEqualTo("USD");
    // 1 % of 7,132,500
    assertThat(shown.at("/credit/amount").asString()).isEqualTo("71325.00");
    http.write(
            deal + ":amend",
            """
            {'reason':'another deal','ticket':{'portfolio':'%1$s/0101/MONEY',
            'counterparty':'cpt_%1$s','dealer':'zhang','terms':{'discountCertificate':{
            'face':{'amount':'100000000.00',
            'currency':'CNY'},'issuePrice':'0.998','valueDate':'2026-01-05',
            'maturityDate':'2026-04-07'}}}}\
            """
                .formatted(entity))
        .accepted();
    assertThat(http.read(deal).json().at("/interest/amount").asString()).isEqualTo("200000.00");
  }
}
