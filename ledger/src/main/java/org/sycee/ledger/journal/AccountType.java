package org.sycee.ledger.journal;

/// What an account measures. The first digit of its code tells the class, as the Chinese accounting
/// standards number them; class 7 is ours.
public enum AccountType {
  ASSET('1', NormalBalance.DEBIT),
  /// Deducted from an asset, such as an allowance.
  CONTRA_ASSET('1', NormalBalance.CREDIT),
  LIABILITY('2', NormalBalance.CREDIT),
  /// Deducted from a liability, such as a finance charge that is still to come.
  CONTRA_LIABILITY('2', NormalBalance.DEBIT),
  /// 共同类: an asset or a liability, whichever the balance says.
  COMMON('3', NormalBalance.EITHER),
  /// Mostly credit; treasury stock is debit.
  EQUITY('4', NormalBalance.EITHER),
  INCOME('6', NormalBalance.CREDIT),
  EXPENSE('6', NormalBalance.DEBIT),
  /// Off the balance sheet, in units or amounts, by single entry.
  MEMO('7', NormalBalance.DEBIT);

  private final char firstDigit;
  private final NormalBalance normalBalance;

  AccountType(char firstDigit, NormalBalance normalBalance) {
    this.firstDigit = firstDigit;
    this.normalBalance = normalBalance;
  }

  boolean numbers(AccountCode code) {
    return code.text().charAt(0) == firstDigit;
  }

  boolean allows(NormalBalance balance) {
    return balance == normalBalance
        || balance == NormalBalance.EITHER
        || normalBalance == NormalBalance.EITHER;
  }
}
