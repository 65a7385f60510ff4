package org.sycee.treasury.bond;

/// What a bond is worth at a yield, per 100 of face, and how that changes with it. Model values.
///
/// @param clean without accrued interest
/// @param macaulayDuration years to the payments, weighted by their values
/// @param modifiedDuration by which share the dirty price falls for each unit the yield rises
/// @param convexity the second derivative of the dirty price, as a share of it
public record BondPricing(
    double clean,
    double accrued,
    double dirty,
    double macaulayDuration,
    double modifiedDuration,
    double convexity) {
  private static final double BASIS_POINT = 1e-4;

  /// By how much the dirty price changes if the yield rises by a basis point: below zero.
  public double basisPointValue() {
    return -modifiedDuration * dirty * BASIS_POINT;
  }

  /// What a basis point less of yield adds to the dirty price, to the first order (DV01).
  public double dv01() {
    return -basisPointValue();
  }
}
