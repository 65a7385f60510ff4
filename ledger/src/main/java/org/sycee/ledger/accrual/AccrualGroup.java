package org.sycee.ledger.accrual;

import java.util.Currency;
import java.util.List;
import org.sycee.ledger.journal.AccountCode;
import org.sycee.ledger.journal.AccountingUnit;

/// Contracts whose interest is accrued in one entry: those that share, in one set of books and one
/// currency, an account of accrued interest.
///
/// `accrued` is an account of interest receivable (1132 …) or payable (2231 …), or of interest that
/// was taken (1301.02) or paid (2021.02, 2502.02) in advance and is the less the more of it was
/// earned or spent; `result` that of the income or expense. Its text is
/// `CN01/0101/BANKING/2231.01/6411.01/CNY`.
public record AccrualGroup(
    AccountingUnit unit, AccountCode accrued, AccountCode result, Currency currency)
    implements Comparable<AccrualGroup> {
  private static final List<String> ASSETS = List.of("1132", "1301.02");
  private static final List<String> LIABILITIES = List.of("2231", "2021.02", "2502.02");

  public AccrualGroup {
    if (!isOf(accrued, ASSETS) && !isOf(accrued, LIABILITIES)) {
      throw new IllegalArgumentException("interest does not accrue on %s".formatted(accrued));
    }
  }

  private static boolean isOf(AccountCode code, List<String> controls) {
    return controls.stream().anyMatch(code.text()::startsWith);
  }

  /// Reads the text written by [#toString()].
  public static AccrualGroup parse(String text) {
    String[] parts = text.split("/", -1);
    if (parts.length != 6) {
      throw new IllegalArgumentException(
          "'%s' is not a group of accruals such as 'CN01/0101/BANKING/2231.01/6411.01/CNY'"
              .formatted(text));
    }
    return new AccrualGroup(
        new AccountingUnit(parts[0], parts[1], parts[2]),
        new AccountCode(parts[3]),
        new AccountCode(parts[4]),
        Currency.getInstance(parts[5]));
  }

  /// Whether the bank earns the interest.
  public boolean isReceivable() {
    return isOf(accrued, ASSETS);
  }

  @Override
  public int compareTo(AccrualGroup other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public String toString() {
    return "%s/%s/%s/%s".formatted(unit, accrued, result, currency.getCurrencyCode());
  }
}
