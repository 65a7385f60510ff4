package org.sycee.contract;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/// The equal total that repays a principal with interest. ACTUS techspecs 3.8, Annuity Amount
/// Function, in the equivalent form: (principal + interest to the first payment) divided by the sum
/// of the payments' discount factors seen from the first.
final class AnnuityPayment {
  private AnnuityPayment() {}

  /// @param owedAtFirst the principal and the interest on it until the first of the dates
  /// @param dates of the payments, at least one
  static BigDecimal of(
      BigDecimal owedAtFirst, BigDecimal rate, List<LocalDate> dates, YearFractions years) {
    BigDecimal discount = BigDecimal.ONE;
    BigDecimal sum = BigDecimal.ONE;
    for (int i = 1; i < dates.size(); i++) {
      BigDecimal growth =
          years.between(dates.get(i - 1), dates.get(i)).multiply(rate).add(BigDecimal.ONE);
      discount = discount.divide(growth, DECIMAL128);
      sum = sum.add(discount, DECIMAL128);
    }
    return owedAtFirst.divide(sum, DECIMAL128);
  }
}
