package org.sycee.projections.deposits;

import org.sycee.ledger.deposit.DepositId;
import org.sycee.ledger.deposit.product.ProductAccounts;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.money.Money;

/// The interest a deposit has earned up to the close of a day and was not paid: its part in the
/// accrual of all deposits of the same unit, product, accounts and currency. `product` is the
/// simple name of its kind.
public record DepositAccrual(
    DepositId depositId,
    AccountingUnit unit,
    String product,
    ProductAccounts accounts,
    Money outstanding) {}
