package org.sycee.time;

import com.opengamma.strata.basics.date.BusinessDayConventions;
import com.opengamma.strata.basics.date.HolidayCalendar;
import java.time.LocalDate;

/// Where a date goes when it is not a business day. 2006 ISDA Definitions, section 4.12.
public enum BusinessDayConvention {
  /// The date stays where it is; no calendar is asked.
  NONE,
  /// The next business day.
  FOLLOWING,
  /// The next business day, unless that is in the next month: then the previous one.
  MODIFIED_FOLLOWING,
  /// The previous business day.
  PRECEDING,
  /// The previous business day, unless that is in the previous month: then the next one. Not an
  /// ISDA term.
  MODIFIED_PRECEDING;

  LocalDate adjust(LocalDate date, HolidayCalendar calendar) {
    return switch (this) {
      case NONE -> date;
      case FOLLOWING -> BusinessDayConventions.FOLLOWING.adjust(date, calendar);
      case MODIFIED_FOLLOWING -> BusinessDayConventions.MODIFIED_FOLLOWING.adjust(date, calendar);
      case PRECEDING -> BusinessDayConventions.PRECEDING.adjust(date, calendar);
      case MODIFIED_PRECEDING -> BusinessDayConventions.MODIFIED_PRECEDING.adjust(date, calendar);
    };
  }
}
