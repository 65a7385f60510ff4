package org.sycee.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.sycee.time.DayCount;

/// Years between two dates of one contract; only 30E/360 (ISDA) asks whether the second is its
/// termination date.
record YearFractions(DayCount dayCount, Optional<LocalDate> maturityDate) {
  BigDecimal between(LocalDate from, LocalDate to) {
    if (from.equals(to)) {
      return BigDecimal.ZERO;
    }
    boolean toTermination =
        dayCount == DayCount.THIRTY_E_360_ISDA && maturityDate.filter(to::equals).isPresent();
    return (toTermination ? DayCount.THIRTY_E_360_ISDA_TO_TERMINATION : dayCount)
        .yearFraction(from, to);
  }
}
