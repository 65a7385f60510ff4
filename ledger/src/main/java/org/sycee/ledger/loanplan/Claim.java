package org.sycee.ledger.loanplan;

import java.util.List;

/// What the bank may claim on a loan.
public enum Claim {
  FEES,
  /// 罚息, on principal paid late.
  PENALTY,
  /// 复利, on interest paid late.
  COMPOUND_INTEREST,
  INTEREST,
  PRINCIPAL;

  /// Costs, then interest, then principal. Civil Code of China art. 561.
  public static final List<Claim> COSTS_FIRST =
      List.of(FEES, PENALTY, COMPOUND_INTEREST, INTEREST, PRINCIPAL);

  /// What a loan overdue for more than 90 days repays first (先本后息): 农户 and small loans by their own
  /// contracts.
  public static final List<Claim> PRINCIPAL_FIRST =
      List.of(FEES, PRINCIPAL, INTEREST, COMPOUND_INTEREST, PENALTY);
}
