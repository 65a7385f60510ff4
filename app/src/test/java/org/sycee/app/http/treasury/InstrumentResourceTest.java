package org.sycee.app.http.treasury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.sycee.app.Sources;
import org.sycee.app.http.Http;
import org.sycee.app.http.Http.Answer;
import org.sycee.app.http.HttpTest;
import tools.jackson.databind.JsonNode;

/// Securities, one by one and by the file.
@HttpTest
class InstrumentResourceTest {
  private static final String GOOD =
      """
      {'bond_code':'%s','mkt':'IB','abbr':'18附息国债19','par_value':100.0,'cp_type':'Coupon_Bear',
      'interest_type':'Fixed','cp_rate_1st':0.0354,'base_rate':null,'inst_freq':2,
      'carry_date':'2018-08-16','maturity_date':'2028-08-16','day_count':'ACT/ACT'}\
      """;

  private final Http http;

  @Autowired
  InstrumentResourceTest(MockMvc mvc) {
    http = new Http(mvc);
  }

  private static String details(String name) {
    return """
    {'name':'%s','kind':'GOVERNMENT','market':'INTERBANK','issuerName':'财政部','currency':'CNY',
    'interest':'FIXED','coupon':'0.0354','couponsPerYear':2,'dayCount':'ACT_ACT_ICMA',
    'accrualStartDate':'2018-08-16','maturityDate':'2028-08-16'}\
    """
        .formatted(name);
  }

  @Test
  void is_defined_changed_and_retired_and_shown_on_both_axes() {
    String path = "/api/v1/instruments/HTTP1.IB";
    Answer defined =
        http.write(
                "/api/v1/instruments",
                "{'instrumentId':'HTTP1.IB','details':%s,'effectiveDate':'2018-08-16'}"
                    .formatted(details("first")))
            .accepted();
    assertThat(defined.header("Location")).isEqualTo(path);
    http.write(
            path + ":change",
            "{'details':%s,'effectiveDate':'2020-01-01'}".formatted(details("second")))
        .accepted();
    http.write(path + ":retire", "{'reason':'called','effectiveDate':'2025-08-16'}").accepted();
    JsonNode now = http.read(path + "?asOf=2025-08-16").json();
    assertThat(now.at("/details/name").asString()).isEqualTo("second");
    assertThat(now.at("/details/coupon").asString()).isEqualTo("0.0354");
    assertThat(now.path("retired").asString()).isEqualTo("called");
    long then = defined.json().path("position").asLong();
    JsonNode before = http.read(path + "?asOf=2025-08-16&knownAt=" + then).json();
    assertThat(before.at("/details/name").asString()).isEqualTo("first");
    assertThat(before.has("retired")).isFalse();
    assertThat(http.read(path + "?asOf=2018-08-15").code()).isEqualTo("INSTRUMENT_NOT_FOUND");
  }

  @Test
  void names_what_is_missing() {
    Answer refused =
        http.write(
            "/api/v1/instruments",
            "{'instrumentId':'HTTP2.IB','details':%s,'effectiveDate':'2018-08-16'}"
                .formatted(details("x").replace("'coupon':'0.0354',", "")));
    assertThat(refused.code()).isEqualTo("REQUEST_MALFORMED");
    assertThat(refused.json().at("/violations/0/pointer").asString()).isEqualTo("/details/coupon");
  }

  private Answer imported(String key, String parameters, String... rows) {
    return http.write(
        key,
        "/api/v1/instruments:import" + parameters,
        "{'meta':{},'bonds':[%s]}".formatted(String.join(",", rows)));
  }

  @Test
  void a_file_is_booked_whole_or_without_its_bad_rows_each_with_all_its_faults() {
    String good = GOOD.formatted("FILE1.IB");
    String bad =
        GOOD.formatted("FILE2")
            .replace("0.0354", "3.54")
            .replace("'IB'", "'XX'")
            .replace("'inst_freq':2,", "");
    String wrong = GOOD.formatted("FILE3.IB").replace("0.0354", "3.54").replace("2018", "2038");
    String key = Http.newKey();
    Answer refused = imported(key, "", good, bad, good, wrong);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.code()).isEqualTo("ROWS_REFUSED");
    assertThat(
            refused
                .json()
                .path("violations")
                .valueStream()
                .map(violation -> violation.path("pointer").asString()))
        .containsExactly(
            "/bonds/1/bond_code",
            "/bonds/1/mkt",
            "/bonds/1/inst_freq",
            "/bonds/2/bond_code",
            "/bonds/3",
            "/bonds/3");
    assertThat(http.read("/api/v1/instruments/FILE1.IB?asOf=2024-01-01").status()).isEqualTo(404);
    String others = "?onFault=BOOK_THE_OTHERS";
    Answer booked = imported(key, others, good, bad, good, wrong).accepted();
    assertThat(booked.json().path("booked").asInt()).isEqualTo(1);
    assertThat(
            booked
                .json()
                .path("refused")
                .valueStream()
                .flatMap(row -> row.path("faults").valueStream())
                .map(fault -> fault.path("code").asString()))
        .containsExactly(
            "REQUEST_MALFORMED",
            "REQUEST_MALFORMED",
            "REQUEST_MALFORMED",
            "INSTRUMENT_ALREADY_DEFINED",
            "MATURITY_NOT_AFTER_ACCRUAL_START",
            "COUPON_OUT_OF_BOUNDS");
    JsonNode again = imported(key, others, good).accepted().json();
    assertThat(List.of(again.path("booked").asInt(), again.path("alreadyBooked").asInt()))
        .containsExactly(0, 1);
    assertThat(imported(Http.newKey(), "", good).code()).isEqualTo("ROWS_REFUSED");
    assertThat(imported(Http.newKey(), "").code()).isEqualTo("REQUEST_MALFORMED");
  }

  /// 315 bonds of the interbank market, other people's data, which are not in the project. One of
  /// them, of a province, does not tell its kind and its issuer by its name.
  @Test
  void the_bonds_of_the_interbank_market_are_read() throws IOException {
    Path file = Sources.of("../shared/vectors/cn-bonds-static.json");
    assumeTrue(Files.isReadable(file), "skipped: there is no cn-bonds-static.json in ../shared");
    Answer answer =
        http.write(
            Http.newKey(),
            "/api/v1/instruments:import?onFault=BOOK_THE_OTHERS",
            Files.readString(file));
    JsonNode report = answer.accepted().json();
    assertThat(report.path("rows").asInt()).isEqualTo(315);
    List<String> faults =
        report
            .path("refused")
            .valueStream()
            .flatMap(row -> row.path("faults").valueStream())
            .map(fault ->
                fault.path("code").asString()
                    + fault.path("pointer").asString().replaceAll(".*/", " "))
            .toList();
    // Other tests of this database may have defined some of them before.
    long known = faults.stream().filter("INSTRUMENT_ALREADY_DEFINED bond_code"::equals).count();
    assertThat(report.path("booked").asLong() + known).as(faults.toString()).isEqualTo(314);
    assertThat(faults)
        .filteredOn(fault -> !fault.startsWith("INSTRUMENT_ALREADY_DEFINED"))
        .containsExactly("REQUEST_MALFORMED kind", "REQUEST_MALFORMED issuer");
    JsonNode bond = http.read("/api/v1/instruments/180019.IB?asOf=2024-06-03").json();
    assertThat(bond.at("/details/coupon").asString()).isEqualTo("0.0354");
  }
}
