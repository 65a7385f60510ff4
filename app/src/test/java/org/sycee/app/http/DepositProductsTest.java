package org.sycee.app.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sycee.app.http.Http.cash;
import static org.sycee.app.http.Http.cny;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.sycee.app.http.Http.Answer;
import tools.jackson.databind.JsonNode;

/// Deposits of every product, and what may be asked of them besides paying in and out.
@HttpTest
class DepositProductsTest {
  private static final String TIME = "{'kind':'TIME','months':3,'atMaturity':'RENEW'}";

  private final Http http;
  private final String entity;
  private final String path;

  @Autowired
  DepositProductsTest(MockMvc mvc) {
    http = new Http(mvc);
    entity = http.newEntity();
    path = "/api/v1/deposits/dep_" + entity;
  }

  @Test
  void every_product_is_opened_with_its_terms() {
    String agreement = "{'kind':'AGREEMENT','basicBalance':%s}".formatted(cny("500000.00"));
    String notice = "{'kind':'NOTICE','days':7,'leastWithdrawal':%s}".formatted(cny("50000.00"));
    int number = 0;
    for (String product :
        List.of("{'kind':'DEMAND'}", agreement, TIME, "{'kind':'TIME_OR_DEMAND'}", notice)) {
      String id = "dep_%s-%d".formatted(entity, ++number);
      open(id, product, "").accepted();
      JsonNode shown = http.read("/api/v1/deposits/" + id).accepted().json().path("product");
      assertThat(shown.toString().replace('"', '\'')).isEqualTo(product);
    }
    open(",'overdraftLimit':" + cny("1.00")).accepted();
    assertThat(deposit().at("/product/kind").asString()).isEqualTo("DEMAND");
  }

  @Test
  void terms_that_fit_no_product_are_refused_by_name_or_place() {
    malformed(open("dep_x", "{'kind':'SAVINGS'}", ""), "/product");
    malformed(open("dep_x", "{'kind':'TIME'}", ""), "/product/months");
    malformed(open("dep_x", "{'kind':'TIME','months':61}", ""), "/product");
    malformed(
        open("dep_x", "{'kind':'NOTICE','days':2,'leastWithdrawal':%s}".formatted(cny("1.00")), ""),
        "/product");
    malformed(open("dep_x", TIME, ",'overdraftLimit':" + cny("1.00")), "/overdraftLimit");
    String dollars = "{'kind':'AGREEMENT','basicBalance':{'amount':'1.00','currency':'USD'}}";
    assertThat(open("dep_x", dollars, "").code()).isEqualTo("CURRENCY_NOT_OF_DEPOSIT");
  }

  @Test
  void a_time_deposit_is_paid_in_once_at_the_posted_rate() {
    open("dep_" + entity, TIME, "").accepted();
    assertThat(actions())
        .containsExactly(
            "deposit",
            "inquire",
            "freeze",
            "freeze-amount",
            "report-loss",
            "instruct-maturity",
            "pledge",
            "reverse",
            "close");
    assertThat(http.write(path + ":deposit", cash("10000.00")).code())
        .isEqualTo("NO_RATE_IN_EFFECT");
    post("TIME P3M", "0.0065");
    post("DEMAND", "0.0005");
    act("deposit", cash("10000.00"));
    JsonNode term = deposit().path("term");
    assertThat(term.path("startDate").asString()).isEqualTo(Http.DAY);
    assertThat(term.path("maturityDate").asString()).isEqualTo("2026-04-05");
    assertThat(term.path("rate").asString()).isEqualTo("0.0065");
    assertThat(actions())
        .containsExactly(
            "withdraw",
            "hold",
            "inquire",
            "freeze",
            "freeze-amount",
            "report-loss",
            "instruct-maturity",
            "pledge",
            "reverse",
            "pay-out-and-close");
    assertThat(http.write(path + ":deposit", cash("1.00")).code()).isEqualTo("NOT_FOR_LUMP_SUMS");
  }

