package org.sycee.ledger.loanplan;

import java.math.BigDecimal;
import java.util.List;
import org.sycee.money.Rate;

/// What is agreed about paying late and paying early.
///
/// @param penaltyPercent by how much the rate on overdue principal is higher, 50 for half as much
///   again
/// @param compound whether unpaid interest bears interest (复利)
/// @param prepaymentFeeBasisPoints compensation on principal paid early
/// @param allocation in which order a payment meets the claims
public record LateTerms(
    int penaltyPercent, boolean compound, int prepaymentFeeBasisPoints, List<Claim> allocation) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  public LateTerms {
    allocation = List.copyOf(allocation);
  }

  public Rate penaltyRate(Rate contractRate) {
    BigDecimal factor = HUNDRED.add(BigDecimal.valueOf(penaltyPercent)).movePointLeft(2);
    return new Rate(contractRate.perYear().multiply(factor));
  }
}
