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

/// Bonds bought, held at fair value through equity, revalued, and their price in every figure.
@HttpTest
class BondTradeResourceTest {
  private final Http http;
  private String entity = "";
  private String bond = "";
  private String trade = "";

  @Autowired
  BondTradeResourceTest(MockMvc mvc) {
    http = new Http(mvc);
  }

  @BeforeEach
  void openDesk() {
    entity = http.newEntity();
    bond = entity + ".IB";
    trade = "/api/v1/bond-trades/deal_" + entity;
    http.write(
            "/api/v1/instruments",
            """
            {'instrumentId':'%s','effectiveDate':'2024-01-10','details':{'name':'24附息国债01',
            'kind':'GOVERNMENT','market':'INTERBANK','issuerName':'财政部','currency':'CNY',
            'interest':'FIXED','coupon':'0.03','couponsPerYear':1,'dayCount':'ACT_ACT_ICMA',
            'accrualStartDate':'2024-01-10','maturityDate':'2027-01-10'}}\
            """
                .formatted(bond))
        .accepted();
    http.write(
            "/api/v1/counterparties",
            """
            {'counterpartyId':'cpt_%s','effectiveDate':'2026-01-01','details':{'name':'Other Bank',
            'kind':'DOMESTIC_COMMERCIAL_BANK','rating':'AA'}}\
            """
                .formatted(entity))
        .accepted();
    http.write(
            "/api/v1/portfolios",
            """
            {'unit':'%s/0101/BONDS','name':'bonds','classification':'FVOCI',
            'costing':'WEIGHTED_AVERAGE','shortAllowed':false,'effectiveDate':'2026-01-01'}\
            """
                .formatted(entity))
        .accepted();
    http.write(
            "/api/v1/limits",
            """
            {'limitId':'lim_%s-dealer','entity':'%s','subject':'DEALER zhang','measure':'EXPOSURE',
            'amount':{'amount':'900000000.00','currency':'CNY'},'validUntil':'2026-12-31',
            'proposer':'wang','approver':'zhao'}\
            """
                .formatted(entity, entity))
        .accepted();
  }

  private String ticket(String side, String agreed, String figure) {
    return """
    {'portfolio':'%s/0101/BONDS','counterparty':'cpt_%s','dealer':'zhang','side':'%s',
    'instrument':'%s','face':{'amount':'10000000.00','currency':'CNY'},
    'settlementDate':'2026-01-05','agreed':'%s','figure':'%s'}\
    """
        .formatted(entity, entity, side, bond, agreed, figure);
  }

  private Answer capture(String ticket) {
    return http.write(
        "/api/v1/bond-trades", "{'dealId':'deal_%s','ticket':%s}".formatted(entity, ticket));
  }

  private JsonNode position(String parameters) {
    return http.read("/api/v1/positions?entity=" + entity + parameters).json().at("/data/0");
  }

  /// 10,000,000 x 101.2 % clean, and 3 % x 360 / 365 of accrued interest.
  @Test
  void is_captured_by_one_figure_settled_and_shown_as_a_position() {
    Answer captured = capture(ticket("BUY", "CLEAN", "101.20")).accepted();
    assertThat(captured.header("Location")).isEqualTo(trade);
    JsonNode shown = http.read(trade).json();
    assertThat(shown.path("cleanPrice").asString()).isEqualTo("101.20");
    assertThat(shown.path("accrued").asString()).isEqualTo("2.9589041096");
    assertThat(shown.at("/total/amount").asString()).isEqualTo("10415890.41");
    String deal = "/api/v1/deals/deal_" + entity;
    http.write(
            trade + ":amend",
            "{'reason':'agreed by yield','ticket':%s}".formatted(ticket("BUY", "YIELD", "0.0176")))
        .accepted();
    assertThat(http.read(trade).json().path("agreed").asString()).isEqualTo("YIELD");
    http.write(
            trade + ":amend",
            "{'reason':'no','ticket':%s}".formatted(ticket("BUY", "CLEAN", "101.20")))
        .accepted();
    http.write(deal + ":verify", "{'verifier':'li'}").accepted();
    assertThat(
            http.write(
                    deal + ":settle",
                    "{'flow':1,'amount':{'amount':'10415890.41','currency':'CNY'},'settler':'li'}")
                .code())
        .isEqualTo("SETTLED_WITH_POSITION");
    Answer settled = http.write(trade + ":settle", "{'settler':'li'}").accepted();
    assertThat(settled.json().path("events")).hasSize(2);
    JsonNode held = position("&asOf=2026-01-05");
    assertThat(held.at("/face/amount").asString()).isEqualTo("10000000.00");
    assertThat(held.at("/cost/amount").asString()).isEqualTo("10120000.00");
    assertThat(held.at("/carryingAmount/amount").asString()).isEqualTo("10119685.63");
    assertThat(held.at("/unrealised/carry/amount").asString()).isEqualTo("296712.33");
    assertThat(held.at("/unrealised/amortisation/amount").asString()).isEqualTo("-314.37");
  }