  @Test
  void a_deposit_is_paid_out_with_its_interest_and_closed() {
    post("DEMAND", "0.0036");
    open("").accepted();
    act("deposit", cash("10000.00"));
    http.closeDay(entity, Http.DAY);
    http.openDay(entity, "2026-01-15");
    assertThat(http.write(path + ":withdraw?dryRun=true", cash("10000.00")).status())
        .isEqualTo(200);
    Answer paid = act("pay-out-and-close", "{'channel':'CASH','description':'moves away'}");
    // 10,000 x 0.36 % / 360 x 10 days
    assertThat(paid.json().path("events"))
        .extracting(
            event -> event.path("name").asString() + " " + event.at("/event/amount").asString())
        .containsExactly("InterestPaid CNY 1.00", "FundsWithdrawn CNY 10001.00", "DepositClosed ");
    assertThat(deposit().path("status").asString()).isEqualTo("CLOSED");
  }

  @Test
  void a_withdrawal_from_a_notice_deposit_is_announced() {
    open(
            "dep_" + entity,
            "{'kind':'NOTICE','days':7,'leastWithdrawal':%s}".formatted(cny("50000.00")),
            "")
        .accepted();
    act("deposit", cash("200000.00"));
    String wish = "{'amount':%s,'withdrawalDate':'%s'}";
    assertThat(
            http.write(path + ":give-notice", wish.formatted(cny("50000.00"), "2026-01-11")).code())
        .isEqualTo("NOTICE_TOO_SHORT");
    act("give-notice", wish.formatted(cny("50000.00"), "2026-01-12"));
    JsonNode notice = deposit().at("/notices/0");
    assertThat(notice.path("givenOn").asString()).isEqualTo(Http.DAY);
    assertThat(notice.path("withdrawalDate").asString()).isEqualTo("2026-01-12");
    assertThat(notice.at("/amount/amount").asString()).isEqualTo("50000.00");
  }

  @Test
  void an_authority_deducts_from_frozen_money() {
    open("").accepted();
    act("deposit", cash("100.00"));
    act("freeze", "{'authority':'court','documentNumber':'2026-1'}");
    String order =
        "{'amount':%s,'channel':'INTERBANK','authority':'court','documentNumber':'2026-2'}";
    assertThat(http.write(path + ":deduct", order.formatted(cny("100.01"))).code())
        .isEqualTo("INSUFFICIENT_FUNDS");
    act("deduct", order.formatted(cny("60.00")));
    assertThat(http.balanceOf("dep_" + entity)).isEqualTo("40.00");
  }

  @Test
  void nothing_leaves_after_a_loss_was_reported() {
    open("").accepted();
    act("deposit", cash("100.00"));
    act("report-loss", "{'reportId':'gs-1'}");
    assertThat(deposit().path("lossReport").asString()).isEqualTo("gs-1");
    assertThat(actions())
        .contains("cancel-loss-report")
        .doesNotContain("withdraw", "report-loss", "pay-out-and-close");
    assertThat(http.write(path + ":withdraw", cash("1.00")).code()).isEqualTo("LOSS_REPORTED");
    assertThat(http.write(path + ":cancel-loss-report", "{'reportId':'gs-2'}").status())
        .isEqualTo(404);
    act("cancel-loss-report", "{'reportId':'gs-1'}");
    act("withdraw", cash("1.00"));
  }

  private Answer open(String more) {
    return open("dep_" + entity, "{'kind':'DEMAND'}", more);
  }

  private Answer open(String id, String product, String more) {
    return http.write(
        "/api/v1/deposits",
        """
        {'depositId':'%s','customer':'cus_1','holder':'COMPANY','unit':'%s/0101/BANKING',
         'currency':'CNY','product':%s%s}\
        """
            .formatted(id, entity, product, more));
  }

  private void post(String key, String rate) {
    http.write(
            "/api/v1/rates/" + entity + "/CNY:publish",
            "{'key':'%s','rate':'%s','effectiveDate':'2025-12-01','source':'decision 1'}"
                .formatted(key, rate))
        .accepted();
  }

  private Answer act(String action, String body) {
    return http.write(path + ":" + action, body).accepted();
  }

  private JsonNode deposit() {
    return http.read(path).accepted().json();
  }

  private List<String> actions() {
    return deposit().path("allowedActions").valueStream().map(JsonNode::asString).toList();
  }

  private static void malformed(Answer answer, String pointer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(400);
    assertThat(answer.json().at("/violations/0/pointer").asString()).startsWith(pointer);
  }
}
