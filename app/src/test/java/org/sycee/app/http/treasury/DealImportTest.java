package org.sycee.app.http.treasury;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.Charset;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.sycee.app.http.Http;
import org.sycee.app.http.Http.Answer;
import org.sycee.app.http.HttpTest;
import tools.jackson.databind.JsonNode;

/// Deals by the file: tickets of the interbank market, and lines of JSON.
@HttpTest
class DealImportTest {
  private static final String HEADER = "成交编号,成交日期,组合,交易员,对手方,交易品种,方向,金额(万元),利率(%),起息日,到期日\n";

  private final Http http;
  private String entity = "";

  @Autowired
  DealImportTest(MockMvc mvc) {
    http = new Http(mvc);
  }

  @BeforeEach
  void openDesk() {
    entity = http.newEntity();
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
            {'unit':'%s/0101/MONEY','name':'money market','classification':'AC',
            'costing':'WEIGHTED_AVERAGE','shortAllowed':false,'effectiveDate':'2026-01-01'}\
            """
                .formatted(entity))
        .accepted();
    for (String subject : new String[] {"GROUP cpt_" + entity, "DEALER zhang"}) {
      http.write(
              "/api/v1/limits",
              """
              {'limitId':'lim_%s-%s','entity':'%s','subject':'%s','measure':'EXPOSURE',
              'amount':{'amount':'900000000.00','currency':'CNY'},'validUntil':'2026-12-31',
              'proposer':'wang','approver':'zhao'}\
              """
                  .formatted(entity, subject.substring(0, 5), entity, subject))
          .accepted();
    }
  }

  private Answer send(String key, String type, String onFault, byte[] file) {
    return http.send(
        post("/api/v1/deals:import?onFault=" + onFault)
            .header("Idempotency-Key", key)
            .contentType(type)
            .content(file));
  }

  private String ticket(String number, String side, String amount, String to) {
    return "%s,2026-01-05,%s/0101/MONEY,zhang,cpt_%s,IBO007,%s,\"%s\",1.92,2026-01-05,%s\n"
        .formatted(number, entity, entity, side, amount, to);
  }

  /// 10,000 wan are 100 million; a week at 1.92 % is 37,333.33.
  @Test
  void tickets_of_the_market_are_captured_once_in_whatever_letters() {
    String file =
        HEADER
            + ticket(entity + "-1", "拆出", "10,000", "2026-01-12")
            + ticket(entity + "-2", "拆入", "5000", "2026-01-12");
    byte[] chinese = file.getBytes(Charset.forName("GB18030"));
    JsonNode first =
        send(entity + "-k1", "text/csv; charset=GB18030", "BOOK_NOTHING", chinese)
            .accepted()
            .json();
    assertThat(first.path("booked").asInt()).isEqualTo(2);
    JsonNode deal = http.read("/api/v1/deals/deal_cfets-" + entity + "-1").json();
    assertThat(deal.at("/credit/amount").asString()).isEqualTo("100000000.00");
    assertThat(deal.at("/interest/amount").asString()).isEqualTo("37333.33");
    JsonNode again =
        send(entity + "-k2", "text/csv", "BOOK_NOTHING", ("\uFEFF" + file).getBytes(UTF_8))
            .accepted()
            .json();
    assertThat(again.path("alreadyBooked").asInt()).isEqualTo(2);
  }

  @Test
  void all_bad_rows_are_told_with_all_their_faults_and_the_others_booked_if_asked() {
    String file =
        HEADER
            + ticket(entity + "-3", "借出", "much", "2026-01-12")
            + ticket(entity + "-4", "拆出", "100", "2026-10-02")
            + ticket(entity + "-5", "拆出", "100", "2026-01-12");
    Answer nothing = send(entity + "-k3", "text/csv", "BOOK_NOTHING", file.getBytes(UTF_8));
    assertThat(nothing.status()).as(nothing.body()).isBetween(400, 422);
    assertThat(nothing.json().path("violations")).hasSize(3);
    assertThat(nothing.body()).contains("/2/方向", "/2/金额(万元)", "SETTLEMENT_ON_HOLIDAY");
    assertThat(http.read("/api/v1/deals/deal_cfets-" + entity + "-5").status()).isEqualTo(404);
    JsonNode rest =
        send(entity + "-k3", "text/csv", "BOOK_THE_OTHERS", file.getBytes(UTF_8)).accepted().json();
    assertThat(rest.path("booked").asInt()).isEqualTo(1);
    assertThat(rest.path("refused")).hasSize(2);
    assertThat(rest.at("/refused/0/line").asInt()).isEqualTo(2);
    assertThat(rest.at("/refused/0/faults")).hasSize(2);
    assertThat(
            send(entity + "-k4", "text/csv", "BOOK_NOTHING", "a,b\n1,2\n".getBytes(UTF_8)).code())
        .isEqualTo("REQUEST_MALFORMED");
  }

  @Test
  void lines_of_json_are_captured_many_at_a_time() {
    String file =
        IntStream.rangeClosed(1, 300).mapToObj(this::line).collect(Collectors.joining("\n"))
            + "\n{\"dealId\":7}\n";
    Answer sent =
        send(entity + "-k5", "application/x-ndjson", "BOOK_THE_OTHERS", file.getBytes(UTF_8))
            .accepted();
    assertThat(sent.json().path("booked").asInt()).isEqualTo(300);
    assertThat(sent.json().at("/refused/0/line").asInt()).isEqualTo(301);
    Answer again =
        send(entity + "-k5", "application/x-ndjson", "BOOK_THE_OTHERS", file.getBytes(UTF_8))
            .accepted();
    assertThat(again.json().path("alreadyBooked").asInt()).isEqualTo(300);
    JsonNode blotter =
        http.readAfter(sent, "/api/v1/deals?limit=1000&entity=" + entity).json().path("data");
    assertThat(blotter).hasSize(300);
  }

  private String line(int number) {
    return """
    {"dealId":"deal_%s-%d","ticket":{"portfolio":"%s/0101/MONEY","counterparty":"cpt_%s",\
    "dealer":"zhang","terms":{"moneyMarket":{"product":"PLACEMENT","principal":{"amount":"100.00",\
    "currency":"CNY"},"rate":"0.0192","dayCount":"ACT_360","valueDate":"2026-01-05",\
    "maturityDate":"2026-01-12"}}}}\
    """
        .formatted(entity, number, entity, entity);
  }
}
