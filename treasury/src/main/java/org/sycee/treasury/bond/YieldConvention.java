package org.sycee.treasury.bond;

/// How a yield to maturity discounts the payments of a bond; [YieldPricing] does it.
public enum YieldConvention {
  /// Compounded once a coupon period, to the last payment. ICMA rule 803.1. A day count other than
  /// ACT/ACT (ICMA) counts the exponent in its years times the coupons of a year, as QuantLib does;
  /// Strata counts periods.
  STREET,

  /// The same, but simple interest within the last coupon period, by the days of the interest year
  /// that ends with maturity. PBOC notice of 2007 on bond yields; Strata's DE-Bonds has the same
  /// shape. A bond of several years that pays once, at maturity, is one with an annual coupon of
  /// nothing.
  CHINA_2007
}
