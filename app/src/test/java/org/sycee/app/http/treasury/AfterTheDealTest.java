package org.sycee.app.http.treasury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.sycee.app.http.Http;
import org.sycee.app.http.Http.Answer;
import org.sycee.app.http.HttpTest;
import tools.jackson.databind.JsonNode;

/// What happens after a deal is struck: it is confirmed, and its payments are netted.
@HttpTest
class AfterTheDealTest {
  private final Http http;
  private String entity = "";

  @Autowired
  AfterTheDealTest(MockMvc mvc) {
    http = new Http(mvc);
  }

  @BeforeEach
  void openDesk() {
    entity = http.newEntity();
    bank(entity, "HZCBCN2H", true);
    http.write(
            "/api/v1/portfolios",
            """
            {'unit':'%s/0101/MONEY','name':'money market','classification':'AC',
            'costing':'WEIGHTED_AVERAGE','shortAllowed':false,'effectiveDate':'2026-01-01'}\
            """
                .formatted(entity))
        .accepted();
    limit("credit", "GROUP cpt_" + entity);
    limit("dealer", "DEALER zhang");
  }

  private void bank(String name, String bic, boolean netting) {
    http.write(
            "/api/v1/counterparties",
            """
            {'counterpartyId':'cpt_%s','effectiveDate':'2026-01-01','details':{'name':'Other Bank',
            'kind':'DOMESTIC_COMMERCIAL_BANK','rating':'AA','bic':'%s','netting':%s,
            'settlementInstructions':[
            {'currency':'USD','account':'8900','institution':'CHASUS33'}]}}\
            """
                .formatted(name, bic, netting))
        .accepted();
  }

  private void limit(String name, String subject) {
    http.write(
            "/api/v1/limits",
            """
            {'limitId':'lim_%s-%s','entity':'%s','subject':'%s','measure':'EXPOSURE',
            'amount':{'amount':'9000000.00','currency':'USD'},'validUntil':'2026-12-31',
            'proposer':'wang','approver':'zhao'}\
            """
                .formatted(entity, name, entity, subject))
        .accepted();
  }

  /// Captured and verified; its name begins with that of the entity.
  private Answer deal(String name, String product, String usd) {
    http.write(
            "/api/v1/deals",
            """
            {'dealId':'deal_%s%s','ticket':{'portfolio':'%s/0101/MONEY','counterparty':'cpt_%s',
            'dealer':'zhang','terms':{'moneyMarket':{'product':'%s',
            'principal':{'amount':'%s','currency':'USD'},'rate':'0.0192','dayCount':'ACT_360',
            'valueDate':'2026-01-05','maturityDate':'2026-01-12'}}}}\
            """
                .formatted(entity, name, entity, entity, product, usd))
        .accepted();
    return http.write(path(name) + ":verify", "{'verifier':'li'}").accepted();
  }

  private String path(String deal) {
    return "/api/v1/deals/deal_" + entity + deal;
  }

  private Answer confirmedBy(String deal, String message) {
    return http.send(
        post(path(deal) + "/confirmation")
            .header("Idempotency-Key", Http.newKey())
            .contentType(MediaType.TEXT_PLAIN)
            .content(message));
  }

  private void openNostro() {
    bank(entity + "-nostro", "CITIUS33", false);
    http.write(
            "/api/v1/nostros",
            """
            {'nostroId':'nos_%s','accounts':['%s/0101/MONEY/1011.01'],'currency':'USD',
            'correspondent':'cpt_%s-nostro','accountNumber':'36002512','fromDate':'2026-01-01'}\
            """
                .formatted(entity, entity, entity))
        .accepted();
  }

