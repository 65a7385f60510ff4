package org.sycee.app.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.sycee.app.http.Borrower.FIXED;
import static org.sycee.app.http.Borrower.amount;
import static org.sycee.app.http.Borrower.prepaying;
import static org.sycee.app.http.Http.cny;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.sycee.app.http.Http.Answer;
import org.sycee.ledger.loan.LoanId;
import tools.jackson.databind.JsonNode;

/// A loan from its contract to its last payment.
@HttpTest
class LoanResourceTest {
  private static final String LINKED =
      """
      {'kind':'LINKED','benchmarkYears':1,'spread':'0.0060','firstResetDate':'2027-01-05',
       'monthsBetweenResets':12}\
      """;

  private final Http http;
  private final Borrower farmer;

  @Autowired
  LoanResourceTest(MockMvc mvc) {
    this.http = new Http(mvc);
    this.farmer = new Borrower(http);
  }

  @Test
  void is_signed_secured_and_disbursed_to_the_deposit_on_the_facility() {
    Answer signed = farmer.sign("100000.00", FIXED, ",'collaterals':['col_1']").accepted();
    assertThat(signed.header("Location")).isEqualTo(farmer.loan);
    assertThat(farmer.actions()).containsExactly("perfect-collateral");
    assertThat(farmer.loan().at("/collaterals/0/perfected").asBoolean()).isFalse();
    assertThat(farmer.disburse().code()).isEqualTo("COLLATERAL_NOT_PERFECTED");
    farmer.act(
        "perfect-collateral",
        "{'collateralId':'col_1','value':%s,'registrationNumber':'R-1'}"
            .formatted(cny("180000.00")));
    assertThat(farmer.actions()).containsExactly("disburse", "release-collateral");
    assertThat(farmer.loan().at("/collaterals/0/value/amount").asString()).isEqualTo("180000.00");
    Answer paidOut = farmer.disburse().accepted();
    assertThat(paidOut.json().path("events"))
        .extracting(event -> event.path("name").asString())
        .containsExactly("FacilityDrawn", "LoanDisbursed", "LoanProceedsCredited");
    assertThat(http.balanceOf(farmer.deposit)).isEqualTo("100000.00");
    JsonNode facility = http.read(farmer.facility).json();
    assertThat(facility.at("/used/amount").asString()).isEqualTo("100000.00");
    assertThat(facility.at("/available/amount").asString()).isEqualTo("200000.00");
    JsonNode loan = farmer.loan();
    assertThat(loan.path("status").asString()).isEqualTo("ACTIVE");
    assertThat(loan.at("/course/rate").asString()).isEqualTo("0.0435");
    assertThat(loan.at("/course/nextDueDate").asString()).isEqualTo("2026-03-21");
    assertThat(loan.at("/debt/principal/amount").asString()).isEqualTo("100000.00");
    assertThat(loan.at("/standing/loanClass").asString()).isEqualTo("NORMAL");
    assertThat(farmer.actions())
        .containsExactly(
            "prepay",
            "charge-fee",
            "extend",
            "restructure",
            "forgive",
            "tag",
            "judge",
            "report-borrowed-name",
            "transfer-out",
            "release-collateral");
  }

  @Test
  void gives_collateral_back_after_it_was_paid_and_shows_that_in_the_registry() {
    farmer.sign("100000.00", FIXED, ",'collaterals':['col_1']").accepted();
    farmer.act(
        "perfect-collateral",
        "{'collateralId':'col_1','value':%s,'registrationNumber':'R-1'}"
            .formatted(cny("180000.00")));
    farmer.disburse().accepted();
    String release = "{'collateralId':'col_1','approver':'zhao','reason':'paid'}";
    assertThat(farmer.refused("release-collateral", release)).isEqualTo("COLLATERAL_STILL_NEEDED");
    farmer.act("prepay", Borrower.prepaying("100000.00", ""));
    assertThat(farmer.actions()).containsExactly("release-collateral");
    Answer released = farmer.act("release-collateral", release);
    assertThat(farmer.loan().at("/collaterals/0/perfected").asBoolean()).isFalse();
    assertThat(farmer.actions()).isEmpty();
    JsonNode row =
        http.readAfter(released, "/api/v1/collaterals?entity=" + farmer.entity)
            .json()
            .at("/data/0");
    assertThat(row.path("loanId").asString()).isEqualTo(farmer.loanId().value());
    assertThat(row.at("/value/amount").asString()).isEqualTo("180000.00");
    assertThat(row.path("perfectedOn").asString()).isEqualTo("2026-01-05");
    assertThat(row.path("releasedOn").asString()).isEqualTo("2026-01-05");
  }

