package org.sycee.ledger.lending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.sycee.ledger.LedgerScene.*;
import static org.sycee.ledger.deposit.DepositRejection.INSUFFICIENT_FUNDS;
import static org.sycee.ledger.deposit.DepositRejection.TRANSACTION_NOT_REVERSIBLE;
import static org.sycee.ledger.deposit.DepositWishes.about;
import static org.sycee.ledger.facility.FacilityRejection.FACILITY_NOT_FOUND;
import static org.sycee.ledger.facility.FacilityRejection.LIMIT_EXCEEDED;
import static org.sycee.ledger.facility.FacilityRejection.SAME_PERSON;
import static org.sycee.ledger.journal.AccountCodes.*;
import static org.sycee.ledger.journal.JournalEntry.on;
import static org.sycee.ledger.lending.LendingRejection.*;
import static org.sycee.ledger.loan.LoanRejection.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.sycee.ledger.Command;
import org.sycee.ledger.CustomerId;
import org.sycee.ledger.InMemoryLedger;
import org.sycee.ledger.MovesMoney;
import org.sycee.ledger.Rejected;
import org.sycee.ledger.Rejection;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.businessday.BusinessDay;
import org.sycee.ledger.deposit.DepositEvent.LoanProceedsCredited;
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
import org.sycee.ledger.journal.LedgerAccount;
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
class LendingTest {
  private static final LoanId LOAN = new LoanId("loan_1");
  private static final FacilityId FACILITY = new FacilityId("fac_1");
  private static final DepositId DEPOSIT = new DepositId("dep_company");
  private static final DepositId STRANGER = new DepositId("dep_stranger");
  private static final EmployeeId DISBURSER = new EmployeeId("qian");

  private LocalDate today = DAY;
  private boolean ending;
  private int count;
  private final InMemoryLedger ledger =
      new InMemoryLedger(_ -> new BusinessDay(Optional.of(today), ending, Optional.empty()));

