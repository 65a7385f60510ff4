package org.sycee.projections.dayreport;

import org.sycee.ledger.journal.AccountCode;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.ledger.journal.ChartOfAccounts;
import org.sycee.ledger.journal.NormalBalance;
import org.sycee.ledger.journal.Side;

/// A line of the day report: an account of a branch in one currency, over all books.
record ReportLine(String entity, String branch, AccountCode account, String currency) {

  ReportLine(AccountingUnit unit, AccountCode account, String currency) {
    this(unit.entity(), unit.branch(), account, currency);
  }

  /// The side on which receipts stand; an account that may stand on both is read as an asset.
  Side normalSide() {
    return ChartOfAccounts.commercialBank()
        .account(account)
        .filter(known -> known.normalBalance() == NormalBalance.CREDIT)
        .map(_ -> Side.CREDIT)
        .orElse(Side.DEBIT);
  }
}
