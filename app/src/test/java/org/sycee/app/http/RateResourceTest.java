package org.sycee.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.sycee.app.http.Http.Answer;
import tools.jackson.databind.JsonNode;

/// The rates an entity posts.
@HttpTest
class RateResourceTest {
  private final Http http;
  private String path = "";

  @Autowired
  RateResourceTest(MockMvc mvc) {
    http = new Http(mvc);
  }

  @BeforeEach
  void openDay() {
    path = "/api/v1/rates/" + http.newEntity() + "/CNY";
  }

  @Test
  void a_rate_is_in_effect_from_its_date_until_the_next_one() {
    publish("DEMAND", "0.0005", Http.DAY).accepted();
    publish("TIME P1Y", "0.0095", Http.DAY).accepted();
    publish("DEMAND", "0.0004", "2026-02-01").accepted();
    JsonNode today = http.read(path).accepted().json();
    assertThat(today.path("asOf").asString()).isEqualTo(Http.DAY);
    assertThat(today.path("rates"))
        .extracting(rate -> rate.path("key").asString() + " " + rate.path("rate").asString())
        .containsExactly("DEMAND 0.0005", "TIME P1Y 0.0095");
    JsonNode later = http.read(path + "?asOf=2026-02-01").accepted().json();
    assertThat(later.at("/rates/0/rate").asString()).isEqualTo("0.0004");
    assertThat(later.at("/rates/0/effectiveDate").asString()).isEqualTo("2026-02-01");
    assertThat(later.at("/rates/0/source").asString()).isEqualTo("decision 1");
    assertThat(http.read(path + "?asOf=2026-01-04").json().path("rates")).isEmpty();
  }

  @Test
  void a_rate_published_wrongly_is_corrected_and_never_published_again() {
    publish("DEMAND", "0.005", Http.DAY).accepted();
    Answer again = publish("DEMAND", "0.0005", Http.DAY);
    assertThat(again.status()).isEqualTo(422);
    assertThat(again.code()).isEqualTo("RATE_ALREADY_PUBLISHED");
    write("correct", "DEMAND", "0.0005", Http.DAY).accepted();
    assertThat(http.read(path).json().at("/rates/0/rate").asString()).isEqualTo("0.0005");
    Answer never = write("correct", "NOTICE P7D", "0.01", Http.DAY);
    assertThat(never.status()).isEqualTo(404);
    assertThat(never.code()).isEqualTo("RATE_NOT_FOUND");
  }

  @Test
  void a_dry_run_publishes_nothing() {
    Answer would = http.write(path + ":publish?dryRun=true", wish("DEMAND", "0.0005", Http.DAY));
    assertThat(would.accepted().json().at("/events/0/name").asString()).isEqualTo("RatePublished");
    assertThat(http.read(path).json().path("rates")).isEmpty();
  }

  @Test
  void a_rate_is_a_fraction_in_quotes_and_its_key_a_name() {
    assertThat(publish("DEMAND", "0.37", Http.DAY).code()).isEqualTo("RATE_OUT_OF_BOUNDS");
    for (String rate : new String[] {"4.35 %", "1e-2", ".01", "0.01234567890", "12"}) {
      Answer refused = publish("DEMAND", rate, Http.DAY);
      assertThat(refused.status()).as(rate).isEqualTo(400);
      assertThat(refused.json().at("/violations/0/pointer").asString()).isEqualTo("/rate");
    }
    for (String key : new String[] {"demand", "TIME 1Y", "TIME P2147483647Y2147483647M", ""}) {
      Answer refused = publish(key, "0.01", Http.DAY);
      assertThat(refused.status()).as(key).isEqualTo(400);
      assertThat(refused.json().at("/violations/0/pointer").asString()).isEqualTo("/key");
      assertThat(refused.json().path("detail").asString()).contains("such as DEMAND or TIME P1Y");
    }
  }

  @Test
  void an_entity_that_never_opened_a_day_has_no_rates_of_today() {
    assertThat(http.read("/api/v1/rates/NOWHERE/CNY").code()).isEqualTo("ENTITY_NOT_FOUND");
    assertThat(http.read("/api/v1/rates/NOWHERE/CNY?asOf=2026-01-05").json().path("rates"))
        .isEmpty();
    assertThat(http.read("/api/v1/rates/NOWHERE/ZZZ").status()).isEqualTo(400);
  }

  private Answer publish(String key, String rate, String effectiveDate) {
    return write("publish", key, rate, effectiveDate);
  }

  private Answer write(String action, String key, String rate, String effectiveDate) {
    return http.write(path + ":" + action, wish(key, rate, effectiveDate));
  }

  private static String wish(String key, String rate, String effectiveDate) {
    return "{'key':'%s','rate':'%s','effectiveDate':'%s','source':'decision 1'}"
        .formatted(key, rate, effectiveDate);
  }
}
