package org.sycee.treasury.ftp;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sycee.ledger.journal.AccountCode;
import org.sycee.money.Money;
import org.sycee.money.Rate;
import org.sycee.treasury.ftp.Funding.Priced;
import org.sycee.treasury.ftp.Funding.Unpriced;
import org.sycee.treasury.ftp.MarginReport.BranchMargin;
import org.sycee.treasury.ftp.MarginReport.OtherInterest;
import org.sycee.treasury.ftp.MarginReport.ProductMargin;
import org.sycee.treasury.ftp.MarginReport.UnpricedContract;

/// Adds up a margin report in one currency, contract by contract.
public final class MarginSums {
  /// A margin rate has four decimals of a per cent.
  private static final int RATE_DECIMALS = 6;

  private final String entity;
  private final Currency currency;
  private final LocalDate from;
  private final LocalDate to;
  private final SortedMap<String, Branch> branches = new TreeMap<>();
  private final List<UnpricedContract> unpriced = new ArrayList<>();

  public MarginSums(String entity, Currency currency, LocalDate from, LocalDate to) {
    this.entity = entity;
    this.currency = currency;
    this.from = from;
    this.to = to;
  }

  private final class Branch {
    private final Map<ProductLine, Product> products = new EnumMap<>(ProductLine.class);
    private final SortedMap<AccountCode, Money> others = new TreeMap<>();

    Product product(ProductLine line) {
      return products.computeIfAbsent(line, _ -> new Product());
    }
  }

  private final class Product {
    private BigDecimal balanceDays = BigDecimal.ZERO;
    private Money customerInterest = Money.zero(currency);
    private Money transferInterest = Money.zero(currency);

    ProductMargin margin(ProductLine line) {
      return new ProductMargin(
          line,
          averageBalance(balanceDays),
          customerInterest,
          transferInterest,
          marginRate(customerInterest.plus(transferInterest), balanceDays));
    }
  }

  /// Adds what a contract ties; one that had no money in the period is nothing.
  public void add(Funding funding) {
    if (funding.balanceDays().signum() == 0) {
      return;
    }
    FundedContract contract = funding.contract();
    Product product = branch(contract.branch()).product(contract.product());
    product.balanceDays = product.balanceDays.add(funding.balanceDays());
    switch (funding) {
      case Priced f ->
          product.transferInterest = product.transferInterest.plus(f.transferInterest());
      case Unpriced f ->
          unpriced.add(
              new UnpricedContract(
                  contract.contract(),
                  contract.branch(),
                  contract.product(),
                  f.code(),
                  f.detail()));
    }
  }

  /// Adds what was booked on an account of interest of a branch: credits less debits.
  public void add(String branch, AccountCode account, Money interest) {
    Branch sums = branch(branch);
    ProductLine.ofInterest(account)
        .ifPresentOrElse(
            line -> {
              Product product = sums.product(line);
              product.customerInterest = product.customerInterest.plus(interest);
            },
            () -> sums.others.merge(account, interest, Money::plus));
  }

  private Branch branch(String name) {
    return branches.computeIfAbsent(name, _ -> new Branch());
  }

  /// As known at a position of the log.
  public MarginReport at(long position) {
    List<BranchMargin> margins =
        branches.entrySet().stream().map(each -> margin(each.getKey(), each.getValue())).toList();
    return new MarginReport(entity, currency, from, to, position, margins, unpriced);
  }

  private static BranchMargin margin(String name, Branch branch) {
    return new BranchMargin(
        name,
        branch.products.entrySet().stream()
            .map(each -> each.getValue().margin(each.getKey()))
            .toList(),
        branch.others.entrySet().stream()
            .map(each -> new OtherInterest(each.getKey(), each.getValue()))
            .toList());
  }

  /// The mean of the closing balances of all days of the period, half up.
  private Money averageBalance(BigDecimal balanceDays) {
    BigDecimal days = BigDecimal.valueOf(ChronoUnit.DAYS.between(from, to) + 1);
    return new Money(currency, balanceDays.divide(days, 0, RoundingMode.HALF_UP).longValueExact());
  }

  /// The margin on the balance-days, a year having 365 of them, half up.
  private static Optional<Rate> marginRate(Money margin, BigDecimal balanceDays) {
    return balanceDays.signum() > 0
        ? Optional.of(
            new Rate(
                BigDecimal.valueOf(margin.minorUnits())
                    .multiply(FundedContract.DAYS_OF_YEAR)
                    .divide(balanceDays, RATE_DECIMALS, RoundingMode.HALF_UP)))
        : Optional.empty();
  }
}
