package org.sycee.conformance.position;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sycee.conformance.fields.Inputs;
import org.sycee.conformance.fields.NotUnderstood;
import org.sycee.conformance.position.PositionSuite.Trade;
import org.sycee.money.Rate;
import org.sycee.treasury.bond.FixedCouponBond;

/// The interest accrued on the dates of the trades, for a bond that pays once a year. The case does
/// not say when: the days that its first figure stands for do, and the other dates must agree.
final class AccruedRule {
  private static final BigDecimal DAYS_OF_A_YEAR = BigDecimal.valueOf(365);
  private static final int YEARS_AHEAD = 5;

  private AccruedRule() {}

  static List<Map<String, Object>> rows(Inputs input, List<Trade> trades) {
    List<LocalDate> dates = input.node("dates").valueStream().map(Inputs::date).toList();
    if (dates.size() != trades.size()) {
      throw new NotUnderstood(dates.size() + " dates of " + trades.size() + " trades");
    }
    BigDecimal percent = input.number("couponPct");
    BigDecimal first = Inputs.number(input.expected("accrued").path(0).path("accruedPer100"));
    long days =
        first
            .multiply(DAYS_OF_A_YEAR)
            .divide(percent, RoundingMode.HALF_EVEN)
            .setScale(0, RoundingMode.HALF_EVEN)
            .longValueExact();
    LocalDate couponDate = dates.getFirst().minusDays(days);
    var bond =
        new FixedCouponBond(
            new Rate(percent.movePointLeft(2)), 1, couponDate, couponDate.plusYears(YEARS_AHEAD));
    var rows = new ArrayList<Map<String, Object>>();
    for (int i = 0; i < dates.size(); i++) {
      BigDecimal accrued = bond.accrued(dates.get(i));
      rows.add(
          Map.of(
              "date", dates.get(i),
              "accruedPer100", accrued,
              "accruedAmount", accrued.multiply(trades.get(i).quantity())));
    }
    return rows;
  }
}
