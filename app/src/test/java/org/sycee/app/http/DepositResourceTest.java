package org.sycee.app.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sycee.app.http.Http.cash;
import static org.sycee.app.http.Http.cny;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.sycee.app.http.Http.Answer;
import tools.jackson.databind.JsonNode;

@HttpTest
class DepositResourceTest {
  private final Http http;
  private String entity = "";

  @Autowired
  DepositResourceTest(MockMvc mvc) {
    http = new Http(mvc);
  }

  @BeforeEach
  void openDay() {
    entity = http.newEntity();
  }

  @Test
  void a_new_deposit_is_empty_and_can_be_closed() {
    String id = http.newDeposit(entity, "0.00");
    JsonNode deposit = http.read("/api/v1/deposits/" + id).accepted().json();
    assertThat(deposit.path("status").asString()).isEqualTo("OPEN");
    assertThat(deposit.at("/balance/amount").asString()).isEqualTo("0.00");
    assertThat(deposit.at("/balance/currency").asString()).isEqualTo("CNY");
    assertThat(deposit.path("openedOn").asString()).isEqualTo(Http.DAY);
    assertThat(texts(deposit.path("allowedActions")))
        .containsExactly(
            "deposit",
            "credit-interest",
            "inquire",
            "freeze",
            "freeze-amount",
            "report-loss",
            "reverse",
            "close");
  }

  @Test
  void opening_answers_where_the_deposit_is() {
    Answer opened =
        http.write(
            "/api/v1/deposits",
            """
            {'depositId':'dep_%1$s','customer':'cus_1','holder':'COMPANY',
             'unit':'%1$s/0101/BANKING','currency':'CNY',
             'overdraftLimit':{'amount':'500.00','currency':'CNY'},'bookingDate':'2026-01-05'}\
            """
                .formatted(entity));
    assertThat(opened.status()).isEqualTo(201);
    assertThat(opened.header("Location")).isEqualTo("/api/v1/deposits/dep_" + entity);
    assertThat(http.read(opened.header("Location")).json().at("/available/amount").asString())
        .isEqualTo("500.00");
  }

  @Test
  void every_movement_changes_the_balance() {
    String id = http.newDeposit(entity, "100.00");
    act(id, "withdraw", cash("30.00"));
    act(id, "credit-interest", "{'amount':%s}".formatted(cny("1.25")));
    act(id, "charge-interest", "{'amount':%s}".formatted(cny("0.05")));
    act(id, "charge-fee", "{'amount':%s,'description':'card'}".formatted(cny("10.00")));
    // 100.00 - 30.00 + 1.25 - 0.05 - 10.00
    assertThat(http.balanceOf(id)).isEqualTo("61.20");
  }

  @Test
  void the_balance_is_that_of_the_books() {
    String id = http.newDeposit(entity, "100.00");
    Answer last = act(id, "withdraw", cash("30.00"));
    JsonNode row =
        http.readAfter(last, "/api/v1/deposits?entity=" + entity).accepted().json().at("/data/0");
    assertThat(row.path("depositId").asString()).isEqualTo(id);
    assertThat(row.path("balance"))
        .isEqualTo(http.read("/api/v1/deposits/" + id).json().path("balance"));
  }

