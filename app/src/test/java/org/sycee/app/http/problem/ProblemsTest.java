package org.sycee.app.http.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.sycee.app.http.json.ApiJson;
import org.sycee.app.http.json.BusinessDates;

/// Failures that no well-behaved database gives a test the chance to see.
class ProblemsTest {
  private final MockHttpServletRequest request =
      new MockHttpServletRequest("POST", "/api/v1/transfers");
  private final MockHttpServletResponse response = new MockHttpServletResponse();
  private final ProblemResponses problems = new ProblemResponses(ApiJson.mapper());

  @Test
  void a_conflict_may_be_tried_again() {
    problems.resolveException(request, response, null, new ConcurrencyException("dep_1 moved on"));
    assertThat(response.getStatus()).isEqualTo(409);
    assertThat(response.getHeader("Retry-After")).isEqualTo("1");
    assertThat(body()).contains("\"CONCURRENT_CHANGE\"", "dep_1 moved on");
  }

  @Test
  void a_database_that_does_not_answer_may_be_asked_again() {
    problems.resolveException(
        request, response, null, new DataAccessResourceFailureException("host db7 refused"));
    assertThat(response.getStatus()).isEqualTo(503);
    assertThat(response.getHeader("Retry-After")).isEqualTo("1");
    assertThat(body()).contains("\"DATABASE_UNAVAILABLE\"").doesNotContain("db7");
  }

  @Test
  void our_own_mistake_keeps_its_insides_to_itself() {
    Correlation.set(request, "ticket-1");
    problems.resolveException(request, response, null, new IllegalStateException("secret"));
    assertThat(response.getStatus()).isEqualTo(500);
    assertThat(body()).contains("\"INTERNAL_ERROR\"", "ticket-1").doesNotContain("secret");
  }

  @Test
  void a_refusal_of_the_container_is_told_in_the_same_words() {
    var error = new MockHttpServletRequest("GET", "/error");
    error.setAttribute("jakarta.servlet.error.request_uri", "/api/v1/x");
    problems.answer(400, error, response);
    assertThat(response.getStatus()).isEqualTo(400);
    assertThat(body()).contains("\"REQUEST_MALFORMED\"", "/api/v1/x");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1899-12-31", "3000-01-01", "2026-02-29", "20260105", ""})
  void a_date_outside_the_calendar_is_refused(String text) {
    assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> BusinessDates.parse(text)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private String body() {
    return new String(response.getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
  }
}
