package org.sycee.app.sample;

import static org.sycee.app.sample.SampleCustomers.HEAD_OFFICE;
import static org.sycee.app.sample.SampleCustomers.RIVERSIDE;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.sycee.app.sample.SampleBorrower.Agreed;
import org.sycee.ledger.Command;
import org.sycee.ledger.CustomerId;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.deposit.Channel;
import org.sycee.ledger.deposit.DepositCommand.WithdrawFunds;
import org.sycee.ledger.deposit.DepositTerms.Holder;
import org.sycee.ledger.facility.EmployeeId;
import org.sycee.ledger.facility.LoanProduct;
import org.sycee.ledger.lending.LendingCommand.PrepayLoan;
import org.sycee.ledger.loan.LoanCommand.ClearBorrowedName;
import org.sycee.ledger.loan.LoanCommand.ForgivePrincipal;
import org.sycee.ledger.loan.LoanCommand.ReportBorrowedName;
import org.sycee.ledger.loan.LoanCommand.TagLoan;
import org.sycee.ledger.loan.LoanCommand.TransferLoanOut;
import org.sycee.ledger.loan.PrepaymentMode;
import org.sycee.ledger.loanplan.LoanCategory;
import org.sycee.ledger.loanplan.LoanPricing;
import org.sycee.ledger.loanplan.LoanTags;
import org.sycee.ledger.loanplan.ObservedRate;
import org.sycee.ledger.loanplan.Repayment;
import org.sycee.money.Money;
import org.sycee.money.Rate;

/// Seven borrowers of the sample bank. Orchard, mill and teacher pay every month, the teacher early
/// as well; the shop pays at the end, but for the interest; the fish pond cannot pay its principal,
/// the tea master not his interest. The brickworks are sold, and the mill is counted otherwise
/// later.
///
/// What falls due, is collected and becomes overdue happens at the ends of the days.
final class SampleLoans {
  private static final EmployeeId WANG = new EmployeeId("wang");
  private static final EmployeeId ZHOU = new EmployeeId("zhou");
  private static final EmployeeId APPROVER = new EmployeeId("zhao");
  private static final LocalDate NEXT_YEAR = LocalDate.of(2026, 8, 20);

  private static final SampleBorrower ORCHARD =
      farmer(
          "orchard", new LoanTags(LoanCategory.AGRICULTURAL, "A01", "330106", false, true, WANG));
  private static final SampleBorrower FISHPOND =
      farmer(
          "fishpond", new LoanTags(LoanCategory.AGRICULTURAL, "A04", "330110", false, true, WANG));
  private static final SampleBorrower TEAMASTER =
      farmer(
          "teamaster", new LoanTags(LoanCategory.AGRICULTURAL, "A01", "330110", false, true, WANG));
  private static final SampleBorrower MILL =
      company(
          "mill", new LoanTags(LoanCategory.RURAL_INDUSTRY, "C13", "330106", true, false, ZHOU));
  private static final SampleBorrower BRICKWORKS =
      company(
          "brickworks",
          new LoanTags(LoanCategory.RURAL_INDUSTRY, "C30", "330110", false, false, ZHOU));
  private static final SampleBorrower SHOP =
      company(
          "shop", new LoanTags(LoanCategory.RURAL_COMMERCE, "F52", "330106", true, false, ZHOU));
  private static final SampleBorrower TEACHER =
      new SampleBorrower(
          "teacher",
          Holder.INDIVIDUAL,
          RIVERSIDE,
          LoanProduct.CONSUMER,
          new LoanTags(LoanCategory.OTHER, "P83", "330106", false, false, WANG));

  private static SampleBorrower farmer(String name, LoanTags tags) {
    return new SampleBorrower(name, Holder.INDIVIDUAL, RIVERSIDE, LoanProduct.FARMER, tags);
  }

  private static SampleBorrower company(String name, LoanTags tags) {
    return new SampleBorrower(name, Holder.COMPANY, HEAD_OFFICE, LoanProduct.WORKING_CAPITAL, tags);
  }

