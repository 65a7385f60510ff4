package org.sycee.app.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.sycee.app.http.Http.cash;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.sycee.app.http.Http.Answer;

/// What an `Idempotency-Key` promises.
@HttpTest
class IdempotencyTest {
  private final Http http;
  private String entity = "";
  private String withdraw = "";
  private String deposit = "";

  @Autowired
  IdempotencyTest(MockMvc mvc) {
    http = new Http(mvc);
  }

  @BeforeEach
  void openDeposit() {
    entity = http.newEntity();
    deposit = http.newDeposit(entity, "100.00");
    withdraw = "/api/v1/deposits/" + deposit + ":withdraw";
  }

  @Test
  void the_key_is_the_transaction_id() {
    String key = Http.newKey();
    Answer booked = http.write(key, withdraw, cash("1.00"));
    assertThat(booked.status()).isEqualTo(201);
    assertThat(booked.json().path("transactionId").asString()).isEqualTo(key);
    assertThat(booked.has("Idempotency-Hit")).isFalse();
    assertThat(http.read(booked.header("Location")).body()).isEqualTo(booked.body());
    assertThat(booked.header("Ledger-Position"))
        .isEqualTo(booked.json().path("position").asString());
  }

  @Test
  void a_repetition_gets_the_same_answer_and_is_told() {
    String key = Http.newKey();
    Answer original = http.write(key, withdraw, cash("100.00"));
    Answer repeated = http.write(key, withdraw, cash("100.00"));
    assertThat(repeated.status()).isEqualTo(original.status());
    assertThat(repeated.body()).isEqualTo(original.body());
    assertThat(repeated.header("Location")).isEqualTo(original.header("Location"));
    assertThat(repeated.header("Ledger-Position")).isEqualTo(original.header("Ledger-Position"));
    assertThat(repeated.header("Idempotency-Hit")).isEqualTo("true");
    assertThat(http.balanceOf(deposit)).isEqualTo("0.00");
  }

  @Test
  void the_same_amount_written_otherwise_is_the_same_request() {
    String key = Http.newKey();
    Answer original = http.write(key, withdraw, cash("1.00"));
    Answer repeated =
        http.write(
            key,
            withdraw,
            """
            {'channel':'CASH', 'bookingDate':'2026-01-05',
             'amount':{'currency':'CNY','amount':'1'}}\
            """);
    assertThat(repeated.body()).isEqualTo(original.body());
  }

  @Test
  void a_dry_run_answers_what_would_be_booked_and_books_nothing() {
    String key = Http.newKey();
    Answer dry = http.write(key, withdraw + "?dryRun=true", cash("100.00"));
    assertThat(dry.status()).isEqualTo(200);
    assertThat(dry.json().path("outcome").asString()).isEqualTo("BOOKED");
    assertThat(dry.json().at("/events/0/name").asString()).isEqualTo("FundsWithdrawn");
    assertThat(dry.json().at("/events/0/event/transactionId").asString()).isEqualTo(key);
    assertThat(http.balanceOf(deposit)).isEqualTo("100.00");
    assertThat(http.write(key, withdraw + "?dryRun=true", cash("100.01")).code())
        .isEqualTo("INSUFFICIENT_FUNDS");
    assertThat(http.write(key, withdraw + "?dryRun=yes", cash("1.00")).code())
        .isEqualTo("REQUEST_MALFORMED");
    assertThat(http.write(key, withdraw, cash("100.00")).status()).isEqualTo(201);
  }

  @Test
  void a_key_is_refused_for_another_body() {
    String key = Http.newKey();
    http.write(key, withdraw, cash("1.00")).accepted();
    Answer reused = http.write(key, withdraw, cash("1.01"));
    assertThat(reused.status()).isEqualTo(422);
    assertThat(reused.code()).isEqualTo("TRANSACTION_ID_REUSED");
    assertThat(http.balanceOf(deposit)).isEqualTo("99.00");
  }

  @Test
  void a_key_is_refused_for_another_route() {
    String key = Http.newKey();
    http.write(key, withdraw, cash("1.00")).accepted();
    assertThat(http.write(key, "/api/v1/deposits/" + deposit + ":deposit", cash("1.00")).code())
        .isEqualTo("TRANSACTION_ID_REUSED");
  }

  @Test
  void a_refusal_is_not_remembered() {
    String key = Http.newKey();
    assertThat(http.write(key, withdraw, cash("150.00")).code()).isEqualTo("INSUFFICIENT_FUNDS");
    http.write("/api/v1/deposits/" + deposit + ":deposit", cash("50.00")).accepted();
    Answer booked = http.write(key, withdraw, cash("150.00")).accepted();
    assertThat(booked.has("Idempotency-Hit")).isFalse();
  }

  @Test
  void a_repetition_without_a_booking_date_means_the_day_of_the_original() {
    String key = Http.newKey();
    Answer original = http.write(key, withdraw, cash("1.00"));
    http.closeDay(entity, Http.DAY);
    assertThat(http.write(key, withdraw, cash("1.00")).accepted().body())
        .isEqualTo(original.body());
    http.openDay(entity, "2026-01-06");
    assertThat(http.write(key, withdraw, cash("1.00")).accepted().body())
        .isEqualTo(original.body());
    assertThat(http.write(key, withdraw, cash("1.01")).code()).isEqualTo("TRANSACTION_ID_REUSED");
  }

  @Test
  void a_write_without_a_key_is_refused() {
    Answer refused = http.send(Http.withBody(post(withdraw), cash("1.00")));
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.code()).isEqualTo("IDEMPOTENCY_KEY_MISSING");
  }

  @Test
  void a_malformed_key_is_refused_with_the_rule() {
    for (String key : new String[] {"with space", "a".repeat(65), "semi;colon", "汉"}) {
      Answer refused = http.write(key, withdraw, cash("1.00"));
      assertThat(refused.status()).isEqualTo(400);
      assertThat(refused.code()).isEqualTo("IDEMPOTENCY_KEY_MALFORMED");
      assertThat(refused.json().path("detail").asString()).contains("1 to 64 letters");
    }
    http.write("a".repeat(63) + ":", withdraw, cash("1.00")).accepted();
  }

  @Test
  void of_32_requests_at_once_under_one_key_one_is_booked_and_all_get_its_answer()
      throws Exception {
    String key = Http.newKey();
    var start = new CountDownLatch(1);
    var answers = new ArrayList<Future<Answer>>();
    try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 32; i++) {
        Callable<Answer> request =
            () -> {
              start.await();
              return http.write(key, withdraw, cash("60.00"));
            };
        answers.add(callers.submit(request));
      }
      start.countDown();
    }
    String expected = http.read("/api/v1/transactions/" + key).accepted().body();
    int hits = 0;
    for (Future<Answer> each : answers) {
      Answer answer = each.get();
      assertThat(answer.status()).isEqualTo(201);
      assertThat(answer.body()).isEqualTo(expected);
      hits += answer.has("Idempotency-Hit") ? 1 : 0;
    }
    assertThat(hits).isEqualTo(31);
    // a second booking of 60.00 would have been refused, one of 0.00 would show here
    assertThat(http.balanceOf(deposit)).isEqualTo("40.00");
  }
}
