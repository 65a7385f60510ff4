package org.sycee.app.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.sycee.app.http.Http.cash;
import static org.sycee.app.http.Http.cny;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.sycee.app.http.Http.Answer;
import tools.jackson.databind.JsonNode;

/// Transfers, vouchers, business days and batches.
@HttpTest
class LedgerResourcesTest {
  private static final String HUGE = "90000000000000000.00";

  private final Http http;
  private String entity = "";

  @Autowired
  LedgerResourcesTest(MockMvc mvc) {
    http = new Http(mvc);
  }

  @BeforeEach
  void openDay() {
    entity = http.newEntity();
  }

  @Test
  void a_transfer_is_booked_and_taken_back_with_both_legs() {
    String from = http.newDeposit(entity, "100.00");
    String to = http.newDeposit(entity, "5.00");
    String key = Http.newKey();
    Answer booked = http.write(key, "/api/v1/transfers", transfer(from, to, "30.00")).accepted();
    assertThat(booked.json().path("events"))
        .extracting(event -> event.path("name").asString())
        .containsExactlyInAnyOrder("TransferSent", "TransferReceived");
    assertThat(http.balanceOf(from)).isEqualTo("70.00");
    assertThat(http.balanceOf(to)).isEqualTo("35.00");
    assertThat(
            http.write(
                    "/api/v1/deposits/" + from + ":reverse",
                    "{'reversedTransactionId':'%s','reason':'x'}".formatted(key))
                .code())
        .isEqualTo("TRANSFER_IS_REVERSED_AS_A_WHOLE");
    Answer back = http.write("/api/v1/transfers/" + key + ":reverse", "{'reason':'wrong payee'}");
    assertThat(back.accepted().json().path("events")).hasSize(2);
    assertThat(http.balanceOf(from)).isEqualTo("100.00");
    assertThat(http.balanceOf(to)).isEqualTo("5.00");
  }

  @Test
  void a_transfer_that_one_leg_refuses_moves_nothing() {
    String from = http.newDeposit(entity, "100.00");
    assertThat(http.write("/api/v1/transfers", transfer(from, "dep_none", "1.00")).status())
        .isEqualTo(404);
    assertThat(http.write("/api/v1/transfers", transfer(from, from, "1.00")).code())
        .isEqualTo("TRANSFER_TO_ITSELF");
    assertThat(http.balanceOf(from)).isEqualTo("100.00");
  }