  /// A snapshot in which the bond costs 101.60.
  private void quoted(String name, String instrument) {
    http.write(
            "/api/v1/snapshots",
            """
            {'snapshotId':'%s/2026-01-05/%s','time':'2026-01-05T09:30:00Z','quotes':{
            'bondPrices':[{'instrument':'%s','clean':'1.0160'}]}}\
            """
                .formatted(entity, name, instrument))
        .accepted();
  }

  private JsonNode revalued(String name) {
    return http.write(
            "/api/v1/positions:revalue",
            "{'portfolio':'%s/0101/BONDS','snapshot':'%s/2026-01-05/%s'}"
                .formatted(entity, entity, name))
        .accepted()
        .json();
  }

  private Answer settled() {
    capture(ticket("BUY", "CLEAN", "101.20")).accepted();
    http.write("/api/v1/deals/deal_" + entity + ":verify", "{'verifier':'li'}").accepted();
    return http.write(trade + ":settle", "{'settler':'li'}").accepted();
  }

  @Test
  void is_revalued_impaired_and_paid_back_and_then_taken_back_no_more() {
    Answer settled = settled();
    long before = settled.json().path("position").asLong();
    String path = "/api/v1/positions/" + entity + "/0101/BONDS/" + bond;
    http.write(path + ":revalue", "{'cleanPrice':'101.50','snapshot':'CFETS/2026-01-05/close'}")
        .accepted();
    // 10,150,000 over 10,119,685.63, the amortised cost after the first night (see BondsTest)
    assertThat(position("&asOf=2026-01-05").at("/unrealised/price/amount").asString())
        .isEqualTo("30314.37");
    assertThat(
            position("&asOf=2026-01-05&knownAt=" + before)
                .at("/unrealised/price/amount")
                .asString())
        .isEqualTo("0.00");
    assertThat(
            http.read("/api/v1/positions?entity=" + entity + "&asOf=2026-01-04")
                .json()
                .path("data"))
        .isEmpty();
    quoted("close", bond);
    assertThat(revalued("close").path("booked").asInt()).isEqualTo(1);
    assertThat(revalued("close").path("unchanged").asInt()).isEqualTo(1);
    quoted("late", "NONE.IB");
    assertThat(revalued("late").at("/refused/0/code").asString()).isEqualTo("BOND_PRICE_NOT_FOUND");
    assertThat(position("&asOf=2026-01-05").at("/unrealised/price/amount").asString())
        .isEqualTo("40314.37");
    http.write(
            path + ":impair",
            """
            {'allowance':{'stage':'LIFETIME','amount':{'amount':'900.00','currency':'CNY'}},
            'by':'zhao','reason':'downgraded'}\
            """)
        .accepted();
    assertThat(position("&asOf=2026-01-05").at("/allowance/stage").asString())
        .isEqualTo("LIFETIME");
    assertThat(
            http.write(
                    path + ":receive-coupon",
                    "{'amount':{'amount':'300000.00','currency':'CNY'},'settler':'li'}")
                .code())
        .isEqualTo("COUPON_NOT_OWED");
    http.write(path + ":redeem", "{'face':{'amount':'1000000.00','currency':'CNY'},'settler':'li'}")
        .accepted();
    assertThat(
            http.write(trade + ":reverse", "{'by':'zhang','approver':'zhao','reason':'wrong'}")
                .code())
        .isEqualTo("TRADE_NOT_LAST");
  }

  @Test
  void is_refused_when_it_cannot_be() {
    assertThat(capture(ticket("SELL", "CLEAN", "101.20")).code()).isEqualTo("SOLD_MORE_THAN_HELD");
    assertThat(capture(ticket("BUY", "CLEAN", "101.2,5")).code()).isEqualTo("REQUEST_MALFORMED");
    assertThat(capture(ticket("BUY", "CLEAN", "1012.00")).code())
        .isEqualTo("BOND_PRICE_OUT_OF_BOUNDS");
    assertThat(capture(ticket("BUY", "CLEAN", "101.20").replace(bond, "NONE.IB")).code())
        .isEqualTo("INSTRUMENT_NOT_FOUND");
    String path = "/api/v1/positions/" + entity + "/0101/BONDS/" + bond;
    assertThat(http.write(path + ":revalue", "{'cleanPrice':'1','snapshot':'x'}").code())
        .isEqualTo("REQUEST_MALFORMED");
    assertThat(
            http.write(path + ":revalue", "{'cleanPrice':'1','snapshot':'CFETS/2026-01-05/x'}")
                .code())
        .isEqualTo("POSITION_NOT_FOUND");
  }
}
