package org.sycee.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.sycee.app.http.Http.Answer;
import tools.jackson.databind.JsonNode;

@HttpTest
class StandingOrderResourceTest {
  private final Http http;
  private String entity = "";
  private String li = "";
  private String shop = "";
  private String order = "";

  @Autowired
  StandingOrderResourceTest(MockMvc mvc) {
    http = new Http(mvc);
  }

  @BeforeEach
  void li_and_the_shop_have_deposits() {
    entity = http.newEntity();
    li = http.newDeposit(entity, "250.00");
    shop = http.newDeposit(entity, "0.00");
    order = "sto_" + entity;
  }

  @Test
  void an_order_is_placed_shown_listed_and_cancelled() {
    Answer placed = place("'retries':2,'description':'rent'").accepted();
    assertThat(placed.header("Location")).isEqualTo("/api/v1/standing-orders/" + order);
    JsonNode shown = http.readAfter(placed, placed.header("Location")).accepted().json();
    assertThat(shown.path("from").asString()).isEqualTo(li);
    assertThat(shown.path("status").asString()).isEqualTo("STANDING");
    assertThat(shown.path("nextDate").asString()).isEqualTo("2026-01-31");
    assertThat(shown.path("retries").asInt()).isEqualTo(2);
    assertThat(shown.has("lastDate")).isFalse();
    for (String by : new String[] {"entity=" + entity, "deposit=" + li, "deposit=" + shop}) {
      assertThat(http.read("/api/v1/standing-orders?" + by).json().at("/data/0/orderId").asString())
          .isEqualTo(order);
    }
    Answer cancelled =
        http.write("/api/v1/standing-orders/" + order + ":cancel", "{'reason':'moved'}").accepted();
    assertThat(
            http.readAfter(cancelled, "/api/v1/standing-orders/" + order)
                .json()
                .path("status")
                .asString())
        .isEqualTo("CANCELLED");
    assertThat(
            http.write("/api/v1/standing-orders/" + order + ":cancel", "{'reason':'again'}").code())
        .isEqualTo("STANDING_ORDER_ENDED");
  }

  @Test
  void terms_that_cannot_be_are_refused_or_malformed() {
    assertThat(place("'lastDate':'2026-01-30'").code())
        .isEqualTo("STANDING_ORDER_DATES_IMPOSSIBLE");
    Answer malformed = place("'retries':6");
    assertThat(malformed.status()).isEqualTo(400);
    assertThat(malformed.json().path("detail").asString())
        .contains("a MONTHLY order is tried again 0 to 5 times, not 6");
  }

  @Test
  void what_does_not_exist_is_not_found() {
    assertThat(http.read("/api/v1/standing-orders/sto_none").code())
        .isEqualTo("STANDING_ORDER_NOT_FOUND");
    assertThat(http.write("/api/v1/standing-orders/sto_none:cancel", "{'reason':''}").code())
        .isEqualTo("STANDING_ORDER_NOT_FOUND");
    assertThat(http.read("/api/v1/standing-orders").code()).isEqualTo("REQUEST_MALFORMED");
  }

  private Answer place(String more) {
    return http.write(
        "/api/v1/standing-orders",
        """
        {'orderId':'%s','from':'%s','to':'%s','amount':{'amount':'100.00','currency':'CNY'},
         'firstDate':'2026-01-31','rhythm':'MONTHLY',%s}\
        """
            .formatted(order, li, shop, more));
  }
}
