import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/// What the script believes is held of one bond in one book, and what was gained of it.
final class Held {
  private record Lot(BigDecimal face, BigDecimal cost) {}

  private final boolean firstInFirstOut;
  private List<Lot> lots = List.of();
  BigDecimal saleable = BigDecimal.ZERO;
  BigDecimal gained = BigDecimal.ZERO;
  BigDecimal carried = BigDecimal.ZERO;

  Held(boolean firstInFirstOut) {
    this.firstInFirstOut = firstInFirstOut;
  }

  BigDecimal face() {
    return lots.stream().map(Lot::face).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  BigDecimal cost() {
    return lots.stream()
        .map(Lot::cost)
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .setScale(2, RoundingMode.HALF_UP);
  }

  void buy(BigDecimal face, BigDecimal paid) {
    var after = new ArrayList<>(lots);
    after.add(new Lot(face, paid));
    lots =
        firstInFirstOut
            ? after
            : List.of(
                new Lot(
                    face().add(face),
                    after.stream().map(Lot::cost).reduce(BigDecimal.ZERO, BigDecimal::add)));
  }

  void sell(BigDecimal face, BigDecimal proceeds) {
    BigDecimal before = cost();
    var left = new ArrayList<Lot>();
    BigDecimal toGo = face;
    for (Lot lot : lots) {
      BigDecimal gone = lot.face.min(toGo);
      toGo = toGo.subtract(gone);
      if (gone.compareTo(lot.face) < 0) {
        BigDecimal share = lot.cost.multiply(gone).divide(lot.face, MathContext.DECIMAL128);
        left.add(new Lot(lot.face.subtract(gone), lot.cost.subtract(share)));
      }
    }
    lots = left;
    gained = gained.add(proceeds).subtract(before.subtract(cost()));
  }
}
