package org.sycee.contract.interest;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.sycee.money.Money;
import org.sycee.money.Rounding;

/// An amount received or paid in advance that is earned in equal parts on the days of a term, such
/// as the discount of a bill. The first day counts, the last does not.
///
/// What was earned by a day is rounded, half a cent up; so the days add up to the whole.
public record StraightLine(Money whole, LocalDate fromDate, LocalDate toExclusive) {
  public StraightLine {
    if (!fromDate.isBefore(toExclusive)) {
      throw new IllegalArgumentException(
          "nothing is earned from %s to %s".formatted(fromDate, toExclusive));
    }
  }

  /// Not earned yet at the close of the day.
  public Money leftAtCloseOf(LocalDate date) {
    long days = ChronoUnit.DAYS.between(fromDate, toExclusive);
    long passed = Math.clamp(ChronoUnit.DAYS.between(fromDate, date) + 1, 0, days);
    BigDecimal earned =
        whole
            .decimal()
            .multiply(BigDecimal.valueOf(passed))
            .divide(BigDecimal.valueOf(days), DECIMAL128);
    return whole.minus(Rounding.HALF_UP.toMoney(whole.currency(), earned));
  }
}
