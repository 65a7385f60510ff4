package org.sycee.ledger.journal;

import java.util.Optional;
import org.sycee.ledger.NameShape;

/// An account in one set of books, and the contract whose subsidiary account it is, if any.
///
/// Its text is `CN01/0101/BANKING/1001` or, for a contract, `CN01/0101/BANKING/2011.01/dep_7`.
public record LedgerAccount(AccountingUnit unit, AccountCode code, Optional<String> contract) {
  private static final int MAX_CONTRACT = 44;

  public LedgerAccount {
    contract.ifPresent(LedgerAccount::requireContract);
  }

  public static LedgerAccount of(AccountingUnit unit, AccountCode code) {
    return new LedgerAccount(unit, code, Optional.empty());
  }

  public static LedgerAccount of(AccountingUnit unit, AccountCode code, String contract) {
    return new LedgerAccount(unit, code, Optional.of(contract));
  }

  /// Reads the text written by [#toString()].
  public static LedgerAccount parse(String text) {
    String[] parts = text.split("/", -1);
    if (parts.length < 4 || parts.length > 5) {
      throw new IllegalArgumentException(
          "'%s' is not a ledger account such as 'CN01/0101/BANKING/1001'".formatted(text));
    }
    var unit = new AccountingUnit(parts[0], parts[1], parts[2]);
    return new LedgerAccount(
        unit,
        new AccountCode(parts[3]),
        parts.length == 5 ? Optional.of(parts[4]) : Optional.empty());
  }

  private static void requireContract(String contract) {
    if (!NameShape.fits(contract, 0, MAX_CONTRACT, "_-")) {
      throw new IllegalArgumentException(
          "a contract has 1 to 44 letters, digits, _ and - but this one is '%s'"
              .formatted(contract));
    }
  }

  @Override
  public String toString() {
    String account = unit.toString() + '/' + code;
    return contract.isPresent() ? account + '/' + contract.get() : account;
  }
}
