package org.sycee.treasury.ftp;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.sycee.money.Rate;
import org.sycee.treasury.marketdata.MarketQuote.CurveNode;

/// Transfer rates by the days for which money is tied: between two nodes in a straight line, before
/// the first and after the last as there.
public record TransferCurve(NavigableMap<Long, Rate> byDays) {
  /// A transfer rate has four decimals of a per cent, half of the last going away from zero.
  private static final int DECIMALS = 6;

  public TransferCurve {
    if (byDays.isEmpty()) {
      throw new IllegalArgumentException("a transfer curve has a node");
    }
    byDays = Collections.unmodifiableNavigableMap(new TreeMap<>(byDays));
  }

  /// The nodes of a curve of that day, their rates as they are quoted.
  public static TransferCurve of(LocalDate date, List<CurveNode> nodes) {
    var byDays = new TreeMap<Long, Rate>();
    for (CurveNode node : nodes) {
      byDays.put(node.at().from(date).toEpochDay() - date.toEpochDay(), node.rate());
    }
    return new TransferCurve(byDays);
  }

  /// The rate of money that is tied from one date to another.
  public Rate between(LocalDate start, LocalDate end) {
    return forDays(end.toEpochDay() - start.toEpochDay());
  }

  public Rate forDays(long days) {
    Map.Entry<Long, Rate> before = byDays.floorEntry(days);
    Map.Entry<Long, Rate> after = byDays.ceilingEntry(days);
    if (before == null) {
      return rounded(byDays.firstEntry().getValue().perYear());
    }
    if (after == null || after.getKey().equals(before.getKey())) {
      return rounded(before.getValue().perYear());
    }
    BigDecimal low = before.getValue().perYear();
    BigDecimal share =
        BigDecimal.valueOf(days - before.getKey())
            .divide(BigDecimal.valueOf(after.getKey() - before.getKey()), DECIMAL128);
    return rounded(low.add(after.getValue().perYear().subtract(low).multiply(share, DECIMAL128)));
  }

  private static Rate rounded(BigDecimal perYear) {
    return new Rate(perYear.setScale(DECIMALS, RoundingMode.HALF_UP));
  }
}
