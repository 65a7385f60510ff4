package org.sycee.app.web;

import java.util.Optional;
import org.sycee.ledger.journal.Account;
import org.sycee.ledger.journal.AccountCode;
import org.sycee.ledger.journal.ChartOfAccounts;

/// An account with its names in both languages.
public record AccountNames(String code, String chinese, String english) {

  /// The names are empty for a code the chart does not have.
  static AccountNames of(String code) {
    Optional<Account> account = ChartOfAccounts.commercialBank().account(new AccountCode(code));
    return new AccountNames(
        code, account.map(Account::chinese).orElse(""), account.map(Account::english).orElse(""));
  }
}
