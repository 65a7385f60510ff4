package org.sycee.app.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sycee.app.http.Http.cny;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.sycee.app.http.Http.Answer;
import tools.jackson.databind.JsonNode;

/// A facility from its request to its end.
@HttpTest
class FacilityResourceTest {
  private final Http http;
  private String entity = "";
  private String path = "";

  @Autowired
  FacilityResourceTest(MockMvc mvc) {
    http = new Http(mvc);
  }

  @BeforeEach
  void openDay() {
    entity = http.newEntity();
    path = "/api/v1/facilities/fac_" + entity;
  }

  @Test
  void is_requested_reviewed_and_approved_by_three_people() {
    Answer requested = request("300000.00").accepted();
    assertThat(requested.header("Location")).isEqualTo(path);
    assertThat(actions()).containsExactly("review", "decline", "cancel");
    http.write(path + ":review", "{'reviewer':'li','opinion':'sound'}").accepted();
    assertThat(actions()).containsExactly("approve", "decline", "cancel");
    http.write(path + ":approve", "{'approver':'zhao','grade':'BRANCH_MANAGER'}").accepted();
    JsonNode facility = http.read(path).accepted().json();
    assertThat(facility.path("status").asString()).isEqualTo("APPROVED");
    assertThat(facility.at("/available/amount").asString()).isEqualTo("300000.00");
    assertThat(facility.at("/used/amount").asString()).isEqualTo("0.00");
    assertThat(facility.path("reviewer").asString()).isEqualTo("li");
    assertThat(facility.path("approver").asString()).isEqualTo("zhao");
    assertThat(facility.path("version").asLong()).isEqualTo(3);
    assertThat(actions()).containsExactly("cancel");
  }

  @Test
  void is_refused_with_the_figures_beyond_the_authority_of_the_grade() {
    request("300000.01").accepted();
    http.write(path + ":review", "{'reviewer':'li','opinion':'sound'}").accepted();
    Answer refused = http.write(path + ":approve", "{'approver':'zhao','grade':'BRANCH_MANAGER'}");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.code()).isEqualTo("AUTHORITY_EXCEEDED");
    assertThat(refused.json().path("detail").asString())
        .contains("up to CNY 300000.00", "asked CNY 300000.01");
    assertThat(http.write(path + ":approve", "{'approver':'li','grade':'CREDIT_COMMITTEE'}").code())
        .isEqualTo("SAME_PERSON");
  }

  @Test
  void nothing_is_available_after_it_was_declined_or_cancelled() {
    request("1000.00").accepted();
    http.write(path + ":decline", "{'decliner':'zhao','reason':'no cash flow'}").accepted();
    JsonNode declined = http.read(path).json();
    assertThat(declined.path("status").asString()).isEqualTo("DECLINED");
    assertThat(declined.at("/available/amount").asString()).isEqualTo("0.00");
    assertThat(declined.path("allowedActions")).isEmpty();
    assertThat(http.write(path + ":cancel", "{'reason':'again'}").code())
        .isEqualTo("FACILITY_ENDED");
    path = path + "-2";
    request("1000.00").accepted();
    http.write(path + ":cancel", "{'reason':'not wanted any more'}").accepted();
    assertThat(http.read(path).json().path("status").asString()).isEqualTo("CANCELLED");
  }

  @Test
  void repeating_a_request_on_another_day_shows_the_first() {
    String body = body("1000.00");
    Answer first = http.write("k" + entity, "/api/v1/facilities", body).accepted();
    http.closeDay(entity, Http.DAY);
    http.openDay(entity, "2026-01-06");
    Answer second = http.write("k" + entity, "/api/v1/facilities", body).accepted();
    assertThat(second.body()).isEqualTo(first.body());
    assertThat(second.header("Idempotency-Hit")).isEqualTo("true");
  }

  @Test
  void an_unknown_facility_is_not_found() {
    assertThat(http.read("/api/v1/facilities/fac_none").code()).isEqualTo("FACILITY_NOT_FOUND");
    assertThat(http.write("/api/v1/facilities/fac_none:cancel", "{'reason':'x'}").status())
        .isEqualTo(404);
    assertThat(http.read("/api/v1/facilities/loan_1").status()).isEqualTo(400);
  }

  private Answer request(String limit) {
    return http.write("/api/v1/facilities", body(limit));
  }

  private String body(String limit) {
    return """
    {'facilityId':'%s','customer':'cus_1','unit':'%s/0101/BANKING','product':'FARMER',
     'rating':'UNRATED','limit':%s,'revolving':true,'expiryDate':'2027-01-05',
     'originator':'wang'}\
    """
        .formatted(path.substring(path.lastIndexOf('/') + 1), entity, cny(limit));
  }

  private List<String> actions() {
    return http.read(path)
        .json()
        .path("allowedActions")
        .valueStream()
        .map(JsonNode::asString)
        .toList();
  }
}
