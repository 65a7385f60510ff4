package org.sycee.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.sycee.app.http.Http.Answer;
import tools.jackson.databind.JsonNode;

/// What supervision tells through HTTP.
@HttpTest
class SupervisionResourceTest {
  private final Http http;

  @Autowired
  SupervisionResourceTest(MockMvc mvc) {
    http = new Http(mvc);
  }

  @Test
  void the_checks_of_a_day_are_shown_with_their_figures() {
    String entity = http.newEntity();
    String deposit = http.newDeposit(entity, "100.00");
    Answer write = http.write("/api/v1/deposits/" + deposit + ":withdraw", Http.cash("1.00"));
    JsonNode report =
        http.readAfter(write, "/api/v1/supervision/%s/2026-01-05".formatted(entity))
            .accepted()
            .json();
    assertThat(report.path("passes").asBoolean()).isTrue();
    assertThat(report.path("checks")).hasSize(8);
    assertThat(report.at("/checks/0/check").asString()).isEqualTo("FOUR_COLUMNS");
    assertThat(report.at("/checks/0/rows/0/figures/3/name").asString()).isEqualTo("closing");
    assertThat(report.at("/checks/0/rows/0/figures/3/value").asString()).isEqualTo("99.00");
  }

  @Test
  void a_day_that_was_never_opened_is_not_found() {
    String entity = http.newEntity();
    Answer answer = http.read("/api/v1/supervision/%s/2031-01-01".formatted(entity));
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.code()).isEqualTo("BUSINESS_DAY_NOT_FOUND");
  }
}
