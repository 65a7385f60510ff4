package org.sycee.treasury.ftp;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sycee.ledger.journal.AccountCode;
import org.sycee.money.Money;
import org.sycee.money.Rate;

/// Where the interest of a period was earned: by the branches with their customers, or by the
/// treasury that stands between them. Both days are included.
///
/// Amounts are as the branch earns them: interest that it pays, or is charged by the treasury, is
/// below zero. So a margin is always the sum of the two.
public record MarginReport(
    String entity,
    Currency currency,
    LocalDate from,
    LocalDate to,
    long position,
    List<BranchMargin> branches,
    List<UnpricedContract> unpriced) {

  public MarginReport {
    branches = List.copyOf(branches);
    unpriced = List.copyOf(unpriced);
  }

  /// The products of a branch in their order, and its interest that no product of the report bears.
  public record BranchMargin(
      String branch, List<ProductMargin> products, List<OtherInterest> others) {
    public BranchMargin {
      products = List.copyOf(products);
      others = List.copyOf(others);
    }

    public Money customerInterest(Currency currency) {
      return sum(currency, products.stream().map(ProductMargin::customerInterest));
    }

    public Money transferInterest(Currency currency) {
      return sum(currency, products.stream().map(ProductMargin::transferInterest));
    }

    public Money margin(Currency currency) {
      return customerInterest(currency).plus(transferInterest(currency));
    }

    public Money otherInterest(Currency currency) {
      return sum(currency, others.stream().map(OtherInterest::interest));
    }
  }

  /// `customerInterest` is what was booked on the account of the product's interest in the branch.
  /// `marginRate` is per year on the average balance; empty if there was none.
  public record ProductMargin(
      ProductLine product,
      Money averageBalance,
      Money customerInterest,
      Money transferInterest,
      Optional<Rate> marginRate) {
    public Money margin() {
      return customerInterest.plus(transferInterest);
    }
  }

  /// Interest without a transfer price, such as that of bonds and bills.
  public record OtherInterest(AccountCode account, Money interest) {}

  /// A contract without a transfer rate, the name of the refusal, and its sentence.
  public record UnpricedContract(
      String contract, String branch, ProductLine product, String code, String detail) {}

  /// What the treasury centre earns from all branches: what they earn from it, with the other sign.
  public Money treasuryInterest() {
    return sum(currency, branches.stream().map(branch -> branch.transferInterest(currency)))
        .negated();
  }

  /// Interest earned less interest spent, as the trial balance has it: of the products, and other.
  public Money bookedInterest() {
    return sum(
        currency,
        branches.stream()
            .map(branch -> branch.customerInterest(currency).plus(branch.otherInterest(currency))));
  }

  /// Whether every contract with money has a transfer rate.
  public boolean isExplained() {
    return unpriced.isEmpty();
  }

  private static Money sum(Currency currency, Stream<Money> amounts) {
    return amounts.reduce(Money.zero(currency), Money::plus);
  }
}
