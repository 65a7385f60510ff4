package org.sycee.app.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.sycee.app.http.Http.cash;
import static org.sycee.app.http.Http.cny;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.sycee.app.http.Http.Answer;

/// What a request must look like, and how one that does not is answered.
@HttpTest
class RequestFormTest {
  private final Http http;
  private String deposit = "";
  private String act = "";

  @Autowired
  RequestFormTest(MockMvc mvc) {
    http = new Http(mvc);
  }

  @BeforeEach
  void openDeposit() {
    deposit = http.newDeposit(http.newEntity(), "100.00");
    act = "/api/v1/deposits/" + deposit + ":deposit";
  }

  @Test
  void an_amount_is_text_and_never_a_number() {
    malformed("{'amount':{'amount':1.00,'currency':'CNY'},'channel':'CASH'}", "/amount/amount");
    malformed("{'amount':1,'channel':'CASH'}", "/amount");
    malformed("{'amount':'CNY 1.00','channel':'CASH'}", "/amount");
  }

  @Test
  void an_amount_is_a_plain_decimal() {
    for (String text : new String[] {"1e3", "1,000.00", " 1.00", "+1.00", ".5", "1.", "", "NaN"}) {
      malformed(cash(text), "/amount");
    }
  }

  @Test
  void an_amount_with_too_many_decimals_is_refused_by_name() {
    Answer refused = http.write(act, cash("1.005"));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.code()).isEqualTo("WRONG_CURRENCY_SCALE");
    assertThat(refused.json().path("detail").asString())
        .isEqualTo("CNY has 2 decimals, but the amount is 1.005");
    assertThat(refused.json().at("/violations/0/pointer").asString()).isEqualTo("/amount");
    http.write(act, cash("1.500")).accepted();
  }

  @Test
  void an_amount_beyond_64_bits_is_refused_by_name() {
    // 2^63 - 1 = 9,223,372,036,854,775,807 minor units
    for (String text : new String[] {"92233720368547758.08", "9".repeat(300)}) {
      Answer refused = http.write(act, cash(text));
      assertThat(refused.status()).isEqualTo(422);
      assertThat(refused.code()).isEqualTo("AMOUNT_OUT_OF_RANGE");
    }
  }

  @Test
  void a_balance_beyond_64_bits_is_refused_by_name() {
    // 100.00 is there already, so the sum is 99.99 too much
    Answer refused = http.write(act, cash("92233720368547758.06"));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.code()).isEqualTo("BALANCE_OUT_OF_RANGE");
    assertThat(http.balanceOf(deposit)).isEqualTo("100.00");
  }

  @Test
  void an_unknown_currency_is_refused_by_name() {
    for (String currency : new String[] {"ZZZ", "XAU", "cny", ""}) {
      Answer refused =
          http.write(
              act,
              "{'amount':{'amount':'1','currency':'%s'},'channel':'CASH'}".formatted(currency));
      assertThat(refused.status()).isEqualTo(422);
      assertThat(refused.code()).isEqualTo("UNKNOWN_CURRENCY");
    }
  }

  @Test
  void a_negative_amount_is_refused_by_the_ledger() {
    assertThat(http.write(act, cash("-1.00")).code()).isEqualTo("AMOUNT_NOT_POSITIVE");
    assertThat(http.write(act, cash("0.00")).code()).isEqualTo("AMOUNT_NOT_POSITIVE");
  }

  @Test
  void what_is_unknown_or_missing_is_pointed_at() {
    malformed("{'amount':%s,'channel':'CASH','note':'x'}".formatted(cny("1.00")), "/note");
    malformed("{'amount':{'amount':'1','currency':'CNY','x':1},'channel':'CASH'}", "/amount/x");
    malformed("{'amount':%s}".formatted(cny("1.00")), "/channel");
    malformed("{'amount':{'currency':'CNY'},'channel':'CASH'}", "/amount/amount");
    malformed("{'amount':null,'channel':'CASH'}", "/amount");
  }

  @Test
  void values_are_checked_where_they_stand() {
    malformed("{'amount':%s,'channel':'PIGEON'}".formatted(cny("1.00")), "/channel");
    malformed("{'amount':%s,'channel':0}".formatted(cny("1.00")), "/channel");
    for (String date :
        new String[] {
          "'2026-02-30'",
          "'2026-1-5'",
          "'2026-01-05T00:00:00'",
          "'+999999999-01-01'",
          "20260105",
          "[2026,1,5]"
        }) {
      malformed(
          "{'amount':%s,'channel':'CASH','bookingDate':%s}".formatted(cny("1.00"), date),
          "/bookingDate");
    }
    String described = "{'amount':%s,'channel':'CASH','description':'%s'}";
    malformed(described.formatted(cny("1.00"), "\\u0000"), "/description");
    malformed(described.formatted(cny("1.00"), "\\ud800"), "/description");
    malformed(described.formatted(cny("1.00"), "x".repeat(1_001)), "/description");
    http.write(act, described.formatted(cny("1.00"), "工资 🧧\\n二月")).accepted();
  }

  @Test
  void a_customer_has_a_name_without_blanks() {
    for (String customer : new String[] {"", "Li Wei", "\\u0000", "x".repeat(65)}) {
      Answer refused =
          http.write(
              "/api/v1/deposits",
              ("{'depositId':'dep_new','customer':'%s','holder':'INDIVIDUAL',"
                      + "'unit':'CN01/0101/BANKING','currency':'CNY'}")
                  .formatted(customer));
      assertThat(refused.status()).as(customer).isEqualTo(400);
      assertThat(refused.json().at("/violations/0/pointer").asString()).isEqualTo("/customer");
    }
  }

  @Test
  void a_body_that_is_no_json_is_malformed() {
    malformed("{", "");
    malformed("", "");
    malformed("[]", "");
    malformed("{'amount':%1$s,'amount':%1$s,'channel':'CASH'}".formatted(cny("1.00")), "");
    malformed(cash("1.00") + "{}", "");
  }

  @Test
  void a_malformed_id_in_the_path_is_refused_with_the_rule() {
    Answer refused = http.read("/api/v1/deposits/7");
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.code()).isEqualTo("REQUEST_MALFORMED");
    assertThat(refused.json().path("detail").asString()).contains("dep_ and 1 to 40 letters");
    assertThat(refused.json().at("/violations/0/parameter").asString()).isEqualTo("depositId");
  }

  @Test
  void a_negative_overdraft_limit_is_malformed() {
    Answer refused =
        http.write(
            "/api/v1/deposits",
            """
            {'depositId':'dep_x','customer':'cus_1','holder':'INDIVIDUAL',
             'unit':'CN01/0101/BANKING','currency':'CNY',
             'overdraftLimit':{'amount':'-1.00','currency':'CNY'}}\
            """);
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.json().at("/violations/0/pointer").asString()).isEqualTo("/overdraftLimit");
  }

  @Test
  void a_problem_tells_everything_the_standard_asks_for() {
    Answer refused =
        http.send(get("/api/v1/deposits/dep_nobody").header("X-Correlation-Id", "ticket-4711"));
    assertThat(refused.body())
        .isEqualTo(
            """
            {'type':'/problems/deposit-not-found','title':'Deposit not found','status':404,\
            'detail':'dep_nobody has never been opened','instance':'/api/v1/deposits/dep_nobody',\
            'code':'DEPOSIT_NOT_FOUND','correlationId':'ticket-4711','violations':[]}\
            """
                .replace('\'', '"'));
  }

  @Test
  void the_web_s_own_refusals_are_problems_too() {
    assertThat(http.read("/api/v1/nothing").code()).isEqualTo("RESOURCE_NOT_FOUND");
    Answer method = http.send(delete("/api/v1/deposits/" + deposit));
    assertThat(method.status()).isEqualTo(405);
    assertThat(method.code()).isEqualTo("METHOD_NOT_ALLOWED");
    assertThat(method.header("Allow")).isEqualTo("GET");
    Answer media =
        http.send(
            post(act)
                .header("Idempotency-Key", Http.newKey())
                .contentType("text/plain")
                .content("x"));
    assertThat(media.status()).isEqualTo(415);
    assertThat(media.code()).isEqualTo("UNSUPPORTED_MEDIA_TYPE");
    Answer accept = http.send(get("/api/v1/status").accept("text/csv"));
    assertThat(accept.status()).isEqualTo(406);
    assertThat(accept.code()).isEqualTo("NOT_ACCEPTABLE");
    assertThat(http.read("/api/v1/trial-balance").json().at("/violations/0/parameter").asString())
        .isEqualTo("entity");
  }

  private void malformed(String body, String pointer) {
    Answer refused = http.write(act, body);
    assertThat(refused.status()).as(body + " → " + refused.body()).isEqualTo(400);
    assertThat(refused.code()).isEqualTo("REQUEST_MALFORMED");
    assertThat(refused.json().at("/violations/0/pointer").asString()).as(body).isEqualTo(pointer);
    assertThat(refused.json().at("/violations/0/message").asString()).isNotBlank();
  }
}
