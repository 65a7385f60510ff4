package org.sycee.conformance.quantlib;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.sycee.conformance.Report;
import org.sycee.conformance.Suite;
import org.sycee.time.DayCount;
import tools.jackson.databind.JsonNode;

/// Days and year fractions. QuantLib adds doubles of up to decades, so the last bits may differ.
public final class DayCountSuite implements Suite {
  private static final BigDecimal TOLERANCE = new BigDecimal("1e-13");

  @Override
  public void run(JsonNode file, Report report) {
    for (JsonNode c : file.path("cases")) {
      judge(c, report);
    }
  }

  private static void judge(JsonNode c, Report report) {
    String name = c.path("dayCount").asString();
    String id = "%s %s %s".formatted(name, c.path("start").asString(), c.path("end").asString());
    Optional<DayCount> known = byQuantLibsName(name);
    if (known.isEmpty()) {
      report.skipped(id, "unknown day count " + name);
      return;
    }
    DayCount dayCount = known.get();
    var start = LocalDate.parse(c.path("start").asString());
    var end = LocalDate.parse(c.path("end").asString());
    long days = dayCount.days(start, end);
    BigDecimal years = dayCount.yearFraction(start, end);
    BigDecimal expected = c.path("yearFraction").decimalValue();
    if (days != c.path("days").asLong()) {
      report.failed(id, "days", c.path("days").asLong(), days);
    } else if (years.subtract(expected).abs().compareTo(TOLERANCE) > 0) {
      report.failed(id, "yearFraction", expected, years);
    } else {
      report.passed();
    }
  }

  static Optional<DayCount> byQuantLibsName(String name) {
    return switch (name) {
      case "ACT/360" -> Optional.of(DayCount.ACT_360);
      case "ACT/365F" -> Optional.of(DayCount.ACT_365F);
      case "ACT/ACT ISDA" -> Optional.of(DayCount.ACT_ACT_ISDA);
      case "30/360" -> Optional.of(DayCount.THIRTY_360_ISDA);
      case "30E/360" -> Optional.of(DayCount.THIRTY_E_360);
      case "30E/360 ISDA" -> Optional.of(DayCount.THIRTY_E_360_ISDA);
      case "NL/365" -> Optional.of(DayCount.NL_365);
      default -> Optional.empty();
    };
  }
}
