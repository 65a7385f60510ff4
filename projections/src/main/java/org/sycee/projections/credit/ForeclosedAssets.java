package org.sycee.projections.credit;

import org.sycee.money.Money;

/// The assets taken for debts (抵债资产) within a period, at their carrying amount: cost less
/// impairment. `opening` and `closing` are those of the general ledger; what takes away is
/// negative.
///
/// @param proceeds of those sold
public record ForeclosedAssets(
    Money opening, Money taken, Money revalued, Money sold, Money closing, Money proceeds) {

  /// What was earned or, if it is negative, lost by selling.
  public Money gain() {
    return proceeds.plus(sold);
  }

  /// closing = opening + taken ± revalued - sold; a rest is a fault of the books.
  public Money unexplained() {
    return closing.minus(opening.plus(taken).plus(revalued).plus(sold));
  }

  /// Whether there are none, and were none within the period.
  public boolean isNothing() {
    return opening.isZero() && closing.isZero() && taken.isZero() && sold.isZero();
  }
}
