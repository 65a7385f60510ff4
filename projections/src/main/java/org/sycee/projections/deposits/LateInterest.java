package org.sycee.projections.deposits;

import java.util.List;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.ledger.deposit.product.ProductAccounts;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.money.Money;

/// What late bookings, the causes, add to the interest that a deposit earned on earlier days;
/// negative if they take away.
public record LateInterest(
    DepositId depositId,
    AccountingUnit unit,
    ProductAccounts accounts,
    List<TransactionId> causes,
    Money difference) {}