  /// 1,000,000 x 1.92 % x 7 / 360 = 373.33; they write a cent more, then the same.
  @Test
  void is_confirmed_field_by_field() {
    Answer verified = deal("-c", "PLACEMENT", "1000000.00");
    assertThat(http.read(path("-c") + "/confirmation").code()).isEqualTo("CONFIRMATION_INCOMPLETE");
    openNostro();
    String open = "/api/v1/confirmations/open?entity=" + entity + "&asOf=2026-01-08";
    JsonNode missing = http.readAfter(verified, open).json().path("data");
    assertThat(missing.at("/0/state").asString()).isEqualTo("MISSING");
    assertThat(missing.at("/0/ageDays").asInt()).isEqualTo(3);
    String ours = http.read(path("-c") + "/confirmation").accepted().body();
    assertThat(ours).contains(":17R:L", ":34E:NUSD373,33", ":57A:/36002512", ":57A:/8900");
    String theirs =
        ours.replace(":82A:SYCECNBJ", ":82A:HZCBCN2H")
            .replace(":87A:HZCBCN2H", ":87A:SYCECNBJ")
            .replace(":17R:L", ":17R:B")
            .replace(":34E:N", ":34E:");
    Answer wrong = confirmedBy("-c", theirs.replace("373,33", "373,34")).accepted();
    JsonNode differing = http.readAfter(wrong, open).json().path("data");
    assertThat(differing.at("/0/state").asString()).isEqualTo("MISMATCHED");
    assertThat(differing.at("/0/differences")).hasSize(1);
    assertThat(differing.at("/0/differences/0/field").asString()).isEqualTo("INTEREST");
    assertThat(differing.at("/0/differences/0/theirs").asString()).isEqualTo("USD 373.34");
    Answer matched = confirmedBy("-c", theirs).accepted();
    assertThat(http.readAfter(matched, open).json().path("data")).isEmpty();
    assertThat(confirmedBy("-c", theirs).code()).isEqualTo("CONFIRMATION_ALREADY_MATCHED");
    assertThat(confirmedBy("-c", "hello").code()).isEqualTo("MESSAGE_UNREADABLE");
    assertThat(http.read(path("-c") + "/payments/1").accepted().body())
        .startsWith("{1:F01SYCECNBJA")
        .contains(":32A:260105USD1000000,00", ":53B:/36002512", ":58A:/8900");
    assertThat(http.read(path("-c") + "/payments/2").code()).isEqualTo("PAYMENT_COMES_IN");
  }

  /// We lend 1,000,000 and borrow 400,000 from the same bank: 600,000 go out.
  @Test
  void is_netted_with_the_other_payments_of_the_day() {
    deal("-a", "PLACEMENT", "1000000.00");
    Answer second = deal("-b", "BORROWING", "400000.00");
    openNostro();
    String list = "/api/v1/payments-due/net?entity=" + entity + "&by=2026-01-05";
    JsonNode proposed = http.readAfter(second, list).json().at("/data/0");
    assertThat(proposed.at("/net/amount").asString()).isEqualTo("-600000.00");
    assertThat(proposed.path("parts")).hasSize(2);
    String settle =
        """
        {'entity':'%s','counterparty':'cpt_%s','payDate':'2026-01-05','settler':'li',
        'net':%s,'parts':%s}\
        """
            .formatted(entity, entity, proposed.path("net"), proposed.path("parts"));
    String path = "/api/v1/payments-due/net:settle";
    Answer third = deal("-d", "BORROWING", "1000.00");
    assertThat(http.write(path, settle).code()).isEqualTo("NET_SET_CHANGED");
    http.write("/api/v1/deals/deal_" + entity + "-d:cancel", "{'by':'zhang','reason':'off'}")
        .accepted();
    assertThat(third.status()).isBetween(200, 299);
    String key = entity + "-net";
    Answer settled = http.write(key, path, settle).accepted();
    assertThat(settled.json().path("events")).hasSize(2);
    assertThat(http.write(key, path, settle).accepted().header("Idempotency-Hit"))
        .isEqualTo("true");
    JsonNode books =
        http.readAfter(settled, "/api/v1/nostros/nos_" + entity + "/reconciliation").json();
    assertThat(books.path("ours")).hasSize(1);
    assertThat(books.at("/ours/0/amount/amount").asString()).isEqualTo("-600000.00");
    assertThat(http.readAfter(settled, list).json().path("data")).isEmpty();
  }
}
