package org.sycee.app.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.sycee.contract.interest.InterestSettlement;
import org.sycee.ledger.Command;
import org.sycee.ledger.CustomerId;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.deposit.DepositCommand.OpenDeposit;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.ledger.deposit.DepositTerms;
import org.sycee.ledger.deposit.DepositTerms.Holder;
import org.sycee.ledger.facility.AuthorityGrade;
import org.sycee.ledger.facility.CreditRating;
import org.sycee.ledger.facility.EmployeeId;
import org.sycee.ledger.facility.FacilityCommand.ApproveFacility;
import org.sycee.ledger.facility.FacilityCommand.RequestFacility;
import org.sycee.ledger.facility.FacilityCommand.ReviewFacility;
import org.sycee.ledger.facility.FacilityId;
import org.sycee.ledger.facility.FacilityTerms;
import org.sycee.ledger.facility.LoanProduct;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.ledger.lending.LendingCommand.DisburseLoan;
import org.sycee.ledger.loan.LoanCommand.PerfectCollateral;
import org.sycee.ledger.loan.LoanCommand.SignLoan;
import org.sycee.ledger.loan.LoanId;
import org.sycee.ledger.loanplan.Claim;
import org.sycee.ledger.loanplan.LateTerms;
import org.sycee.ledger.loanplan.LoanPricing;
import org.sycee.ledger.loanplan.LoanTags;
import org.sycee.ledger.loanplan.LoanTerms;
import org.sycee.ledger.loanplan.ObservedRate;
import org.sycee.ledger.loanplan.Repayment;
import org.sycee.money.Money;

/// A borrower of the sample bank by a short name, with a deposit, a facility and a loan named after
/// it.
record SampleBorrower(
    String name, Holder holder, AccountingUnit unit, LoanProduct product, LoanTags tags) {
  private static final EmployeeId REVIEWER = new EmployeeId("li");
  private static final EmployeeId APPROVER = new EmployeeId("zhao");
  private static final EmployeeId DISBURSER = new EmployeeId("qian");

  LoanId loan() {
    return new LoanId("loan_" + name);
  }

  FacilityId facility() {
    return new FacilityId("fac_" + name);
  }

  DepositId deposit() {
    return new DepositId("dep_" + name);
  }

  private CustomerId customer() {
    return new CustomerId("cus_" + name);
  }

  /// A facility of the principal is approved, the loan signed, its collateral registered if there
  /// is one, and all of it paid out.
  List<Command> borrows(Agreed agreed, LocalDate day, Supplier<TransactionId> next) {
    Money principal = agreed.principal();
    var opening = new DepositTerms(customer(), holder, unit, Money.zero(principal.currency()));
    var limit =
        new FacilityTerms(
            customer(), unit, product, CreditRating.A, principal, true, day.plusYears(1));
    List<String> collaterals = agreed.secured() ? List.of("col_" + name) : List.of();
    var commands =
        new ArrayList<Command>(
            List.of(
                new OpenDeposit(next.get(), deposit(), opening, day),
                new RequestFacility(next.get(), facility(), limit, tags.officer(), day),
                new ReviewFacility(next.get(), facility(), REVIEWER, "can pay 可贷", day),
                new ApproveFacility(
                    next.get(), facility(), APPROVER, AuthorityGrade.CREDIT_COMMITTEE, day),
                new SignLoan(
                    next.get(),
                    loan(),
                    terms(agreed),
                    "HT-" + name,
                    collaterals,
                    tags.officer(),
                    day)));
    for (String collateral : collaterals) {
      Money value = principal.plus(principal);
      commands.add(new PerfectCollateral(next.get(), loan(), collateral, value, "R-" + name, day));
    }
    commands.add(
        new DisburseLoan(
            next.get(),
            loan(),
            facility(),
            deposit(),
            DISBURSER,
            agreed.observed(),
            day,
            "loan 贷款"));
    return commands;
  }

  /// What is agreed about the loan of a borrower.
  record Agreed(
      Money principal,
      LocalDate maturityDate,
      Repayment repayment,
      LoanPricing pricing,
      ObservedRate observed,
      boolean secured) {}

  private LoanTerms terms(Agreed agreed) {
    return new LoanTerms(
        customer(),
        unit,
        facility(),
        deposit(),
        product,
        agreed.principal(),
        agreed.maturityDate(),
        agreed.repayment(),
        List.of(),
        InterestSettlement.MONTHLY,
        "CNBE",
        agreed.pricing(),
        new LateTerms(50, true, 100, Claim.COSTS_FIRST),
        tags);
  }
}
