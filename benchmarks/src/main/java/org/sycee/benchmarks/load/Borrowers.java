package org.sycee.benchmarks.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.sycee.benchmarks.TimeOrderedIds;
import org.sycee.contract.interest.InterestSettlement;
import org.sycee.ledger.CustomerId;
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
import org.sycee.money.Rate;

/// Makes the loans of a bank: a borrower has one deposit, one facility and up to a hundred loans of
/// 36,000 and more, half of them annuities, half of them paying interest only.
final class Borrowers {
  private static final int LOANS_OF_ONE = 100;
  private static final int CALLERS = 64;
  private static final List<LoanProduct> PRODUCTS = List.of(LoanProduct.values());
  private static final EmployeeId OFFICER = new EmployeeId("wang");

  private final BookedBank bank;
  private final LocalDate day;

  Borrowers(BookedBank bank, LocalDate day) {
    this.bank = bank;
    this.day = day;
  }

  /// The number of borrowers that have so many loans.
  static int of(int loans) {
    return (loans + LOANS_OF_ONE - 1) / LOANS_OF_ONE;
  }

  void lend(int loans) {
    try (var callers = Executors.newFixedThreadPool(CALLERS)) {
      var all = new ArrayList<Future<?>>();
      for (int i = 0; i < of(loans); i++) {
        int borrower = i;
        int number = Math.min(LOANS_OF_ONE, loans - borrower * LOANS_OF_ONE);
        all.add(callers.submit(() -> lend(borrower, number)));
      }
      for (Future<?> each : all) {
        each.get();
      }
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException("the loans could not be made", e);
    }
  }

  private void lend(int borrower, int number) {
    var customer = new CustomerId("bor_%05d".formatted(borrower));
    var unit = Population.unit(borrower);
    var deposit = new DepositId("dep_b%05d".formatted(borrower));
    var facility = new FacilityId("fac_%05d".formatted(borrower));
    LoanProduct product = PRODUCTS.get(borrower % PRODUCTS.size());
    var nothing = Money.of("CNY", "0");
    bank.submit(
        new OpenDeposit(
            TimeOrderedIds.transaction(),
            deposit,
            new DepositTerms(customer, Holder.COMPANY, unit, nothing),
            day));
    approve(
        facility,
        new FacilityTerms(
            customer,
            unit,
            product,
            CreditRating.AAA,
            Money.of("CNY", "9000000.00"),
            true,
            day.plusYears(1)));
    for (int i = 0; i < number; i++) {
      int loan = borrower * LOANS_OF_ONE + i;
      lend(
          new LoanId("loan_%07d".formatted(loan)),
          terms(customer, unit, facility, deposit, product, loan));
    }
  }

  private void approve(FacilityId facility, FacilityTerms terms) {
    bank.submit(new RequestFacility(TimeOrderedIds.transaction(), facility, terms, OFFICER, day));
    bank.submit(
        new ReviewFacility(
            TimeOrderedIds.transaction(), facility, new EmployeeId("li"), "sound", day));
    bank.submit(
        new ApproveFacility(
            TimeOrderedIds.transaction(),
            facility,
            new EmployeeId("zhao"),
            AuthorityGrade.CREDIT_COMMITTEE,
            day));
  }

  private void lend(LoanId loan, LoanTerms terms) {
    bank.submit(
        new SignLoan(
            TimeOrderedIds.transaction(), loan, terms, "HT-" + loan, List.of(), OFFICER, day));
    bank.submit(
        new DisburseLoan(
            TimeOrderedIds.transaction(),
            loan,
            terms.facility(),
            terms.deposit(),
            new EmployeeId("qian"),
            ObservedRate.NONE,
            day,
            "loan"));
  }

  private LoanTerms terms(
      CustomerId customer,
      AccountingUnit unit,
      FacilityId facility,
      DepositId deposit,
      LoanProduct product,
      int number) {
    return new LoanTerms(
        customer,
        unit,
        facility,
        deposit,
        product,
        new Money(Population.CNY, 3_600_000L + number),
        day.plusMonths(9),
        number % 2 == 0 ? Repayment.ANNUITY : Repayment.INTEREST_ONLY,
        List.of(),
        InterestSettlement.MONTHLY,
        "EVERY_DAY",
        LoanPricing.fixed(Rate.ofPercent("4.35")),
        new LateTerms(50, true, 0, Claim.COSTS_FIRST),
        new LoanTags(LoanCategory.OTHER, "C13", "330100", true, false, OFFICER));
  }
}