  @BeforeEach
  void the_loan_is_signed() {
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

  @AfterEach
  void close() {
    assertEverythingBalances();
    ledger.close();
  }

  private static DepositTerms deposit(String customer, AccountingUnit unit) {
    return new DepositTerms(new CustomerId(customer), Holder.COMPANY, unit, cny("0.00"));
  }

  private void sign(LoanId loan, String principal) {
    LoanTerms terms =
        LoanStory.terms(principal, "2026-07-05", Repayment.INTEREST_ONLY, LoanStory.fixed("4"));
    ledger.send(new SignLoan(id(), loan, terms, "HT-1", List.of(), new EmployeeId("wang"), DAY));
  }

  private TransactionId id() {
    count++;
    return new TransactionId("t" + count);
  }

  private DisburseLoan disburse(LoanId loan, DepositId deposit, EmployeeId who) {
    return new DisburseLoan(
        id(), loan, FACILITY, deposit, who, ObservedRate.NONE, today, "loan paid out");
  }

  private RepayLoan repay(String amount) {
    return new RepayLoan(id(), LOAN, FACILITY, DEPOSIT, cny(amount), today, "repaid");
  }

  private PrepayLoan prepay(String principal) {
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

  private CollectInstalment collect() {
    return new CollectInstalment(id(), LOAN, FACILITY, DEPOSIT, today, "instalment");
  }

  private void endOf(LocalDate date) {
    today = date;
    ending = true;
  }

  private void morningOf(LocalDate date) {
    today = date;
    ending = false;
  }

  @Nested
  class A_disbursement {
    @Test
    void pays_the_deposit_through_the_transit_account_of_both_branches() {
      ledger.send(disburse(LOAN, DEPOSIT, DISBURSER));
      assertThat(ledger.balanceOf(DEPOSIT)).isEqualTo(cny("1000000.00"));
      assertThat(((MovesMoney) ledger.factsOf(LOAN.value()).getLast()).entry())
          .isEqualTo(
              on(DAY)
                  .debit(LedgerAccount.of(BRANCH, LOAN_PRINCIPAL, "loan_1"), cny("1000000.00"))
                  .credit(at(TRANSFERS_IN_TRANSIT), cny("1000000.00"))
                  .entry());
      assertThat(((LoanProceedsCredited) ledger.factsOf(DEPOSIT.value()).getLast()).entry())
          .isEqualTo(
              on(DAY)
                  .debit(LedgerAccount.of(OTHER_BRANCH, TRANSFERS_IN_TRANSIT), cny("1000000.00"))
                  .credit(
                      LedgerAccount.of(OTHER_BRANCH, DEMAND_DEPOSITS_OF_COMPANIES, DEPOSIT.value()),
                      cny("1000000.00"))
                  .entry());
      assertThat(ledger.factsOf(FACILITY.value()).getLast()).isInstanceOf(FacilityDrawn.class);
    }

    @Test
    void stores_nothing_beyond_the_limit() {
      var big = new LoanId("loan_big");
      sign(big, "5000000.01");
      isRefused(disburse(big, DEPOSIT, DISBURSER), LIMIT_EXCEEDED, "asked CNY 5000000.01");
    }

    @Test
    void stores_nothing_if_any_of_the_three_does_not_fit() {
      isRefused(disburse(LOAN, STRANGER, DISBURSER), DEPOSIT_NOT_OF_LOAN, "dep_stranger");
      isRefused(disburse(LOAN, DEPOSIT, new EmployeeId("wang")), SAME_PERSON, "wang");
      isRefused(
          new DisburseLoan(
              id(),
              LOAN,
              new FacilityId("fac_9"),
              DEPOSIT,
              DISBURSER,
              ObservedRate.NONE,
              today,
              ""),
          FACILITY_NOT_OF_LOAN,
          "fac_9");
      isRefused(disburse(new LoanId("loan_9"), DEPOSIT, DISBURSER), LOAN_NOT_FOUND, "loan_9");
    }

    @Test
    void stores_nothing_into_the_deposit_of_somebody_else() {
      var other = new LoanId("loan_other");
      LoanTerms mine =
          LoanStory.terms("1.00", "2026-07-05", Repayment.BULLET, LoanStory.fixed("4"));
      var theirs =
          new LoanTerms(
              mine.customer(),
              mine.unit(),
              new FacilityId("fac_none"),
              STRANGER,
              mine.product(),
              mine.principal(),
              mine.maturityDate(),
              mine.repayment(),
              mine.agreed(),
              mine.settlement(),
              mine.calendar(),
              mine.pricing(),
              mine.late(),
              mine.tags());
      ledger.send(new SignLoan(id(), other, theirs, "HT-2", List.of(), DISBURSER, DAY));
      isRefused(
          new DisburseLoan(
              id(),
              other,
              new FacilityId("fac_none"),
              STRANGER,
              DISBURSER,
              ObservedRate.NONE,
              today,
              ""),
          DEPOSIT_OF_ANOTHER_CUSTOMER,
          "cus_stranger");
    }

    @Test
    void stores_nothing_without_a_facility() {
      var other = new LoanId("loan_other");
      LoanTerms mine =
          LoanStory.terms("1.00", "2026-07-05", Repayment.BULLET, LoanStory.fixed("4"));
      var none =
          new LoanTerms(
              mine.customer(),
              mine.unit(),
              new FacilityId("fac_none"),
              mine.deposit(),
              mine.product(),
              mine.principal(),
              mine.maturityDate(),
              mine.repayment(),
              mine.agreed(),
              mine.settlement(),
              mine.calendar(),
              mine.pricing(),
              mine.late(),
              mine.tags());
      ledger.send(new SignLoan(id(), other, none, "HT-2", List.of(), DISBURSER, DAY));
      isRefused(
          new DisburseLoan(
              id(),
              other,
              new FacilityId("fac_none"),
              DEPOSIT,
              DISBURSER,
              ObservedRate.NONE,
              today,
              ""),
          FACILITY_NOT_FOUND,
          "fac_none");
    }

    @Test
    void is_not_taken_back_on_the_deposit_alone() {
      DisburseLoan disburse = disburse(LOAN, DEPOSIT, DISBURSER);
      ledger.send(disburse);
      isRefused(
          about(DEPOSIT).reverse(disburse.transactionId().value()),
          TRANSACTION_NOT_REVERSIBLE,
          "LoanProceedsCredited");
    }
  }

  @Nested
  class A_repayment {
    @BeforeEach
    void the_loan_is_disbursed() {
      ledger.send(disburse(LOAN, DEPOSIT, DISBURSER));
    }

    @Test
    void early_pays_interest_to_the_day_and_gives_the_facility_back() {
      morningOf(LocalDate.of(2026, 1, 15));
      ledger.send(prepay("400000.00"));
      // 10 days at 4 % on a million: 1,111.11.
      assertThat(ledger.balanceOf(DEPOSIT)).isEqualTo(cny("598888.89"));
      assertThat(ledger.factsOf(FACILITY.value()).getLast())
          .isInstanceOfSatisfying(
              FacilityRestored.class, e -> assertThat(e.amount()).isEqualTo(cny("400000.00")));
    }

    @Test
    void stores_nothing_beyond_the_deposit() {
      ledger.send(about(DEPOSIT).withdraw("1000000.00"));
      isRefused(prepay("1.00"), INSUFFICIENT_FUNDS, "dep_company");
    }

    @Test
    void stores_nothing_from_another_legal_entity() {
      isRefused(
          new RepayLoan(id(), LOAN, FACILITY, STRANGER, cny("1.00"), today, ""),
          LENDING_BETWEEN_LEGAL_ENTITIES,
          "CN02 and CN01");
    }

    @Test
    void at_the_end_of_the_due_day_is_collected_as_far_as_the_deposit_goes() {
      ledger.send(about(DEPOSIT).withdraw("995000.00"));
      endOf(LocalDate.of(2026, 3, 21));
      ledger.send(new FallDue(id(), LOAN, today));
      ledger.send(collect());
      assertThat(ledger.balanceOf(DEPOSIT)).isEqualTo(cny("0.00"));
      isRefused(collect(), NOTHING_TO_COLLECT, "CNY 3333.33");
      morningOf(LocalDate.of(2026, 3, 22));
      ledger.send(about(DEPOSIT).bookedOn(today).deposit("10000.00"));
      // 75 days at 4 % on a million less 5,000, and a day of compound interest: 0.37.
      ledger.send(repay("3333.70"));
      isRefused(repay("0.01"), REPAYMENT_EXCEEDS_CLAIMS, "owes CNY 0.00");
    }

    @Test
    void takes_nothing_from_a_frozen_deposit() {
      ledger.send(about(DEPOSIT).freeze("order-1"));
      endOf(LocalDate.of(2026, 3, 21));
      ledger.send(new FallDue(id(), LOAN, today));
      isRefused(collect(), NOTHING_TO_COLLECT, "available is CNY 0.00");
    }

    @Test
    void of_all_principal_at_maturity_gives_the_whole_facility_back() {
      ledger.send(about(DEPOSIT).deposit("50000.00"));
      for (var date :
          List.of(LocalDate.of(2026, 3, 21), LocalDate.of(2026, 6, 21), LocalDate.of(2026, 7, 5))) {
        endOf(date);
        ledger.send(new FallDue(id(), LOAN, today));
        ledger.send(collect());
      }
      assertThat(ledger.factsOf(FACILITY.value()).getLast())
          .isInstanceOfSatisfying(
              FacilityRestoredAtEndOfDay.class,
              e -> assertThat(e.amount()).isEqualTo(cny("1000000.00")));
    }

    @Test
    void of_a_loan_that_was_not_written_off_is_no_recovery() {
      isRefused(
          new RecoverLoan(id(), LOAN, FACILITY, DEPOSIT, cny("1.00"), today, ""),
          LOAN_NOT_WRITTEN_OFF);
    }
  }

  private void isRefused(Command wish, Rejection reason, String... figures) {
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
  private void assertEverythingBalances() {
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
