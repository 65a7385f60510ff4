package org.sycee.app.loans;

import static org.sycee.app.TestBank.DAY;
import static org.sycee.app.TestBank.UNIT;

import java.time.LocalDate;
import java.util.List;
import org.sycee.app.TestBank;
import org.sycee.contract.interest.InterestSettlement;
import org.sycee.ledger.CustomerId;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.ledger.facility.AuthorityGrade;
import org.sycee.ledger.facility.CreditRating;
import org.sycee.ledger.facility.EmployeeId;
import org.sycee.ledger.facility.FacilityCommand.ApproveFacility;
import org.sycee.ledger.facility.FacilityCommand.RequestFacility;
import org.sycee.ledger.facility.FacilityCommand.ReviewFacility;
import org.sycee.ledger.facility.FacilityId;
import org.sycee.ledger.facility.FacilityTerms;
import org.sycee.ledger.facility.LoanProduct;
import org.sycee.ledger.lending.LendingCommand.DisburseLoan;
import org.sycee.ledger.loan.LoanCommand.SignLoan;
import org.sycee.ledger.loan.LoanId;
import org.sycee.ledger.loanplan.Claim;
import org.sycee.ledger.loanplan.LateTerms;
import org.sycee.ledger.loanplan.LoanCategory;
import org.sycee.ledger.loanplan.LoanPricing;
import org.sycee.ledger.loanplan.LoanTags;
import org.sycee.ledger.loanplan.LoanTerms;
import org.sycee.ledger.loanplan.ObservedRate;
import org.sycee.ledger.loanplan.Repayment;
import org.sycee.money.Money;

/// Lends to customers of a test bank on `TestBank.DAY`: a borrower `a` has the deposit `dep_a`, the
/// facility `fac_a` and the loan `loan_a`.
public record Lender(TestBank bank) {
  public static final EmployeeId OFFICER = new EmployeeId("wang");

  public static LoanId loan(String borrower) {
    return new LoanId("loan_" + borrower);
  }

  public static FacilityId facility(String borrower) {
    return new FacilityId("fac_" + borrower);
  }

  public static DepositId deposit(String borrower) {
    return new DepositId("dep_" + borrower);
  }

  public static LoanTags tags(LoanCategory category) {
    return new LoanTags(category, "A01", "330100", false, true, OFFICER);
  }

  /// Interest only, late interest half as much again and compound, every day a business day.
  public static LoanTerms terms(
      String borrower,
      LoanProduct product,
      Money principal,
      LocalDate maturityDate,
      InterestSettlement settlement,
      LoanPricing pricing) {
    return new LoanTerms(
        new CustomerId("cus_1"),
        UNIT,
        facility(borrower),
        deposit(borrower),
        product,
        principal,
        maturityDate,
        Repayment.INTEREST_ONLY,
        List.of(),
        settlement,
        "EVERY_DAY",
        pricing,
        new LateTerms(50, true, 0, Claim.COSTS_FIRST),
        tags(LoanCategory.AGRICULTURAL));
  }

  /// Approves a facility of twice the principal, signs the loan and pays it out.
  public LoanId lend(String borrower, LoanTerms terms, ObservedRate observed) {
    FacilityId facility = facility(borrower);
    bank.openDeposit(borrower);
    var limit =
        new FacilityTerms(
            terms.customer(),
            UNIT,
            terms.product(),
            CreditRating.UNRATED,
            terms.principal().plus(terms.principal()),
            true,
            DAY.plusYears(1));
    bank.submit(new RequestFacility(bank.next(), facility, limit, OFFICER, DAY));
    bank.submit(new ReviewFacility(bank.next(), facility, new EmployeeId("li"), "sound", DAY));
    bank.submit(
        new ApproveFacility(
            bank.next(), facility, new EmployeeId("zhao"), AuthorityGrade.CREDIT_COMMITTEE, DAY));
    LoanId loan = loan(borrower);
    bank.submit(new SignLoan(bank.next(), loan, terms, "HT-" + borrower, List.of(), OFFICER, DAY));
    bank.submit(
        new DisburseLoan(
            bank.next(),
            loan,
            facility,
            deposit(borrower),
            new EmployeeId("qian"),
            observed,
            DAY,
            "loan"));
    return loan;
  }
}
