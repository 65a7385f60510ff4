package org.sycee.treasury.bond;

/// Which figure of a trade was agreed; the others follow from it.
public enum PriceBasis {
  /// Without accrued interest (净价).
  CLEAN,
  /// With accrued interest, as it is paid (全价).
  DIRTY,
  /// The yield to maturity (到期收益率).
  YIELD
}
