package org.sycee.treasury.ftp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sycee.treasury.TreasuryScene.cny;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sycee.ledger.deposit.DepositTerms.Holder;
import org.sycee.ledger.deposit.product.DepositProduct;
import org.sycee.ledger.deposit.product.DepositProduct.Agreement;
import org.sycee.ledger.deposit.product.DepositProduct.AtMaturity;
import org.sycee.ledger.deposit.product.DepositProduct.Call;
import org.sycee.ledger.deposit.product.DepositProduct.Demand;
import org.sycee.ledger.deposit.product.DepositProduct.Notice;
import org.sycee.ledger.deposit.product.DepositProduct.Time;
import org.sycee.ledger.deposit.product.DepositProduct.TimeOrDemand;
import org.sycee.ledger.deposit.product.ProductAccounts;
import org.sycee.ledger.journal.AccountCode;
import org.sycee.ledger.journal.Side;
import org.sycee.ledger.loan.LoanAccounts;
import org.sycee.money.Rate;
import org.sycee.treasury.DealProduct;
import org.sycee.treasury.deal.DealAccounts;

/// The report must find the principal and the interest of a contract in one product, on whatever
/// accounts the products book them.
class ProductLineTest {
  private static void isOne(AccountCode principal, AccountCode interest, Side side) {
    ProductLine line = ProductLine.ofInterest(interest).orElseThrow();
    assertThat(ProductLine.ofPrincipal(principal)).contains(line);
    assertThat(ProductLine.principals()).contains(principal);
    assertThat(line.side()).isEqualTo(side);
  }

  @Test
  void every_deposit_is_in_one_product() {
    var products =
        List.<DepositProduct>of(
            new Demand(),
            new Agreement(cny("50000.00")),
            new Call(Rate.ofPercent("1"), 360),
            new Time(12, AtMaturity.STAY),
            new TimeOrDemand(),
            new Notice(7, cny("50000.00")));
    for (DepositProduct product : products) {
      Stream.of(Holder.values())
          .filter(product::isOpenTo)
          .map(holder -> ProductAccounts.of(product, holder))
          .forEach(accounts -> isOne(accounts.principal(), accounts.expense(), Side.CREDIT));
    }
  }

  @Test
  void every_deal_that_bears_interest_is_in_one_product() {
    for (DealProduct product : DealProduct.values()) {
      DealAccounts accounts = DealAccounts.of(product);
      Side side = product.isLent() ? Side.DEBIT : Side.CREDIT;
      accounts
          .interest()
          .ifPresent(interest -> isOne(accounts.principal(), interest.result(), side));
    }
  }

  @Test
  void every_loan_is_told_by_its_income() {
    assertThat(LoanAccounts.interest().values())
        .allSatisfy(income -> {
          ProductLine line = ProductLine.ofInterest(income).orElseThrow();
          assertThat(line.name()).endsWith("_LOAN");
          assertThat(line.side()).isEqualTo(Side.DEBIT);
        });
    assertThat(ProductLine.ofPrincipal(new AccountCode("1303.01"))).isEmpty();
  }
}