  @Test
  void tells_its_instalments_to_come() {
    farmer.sign("100000.00", FIXED, "").accepted();
    assertThat(instalments()).isEmpty();
    farmer.disburse().accepted();
    // 100,000 x 4.35 % / 360 x 75 days to 21 March, x 92 to 21 June, x 14 to 5 July
    assertThat(instalments())
        .extracting(
            each -> each.path("dueDate").asString(), each -> each.at("/interest/amount").asString())
        .containsExactly(
            tuple("2026-03-21", "906.25"),
            tuple("2026-06-21", "1111.67"),
            tuple("2026-07-05", "169.17"));
  }

  @Test
  void a_linked_loan_begins_with_the_posted_prime_rate() {
    farmer.sign("100000.00", LINKED, "").accepted();
    Answer refused = farmer.disburse();
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.code()).isEqualTo("NO_RATE_IN_EFFECT");
    String rates = "/api/v1/rates/" + farmer.entity + "/CNY:";
    String prime =
        "{'key':'LOAN_PRIME P1Y','rate':'%s','effectiveDate':'2025-12-22','source':'PBOC'}";
    http.write(rates + "publish", prime.formatted("0.0300")).accepted();
    String key = Http.newKey();
    String disburse = farmer.loan + ":disburse";
    Answer first = http.write(key, disburse, "{'disburser':'qian'}").accepted();
    JsonNode course = farmer.loan().path("course");
    assertThat(course.path("rate").asString()).isEqualTo("0.0360"); // 3.00 % and 0.60 %
    assertThat(course.path("nextResetDate").asString()).isEqualTo("2027-01-05");
    http.write(rates + "correct", prime.formatted("0.0310")).accepted();
    Answer again = http.write(key, disburse, "{'disburser':'qian'}").accepted();
    assertThat(again.body()).isEqualTo(first.body());
  }

  @Test
  void what_is_owed_is_repaid_and_principal_prepaid() {
    farmer.borrows();
    farmer.act("charge-fee", "{'amount':%s,'description':'appraisal'}".formatted(cny("300.00")));
    assertThat(farmer.loan().at("/debt/owed/amount").asString()).isEqualTo("300.00");
    assertThat(farmer.refused("repay", amount("300.01"))).isEqualTo("REPAYMENT_EXCEEDS_CLAIMS");
    farmer.act("repay", amount("300.00"));
    farmer.act("prepay", prepaying("40000.00", ""));
    // 100,000 - 300 - 40,000: on the day it was paid out there is no interest
    assertThat(http.balanceOf(farmer.deposit)).isEqualTo("59700.00");
    assertThat(http.read(farmer.facility).json().at("/used/amount").asString())
        .isEqualTo("60000.00");
  }

  @Test
  void another_deposit_may_pay_and_the_last_payment_settles_the_loan() {
    farmer.borrows();
    String other = http.newDeposit(farmer.entity, "99999.99");
    String fromOther = prepaying("100000.00", ",'deposit':'" + other + "'");
    assertThat(farmer.refused("prepay", fromOther)).isEqualTo("INSUFFICIENT_FUNDS");
    Answer last = farmer.act("prepay", prepaying("100000.00", ""));
    JsonNode loan = farmer.loan();
    assertThat(loan.path("status").asString()).isEqualTo("SETTLED");
    assertThat(loan.path("allowedActions")).isEmpty();
    JsonNode row =
        http.readAfter(last, "/api/v1/loans?entity=" + farmer.entity).json().at("/data/0");
    assertThat(row.path("status").asString()).isEqualTo("SETTLED");
    assertThat(row.at("/principal/amount").asString()).isEqualTo("0.00");
  }

  @Test
  void a_dry_run_tells_the_interest_a_prepayment_would_cost() {
    farmer.borrows();
    http.closeDay(farmer.entity, Http.DAY);
    http.openDay(farmer.entity, "2026-01-15");
    // 100,000 x 4.35 % / 360 x 10 days
    assertThat(farmer.loan().at("/debt/running/amount").asString()).isEqualTo("120.83");
    Answer would = http.write(farmer.loan + ":prepay?dryRun=true", prepaying("1000.00", ""));
    JsonNode paid =
        would
            .accepted()
            .json()
            .path("events")
            .valueStream()
            .filter(event -> event.path("name").asString().equals("LoanPrepaid"))
            .findFirst()
            .orElseThrow();
    assertThat(paid.at("/event/paid/interest").asString()).isEqualTo("CNY 120.83");
    assertThat(http.balanceOf(farmer.deposit)).isEqualTo("100000.00");
  }

  @Test
  void repeating_a_payment_moves_money_once_whatever_day_is_open() {
    farmer.borrows();
    String key = Http.newKey();
    String prepay = farmer.loan + ":prepay";
    Answer first = http.write(key, prepay, prepaying("1000.00", "")).accepted();
    http.closeDay(farmer.entity, Http.DAY);
    http.openDay(farmer.entity, "2026-01-06");
    Answer second = http.write(key, prepay, prepaying("1000.00", "")).accepted();
    assertThat(second.body()).isEqualTo(first.body());
    assertThat(second.header("Idempotency-Hit")).isEqualTo("true");
    assertThat(http.balanceOf(farmer.deposit)).isEqualTo("99000.00");
  }

  @Test
  void terms_that_cannot_be_a_loan_are_refused_by_name_or_place() {
    assertThat(farmer.sign("0.00", FIXED, "").code()).isEqualTo("AMOUNT_NOT_POSITIVE");
    assertThat(farmer.sign("1000.00", "{'kind':'FIXED','rate':'0.25'}", "").code())
        .isEqualTo("RATE_OUT_OF_BOUNDS");
    malformed(farmer.sign("1000.00", "{'kind':'FREE','rate':'0.01'}", ""), "/terms/price");
    malformed(farmer.sign("1000.00", LINKED.replace("1,'spread", "0,'spread"), ""), "/terms/price");
    malformed(farmer.sign("1000.00", "{'kind':'FIXED'}", ""), "/terms/price/rate");
    malformed(farmer.sign("1000.00", FIXED, ",'collaterals':[null]"), "/collaterals");
    malformed(farmer.sign("1000.00", FIXED, ",'color':'red'"), "/color");
  }

  private static void malformed(Answer answer, String pointer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(400);
    assertThat(answer.json().at("/violations/0/pointer").asString()).startsWith(pointer);
  }

  @Test
  void loans_are_listed_page_by_page_in_the_order_of_signing() {
    farmer.sign("1000.00", FIXED, "").accepted();
    var second = new LoanId(farmer.loanId() + "-2");
    Answer last = farmer.sign(second, "2000.00", FIXED, "").accepted();
    Answer page = http.readAfter(last, "/api/v1/loans?limit=1&entity=" + farmer.entity).accepted();
    assertThat(page.json().at("/data/0/loanId").asString()).isEqualTo(farmer.loanId().value());
    String next = page.header("Link");
    Answer rest = http.read(next.substring(1, next.indexOf('>'))).accepted();
    assertThat(rest.json().at("/data/0/loanId").asString()).isEqualTo(second.value());
    assertThat(rest.json().at("/data/0/status").asString()).isEqualTo("SIGNED");
    assertThat(rest.has("Link")).isFalse();
  }

  @Test
  void an_unknown_loan_is_not_found() {
    assertThat(http.read("/api/v1/loans/loan_none").code()).isEqualTo("LOAN_NOT_FOUND");
    assertThat(http.read("/api/v1/loans/loan_none/instalments").status()).isEqualTo(404);
    assertThat(http.write("/api/v1/loans/loan_none:repay", amount("1.00")).code())
        .isEqualTo("LOAN_NOT_FOUND");
  }

  private List<JsonNode> instalments() {
    return http.read(farmer.loan + "/instalments")
        .accepted()
        .json()
        .path("data")
        .valueStream()
        .toList();
  }
}
