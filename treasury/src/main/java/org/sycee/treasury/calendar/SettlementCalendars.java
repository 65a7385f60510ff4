package org.sycee.treasury.calendar;

import static java.util.Map.entry;

import java.util.Currency;
import java.util.List;
import java.util.Map;

/// On which days money of a currency can be paid: those of the centre where it is cleared.
public final class SettlementCalendars {
  private static final Map<String, String> BY_CURRENCY =
      Map.ofEntries(
          entry("CNY", "CNBE"),
          entry("USD", "USNY"),
          entry("EUR", "EUTA"),
          entry("GBP", "GBLO"),
          entry("JPY", "JPTO"),
          entry("CHF", "CHZU"),
          entry("AUD", "AUSY"),
          entry("CAD", "CATO"));

  private SettlementCalendars() {}

  /// Monday to Friday for a currency of which we know no calendar.
  static String of(Currency currency) {
    return BY_CURRENCY.getOrDefault(currency.getCurrencyCode(), "WEEKDAYS");
  }

  /// The calendars of all currencies that have one.
  public static List<CalendarId> all() {
    return BY_CURRENCY.values().stream().map(CalendarId::new).sorted().toList();
  }

  /// The currencies that are paid by the calendar.
  public static List<Currency> currenciesOf(CalendarId calendar) {
    return BY_CURRENCY.entrySet().stream()
        .filter(each -> each.getValue().equals(calendar.value()))
        .map(each -> Currency.getInstance(each.getKey()))
        .toList();
  }
}
