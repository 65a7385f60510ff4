package org.sycee.app.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.sycee.app.http.Http.Answer;

/// Who asked, under which name, and what every answer carries.
@HttpTest
class OriginTest {
  private static final String STRICT =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self';"
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private final Http http;

  @Autowired
  OriginTest(MockMvc mvc) {
    http = new Http(mvc);
  }

  @Test
  void the_correlation_id_is_in_the_answer_and_in_the_event() {
    Answer booked =
        http.send(
            post("/api/v1/business-days/%s/2026-01-05:open".formatted(Http.newKey()))
                .header("Idempotency-Key", Http.newKey())
                .header("X-Correlation-Id", "eod:2026-01-05"));
    assertThat(booked.accepted().header("X-Correlation-Id")).isEqualTo("eod:2026-01-05");
    Answer event = http.read("/api/v1/events/" + booked.header("Ledger-Position"));
    assertThat(event.json().at("/metadata/correlationId").asString()).isEqualTo("eod:2026-01-05");
    assertThat(event.json().at("/metadata/source").asString()).isEqualTo("http");
    assertThat(event.json().at("/metadata/actor").asString()).isEqualTo("anonymous");
  }

  @Test
  void a_trace_gives_the_correlation_id() {
    Answer answer =
        http.send(
            get("/api/v1/status")
                .header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"));
    assertThat(answer.header("X-Correlation-Id")).isEqualTo("4bf92f3577b34da6a3ce929d0e0e4736");
  }

  @Test
  void without_either_there_is_a_new_one_each_time() {
    String one = http.read("/api/v1/status").header("X-Correlation-Id");
    String other =
        http.send(get("/api/v1/status").header("traceparent", "broken")).header("X-Correlation-Id");
    assertThat(one).hasSize(36).isNotEqualTo(other);
    assertThat(other).hasSize(36);
  }

  @Test
  void a_malformed_correlation_id_is_refused() {
    Answer refused = http.send(get("/api/v1/status").header("X-Correlation-Id", "a b"));
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.code()).isEqualTo("CORRELATION_ID_MALFORMED");
  }

  @Test
  void a_request_under_another_site_s_name_is_refused() {
    for (String name : new String[] {"localhost", "127.0.0.1"}) {
      assertThat(http.send(get("http://%s/api/v1/status".formatted(name))).status()).isEqualTo(200);
    }
    Answer foreign = http.send(get("http://evil.example/api/v1/status"));
    assertThat(foreign.status()).isEqualTo(421);
    assertThat(foreign.code()).isEqualTo("FOREIGN_HOST");
  }

  @Test
  void every_answer_tells_the_browser_to_be_strict() {
    for (String path :
        new String[] {"/", "/css/sycee.css", "/api/v1/status", "/api/v1/nothing", "/nothing"}) {
      Answer answer = http.read(path);
      assertThat(answer.header("Content-Security-Policy")).as(path).isEqualTo(STRICT);
      assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }
  }

  @Test
  void swagger_ui_alone_may_write_styles_into_its_page() {
    Answer page = http.read("/swagger-ui/index.html");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.header("Content-Security-Policy"))
        .isEqualTo(STRICT.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'"));
    assertThat(page.body()).doesNotContain("http://", "https://");
  }
}
