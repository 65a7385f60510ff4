package org.sycee.app.http.treasury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.sycee.app.http.Http;
import org.sycee.app.http.Http.Answer;
import org.sycee.app.http.HttpTest;
import tools.jackson.databind.JsonNode;

/// Calendars at the door: names of their own, and Sydney, in which nobody else deals.
@HttpTest
class CalendarResourceTest {
  private static final String API = "/api/v1/calendars";

  private final Http http;

  @Autowired
  CalendarResourceTest(MockMvc mvc) {
    http = new Http(mvc);
  }

  private static String newName() {
    return "C" + Http.newKey().substring(4);
  }

  private static String days(int year, String holidays, int count, String status) {
    return "{'year':%d,'holidays':[%s],'businessDays':%d,'source':'notice','status':'%s'}"
        .formatted(year, holidays, count, status);
  }

  @Test
  void a_year_is_published_and_corrected_and_told_as_it_was_known() {
    String name = newName();
    // 2027 has 261 days from Monday to Friday.
    String first = "{'days':%s}".formatted(days(2027, "'2027-01-01'", 260, "PROVISIONAL"));
    Answer published = http.write(API + "/" + name + ":publish", first).accepted();
    String path = published.header("Location");
    assertThat(path).isEqualTo(API + "/" + name + "?year=2027");
    assertThat(http.write(API + "/" + name + ":publish", first).code())
        .isEqualTo("CALENDAR_YEAR_ALREADY_PUBLISHED");
    String wrong =
        "{'days':%s,'reason':'misread'}"
            .formatted(days(2027, "'2027-01-01','2027-01-04'", 260, "OFFICIAL"));
    assertThat(http.write(API + "/" + name + ":correct", wrong).json().path("detail").asString())
        .contains("259", "260");
    http.write(API + "/" + name + ":correct", wrong.replace("260", "259")).accepted();
    assertThat(http.read(path).json().at("/days/holidays")).hasSize(2);
    JsonNode then =
        http.read(path + "&knownAt=" + published.json().path("position").asLong()).json();
    assertThat(then.at("/days/holidays")).hasSize(1);
    assertThat(then.at("/days/status").asString()).isEqualTo("PROVISIONAL");
    JsonNode listed =
        http.read(API)
            .json()
            .valueStream()
            .filter(each -> each.path("calendarId").asString().equals(name))
            .findFirst()
            .orElseThrow();
    assertThat(listed.path("lastYear").asInt()).isEqualTo(2027);
    assertThat(listed.at("/published/0/status").asString()).isEqualTo("OFFICIAL");
    assertThat(http.read(API + "/" + name + "?year=2028").code()).isEqualTo("CALENDAR_NOT_FOUND");
  }

  @Test
  void each_day_is_told_with_why_nothing_is_paid_on_it() {
    JsonNode days =
        http.read(API + "/CNBE+USNY/days?from=2026-01-01&to=2026-01-04").json().path("days");
    assertThat(
            days.valueStream()
                .map(day -> day.path("closed").asString(day.path("businessDay").asString()))
                .toList())
        // 2 January is a holiday in China only, and Sunday 4 January is worked there only.
        .containsExactly("HOLIDAY", "HOLIDAY", "WEEKEND", "WEEKEND");
    JsonNode monday = http.read(API + "/EUTA/days?from=2026-01-05&to=2026-01-05").json();
    assertThat(monday.at("/days/0/businessDay").asBoolean()).isTrue();
    assertThat(http.read(API + "/MOON/days?from=2026-01-05&to=2026-01-05").code())
        .isEqualTo("CALENDAR_NOT_FOUND");
    assertThat(http.read(API + "/EUTA/days?from=2026-01-05&to=2027-01-06").code())
        .isEqualTo("CALENDAR_SPAN_OUT_OF_BOUNDS");
    assertThat(http.read(API + "/EUTA/days?from=2026-01-05&to=2027-01-05").status()).isEqualTo(200);
  }

  private Answer send(String name, String content) {
    return http.send(
        post(API + "/" + name + ":import")
            .param("year", "2027")
            .param("source", "notice")
            .param("status", "OFFICIAL")
            .header("Idempotency-Key", Http.newKey())
            .contentType("text/csv")
            .content(content));
  }

  @Test
  void a_file_is_published_as_a_whole_or_every_faulty_line_is_told() {
    String name = newName();
    Answer refused = send(name, "2027-01-01,holiday\n2027-01-02,holiday\n2027,260\n2027,260\n");
    assertThat(refused.code()).isEqualTo("ROWS_REFUSED");
    assertThat(refused.json().at("/violations/0/pointer").asString()).isEqualTo("/2");
    assertThat(refused.json().at("/violations/0/message").asString())
        .isEqualTo("HOLIDAY_ON_WEEKEND: 2027-01-02 is a SATURDAY");
    assertThat(refused.json().path("violations")).hasSize(2);
    assertThat(http.read(API + "/" + name + "?year=2027").code()).isEqualTo("CALENDAR_NOT_FOUND");
    send(name, "2027-01-01,holiday\n2027,260\n").accepted();
    assertThat(http.read(API + "/" + name + "?year=2027").json().at("/days/businessDays").asInt())
        .isEqualTo(260);
  }

  /// Wednesday 7 January 2026 becomes a holiday in Sydney after a million was bought for that day.
  @Test
  void a_correction_lists_the_payments_that_are_to_move() {
    String entity = http.newEntity();
    DealingDesk.open(http, entity);
    http.write(
            "/api/v1/deals",
            """
            {'dealId':'deal_%1$s','ticket':{'portfolio':'%1$s/0101/MONEY','counterparty':'cpt_%1$s',
            'dealer':'zhang','terms':{'fx':{'product':'FX_SPOT','legs':[{'side':'BUYS_BASE',
            'baseAmount':{'amount':'1000000.00','currency':'AUD'},'quoteCurrency':'CNY',
            'strike':'4.7','settlementDate':'2026-01-07'}]}}}}\
            """
                .formatted(entity))
        .accepted();
    JsonNode before = http.read(API + "/AUSY?year=2026").json().path("days");
    assertThat(before.path("status").asString()).isEqualTo("PROVISIONAL");
    String holidays =
        before
            .path("holidays")
            .valueStream()
            .map(day -> "'" + day.asString() + "'")
            .collect(Collectors.joining(",", "", ",'2026-01-07'"));
    Answer corrected =
        http.write(
                API + "/AUSY:correct",
                "{'days':%s,'reason':'proclaimed'}"
                    .formatted(
                        days(2026, holidays, before.path("businessDays").asInt() - 1, "OFFICIAL")))
            .accepted();
    JsonNode moved =
        http.readAfter(corrected, API + "/AUSY/payments-to-move?entity=" + entity)
            .json()
            .path("data");
    assertThat(moved.valueStream().map(each -> each.at("/payment/principal/currency").asString()))
        .containsExactlyInAnyOrder("AUD", "CNY");
    assertThat(moved.at("/0/closed").asString()).isEqualTo("HOLIDAY");
    assertThat(moved.at("/0/nextGoodDay").asString()).isEqualTo("2026-01-08");
    assertThat(http.read(API + "/CNBE/payments-to-move?entity=" + entity).json().path("data"))
        .isEmpty();
  }
}
