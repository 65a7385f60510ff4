package org.sycee.ledger.accrual;

import java.util.Currency;
import org.sycee.ledger.journal.AccountCode;
import org.sycee.ledger.journal.AccountingUnit;

/// Contracts whose interest is accrued in one entry: those that share, in one set of books and one
/// currency, an account of accrued interest.
///
/// `accrued` is an account of interest receivable (1132 …) or payable (2231 …), `result` that of
/// the income or expense. Its text is `CN01/0101/BANKING/2231.01/6411.01/CNY`.
public record AccrualGroup(
    AccountingUnit unit, AccountCode accrued, AccountCode result, Currency currency)
    implements Comparable<AccrualGroup> {
  private static final String RECEIVABLE = "1132";
  private static final String PAYABLE = "2231";

  public AccrualGroup {
    if (!isOf(accrued, RECEIVABLE) && !isOf(accrued, PAYABLE)) {
      throw new IllegalArgumentException(
          "accrued interest stands on 1132 or 2231, not on %s".formatted(accrued));
    }
  }

  private static boolean isOf(AccountCode code, String control) {
    return code.toString().startsWith(control);
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

  /// Whether the bank receives the interest.
  public boolean isReceivable() {
    return isOf(accrued, RECEIVABLE);
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
