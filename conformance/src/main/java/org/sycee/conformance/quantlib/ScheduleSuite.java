package org.sycee.conformance.quantlib;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.sycee.conformance.Report;
import org.sycee.conformance.Suite;
import org.sycee.time.BusinessCalendar;
import org.sycee.time.BusinessDayConvention;
import org.sycee.time.MonthEndRule;
import org.sycee.time.Schedule;
import org.sycee.time.StubConvention;
import tools.jackson.databind.JsonNode;

/// Business-day adjusted schedules with stubs.
///
/// QuantLib's end of month is the last business day of a month, whatever the convention; Strata's
/// is the last day, then the convention. Both are rules of ours, and these cases follow the first.
public final class ScheduleSuite implements Suite {
  private static final Map<String, BusinessCalendar> CALENDARS =
      Map.of(
          "NULL", BusinessCalendar.everyDay(),
          "SAT_SUN", BusinessCalendar.weekdays(),
          "TARGET", BusinessCalendar.named("EUTA"));
  private static final Map<String, BusinessDayConvention> CONVENTIONS =
      Map.of(
          "UNADJUSTED", BusinessDayConvention.NONE,
          "FOLLOWING", BusinessDayConvention.FOLLOWING,
          "MODIFIED_FOLLOWING", BusinessDayConvention.MODIFIED_FOLLOWING,
          "PRECEDING", BusinessDayConvention.PRECEDING,
          "MODIFIED_PRECEDING", BusinessDayConvention.MODIFIED_PRECEDING);
  private static final Map<String, StubConvention> STUBS =
      Map.of(
          "BACKWARD", StubConvention.SHORT_INITIAL,
          "FORWARD", StubConvention.SHORT_FINAL);

  @Override
  public void run(JsonNode file, Report report) {
    for (JsonNode c : file.path("cases")) {
      judge(c, report);
    }
  }

  private static void judge(JsonNode c, Report report) {
    String calendar = c.path("calendar").asString();
    String convention = c.path("convention").asString();
    String rule = c.path("rule").asString();
    String id =
        Stream.of("start", "end", "months", "calendar", "convention", "rule", "endOfMonth")
            .map(field -> c.path(field).asString())
            .reduce((a, b) -> a + "/" + b)
            .orElseThrow();
    if (!CALENDARS.containsKey(calendar)) {
      report.skipped(id, "unknown calendar " + calendar);
    } else if (!CONVENTIONS.containsKey(convention)) {
      report.skipped(id, "unknown convention " + convention);
    } else if (!STUBS.containsKey(rule)) {
      report.skipped(id, "unknown rule " + rule);
    } else {
      List<LocalDate> expected = theirs(c);
      List<LocalDate> got = ours(c);
      if (got.equals(expected)) {
        report.passed();
      } else {
        report.failed(id, "dates", expected, got);
      }
    }
  }

  private static List<LocalDate> ours(JsonNode c) {
    var schedule =
        new Schedule(
            LocalDate.parse(c.path("start").asString()),
            LocalDate.parse(c.path("end").asString()),
            Period.ofMonths(c.path("months").asInt()),
            known(STUBS, c.path("rule")),
            c.path("endOfMonth").asBoolean() ? MonthEndRule.LAST_BUSINESS_DAY : MonthEndRule.NONE);
    var periods =
        schedule.periods(
            known(CALENDARS, c.path("calendar")), known(CONVENTIONS, c.path("convention")));
    var dates = new ArrayList<LocalDate>();
    dates.add(periods.getFirst().startDate());
    periods.forEach(period -> dates.add(period.endDate()));
    return dates;
  }

  private static List<LocalDate> theirs(JsonNode c) {
    return c.path("dates").valueStream().map(date -> LocalDate.parse(date.asString())).toList();
  }

  private static <T> T known(Map<String, T> names, JsonNode name) {
    return Objects.requireNonNull(names.get(name.asString()));
  }
}
