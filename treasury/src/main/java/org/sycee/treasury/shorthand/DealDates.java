package org.sycee.treasury.shorthand;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.sycee.treasury.shorthand.ShorthandRejection.SHORT_DATE_OUTSIDE_CALENDAR;
import static org.sycee.treasury.shorthand.ShorthandRejection.SHORT_DATE_UNREADABLE;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import org.sycee.time.BusinessCalendar;
import org.sycee.time.BusinessDayConvention;
import org.sycee.time.DateOutsideCalendar;
import org.sycee.time.MonthEndRule;
import org.sycee.time.Tenor;
import org.sycee.treasury.calendar.Calendars;

/// The first and the last day of a deal as dealers type them, and why they are what they are.
///
/// The value date is `today`, `tom`, `spot`, a date, or nothing: then it is what the tenor says
/// (`tn` starts tomorrow, `sn` at spot), else today for CNY, as in the interbank market, and spot
/// for other currencies. The maturity is a tenor (`on`, `7d`, `1w`, `3m`, `1y`) or a date. Spot is
/// the second business day; a maturity on which nothing is paid moves to the next business day, for
/// other currencies than CNY never out of its month, and from month end to month end.
public record DealDates(ReadDate value, ReadDate maturity, long days) {
  private static final String CNY = "CNY";
  private static final int SPOT_LAG = 2;

  /// A date, and a sentence that says how it was found.
  public record ReadDate(LocalDate date, String because) {}

  public static DealDates read(
      Calendars calendars, Currency currency, LocalDate tradeDate, String value, String maturity) {
    var reader = new Reader(calendars.settling(currency), currency, tradeDate);
    try {
      ReadDate first = reader.value(value, reader.tenor(maturity));
      ReadDate last = reader.maturity(first.date, maturity);
      return new DealDates(first, last, DAYS.between(first.date, last.date));
    } catch (DateOutsideCalendar e) {
      throw SHORT_DATE_OUTSIDE_CALENDAR.because(String.valueOf(e.getMessage()));
    }
  }

  private record Reader(BusinessCalendar calendar, Currency currency, LocalDate tradeDate) {

    /// The tenor, if the text is one.
    Optional<Tenor> tenor(String text) {
      try {
        return Optional.of(Tenor.parse(text.strip())).filter(tenor -> !isSpot(tenor));
      } catch (IllegalArgumentException notATenor) {
        return Optional.empty();
      }
    }

    private static boolean isSpot(Tenor tenor) {
      return tenor.text().equals("SPOT");
    }

    ReadDate value(String text, Optional<Tenor> tenor) {
      String typed = text.strip().toLowerCase(Locale.ROOT);
      return switch (typed) {
        case "" -> {
          int spotLag = isCny() ? 0 : SPOT_LAG;
          boolean sayTenor = tenor.filter(t -> t.text().endsWith("N")).isPresent();
          LocalDate start =
              sayTenor
                  ? tenor.get().startDate(tradeDate, SPOT_LAG, calendar)
                  : calendar.shift(calendar.nextOrSame(tradeDate), spotLag);
          yield new ReadDate(
              start,
              sayTenor
                  ? tenor.get() + " starts on it"
                  : currency
                      + (isCny() ? " deals start on the trade date" : " deals start at spot"));
        }
        case "today", "tod", "t+0", "t0" -> onBusinessDay(tradeDate, "the trade date");
        case "tom", "t+1", "t1" ->
            new ReadDate(calendar.shift(tradeDate, 1), "the next business day of " + calendar);
        case "spot", "t+2", "t2" ->
            new ReadDate(
                calendar.shift(tradeDate, SPOT_LAG), "the second business day of " + calendar);
        default -> onBusinessDay(date(text), "as typed");
      };
    }

    ReadDate maturity(LocalDate start, String text) {
      return tenor(text)
          .map(tenor -> maturity(start, tenor))
          .orElseGet(() -> onBusinessDay(date(text), "as typed"));
    }

    private ReadDate maturity(LocalDate start, Tenor tenor) {
      BusinessDayConvention convention =
          isCny() ? BusinessDayConvention.FOLLOWING : BusinessDayConvention.MODIFIED_FOLLOWING;
      MonthEndRule monthEnd = isCny() ? MonthEndRule.NONE : MonthEndRule.LAST_BUSINESS_DAY;
      LocalDate plain = tenor.addTo(start, BusinessCalendar.everyDay(), convention);
      LocalDate end = tenor.addTo(start, calendar, convention, monthEnd);
      if (end.equals(plain)) {
        return new ReadDate(end, "%s after %s".formatted(tenor, start));
      }
      String why =
          calendar
              .reason(plain)
              .map(reason -> "%s is a %s by %s, %s".formatted(plain, reason, calendar, convention))
              .orElse("from the month's last business day to the month's last");
      return new ReadDate(end, "%s after %s: %s".formatted(tenor, start, why));
    }

    /// A date that was typed stays, and is moved if nothing is paid on it.
    private ReadDate onBusinessDay(LocalDate date, String because) {
      return calendar
          .reason(date)
          .map(reason ->
              new ReadDate(
                  calendar.next(date),
                  "%s, %s, is a %s by %s: the next business day"
                      .formatted(date, because, reason, calendar)))
          .orElse(new ReadDate(date, because));
    }

    private boolean isCny() {
      return currency.getCurrencyCode().equals(CNY);
    }

    private static LocalDate date(String text) {
      try {
        return LocalDate.parse(text.strip());
      } catch (DateTimeParseException e) {
        throw SHORT_DATE_UNREADABLE.because(
            "'%s' is neither a date such as 2026-09-30 nor today, tom, spot, on, 7d, 1w, 3m, 1y"
                .formatted(text));
      }
    }
  }
}