  @Test
  void only_a_transfer_is_reversed_as_one() {
    assertThat(http.write("/api/v1/transfers/never:reverse", "{'reason':'x'}").status())
        .isEqualTo(404);
    String deposit = http.newDeposit(entity, "0.00");
    String key = Http.newKey();
    http.write(key, "/api/v1/deposits/" + deposit + ":deposit", cash("1.00")).accepted();
    Answer refused = http.write("/api/v1/transfers/" + key + ":reverse", "{'reason':'x'}");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.code()).isEqualTo("TRANSACTION_NOT_A_TRANSFER");
    assertThat(refused.json().path("detail").asString()).contains("FundsDeposited");
  }

  @Test
  void a_voucher_is_posted_shown_and_taken_back() {
    String id = "vch_" + entity;
    Answer posted = http.write("/api/v1/vouchers", voucher(id, "1000.00", "1000.00"));
    assertThat(posted.status()).as(posted.body()).isEqualTo(201);
    assertThat(posted.header("Location")).isEqualTo("/api/v1/vouchers/" + id);
    JsonNode voucher = http.read("/api/v1/vouchers/" + id).accepted().json();
    assertThat(voucher.path("status").asString()).isEqualTo("POSTED");
    assertThat(voucher.at("/lines/0/account").asString())
        .isEqualTo(entity + "/0101/BANKING/1003.02");
    assertThat(voucher.at("/lines/0/side").asString()).isEqualTo("DEBIT");
    assertThat(voucher.at("/lines/0/amount/amount").asString()).isEqualTo("1000.00");
    assertThat(voucher.at("/allowedActions/0").asString()).isEqualTo("reverse");
    http.write("/api/v1/vouchers/" + id + ":reverse", "{'reason':'twice'}").accepted();
    JsonNode reversed = http.read("/api/v1/vouchers/" + id).json();
    assertThat(reversed.path("status").asString()).isEqualTo("REVERSED");
    assertThat(reversed.at("/reversal/reason").asString()).isEqualTo("twice");
    assertThat(reversed.path("allowedActions")).isEmpty();
    assertThat(http.write("/api/v1/vouchers/" + id + ":reverse", "{'reason':'again'}").code())
        .isEqualTo("VOUCHER_ALREADY_REVERSED");
  }

  @Test
  void a_voucher_out_of_balance_is_refused_with_both_sums() {
    Answer refused = http.write("/api/v1/vouchers", voucher("vch_" + entity, "1000.00", "999.99"));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.code()).isEqualTo("UNBALANCED_ENTRY");
    assertThat(refused.json().path("detail").asString()).contains("CNY 1000.00", "CNY 999.99");
    assertThat(http.read("/api/v1/vouchers/vch_" + entity).code()).isEqualTo("VOUCHER_NOT_FOUND");
    assertThat(http.write("/api/v1/vouchers/vch_none:reverse", "{'reason':'x'}").status())
        .isEqualTo(404);
  }

  @Test
  void sums_beyond_64_bits_in_one_entity_do_not_stop_the_books_of_another() {
    // twice 90,000,000,000,000,000.00 is more than 2^63 minor units
    http.write("/api/v1/vouchers", voucher("vch_" + entity + "_1", HUGE, HUGE)).accepted();
    http.write("/api/v1/vouchers", voucher("vch_" + entity + "_2", HUGE, HUGE)).accepted();
    String another = http.newEntity();
    Answer last =
        http.write(
            "/api/v1/deposits/" + http.newDeposit(another, "0.00") + ":deposit", cash("1.00"));
    Answer read = http.readAfter(last, "/api/v1/trial-balance?entity=" + another);
    assertThat(read.accepted().json().path("balanced").asBoolean()).isTrue();
    assertThat(http.read("/api/v1/trial-balance?entity=" + entity).status()).isEqualTo(500);
  }

  @Test
  void a_business_day_opens_and_closes() {
    String path = "/api/v1/business-days/" + entity;
    assertThat(http.read(path).json().path("open").asString()).isEqualTo(Http.DAY);
    assertThat(http.write(path + "/2026-01-06:open", "").code())
        .isEqualTo("PREVIOUS_BUSINESS_DAY_OPEN");
    http.closeDay(entity, Http.DAY);
    JsonNode closed = http.read(path).json();
    assertThat(closed.has("open")).isFalse();
    assertThat(closed.path("lastClosed").asString()).isEqualTo(Http.DAY);
    assertThat(http.write(path + "/2026-01-05:open", "").code()).isEqualTo("BUSINESS_DAY_CLOSED");
    assertThat(http.read("/api/v1/business-days/NOWHERE").status()).isEqualTo(404);
    assertThat(http.read("/api/v1/business-days/NO WHERE").status()).isEqualTo(400);
  }

  @Test
  void nothing_is_booked_while_no_day_is_open() {
    String deposit = http.newDeposit(entity, "100.00");
    http.closeDay(entity, Http.DAY);
    Answer refused = http.write("/api/v1/deposits/" + deposit + ":withdraw", cash("1.00"));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.code()).isEqualTo("BUSINESS_DAY_NOT_OPEN");
    assertThat(refused.json().path("detail").asString()).contains("last closed day 2026-01-05");
    http.openDay(entity, "2026-01-06");
    Answer booked = http.write("/api/v1/deposits/" + deposit + ":withdraw", cash("1.00"));
    assertThat(booked.accepted().json().at("/events/0/event/entry/bookingDate").asString())
        .isEqualTo("2026-01-06");
  }

  @Test
  void the_value_date_may_be_earlier_and_never_later() {
    String path = "/api/v1/deposits/" + http.newDeposit(entity, "0.00") + ":deposit";
    String body = "{'amount':%s,'channel':'CASH','valueDate':'%s'}";
    Answer earlier = http.write(path, body.formatted(cny("1.00"), "2025-12-31")).accepted();
    assertThat(earlier.json().at("/events/0/event/entry/valueDate").asString())
        .isEqualTo("2025-12-31");
    assertThat(http.write(path, body.formatted(cny("1.00"), "2026-01-06")).code())
        .isEqualTo("VALUE_DATE_AFTER_BOOKING_DATE");
  }

  @Test
  void entities_are_listed_with_their_days() {
    JsonNode all = http.read("/api/v1/entities").accepted().json().path("data");
    assertThat(all)
        .anySatisfy(each -> {
          assertThat(each.path("entity").asString()).isEqualTo(entity);
          assertThat(each.path("open").asString()).isEqualTo(Http.DAY);
        });
  }

  @Test
  void a_batch_is_booked_together_and_recognised() {
    String payer = http.newDeposit(entity, "100.00");
    String payee = http.newDeposit(entity, "0.00");
    String key = Http.newKey();
    String body = batch(payer, payee, "60.00");
    Answer booked = http.write(key, "/api/v1/transactions:batch", body).accepted();
    assertThat(booked.json().path("events"))
        .extracting(event -> event.path("transactionId").asString())
        .containsExactly(key + ".1", key + ".2", key + ".3");
    Answer repeated = http.write(key, "/api/v1/transactions:batch", body).accepted();
    assertThat(repeated.body()).isEqualTo(booked.body());
    assertThat(repeated.header("Idempotency-Hit")).isEqualTo("true");
    // 100.00 - 60.00 - 1.00 of fee
    assertThat(http.balanceOf(payer)).isEqualTo("39.00");
    assertThat(http.balanceOf(payee)).isEqualTo("60.00");
    assertThat(http.write(key, "/api/v1/transactions:batch", batch(payer, payee, "1.00")).code())
        .isEqualTo("TRANSACTION_ID_REUSED");
  }

  @Test
  void a_batch_with_one_refused_wish_books_nothing() {
    String payer = http.newDeposit(entity, "100.00");
    String payee = http.newDeposit(entity, "0.00");
    // 99.01 and the fee of 1.00 are more than there is
    Answer refused = http.write("/api/v1/transactions:batch", batch(payer, payee, "99.01"));
    assertThat(refused.code()).isEqualTo("INSUFFICIENT_FUNDS");
    assertThat(http.balanceOf(payer)).isEqualTo("100.00");
    assertThat(http.balanceOf(payee)).isEqualTo("0.00");
  }

  @Test
  void a_batch_is_checked_before_it_is_decided() {
    Answer empty = http.write("/api/v1/transactions:batch", "{'items':[]}");
    assertThat(empty.json().at("/violations/0/pointer").asString()).isEqualTo("/items");
    Answer nothing = http.write("/api/v1/transactions:batch", "{'items':[null]}");
    assertThat(nothing.status()).isEqualTo(400);
    Answer unknown = http.write("/api/v1/transactions:batch", "{'items':[{'action':'burn'}]}");
    assertThat(unknown.json().at("/violations/0/pointer").asString()).startsWith("/items/0");
    String deposit = http.newDeposit(entity, "0.00");
    assertThat(
            http.write(
                    "k".repeat(59), "/api/v1/transactions:batch", batch(deposit, deposit, "1.00"))
                .code())
        .isEqualTo("IDEMPOTENCY_KEY_MALFORMED");
  }

  @Test
  void a_read_waits_for_the_books_only_so_long() {
    long head = http.read("/api/v1/status").json().path("headPosition").asLong();
    Answer behind =
        http.send(get("/api/v1/status").header("If-Position-At-Least", head + 1_000_000));
    assertThat(behind.status()).isEqualTo(503);
    assertThat(behind.code()).isEqualTo("BOOKS_BEHIND");
    assertThat(behind.header("Retry-After")).isEqualTo("1");
    assertThat(http.send(get("/api/v1/status").header("If-Position-At-Least", "soon")).status())
        .isEqualTo(400);
  }

  private static String transfer(String from, String to, String amount) {
    return "{'from':'%s','to':'%s','amount':%s}".formatted(from, to, cny(amount));
  }

  private String voucher(String id, String debit, String credit) {
    return """
    {'voucherId':'%1$s','description':'capital paid in','lines':[
     {'account':'%2$s/0101/BANKING/1003.02','side':'DEBIT','amount':%3$s},
     {'account':'%2$s/0101/BANKING/4001','side':'CREDIT','amount':%4$s}]}\
    """
        .formatted(id, entity, cny(debit), cny(credit));
  }

  private static String batch(String payer, String payee, String amount) {
    return """
    {'items':[
     {'action':'withdraw','depositId':'%1$s','amount':%3$s,'channel':'CASH'},
     {'action':'deposit','depositId':'%2$s','amount':%3$s,'channel':'CASH'},
     {'action':'charge-fee','depositId':'%1$s','amount':%4$s}]}\
    """
        .formatted(payer, payee, cny(amount), cny("1.00"));
  }
}
