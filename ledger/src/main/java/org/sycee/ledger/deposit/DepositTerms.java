package org.sycee.ledger.deposit;

import java.util.Currency;
import org.sycee.ledger.CustomerId;
import org.sycee.ledger.deposit.product.DepositProduct;
import org.sycee.ledger.deposit.product.ProductAccounts;
import org.sycee.ledger.journal.AccountCode;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.money.Money;

/// What was agreed when the deposit was opened.
///
/// `product` and `holder` decide the accounts of the general ledger. `overdraftLimit` is how far
/// the balance may go below zero; zero for an ordinary deposit and for every lump sum.
public record DepositTerms(
    CustomerId customer,
    Holder holder,
    AccountingUnit unit,
    Money overdraftLimit,
    DepositProduct product) {

  /// Who holds the deposit.
  public enum Holder {
    INDIVIDUAL,
    COMPANY,
    /// Another bank, or a financial institution like one (同业).
    BANK
  }

  public DepositTerms {
    if (overdraftLimit.isNegative()) {
      throw new IllegalArgumentException("the overdraft limit is negative: " + overdraftLimit);
    }
    if (product.isLumpSum() && !overdraftLimit.isZero()) {
      throw new IllegalArgumentException("a lump sum is not overdrawn by " + overdraftLimit);
    }
    if (!product.isOpenTo(holder)) {
      throw new IllegalArgumentException("%s of %s is none of ours".formatted(product, holder));
    }
    Currency currency = overdraftLimit.currency();
    if (!product.agreedAmount().map(Money::currency).orElse(currency).equals(currency)) {
      throw new IllegalArgumentException("kept in %s, agreed %s".formatted(currency, product));
    }
  }

  /// A demand deposit.
  public DepositTerms(
      CustomerId customer, Holder holder, AccountingUnit unit, Money overdraftLimit) {
    this(customer, holder, unit, overdraftLimit, new DepositProduct.Demand());
  }

  public ProductAccounts accounts() {
    return ProductAccounts.of(product, holder);
  }

  /// The account of the general ledger on which the balance stands.
  public AccountCode account() {
    return accounts().principal();
  }

  public Currency currency() {
    return overdraftLimit.currency();
  }
}
