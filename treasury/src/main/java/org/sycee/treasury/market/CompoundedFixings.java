package org.sycee.treasury.market;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.sycee.money.Money;
import org.sycee.money.Rate;
import org.sycee.time.DayCount;

/// Fixings compounded over the interest period of a swap: each reset earns on what the resets
/// before it have grown to. FR007 against fixed resets every 7 days by 365, the last week cut short
/// by the end of the period and taken at the FR007 of its first day; the stub is market practice,
/// to be confirmed. https://www.chinamoney.com.cn/english/bmkycvcsc/
public record CompoundedFixings(DayCount dayCount, List<Reset> resets) {
  public CompoundedFixings {
    resets = List.copyOf(resets);
    if (resets.isEmpty()) {
      throw new IllegalArgumentException("nothing compounds without a reset");
    }
    for (int i = 1; i < resets.size(); i++) {
      LocalDate reached = resets.get(i - 1).toExclusive;
      if (!resets.get(i).fromDate.equals(reached)) {
        throw new IllegalArgumentException(
            "after a reset up to %s the next starts on %s"
                .formatted(reached, resets.get(i).fromDate));
      }
    }
  }

  /// A fixing and the days it is in effect.
  public record Reset(LocalDate fromDate, LocalDate toExclusive, Rate rate) {
    public Reset {
      if (!fromDate.isBefore(toExclusive)) {
        throw new IllegalArgumentException(
            "a reset lasts for days, not from " + fromDate + " to " + toExclusive);
      }
    }
  }

  public LocalDate fromDate() {
    return resets.getFirst().fromDate;
  }

  public LocalDate toExclusive() {
    return resets.getLast().toExclusive;
  }

  /// The interest of the period on the notional, unrounded.
  public BigDecimal interest(Money notional) {
    BigDecimal growth = BigDecimal.ONE;
    for (Reset reset : resets) {
      BigDecimal earned = dayCount.prorate(reset.rate.perYear(), reset.fromDate, reset.toExclusive);
      growth = growth.multiply(BigDecimal.ONE.add(earned), DECIMAL128);
    }
    return notional.decimal().multiply(growth.subtract(BigDecimal.ONE), DECIMAL128);
  }
}
