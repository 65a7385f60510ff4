package org.sycee.contract.effective;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Amortised cost from period to period. Unrounded: opening, plus interest at the effective rate,
/// less the cash, is the closing.
public final class AmortisedCost {
  private AmortisedCost() {}

  /// One period; the first is number 1.
  public record Row(
      int period, BigDecimal opening, BigDecimal interest, BigDecimal cash, BigDecimal closing) {}

  /// One flow at the end of each period.
  public static List<Flow> periodic(List<BigDecimal> cash) {
    var flows = new ArrayList<Flow>();
    for (BigDecimal amount : cash) {
      flows.add(new Flow(flows.size() + 1, amount));
    }
    return flows;
  }

  /// The table of a carrying amount that receives cash at the end of each period.
  public static List<Row> table(BigDecimal opening, Growth growth, List<BigDecimal> cash) {
    var rows = new ArrayList<Row>();
    BigDecimal carrying = opening;
    for (BigDecimal amount : cash) {
      BigDecimal interest = carrying.multiply(growth.rateOver(1), DECIMAL128);
      BigDecimal closing = carrying.add(interest, DECIMAL128).subtract(amount, DECIMAL128);
      rows.add(new Row(rows.size() + 1, carrying, interest, amount, closing));
      carrying = closing;
    }
    return rows;
  }

  /// The gross carrying amount after estimates of the flows changed: the new ones at the original
  /// effective rate. What it differs from the amount before is a gain or a loss at once. IFRS 9
  /// B5.4.6.
  public static BigDecimal revised(Growth original, List<BigDecimal> newCash) {
    return original.presentValue(periodic(newCash));
  }

  /// The equal payment at the end of each of so many periods that repays a principal: principal x
  /// rate / (1 - growth^-periods), or an equal share of it if there is no interest.
  public static BigDecimal levelPayment(BigDecimal principal, BigDecimal rate, int periods) {
    if (periods < 1) {
      throw new IllegalArgumentException("nothing is repaid in " + periods + " periods");
    }
    if (rate.signum() == 0) {
      return principal.divide(BigDecimal.valueOf(periods), DECIMAL128);
    }
    BigDecimal discount = Growth.ofRate(rate).over(-periods);
    return principal.multiply(rate).divide(BigDecimal.ONE.subtract(discount), DECIMAL128);
  }
}