  /// What happens to loans on the business day of a number.
  List<Command> on(int day, LocalDate today, Supplier<TransactionId> next) {
    return switch (day) {
      case 1 -> ORCHARD.borrows(fixed("120000.00", NEXT_YEAR, Repayment.LINEAR), today, next);
      case 2 ->
          FISHPOND.borrows(
              fixed("60000.00", LocalDate.of(2025, 9, 22), Repayment.BULLET), today, next);
      case 3 -> MILL.borrows(linked("3000000.00", NEXT_YEAR), today, next);
      case 4 ->
          SHOP.borrows(
              fixed("800000.00", LocalDate.of(2025, 12, 2), Repayment.BULLET), today, next);
      case 5 -> TEACHER.borrows(fixed("90000.00", NEXT_YEAR, Repayment.ANNUITY), today, next);
      case 6 ->
          TEAMASTER.borrows(fixed("40000.00", NEXT_YEAR, Repayment.INTEREST_ONLY), today, next);
      case 7 ->
          BRICKWORKS.borrows(fixed("500000.00", NEXT_YEAR, Repayment.INTEREST_ONLY), today, next);
      // The fish are bought, and so few come back that 45,000 cannot be paid; the tea master buys
      // trees with all he has.
      case 8 -> List.of(spends(FISHPOND, "45000.00", today, next));
      case 9 -> List.of(spends(TEAMASTER, "40000.00", today, next));
      case 35 ->
          List.of(
              new ReportBorrowedName(
                  next.get(), TEAMASTER.loan(), new CustomerId("cus_p007"), "same phone", today));
      case 45 -> List.of(prepays(TEACHER, "30000.00", today, next));
      case 55 ->
          List.of(
              new ForgivePrincipal(
                  next.get(), FISHPOND.loan(), Money.of("CNY", "5000.00"), APPROVER, today));
      case 60 ->
          List.of(
              new TransferLoanOut(
                  next.get(),
                  BRICKWORKS.loan(),
                  "Provincial AMC 省资产管理公司",
                  Money.of("CNY", "490000.00"),
                  today));
      case 70 ->
          List.of(
              new ClearBorrowedName(next.get(), TEAMASTER.loan(), "it was his brother's", today));
      case 75 ->
          List.of(
              new TagLoan(
                  next.get(),
                  MILL.loan(),
                  new LoanTags(LoanCategory.RURAL_COMMERCE, "F51", "330106", true, false, ZHOU),
                  today));
      default -> List.of();
    };
  }

  private static Command spends(
      SampleBorrower borrower, String amount, LocalDate today, Supplier<TransactionId> next) {
    return new WithdrawFunds(
        next.get(),
        borrower.deposit(),
        Money.of("CNY", amount),
        Channel.CASH,
        today,
        today,
        "spent 支取");
  }

  private static Command prepays(
      SampleBorrower borrower, String principal, LocalDate today, Supplier<TransactionId> next) {
    return new PrepayLoan(
        next.get(),
        borrower.loan(),
        borrower.facility(),
        borrower.deposit(),
        Money.of("CNY", principal),
        PrepaymentMode.LOWER_INSTALMENT,
        today,
        "paid early 提前还款");
  }

  private static Agreed fixed(String principal, LocalDate maturity, Repayment repayment) {
    return new Agreed(
        Money.of("CNY", principal),
        maturity,
        repayment,
        LoanPricing.fixed(Rate.ofPercent("4.35")),
        ObservedRate.NONE,
        false);
  }

  /// The one-year loan prime rate of August 2025 and 0.60 %, looked at again every year.
  private static Agreed linked(String principal, LocalDate maturity) {
    return new Agreed(
        Money.of("CNY", principal),
        maturity,
        Repayment.LINEAR,
        LoanPricing.linked(1, Rate.ofPercent("0.60"), LocalDate.of(2026, 1, 1), 12),
        new ObservedRate(1, LocalDate.of(2025, 8, 20), Rate.ofPercent("3.00")),
        true);
  }
}
