package org.sycee.app.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sycee.app.http.Http.cash;
import static org.sycee.app.http.Http.cny;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.sycee.app.http.Http.Answer;
import tools.jackson.databind.JsonNode;

@HttpTest
class DepositOrdersTest {
  private final Http http;
  private String deposit = "";

  @Autowired
  DepositOrdersTest(MockMvc mvc) {
    http = new Http(mvc);
  }

  @BeforeEach
  void a_deposit_is_open() {
    deposit = http.newDeposit(http.newEntity(), "100.00");
  }

  @Test
  void an_amount_is_frozen_and_unfrozen_by_its_document() {
    act(
        "freeze-amount",
        "{'authority':'court','documentNumber':'2026-1','amount':%s}".formatted(cny("30.00")));
    assertThat(shown().at("/available/amount").asString()).isEqualTo("70.00");
    assertThat(shown().at("/frozenAmounts/0/documentNumber").asString()).isEqualTo("2026-1");
    assertThat(http.write(path("withdraw"), cash("70.01")).code()).isEqualTo("INSUFFICIENT_FUNDS");
    act("unfreeze", "{'documentNumber':'2026-1'}");
    assertThat(shown().path("frozenAmounts")).isEmpty();
  }

  @Test
  void an_inquiry_is_recorded_also_of_a_closed_deposit() {
    String inquiry = "{'authority':'court','documentNumber':'2026-2','officers':'Wang 0017'}";
    JsonNode told = act("inquire", inquiry).json().at("/events/0");
    assertThat(told.path("name").asString()).isEqualTo("DepositInquired");
    assertThat(told.at("/event/balance").asString()).isEqualTo("CNY 100.00");
    act("withdraw", cash("100.00"));
    act("close", "{}");
    assertThat(act("inquire", inquiry).json().at("/events/0/event/balance").asString())
        .isEqualTo("CNY 0.00");
  }

  @Test
  void what_a_running_account_has_not_is_refused() {
    assertThat(http.write(path("pledge"), "{'contract':'loan_7'}").code())
        .isEqualTo("NOT_OF_THIS_PRODUCT");
    assertThat(http.write(path("release-pledge"), "{'contract':'loan_7'}").code())
        .isEqualTo("PLEDGE_NOT_FOUND");
    assertThat(http.write(path("reactivate"), "{'evidence':'licence'}").code())
        .isEqualTo("DEPOSIT_NOT_DORMANT");
    assertThat(http.write(path("instruct-maturity"), "{'instruction':'RENEW'}").code())
        .isEqualTo("NOT_OF_THIS_PRODUCT");
    Answer malformed = http.write(path("instruct-maturity"), "{'instruction':'PAY_TO'}");
    assertThat(malformed.status()).isEqualTo(400);
    assertThat(malformed.json().at("/violations/0/pointer").asString()).isEqualTo("/payTo");
  }

  private Answer act(String action, String body) {
    return http.write(path(action), body).accepted();
  }

  private String path(String action) {
    return "/api/v1/deposits/" + deposit + ":" + action;
  }

  private JsonNode shown() {
    return http.read("/api/v1/deposits/" + deposit).accepted().json();
  }
}
