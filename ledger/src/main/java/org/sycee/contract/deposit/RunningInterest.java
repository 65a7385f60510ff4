package org.sycee.contract.deposit;

import org.sycee.contract.interest.BalanceHistory;
import org.sycee.contract.interest.InterestPeriod;
import org.sycee.contract.interest.InterestSettlement;
import org.sycee.contract.interest.RateTable;
import org.sycee.contract.interest.SettledInterest;

/// How an account earns interest into which money comes and from which it goes at any time.
public sealed interface RunningInterest extends DepositInterest
    permits DemandInterest, AgreementInterest, CallInterest {
  InterestSettlement settlement();

  /// The interest of one period, such as the one that ends when the account is closed.
  SettledInterest settle(InterestPeriod period, BalanceHistory balances, RateTable rates);
}
