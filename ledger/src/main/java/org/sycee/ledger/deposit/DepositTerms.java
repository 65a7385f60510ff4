package org.sycee.ledger.deposit;

import java.util.Currency;
import org.sycee.ledger.CustomerId;
import org.sycee.ledger.journal.AccountCode;
import org.sycee.ledger.journal.AccountCodes;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.money.Money;

/// What was agreed when the deposit was opened.
///
/// `overdraftLimit` is how far the balance may go below zero; zero for an ordinary deposit.
public record DepositTerms(
    CustomerId customer, Holder holder, AccountingUnit unit, Money overdraftLimit) {

  /// Who holds the deposit; it decides the account of the general ledger.
  public enum Holder {
    INDIVIDUAL(AccountCodes.DEMAND_DEPOSITS_OF_INDIVIDUALS),
    COMPANY(AccountCodes.DEMAND_DEPOSITS_OF_COMPANIES);

    private final AccountCode account;

    Holder(AccountCode account) {
      this.account = account;
    }

    AccountCode account() {
      return account;
    }
  }

  public DepositTerms {
    if (overdraftLimit.isNegative()) {
      throw new IllegalArgumentException("the overdraft limit is negative: " + overdraftLimit);
    }
  }

  /// The account of the general ledger on which the balance stands.
  public AccountCode account() {
    return holder.account();
  }

  public Currency currency() {
    return overdraftLimit.currency();
  }
}
