package org.sycee.app.cli;

import java.io.PrintWriter;
import java.util.Currency;
import org.sycee.money.Money;
import org.sycee.treasury.ftp.MarginReport;
import org.sycee.treasury.ftp.MarginReport.BranchMargin;
import org.sycee.treasury.ftp.MarginReport.ProductMargin;

/// A margin report as tables: one for each branch, then the treasury, then what has no price. A
/// rate on nothing is a dash.
final class MarginText {
  private static final String ROW = "  %-22s %20s %18s %18s %18s %9s%n";
  private static final String NOTHING = "-";

  private final PrintWriter out;
  private final MarginReport report;
  private final Currency currency;

  MarginText(PrintWriter out, MarginReport report) {
    this.out = out;
    this.report = report;
    this.currency = report.currency();
  }

  void print() {
    out.printf(
        "%s, %s, from %s to %s (position %,d)%n",
        report.entity(), currency, report.from(), report.to(), report.position());
    report.branches().forEach(this::branch);
    out.printf("%ntreasury centre 司库%n");
    Money earned = report.treasuryInterest();
    row("from all branches", NOTHING, Money.zero(currency), earned, earned, NOTHING);
    out.printf("%n  interest booked %s%n", Amounts.grouped(report.bookedInterest()));
    out.printf("%ncontracts without a transfer rate: %d%n", report.unpriced().size());
    report
        .unpriced()
        .forEach(contract ->
            out.printf(
                "  %-22s %-10s %-22s %s: %s%n",
                contract.contract(),
                contract.branch(),
                contract.product(),
                contract.code(),
                contract.detail()));
  }

  private void branch(BranchMargin branch) {
    out.printf("%nbranch %s%n", branch.branch());
    out.printf(
        ROW, "", "average balance", "customer interest", "transfer interest", "margin", "rate %");
    branch.products().forEach(this::product);
    row(
        "TOTAL",
        NOTHING,
        branch.customerInterest(currency),
        branch.transferInterest(currency),
        branch.margin(currency),
        NOTHING);
    branch
        .others()
        .forEach(other ->
            out.printf(
                "  without transfer price %-8s %29s%n",
                other.account(), Amounts.grouped(other.interest())));
  }

  private void product(ProductMargin product) {
    row(
        product.product().name(),
        Amounts.grouped(product.averageBalance()),
        product.customerInterest(),
        product.transferInterest(),
        product.margin(),
        product
            .marginRate()
            .map(rate -> rate.perYear().movePointRight(2).toPlainString())
            .orElse(NOTHING));
  }

  private void row(
      String name, String average, Money customer, Money transfer, Money margin, String rate) {
    out.printf(
        ROW,
        name,
        average,
        Amounts.grouped(customer),
        Amounts.grouped(transfer),
        Amounts.grouped(margin),
        rate);
  }
}
