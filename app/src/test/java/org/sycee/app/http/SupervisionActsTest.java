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

/// Blank vouchers, the register of errors, alerts and cases.
@HttpTest
class SupervisionActsTest {
  private final Http http;
  private final String entity;

  @Autowired
  SupervisionActsTest(MockMvc mvc) {
    http = new Http(mvc);
    entity = http.newEntity();
  }

  @Test
  void blank_vouchers_go_from_the_vault_to_a_teller_and_are_used_or_voided() {
    String stock = "/api/v1/blank-vouchers/" + entity + "/0101/PASSBOOK";
    assertThat(http.read(stock).json().path("pieces").asLong()).isZero();
    http.write(stock + ":receive", "{%s,'documentNumber':'D-1'}".formatted(serials(1, 100)))
        .accepted();
    http.write(stock + ":issue", "{%s,'teller':'t1'}".formatted(serials(1, 20))).accepted();
    Answer refused = http.write(stock + ":use", "{%s,'teller':'t2'}".formatted(serials(1, 1)));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.code()).isEqualTo("SERIALS_NOT_WITH_KEEPER");
    http.write(stock + ":use", "{%s,'teller':'t1'}".formatted(serials(1, 5))).accepted();
    http.write(stock + ":void", "{%s,'keeper':'VAULT','reason':'wet'}".formatted(serials(91, 100)))
        .accepted();
    JsonNode shown = http.read(stock).json();
    assertThat(shown.path("stock").asString()).isEqualTo(entity + "/0101/PASSBOOK");
    // 100 - 5 used - 10 voided
    assertThat(shown.path("pieces").asLong()).isEqualTo(85);
    assertThat(shown.path("ranges"))
        .extracting(range ->
            "%s-%s %s"
                .formatted(
                    range.at("/serials/first").asString(),
                    range.at("/serials/last").asString(),
                    range.path("keeper").asString("spent")))
        .containsExactly("1-5 spent", "6-20 t1", "21-90 VAULT", "91-100 spent");
  }

  @Test
  void a_request_about_blank_vouchers_that_cannot_be_is_told_where() {
    String stock = "/api/v1/blank-vouchers/" + entity + "/0101/PASSBOOK";
    malformed(
        http.write(stock + ":receive", "{%s,'documentNumber':'D-1'}".formatted(serials(2, 1))),
        "/serials");
    for (String action : List.of(":issue", ":use")) {
      malformed(
          http.write(stock + action, "{%s,'teller':'VAULT'}".formatted(serials(1, 1))), "/teller");
    }
    assertThat(http.read("/api/v1/blank-vouchers/" + entity + "/0101/a b").status()).isEqualTo(400);
    assertThat(
            http.write(
                    "/api/v1/blank-vouchers/NOWHERE/0101/PASSBOOK:receive",
                    "{%s,'documentNumber':'D-1'}".formatted(serials(1, 1)))
                .code())
        .isEqualTo("ENTITY_NOT_FOUND");
  }

  @Test
  void an_error_is_registered_notified_and_corrected_by_a_reversal() {
    String deposit = http.newDeposit(entity, "0.00");
    String wrong = Http.newKey();
    http.write(wrong, "/api/v1/deposits/" + deposit + ":deposit", cash("10.00")).accepted();
    String error = "/api/v1/supervision-errors/err_" + entity;
    Answer registered = register("err_" + entity, "BY_HAND").accepted();
    assertThat(registered.header("Location")).isEqualTo(error);
    assertThat(actions(error)).containsExactly("notify");
    assertThat(http.write(error + ":correct", correcting(wrong)).code())
        .isEqualTo("SUPERVISION_ERROR_NOT_NOTIFIED");
    http.write(error + ":notify", "{'chiefSupervisor':'sun','outlet':'0101'}").accepted();
    assertThat(http.write(error + ":correct", correcting("never")).code())
        .isEqualTo("CORRECTION_NOT_FOUND");
    assertThat(http.write(error + ":correct", correcting(wrong)).code())
        .isEqualTo("CORRECTION_CORRECTS_NOTHING");
    String reversal = Http.newKey();
    http.write(
            reversal,
            "/api/v1/deposits/" + deposit + ":reverse",
            "{'reversedTransactionId':'%s','reason':'typed twice'}".formatted(wrong))
        .accepted();
    Answer last = http.write(error + ":correct", correcting(reversal)).accepted();
    JsonNode shown = http.read(error).json();
    assertThat(shown.at("/notified/chiefSupervisor").asString()).isEqualTo("sun");
    assertThat(shown.at("/corrected/correctingTransactionId").asString()).isEqualTo(reversal);
    assertThat(shown.path("allowedActions")).isEmpty();
    JsonNode row =
        http.readAfter(last, "/api/v1/supervision-errors?entity=" + entity).json().at("/data/0");
    assertThat(row.path("errorId").asString()).isEqualTo("err_" + entity);
    assertThat(row.path("correctedOn").asString()).isEqualTo(Http.DAY);
  }

  @Test
  void a_day_may_be_supervised_when_it_is_closed() {
    http.closeDay(entity, Http.DAY);
    assertThat(register("err_" + entity, "DAILY_CHECK").code()).isEqualTo("BUSINESS_DAY_NOT_OPEN");
    http.write(
            "/api/v1/supervision-errors", registering("err_" + entity, "DAILY_CHECK", "2026-01-07"))
        .accepted();
    assertThat(
            http.read("/api/v1/supervision-errors/err_" + entity)
                .json()
                .path("registeredOn")
                .asString())
        .isEqualTo("2026-01-07");
  }

  @Test
  void an_alert_is_cleared_by_phone_or_handed_on_and_closed() {
    String cleared = raise("1");
    assertThat(actions(cleared))
        .containsExactly("clear-by-phone", "escalate-on-site", "send-assistance-task");
    http.write(cleared + ":clear-by-phone", "{'monitor':'wu','explanation':'known payer'}")
        .accepted();
    assertThat(actions(cleared)).isEmpty();
    String task = raise("2");
    http.write(
            task + ":send-assistance-task",
            "{'monitor':'wu','investigator':'he','taskNumber':'T-1'}")
        .accepted();
    assertThat(http.write(task + ":escalate-on-site", "{'monitor':'wu','inspector':'he'}").code())
        .isEqualTo("RISK_ALERT_ALREADY_HANDLED");
    http.write(task + ":close", "{'outcome':'in order'}").accepted();
    JsonNode closed = http.read(task).json();
    assertThat(closed.path("status").asString()).isEqualTo("CLOSED");
    assertThat(closed.at("/assistanceTask/taskNumber").asString()).isEqualTo("T-1");
    assertThat(closed.at("/closed/outcome").asString()).isEqualTo("in order");
    String third = raise("3");
    Answer last =
        http.write(third + ":escalate-on-site", "{'monitor':'wu','inspector':'he'}").accepted();
    Answer page = http.readAfter(last, "/api/v1/risk-alerts?limit=2&entity=" + entity);
    assertThat(page.json().path("data")).hasSize(2);
    assertThat(page.json().at("/page/hasMore").asBoolean()).isTrue();
    assertThat(page.json().at("/data/0/handling").asString()).isEqualTo("RiskAlertClearedByPhone");
  }

  @Test
  void a_case_is_opened_for_an_alert_rated_and_reported() {
    String deposit = http.newDeposit(entity, "0.00");
    String large = Http.newKey();
    Answer paidIn =
        http.write(large, "/api/v1/deposits/" + deposit + ":deposit", cash("50000.00")).accepted();
    JsonNode alert =
        http.readAfter(paidIn, "/api/v1/aml-alerts/%s/%s".formatted(entity, Http.DAY))
            .accepted()
            .json()
            .at("/alerts/0");
    assertThat(alert.at("/rule/rule").asString()).isEqualTo("LARGE_CASH");
    assertThat(alert.path("amount").toString()).isEqualTo(cny("50000.00").replace('\'', '"'));
    assertThat(alert.at("/movements/0/transactionId").asString()).isEqualTo(large);
    String amlCase = "/api/v1/aml-cases/aml_" + entity;
    open("'%s'".formatted(large)).accepted();
    JsonNode opened = http.read(amlCase).json();
    // 5 January 2026 is a Monday: the second business day after it is Wednesday
    assertThat(opened.path("reportBy").asString()).isEqualTo("2026-01-07");
    assertThat(actions(amlCase)).containsExactly("rate");
    assertThat(http.write(amlCase + ":report", "{'recipient':'HQ','documentNumber':'R-1'}").code())
        .isEqualTo("AML_CASE_NOT_RATED");
    http.write(amlCase + ":rate", "{'specialist':'feng','rating':'SUSPICIOUS','reasons':'smurfs'}")
        .accepted();
    Answer last =
        http.write(amlCase + ":report", "{'recipient':'HQ','documentNumber':'R-1'}").accepted();
    JsonNode row = http.readAfter(last, "/api/v1/aml-cases?entity=" + entity).json().at("/data/0");
    assertThat(row.path("rating").asString()).isEqualTo("SUSPICIOUS");
    assertThat(row.path("reportedOn").asString()).isEqualTo(Http.DAY);
    malformed(open(""), "/suspicion");
    assertThat(http.read("/api/v1/aml-alerts/%s/2031-01-01".formatted(entity)).code())
        .isEqualTo("BUSINESS_DAY_NOT_FOUND");
  }

  @Test
  void what_was_never_begun_is_not_found() {
    for (String path :
        List.of("supervision-errors/err_none", "risk-alerts/alr_none", "aml-cases/aml_none")) {
      assertThat(http.read("/api/v1/" + path).status()).as(path).isEqualTo(404);
    }
    assertThat(http.write("/api/v1/risk-alerts/alr_none:close", "{'outcome':'x'}").code())
        .isEqualTo("RISK_ALERT_NOT_FOUND");
  }

  private Answer register(String id, String source) {
    return http.write(
        "/api/v1/supervision-errors",
        registering(id, source, Http.DAY).replace(",'date':'2026-01-05'", ""));
  }

  private String registering(String id, String source, String date) {
    return """
    {'errorId':'%s','finding':{'entity':'%s','branch':'0101','businessDate':'2026-01-05',
     'source':'%s','row':'','text':'paid in twice'},'date':'%s'}\
    """
        .formatted(id, entity, source, date);
  }

  private static String correcting(String transaction) {
    return "{'correctingTransactionId':'%s'}".formatted(transaction);
  }

  private String raise(String number) {
    String id = "alr_" + entity + "-" + number;
    http.write(
            "/api/v1/risk-alerts",
            """
            {'alertId':'%s','entity':'%s','branch':'0101','model':'large cash',
             'subject':'dep_1'}\
            """
                .formatted(id, entity))
        .accepted();
    return "/api/v1/risk-alerts/" + id;
  }

  private Answer open(String transactions) {
    return http.write(
        "/api/v1/aml-cases",
        """
        {'caseId':'aml_%1$s','suspicion':{'entity':'%1$s','rule':'LARGE_CASH',
         'ruleEffectiveFrom':'2017-07-01','alertDate':'2026-01-05','customer':'cus_1',
         'account':'','transactions':[%2$s]}}\
        """
            .formatted(entity, transactions));
  }

  private static String serials(long first, long last) {
    return "'serials':{'first':%d,'last':%d}".formatted(first, last);
  }

  private List<String> actions(String path) {
    return http.read(path)
        .accepted()
        .json()
        .path("allowedActions")
        .valueStream()
        .map(JsonNode::asString)
        .toList();
  }

  private static void malformed(Answer answer, String pointer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(400);
    assertThat(answer.json().at("/violations/0/pointer").asString()).startsWith(pointer);
  }
}