  @Test
  void a_hold_is_not_available_until_it_is_released() {
    String id = http.newDeposit(entity, "100.00");
    act(id, "hold", "{'holdId':'h1','amount':%s,'reason':'card'}".formatted(cny("60.00")));
    JsonNode held = http.read("/api/v1/deposits/" + id).json();
    assertThat(held.at("/available/amount").asString()).isEqualTo("40.00");
    assertThat(held.at("/holds/0/holdId").asString()).isEqualTo("h1");
    assertThat(texts(held.path("allowedActions"))).contains("release");
    Answer refused = http.write("/api/v1/deposits/" + id + ":withdraw", cash("40.01"));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.code()).isEqualTo("INSUFFICIENT_FUNDS");
    assertThat(refused.json().path("detail").asString()).contains("CNY 40.00", "CNY 40.01");
    act(id, "release", "{'holdId':'h1'}");
    act(id, "withdraw", cash("100.00"));
    assertThat(http.balanceOf(id)).isEqualTo("0.00");
  }

  @Test
  void nothing_leaves_a_frozen_deposit() {
    String id = http.newDeposit(entity, "100.00");
    act(id, "freeze", "{'authority':'court','documentNumber':'2026-1'}");
    JsonNode frozen = http.read("/api/v1/deposits/" + id).json();
    assertThat(texts(frozen.path("freezes"))).containsExactly("2026-1");
    assertThat(texts(frozen.path("allowedActions")))
        .containsExactly(
            "deposit",
            "credit-interest",
            "deduct",
            "hold",
            "inquire",
            "freeze",
            "freeze-amount",
            "unfreeze",
            "report-loss",
            "reverse");
    assertThat(http.write("/api/v1/deposits/" + id + ":withdraw", cash("1.00")).code())
        .isEqualTo("DEPOSIT_FROZEN");
    act(id, "unfreeze", "{'documentNumber':'2026-1'}");
    act(id, "withdraw", cash("1.00"));
  }

  @Test
  void a_transaction_is_taken_back_once() {
    String id = http.newDeposit(entity, "100.00");
    String key = Http.newKey();
    http.write(key, "/api/v1/deposits/" + id + ":withdraw", cash("30.00")).accepted();
    String wish = "{'reversedTransactionId':'%s','reason':'wrong account'}".formatted(key);
    act(id, "reverse", wish);
    assertThat(http.balanceOf(id)).isEqualTo("100.00");
    assertThat(http.write("/api/v1/deposits/" + id + ":reverse", wish).code())
        .isEqualTo("TRANSACTION_ALREADY_REVERSED");
  }

  @Test
  void a_closed_deposit_can_be_seen_and_nothing_else() {
    String id = http.newDeposit(entity, "0.00");
    Answer closed = act(id, "close", "{}");
    JsonNode deposit = http.read("/api/v1/deposits/" + id).json();
    assertThat(deposit.path("status").asString()).isEqualTo("CLOSED");
    assertThat(deposit.path("closedOn").asString()).isEqualTo(Http.DAY);
    assertThat(deposit.path("allowedActions")).isEmpty();
    assertThat(http.write("/api/v1/deposits/" + id + ":deposit", cash("1.00")).code())
        .isEqualTo("DEPOSIT_CLOSED");
    assertThat(
            http.readAfter(closed, "/api/v1/deposits?entity=" + entity)
                .json()
                .at("/data/0/closedOn")
                .asString())
        .isEqualTo(Http.DAY);
  }

  @Test
  void nothing_is_allowed_while_no_business_day_is_open() {
    String id = http.newDeposit(entity, "100.00");
    http.closeDay(entity, Http.DAY);
    assertThat(http.read("/api/v1/deposits/" + id).json().path("allowedActions")).isEmpty();
  }

  @Test
  void an_unknown_deposit_is_not_found() {
    Answer read = http.read("/api/v1/deposits/dep_nobody");
    assertThat(read.status()).isEqualTo(404);
    assertThat(read.code()).isEqualTo("DEPOSIT_NOT_FOUND");
    Answer written = http.write("/api/v1/deposits/dep_nobody:withdraw", cash("1.00"));
    assertThat(written.status()).isEqualTo(404);
    assertThat(written.code()).isEqualTo("DEPOSIT_NOT_FOUND");
  }

  @Test
  void the_list_is_read_page_by_page_in_the_order_of_opening() {
    var opened = new ArrayList<String>();
    for (int i = 0; i < 5; i++) {
      opened.add(http.newDeposit(entity, "0.00"));
    }
    Answer last = act(opened.getLast(), "deposit", cash("1.00"));
    var seen = new ArrayList<String>();
    String path = "/api/v1/deposits?limit=2&entity=" + entity;
    int pages = 0;
    while (true) {
      Answer page = http.readAfter(last, path).accepted();
      page.json().path("data").forEach(row -> seen.add(row.path("depositId").asString()));
      pages++;
      if (!page.json().at("/page/hasMore").asBoolean()) {
        assertThat(page.has("Link")).isFalse();
        break;
      }
      String link = page.header("Link");
      assertThat(link)
          .endsWith(">; rel=\"next\"")
          .contains(page.json().at("/page/next").asString());
      path = link.substring(1, link.indexOf('>'));
    }
    assertThat(pages).isEqualTo(3);
    assertThat(seen).isEqualTo(opened);
  }

  @Test
  void a_page_has_at_most_a_thousand_items() {
    Answer refused = http.read("/api/v1/deposits?limit=1001&entity=" + entity);
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.json().at("/violations/0/parameter").asString()).isEqualTo("limit");
    assertThat(http.read("/api/v1/deposits?cursor=nonsense!&entity=" + entity).code())
        .isEqualTo("REQUEST_MALFORMED");
  }

  private Answer act(String id, String action, String body) {
    Answer answer = http.write("/api/v1/deposits/" + id + ":" + action, body).accepted();
    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.header("Location"))
        .isEqualTo("/api/v1/transactions/" + answer.json().path("transactionId").asString());
    return answer;
  }

  private static List<String> texts(JsonNode array) {
    return array.valueStream().map(JsonNode::asString).toList();
  }
}
