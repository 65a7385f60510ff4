package org.sycee.ledger.journal;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// The accounts of a bank, in the order of their codes.
public final class ChartOfAccounts {
  private final SortedMap<AccountCode, Account> accounts;

  ChartOfAccounts(SortedMap<AccountCode, Account> accounts) {
    this.accounts = Collections.unmodifiableSortedMap(new TreeMap<>(accounts));
  }

  /// The chart of a commercial bank under the Chinese accounting standards, with our sub-accounts:
  /// `chart-of-accounts.csv` names its sources.
  public static ChartOfAccounts commercialBank() {
    return ChartOfAccountsFile.COMMERCIAL_BANK;
  }

  public Optional<Account> account(AccountCode code) {
    return Optional.ofNullable(accounts.get(code));
  }

  public boolean contains(AccountCode code) {
    return accounts.containsKey(code);
  }

  /// The accounts directly below the code.
  public List<Account> children(AccountCode code) {
    return accounts.values().stream()
        .filter(account -> account.code().parent().equals(Optional.of(code)))
        .toList();
  }

  public Collection<Account> accounts() {
    return accounts.values();
  }

  /// This chart, if 2011 is 吸收存款 and 2012 同业存放.
  ///
  /// A draft of February 2006 that still circulates has them the other way round. Loaded unseen, it
  /// would report customers' deposits as deposits of banks.
  public ChartOfAccounts requireOfficialNumbering() {
    requireName("2011", "吸收存款");
    requireName("2012", "同业存放");
    return this;
  }

  private void requireName(String code, String chinese) {
    Optional<String> name = account(new AccountCode(code)).map(Account::chinese);
    if (!name.equals(Optional.of(chinese))) {
      throw new IllegalStateException(
          "%s is %s in the official numbering, not %s"
              .formatted(code, chinese, name.orElse("missing")));
    }
  }
}
