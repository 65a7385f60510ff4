package org.sycee.ledger.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Reads a chart from lines of `code,type,normal,chinese,english`. No name contains a comma.
final class ChartOfAccountsFile {
  private static final String RESOURCE = "chart-of-accounts.csv";
  private static final String COLUMNS = "code,type,normal,chinese,english";

  static final ChartOfAccounts COMMERCIAL_BANK = load();

  private ChartOfAccountsFile() {}

  private static ChartOfAccounts load() {
    var resource = Objects.requireNonNull(ChartOfAccountsFile.class.getResourceAsStream(RESOURCE));
    try (var lines = new BufferedReader(new InputStreamReader(resource, UTF_8))) {
      return read(lines.lines().toList()).requireOfficialNumbering();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A fault is reported with its line.
  static ChartOfAccounts read(List<String> lines) {
    var accounts = new TreeMap<AccountCode, Account>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isBlank() && !line.startsWith("#") && !line.equals(COLUMNS)) {
        try {
          add(account(line), accounts);
        } catch (RuntimeException e) {
          throw new IllegalStateException(
              "line %d of the chart of accounts: %s".formatted(i + 1, e.getMessage()), e);
        }
      }
    }
    return new ChartOfAccounts(accounts);
  }

  private static Account account(String line) {
    List<String> fields = List.of(line.split(",", -1));
    require(fields.size() == 5, "five fields are expected: " + line);
    return new Account(
        new AccountCode(fields.get(0)),
        AccountType.valueOf(fields.get(1)),
        NormalBalance.valueOf(fields.get(2)),
        fields.get(3),
        fields.get(4));
  }

  private static void add(Account account, SortedMap<AccountCode, Account> accounts) {
    account
        .code()
        .parent()
        .ifPresent(code -> requireParent(account, code, Optional.ofNullable(accounts.get(code))));
    require(accounts.put(account.code(), account) == null, account.code() + " stands there twice");
  }

  private static void requireParent(Account account, AccountCode code, Optional<Account> parent) {
    require(parent.isPresent(), account.code() + " has no parent " + code + " before it");
    require(
        parent.map(Account::type).equals(Optional.of(account.type())),
        account.code() + " is not of the type of its parent " + code);
  }

  private static void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new IllegalStateException(otherwise);
    }
  }
}
