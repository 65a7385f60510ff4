package org.sycee.ledger.lending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.sycee.ledger.LedgerScene.*;
import static org.sycee.ledger.deposit.DepositWishes.about;
import static org.sycee.ledger.journal.AccountCodes.*;
import static org.sycee.ledger.lending.LendingRejection.*;
import static org.sycee.ledger.loan.LoanRejection.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sycee.ledger.Command;
import org.sycee.ledger.CustomerId;
import org.sycee.ledger.InMemoryLedger;
import org.sycee.ledger.MovesMoney;
import org.sycee.ledger.Rejected;
import org.sycee.ledger.Rejection;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.businessday.BusinessDay;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.ledger.deposit.DepositTerms;
import org.sycee.ledger.deposit.DepositTerms.Holder;
import org.sycee.ledger.facility.AuthorityGrade;
import org.sycee.ledger.facility.CreditRating;
import org.sycee.ledger.facility.EmployeeId;
import org.sycee.ledger.facility.FacilityCommand.*;
import org.sycee.ledger.facility.FacilityEvent.*;
import org.sycee.ledger.facility.FacilityId;
import org.sycee.ledger.facility.FacilityTerms;
import org.sycee.ledger.facility.LoanProduct;
import org.sycee.ledger.journal.AccountCode;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.ledger.journal.Posting;
import org.sycee.ledger.lending.LendingCommand.*;
import org.sycee.ledger.loan.LoanCommand.*;
import org.sycee.ledger.loan.LoanId;
import org.sycee.ledger.loan.LoanStory;
import org.sycee.ledger.loan.PrepaymentMode;
import org.sycee.ledger.loanplan.LoanTerms;
import org.sycee.ledger.loanplan.ObservedRate;
import org.sycee.ledger.loanplan.Repayment;

/// A company with a deposit in another branch borrows a million under a facility of five.
final class LendingScene implements AutoCloseable {
  static final LoanId LOAN = new LoanId("loan_1");
  static final FacilityId FACILITY = new FacilityId("fac_1");
  static final DepositId DEPOSIT = new DepositId("dep_company");
  static final DepositId STRANGER = new DepositId("dep_stranger");
  static final EmployeeId DISBURSER = new EmployeeId("qian");

  LocalDate today = DAY;
  private boolean ending;
  private int count;
  final InMemoryLedger ledger =
      new InMemoryLedger(_ -> new BusinessDay(Optional.of(today), ending, Optional.empty()));

  LendingScene() {
    ledger.send(about(DEPOSIT).open(deposit("cus_company", OTHER_BRANCH)));
    ledger.send(about(STRANGER).open(deposit("cus_stranger", OTHER_BANK)));
    var terms =
        new FacilityTerms(
            new CustomerId("cus_company"),
            BRANCH,
            LoanProduct.WORKING_CAPITAL,
            CreditRating.A,
            cny("5000000.00"),
            true,
            LocalDate.of(2027, 1, 5));
    ledger.send(new RequestFacility(id(), FACILITY, terms, new EmployeeId("wang"), DAY));
    ledger.send(new ReviewFacility(id(), FACILITY, new EmployeeId("li"), "sound", DAY));
    ledger.send(
        new ApproveFacility(
            id(), FACILITY, new EmployeeId("zhao"), AuthorityGrade.BRANCH_MANAGER, DAY));
    sign(LOAN, "1000000.00");
  }

  @Override
  public void close() {
    assertEverythingBalances();
    ledger.close();
  }

  static DepositTerms deposit(String customer, AccountingUnit unit) {
    return new DepositTerms(new CustomerId(customer), Holder.COMPANY, unit, cny("0.00"));
  }

  void sign(LoanId loan, String principal) {
    LoanTerms terms =
        LoanStory.terms(principal, "2026-07-05", Repayment.INTEREST_ONLY, LoanStory.fixed("4"));
    ledger.send(new SignLoan(id(), loan, terms, "HT-1", List.of(), new EmployeeId("wang"), DAY));
  }

  TransactionId id() {
    count++;
    return new TransactionId("t" + count);
  }

  DisburseLoan disburse(LoanId loan, DepositId deposit, EmployeeId who) {
    return new DisburseLoan(
        id(), loan, FACILITY, deposit, who, ObservedRate.NONE, today, "loan paid out");
  }

  RepayLoan repay(String amount) {
    return new RepayLoan(id(), LOAN, FACILITY, DEPOSIT, cny(amount), today, "repaid");
  }

  PrepayLoan prepay(String principal) {
    return new PrepayLoan(
        id(),
        LOAN,
        FACILITY,
        DEPOSIT,
        cny(principal),
        PrepaymentMode.LOWER_INSTALMENT,
        today,
        "prepaid");
  }

  CollectInstalment collect() {
    return new CollectInstalment(id(), LOAN, FACILITY, DEPOSIT, today, "instalment");
  }

  void endOf(LocalDate date) {
    today = date;
    ending = true;
  }

  void morningOf(LocalDate date) {
    today = date;
    ending = false;
  }

  void isRefused(Command wish, Rejection reason, String... figures) {
    var before = ledger.facts();
    assertThatExceptionOfType(Rejected.class)
        .isThrownBy(() -> ledger.send(wish))
        .satisfies(rejected -> assertThat(rejected.reason()).isEqualTo(reason))
        .satisfies(rejected ->
            assertThat(figures)
                .allSatisfy(figure -> assertThat(rejected.detail()).contains(figure)));
    assertThat(ledger.facts()).isEqualTo(before);
  }

  /// Transit is zero over all branches whenever a transaction is stored.
  void assertEverythingBalances() {
    Map<AccountCode, Long> sums = new TreeMap<>();
    for (var fact : ledger.facts()) {
      if (fact instanceof MovesMoney moved) {
        for (Posting posting : moved.entry().postings()) {
          sums.merge(posting.account().code(), posting.debitMinorUnits(), Long::sum);
        }
      }
    }
    assertThat(sums.getOrDefault(TRANSFERS_IN_TRANSIT, 0L)).isZero();
  }
}
