package org.sycee.projections.supervision;

import java.util.List;
import java.util.stream.Collectors;

/// One row that a check compared: which, with what figures, and whether they agree.
public record CheckedRow(String row, List<Figure> figures, boolean passes) {

  /// A figure by the name of its column: an amount in the row's currency, or a number of pieces.
  public record Figure(String name, String value) {}

  /// `opening 100.00, receipts 5.00, payments 0.00, closing 105.00`.
  public String text() {
    return figures.stream()
        .map(figure -> figure.name() + " " + figure.value())
        .collect(Collectors.joining(", "));
  }
}
