package org.sycee.time;

import com.opengamma.strata.basics.date.MarketTenor;
import com.opengamma.strata.basics.date.PeriodAdditionConventions;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

/// How long a deal runs, as dealers write it: `ON`, `TN`, `SN`, `SPOT`, `1D`, `1W`, `3M`, `18M`,
/// `1Y`.
///
/// The text is kept as it was quoted: `12M` and `1Y` run to the same date but are two tenors. Only
/// the spelling is made one: `o/n` is `ON`, `14d` is `2W`.
public record Tenor(String text) {
  private static final Pattern LENGTH = Pattern.compile("[1-9]\\d{0,2}[DWMY]");
  private static final String SPOT = "SPOT";

  public Tenor {
    String written = text.toUpperCase(Locale.ROOT);
    text =
        switch (written) {
          case "ON", "O/N" -> "ON";
          case "TN", "T/N" -> "TN";
          case "SN", "S/N" -> "SN";
          case SPOT -> SPOT;
          default -> length(written, text);
        };
  }

  public static Tenor parse(String text) {
    return new Tenor(text);
  }

  /// The first day of a deal made on the trade date: today for ON, the next business day for TN,
  /// spot for everything else. The spot lag is that of the market: 2 for most currency pairs.
  public LocalDate startDate(
      LocalDate tradeDate, int spotLagBusinessDays, BusinessCalendar calendar) {
    int lag =
        switch (text) {
          case "ON" -> 0;
          case "TN" -> 1;
          default -> spotLagBusinessDays;
        };
    return lag == 0 ? calendar.nextOrSame(tradeDate) : calendar.shift(tradeDate, lag);
  }

  /// The last day of a deal that starts on the date, without a month-end rule.
  public LocalDate addTo(
      LocalDate startDate, BusinessCalendar calendar, BusinessDayConvention convention) {
    return addTo(startDate, calendar, convention, MonthEndRule.NONE);
  }

  /// The last day of a deal that starts on the date.
  ///
  /// ON, TN and SN run to the next business day whatever the convention; a convention that turned
  /// back at a month end would leave them no day. The month-end rule concerns months and years
  /// only: a week from the end of a month is a week.
  public LocalDate addTo(
      LocalDate startDate,
      BusinessCalendar calendar,
      BusinessDayConvention convention,
      MonthEndRule monthEnd) {
    return switch (text) {
      case "ON", "TN", "SN" -> calendar.next(startDate);
      case SPOT -> calendar.adjust(startDate, convention);
      default -> calendar.adjust(unadjusted(startDate, calendar, convention, monthEnd), convention);
    };
  }

  @Override
  public String toString() {
    return text;
  }

  private LocalDate unadjusted(
      LocalDate startDate,
      BusinessCalendar calendar,
      BusinessDayConvention convention,
      MonthEndRule monthEnd) {
    var tenor = MarketTenor.parse(text).getTenor();
    LocalDate sameDay = startDate.plus(tenor.getPeriod());
    if (!tenor.isMonthBased() || monthEnd == MonthEndRule.NONE) {
      return sameDay;
    }
    if (monthEnd == MonthEndRule.LAST_BUSINESS_DAY && convention != BusinessDayConvention.NONE) {
      return startDate.equals(calendar.lastBusinessDayOfMonth(startDate))
          ? calendar.lastBusinessDayOfMonth(sameDay)
          : sameDay;
    }
    return PeriodAdditionConventions.LAST_DAY.adjust(
        startDate, tenor.getPeriod(), calendar.strata());
  }

  private static String length(String written, String text) {
    if (!LENGTH.matcher(written).matches()) {
      throw new IllegalArgumentException("not a tenor: " + text);
    }
    return MarketTenor.parse(written).getTenor().toString();
  }
}
