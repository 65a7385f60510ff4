package org.sycee.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.sycee.app.http.Http.Answer;
import tools.jackson.databind.JsonNode;

@HttpTest
class BillResourceTest {
  private final Http http;
  private String entity = "";
  private String deposit = "";
  private String bill = "";

  @Autowired
  BillResourceTest(MockMvc mvc) {
    http = new Http(mvc);
  }

  @BeforeEach
  void a_company_has_a_deposit() {
    entity = http.newEntity();
    deposit = http.newDeposit(entity, "0.00");
    bill = "bil_" + entity;
  }

  @Test
  void a_bill_is_discounted_shown_and_followed_to_its_payment() {
    Answer discounted = discount("2026-01-06", "'transferDays':3").accepted();
    assertThat(discounted.header("Location")).isEqualTo("/api/v1/bills/" + bill);
    // 1,000,000 x 3.6 % x 4 / 360 = 400.00
    assertThat(http.balanceOf(deposit)).isEqualTo("999600.00");
    JsonNode shown = http.readAfter(discounted, "/api/v1/bills/" + bill).accepted().json();
    assertThat(shown.at("/discount/amount").asString()).isEqualTo("400.00");
    assertThat(shown.path("paymentDate").asString()).isEqualTo("2026-01-06");
    assertThat(shown.path("interestTo").asString()).isEqualTo("2026-01-09");
    for (String which : new String[] {"", "&payableBy=2026-01-06"}) {
      JsonNode listed = http.read("/api/v1/bills?entity=" + entity + which).accepted().json();
      assertThat(listed.at("/data/0/billId").asString()).isEqualTo(bill);
    }
    assertThat(http.read("/api/v1/bills?payableBy=2026-01-05&entity=" + entity).json().path("data"))
        .isEmpty();
    act("rediscount", "{'rate':'0.0175'}").accepted();
    assertThat(act("collect", "{}").code()).isEqualTo("BILL_NOT_DUE");
    http.closeDay(entity, Http.DAY);
    http.openDay(entity, "2026-01-06");
    act("dishonour", "{'reason':'no cover'}").accepted();
    act("recover", "{'depositId':'%s','amount':%s}".formatted(deposit, Http.cny("999600.00")))
        .accepted();
    Answer repaid = act("repay-rediscount", "{}").accepted();
    JsonNode owed = http.readAfter(repaid, "/api/v1/bills/" + bill).json();
    assertThat(owed.path("status").asString()).isEqualTo("DISHONOURED");
    assertThat(owed.at("/claim/amount").asString()).isEqualTo("400.00");
    assertThat(owed.has("rediscount")).isFalse();
    assertThat(act("collect", "{}").code()).isEqualTo("BILL_PRESENTED");
  }

  @Test
  void a_bill_that_cannot_be_is_refused_or_malformed() {
    assertThat(discount("2026-01-05", "'transferDays':0").code())
        .isEqualTo("BILL_DATES_IMPOSSIBLE");
    assertThat(discount("2026-01-06", "'calendar':'NOWHERE'").code()).isEqualTo("CALENDAR_UNKNOWN");
    Answer malformed = discount("2026-01-06", "'transferDays':2");
    assertThat(malformed.status()).isEqualTo(400);
    assertThat(malformed.json().path("detail").asString())
        .contains("none or three days are added for the transfer, not 2");
  }

  @Test
  void a_dry_run_tells_the_discount_and_buys_nothing() {
    Answer would = discount("?dryRun=true", "2026-01-06", "'transferDays':3").accepted();
    JsonNode discounted =
        would
            .json()
            .path("events")
            .valueStream()
            .filter(event -> event.path("name").asString().equals("BillDiscounted"))
            .findFirst()
            .orElseThrow();
    // 1,000,000 x 3.6 % x 4 / 360 = 400.00
    assertThat(discounted.at("/event/discount").asString()).isEqualTo("CNY 400.00");
    assertThat(http.balanceOf(deposit)).isEqualTo("0.00");
    assertThat(http.read("/api/v1/bills/" + bill).code()).isEqualTo("BILL_NOT_FOUND");
  }

  @Test
  void what_does_not_exist_is_not_found() {
    assertThat(http.read("/api/v1/bills/bil_none").code()).isEqualTo("BILL_NOT_FOUND");
    assertThat(http.write("/api/v1/bills/bil_none:collect", "{}").code())
        .isEqualTo("BILL_NOT_FOUND");
  }

  private Answer act(String action, String body) {
    return http.write("/api/v1/bills/" + bill + ":" + action, body);
  }

  private Answer discount(String due, String more) {
    return discount("", due, more);
  }

  private Answer discount(String query, String due, String more) {
    JsonNode of = http.read("/api/v1/deposits/" + deposit).accepted().json();
    return http.write(
        "/api/v1/bills" + query,
        """
        {'billId':'%s','customer':'%s','unit':'%s','depositId':'%s','kind':'BANK_ACCEPTANCE',
         'number':'1301-17','drawer':'Huaguang Printing','acceptor':'Bank of Hangzhou',
         'face':%s,'issueDate':'2025-12-05','maturityDate':'%s','discountRate':'0.036',%s}\
        """
            .formatted(
                bill,
                of.path("customer").asString(),
                of.path("unit").asString(),
                deposit,
                Http.cny("1000000.00"),
                due,
                more));
  }
}
