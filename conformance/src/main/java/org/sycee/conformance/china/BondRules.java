package org.sycee.conformance.china;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import org.sycee.conformance.fields.Inputs;
import org.sycee.treasury.bond.DiscountBond;
import org.sycee.treasury.bond.FixedCouponBond;

/// Cases of bonds. Accrued interest is quoted to six decimals, a yield in per cent to four.
final class BondRules {
  private static final int ACCRUED_DECIMALS = 6;
  private static final int YIELD_DECIMALS = 4;

  private BondRules() {}

  static Map<String, Object> accrued(Inputs input) {
    input.explains("code");
    var bond =
        new FixedCouponBond(
            Yuan.percent(input, "couponPct"),
            input.wholeNumber("frequency"),
            input.date("carry"),
            input.date("maturity"));
    LocalDate settlement = input.date("settlement");
    return Map.of(
        "interbank", rounded(bond.accrued(settlement), ACCRUED_DECIMALS),
        "exchange", rounded(bond.accruedExchange(settlement), ACCRUED_DECIMALS));
  }

  static Map<String, Object> discount(Inputs input) {
    var bond = new DiscountBond(input.number("face"), input.date("maturity"));
    LocalDate settlement = input.date("settlement");
    BigDecimal percent = bond.simpleYield(input.number("price"), settlement).movePointRight(2);
    return Map.of(
        "D", bond.daysToMaturity(settlement),
        "TY", bond.daysOfYear(),
        "yieldPct", rounded(percent, YIELD_DECIMALS));
  }

  private static BigDecimal rounded(BigDecimal unrounded, int decimals) {
    return unrounded.setScale(decimals, RoundingMode.HALF_UP);
  }
}
