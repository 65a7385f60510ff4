package org.sycee.treasury.repo;

import static java.math.MathContext.DECIMAL128;

import org.sycee.ledger.NameShape;
import org.sycee.money.Money;
import org.sycee.money.Price;
import org.sycee.money.Rounding;

/// A bond behind a repo: which, how much of it, and the share of its face that is lent on it.
///
/// @param code as the depository names it, such as `240004.IB`
/// @param conversionRatio the share of the face (折算率): 0.955 leaves a haircut of 4.5 %
public record RepoBond(String code, Money face, Price conversionRatio) {
  public RepoBond {
    if (!NameShape.fits(code, 0, 20, "._-")) {
      throw new IllegalArgumentException(
          "the code of a bond is 1 to 20 letters, digits, . _ or - but this one is '%s'"
              .formatted(code));
    }
    if (!face.isPositive()) {
      throw new IllegalArgumentException("%s has a face of %s".formatted(code, face));
    }
    if (conversionRatio.ofFace().signum() <= 0) {
      throw new IllegalArgumentException(
          "a conversion ratio is above zero, not " + conversionRatio);
    }
  }

  /// What may be lent on it: face x conversion ratio, to the cent, half a cent up.
  public Money value() {
    return Rounding.HALF_UP.toMoney(
        face.currency(), face.decimal().multiply(conversionRatio.ofFace(), DECIMAL128));
  }
}
