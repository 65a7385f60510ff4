package org.sycee.app.http.treasury;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.sycee.money.Money;
import org.sycee.money.Rate;
import org.sycee.treasury.ftp.MarginReport;
import org.sycee.treasury.ftp.MarginReport.BranchMargin;
import org.sycee.treasury.ftp.MarginReport.OtherInterest;
import org.sycee.treasury.ftp.MarginReport.ProductMargin;
import org.sycee.treasury.ftp.MarginReport.UnpricedContract;
import org.sycee.treasury.ftp.ProductLine;

/// A margin report with its totals.
@Schema(name = "MarginReport")
record MarginReportResource(
    String entity,
    Currency currency,
    LocalDate from,
    LocalDate to,
    @Schema(description = "Position of the log as known at which it was worked out.") long position,
    @Schema(description = "Whether every contract with money has a transfer rate.")
        boolean explained,
    List<Branch> branches,
    @Schema(description = "What the treasury centre earns from all branches together.")
        Money treasuryInterest,
    @Schema(description = "All interest of the trial balance: of the products, and other.")
        Money bookedInterest,
    List<UnpricedContract> unpriced) {

  @Schema(name = "BranchMargin")
  record Branch(
      String branch,
      List<Product> products,
      Money customerInterest,
      Money transferInterest,
      Money margin,
      @Schema(description = "Interest that has no transfer price, such as that of bonds.")
          List<OtherInterest> otherInterest) {
    static Branch of(BranchMargin branch, Currency currency) {
      return new Branch(
          branch.branch(),
          branch.products().stream().map(Product::of).toList(),
          branch.customerInterest(currency),
          branch.transferInterest(currency),
          branch.margin(currency),
          branch.others());
    }
  }

  @Schema(name = "ProductMargin")
  record Product(
      ProductLine product,
      Money averageBalance,
      Money customerInterest,
      Money transferInterest,
      Money margin,
      @Schema(description = "Per year on the average balance.") Optional<Rate> marginRate) {
    static Product of(ProductMargin product) {
      return new Product(
          product.product(),
          product.averageBalance(),
          product.customerInterest(),
          product.transferInterest(),
          product.margin(),
          product.marginRate());
    }
  }

  static MarginReportResource of(MarginReport report) {
    return new MarginReportResource(
        report.entity(),
        report.currency(),
        report.from(),
        report.to(),
        report.position(),
        report.isExplained(),
        report.branches().stream().map(each -> Branch.of(each, report.currency())).toList(),
        report.treasuryInterest(),
        report.bookedInterest(),
        report.unpriced());
  }
}
