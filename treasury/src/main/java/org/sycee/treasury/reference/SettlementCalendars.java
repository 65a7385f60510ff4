package org.sycee.treasury.reference;

import static java.util.Map.entry;

import java.util.Currency;
import java.util.Map;
import org.sycee.time.BusinessCalendar;

/// On which days money of a currency can be paid: those of the centre where it is cleared.
public final class SettlementCalendars {
  private static final Map<String, BusinessCalendar> BY_CURRENCY =
      Map.ofEntries(
          entry("CNY", BusinessCalendar.chinaInterbank()),
          entry("USD", BusinessCalendar.named("USNY")),
          entry("EUR", BusinessCalendar.named("EUTA")),
          entry("GBP", BusinessCalendar.named("GBLO")),
          entry("JPY", BusinessCalendar.named("JPTO")),
          entry("CHF", BusinessCalendar.named("CHZU")),
          entry("AUD", BusinessCalendar.named("AUSY")),
          entry("CAD", BusinessCalendar.named("CATO")));

  private SettlementCalendars() {}

  /// Monday to Friday for a currency of which we know no calendar.
  public static BusinessCalendar of(Currency currency) {
    return BY_CURRENCY.getOrDefault(currency.getCurrencyCode(), BusinessCalendar.weekdays());
  }
}
