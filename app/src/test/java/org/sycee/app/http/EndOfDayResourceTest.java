package org.sycee.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.sycee.app.Callers;
import org.sycee.app.http.Http.Answer;

/// The end of a day as a job of the server.
@HttpTest
class EndOfDayResourceTest {
  private final Http http;

  @Autowired
  EndOfDayResourceTest(MockMvc mvc) {
    http = new Http(mvc);
  }

  @Test
  void a_day_is_ended_by_a_job_and_the_next_one_is_open() {
    String entity = http.newEntity();
    String open = openDay(entity);
    Answer job = http.write("/api/v1/business-days/%s/%s:end".formatted(entity, open), "");
    assertThat(job.status()).isEqualTo(202);
    String path = "/api/v1/jobs/" + job.json().path("jobId").asString();
    Callers.until(() -> !http.read(path).json().path("state").asString().equals("RUNNING"));
    Answer done = http.read(path);
    assertThat(done.json().path("state").asString()).as(done.body()).isEqualTo("DONE");
    assertThat(done.json().path("reports").get(0).path("step").asString()).isEqualTo("cut-off");
    assertThat(openDay(entity)).isGreaterThan(open);
    Answer day = http.read("/api/v1/business-days/" + entity);
    assertThat(day.json().path("lastClosed").asString()).isEqualTo(open);
  }

  @Test
  void an_unknown_job_is_not_found() {
    Answer answer = http.read("/api/v1/jobs/none");
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.code()).isEqualTo("JOB_NOT_FOUND");
  }

  @Test
  void the_job_of_an_unknown_entity_fails_with_the_reason() {
    Answer job = http.write("/api/v1/business-days/NEVER/2026-01-05:end", "");
    String path = "/api/v1/jobs/" + job.json().path("jobId").asString();
    Callers.until(() -> http.read(path).json().path("state").asString().equals("FAILED"));
    assertThat(http.read(path).json().path("failure").asString())
        .isEqualTo("NO_BUSINESS_DAY: NEVER has never opened a business day");
  }

  private String openDay(String entity) {
    return http.read("/api/v1/business-days/" + entity).json().path("open").asString();
  }
}
