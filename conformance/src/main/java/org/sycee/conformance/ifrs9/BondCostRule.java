package org.sycee.conformance.ifrs9;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sycee.conformance.fields.Inputs;
import org.sycee.contract.effective.DatedAmortisedCost;
import org.sycee.contract.effective.DatedAmortisedCost.DatedFlow;
import org.sycee.money.Rate;
import org.sycee.treasury.bond.FixedCouponBond;
import org.sycee.treasury.bond.YieldConvention;
import org.sycee.treasury.bond.YieldPricing;
import tools.jackson.databind.JsonNode;

/// A bond bought between two coupons and carried at amortised cost, by days. The dates of its table
/// are those the case asks for.
final class BondCostRule {
  private final FixedCouponBond bond;
  private final LocalDate purchase;
  private final BigDecimal face;

  private BondCostRule(FixedCouponBond bond, LocalDate purchase, BigDecimal face) {
    this.bond = bond;
    this.purchase = purchase;
    this.face = face;
  }

  static Map<String, Object> results(Inputs input) {
    LocalDate purchase = input.date("purchase");
    LocalDate maturity = input.date("maturity");
    var bond =
        new FixedCouponBond(
            new Rate(input.number("coupon")),
            input.wholeNumber("frequency"),
            couponDateUpTo(purchase, maturity),
            maturity);
    return new BondCostRule(bond, purchase, input.number("face")).results(input, maturity);
  }

  private Map<String, Object> results(Inputs input, LocalDate maturity) {
    BigDecimal accrued = ofFace(bond.accrued(purchase));
    BigDecimal cost =
        input.has("transactionCost") ? input.number("transactionCost") : BigDecimal.ZERO;
    BigDecimal paid =
        ofFace(input.number("cleanPrice")).add(accrued, DECIMAL128).add(cost, DECIMAL128);
    List<DatedFlow> flows =
        bond.paymentsAfter(purchase).stream()
            .map(payment -> new DatedFlow(payment.date(), ofFace(payment.amount())))
            .toList();
    DatedAmortisedCost carried = DatedAmortisedCost.of(paid, purchase, flows);
    BigDecimal clean =
        paid.movePointRight(2).divide(face, DECIMAL128).subtract(bond.accrued(purchase));
    return Map.of(
        "accruedBought", accrued,
        "paid", paid,
        "streetYield",
            BigDecimal.valueOf(
                YieldPricing.of(bond, YieldConvention.STREET, purchase)
                    .yieldOf(clean.doubleValue())),
        "eirDateBased365", carried.effectiveRate(),
        "flows", flows.stream().map(flow -> List.of(flow.date(), flow.amount())).toList(),
        "table", table(input, carried, maturity));
  }

  private List<Map<String, Object>> table(
      Inputs input, DatedAmortisedCost carried, LocalDate maturity) {
    var rows = new ArrayList<Map<String, Object>>();
    for (JsonNode row : input.expected("table")) {
      LocalDate date = Inputs.date(row.path("date"));
      BigDecimal gross = carried.carrying(date);
      BigDecimal accrued = date.isBefore(maturity) ? ofFace(bond.accrued(date)) : BigDecimal.ZERO;
      BigDecimal withoutAccrued = gross.subtract(accrued, DECIMAL128);
      rows.add(
          Map.of(
              "date", date,
              "grossCarrying", gross,
              "accruedCoupon", accrued,
              "amortisedCostExAccrued", withoutAccrued,
              "couponsReceived", carried.received(date),
              "interestIncomeToDate", carried.interest(date),
              "unamortisedPremium", withoutAccrued.subtract(face, DECIMAL128)));
    }
    return rows;
  }

  private BigDecimal ofFace(BigDecimal perHundred) {
    return face.multiply(perHundred).movePointLeft(2);
  }

  /// Whole years back from maturity are coupon dates of any frequency.
  private static LocalDate couponDateUpTo(LocalDate purchase, LocalDate maturity) {
    int years = 1;
    while (maturity.minusYears(years).isAfter(purchase)) {
      years++;
    }
    return maturity.minusYears(years);
  }
}
