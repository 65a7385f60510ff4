package org.sycee.treasury.marketdata;

import java.time.LocalDate;
import org.sycee.ledger.NameShape;
import org.sycee.time.BusinessCalendar;
import org.sycee.time.BusinessDayConvention;
import org.sycee.time.Tenor;

/// Where a node of a curve stands: a tenor from the day of the curve, `3M`, or a date.
public record CurvePoint(String text) {

  public CurvePoint {
    text = isDate(text) ? LocalDate.parse(text).toString() : new Tenor(text).text();
  }

  public static CurvePoint parse(String text) {
    try {
      return new CurvePoint(text);
    } catch (java.time.DateTimeException e) {
      throw new IllegalArgumentException("there is no day " + text, e);
    }
  }

  /// The day on which the point lies for a curve of that day; no holiday moves it.
  public LocalDate from(LocalDate curveDate) {
    return isDate(text)
        ? LocalDate.parse(text)
        : new Tenor(text).addTo(curveDate, BusinessCalendar.everyDay(), BusinessDayConvention.NONE);
  }

  private static boolean isDate(String text) {
    return text.length() == 10 && NameShape.isDigit(text.charAt(0)) && text.charAt(4) == '-';
  }

  @Override
  public String toString() {
    return text;
  }
}
