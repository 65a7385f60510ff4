package org.sycee.ledger.deposit;

import java.time.LocalDate;
import org.sycee.ledger.deposit.DepositEvent.*;
import org.sycee.ledger.deposit.DepositTerms.Holder;

/// When a deposit is dormant (久悬): the running account of a company that had neither receipts nor
/// payments for a year and does not owe the bank anything. 人民币银行结算账户管理办法 (PBOC order 5 of 2003)
/// art. 56, which says nothing of individuals.
///
/// Of debts the deposit itself knows only its overdraft; who looks for dormant deposits leaves out
/// borrowers.
public final class Dormancy {
  private Dormancy() {}

  /// Whether it is a receipt or payment of the customer's, and not the bank's own interest, fee or
  /// correction.
  public static boolean isInterruptedBy(BalanceChanged event) {
    return switch (event) {
      case FundsDeposited _, FundsWithdrawn _, TransferLeg _, FundsDeducted _ -> true;
      case ContractLeg _ -> true;
      case InterestCredited _, InterestCharged _, InterestSettled _, InterestPaid _ -> false;
      case FeeCharged _, TransactionReversed _ -> false;
    };
  }

  static boolean isMetBy(ActiveDeposit deposit, LocalDate date) {
    return deposit.terms().holder() == Holder.COMPANY
        && !deposit.terms().product().isLumpSum()
        && deposit.restrictions().dormantSince().isEmpty()
        && !deposit.balance().isNegative()
        && !date.isBefore(deposit.lastMovedOn().plusYears(1));
  }
}
