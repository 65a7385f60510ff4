package org.sycee.app.export;

import org.sycee.ledger.journal.AccountCode;
import org.sycee.ledger.journal.AccountType;
import org.sycee.ledger.journal.ChartOfAccounts;

/// The five roots under which accounting programs file accounts.
enum AccountRoot {
  ASSETS("Assets"),
  LIABILITIES("Liabilities"),
  EQUITY("Equity"),
  INCOME("Income"),
  EXPENSES("Expenses");

  private static final ChartOfAccounts CHART = ChartOfAccounts.commercialBank();

  private final String text;

  AccountRoot(String text) {
    this.text = text;
  }

  /// The root of an account of the chart. A common account (class 3) is an asset or a liability as
  /// its balance says, but a name cannot change sides: it is filed with the assets. Memo accounts
  /// (class 7) are neither, and are filed with equity.
  static AccountRoot of(AccountCode code) {
    AccountType type =
        CHART
            .account(code)
            .orElseThrow(
                () -> new IllegalStateException("account " + code + " is not in the chart"))
            .type();
    return switch (type) {
      case ASSET, CONTRA_ASSET, COMMON -> ASSETS;
      case LIABILITY, CONTRA_LIABILITY -> LIABILITIES;
      case EQUITY, MEMO -> EQUITY;
      case INCOME -> INCOME;
      case EXPENSE -> EXPENSES;
    };
  }

  @Override
  public String toString() {
    return text;
  }
}
