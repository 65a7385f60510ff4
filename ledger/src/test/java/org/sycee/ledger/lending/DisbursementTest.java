package org.sycee.ledger.lending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sycee.ledger.LedgerScene.*;
import static org.sycee.ledger.deposit.DepositRejection.TRANSACTION_NOT_REVERSIBLE;
import static org.sycee.ledger.deposit.DepositWishes.about;
import static org.sycee.ledger.facility.FacilityRejection.FACILITY_NOT_FOUND;
import static org.sycee.ledger.facility.FacilityRejection.LIMIT_EXCEEDED;
import static org.sycee.ledger.facility.FacilityRejection.SAME_PERSON;
import static org.sycee.ledger.journal.AccountCodes.*;
import static org.sycee.ledger.journal.JournalEntry.on;
import static org.sycee.ledger.lending.LendingRejection.*;
import static org.sycee.ledger.lending.LendingScene.*;
import static org.sycee.ledger.loan.LoanRejection.*;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sycee.ledger.MovesMoney;
import org.sycee.ledger.deposit.ContractLeg.LoanProceedsCredited;
import org.sycee.ledger.facility.EmployeeId;
import org.sycee.ledger.facility.FacilityCommand.*;
import org.sycee.ledger.facility.FacilityEvent.*;
import org.sycee.ledger.facility.FacilityId;
import org.sycee.ledger.journal.LedgerAccount;
import org.sycee.ledger.lending.LendingCommand.*;
import org.sycee.ledger.loan.LoanCommand.*;
import org.sycee.ledger.loan.LoanId;
import org.sycee.ledger.loan.LoanStory;
import org.sycee.ledger.loanplan.LoanTerms;
import org.sycee.ledger.loanplan.ObservedRate;
import org.sycee.ledger.loanplan.Repayment;

/// Paying a loan out to its deposit.
class DisbursementTest {
  private final LendingScene scene = new LendingScene();

  @AfterEach
  void close() {
    scene.close();
  }

  @Test
  void pays_the_deposit_through_the_transit_account_of_both_branches() {
    scene.ledger.send(scene.disburse(LOAN, DEPOSIT, DISBURSER));
    assertThat(scene.ledger.balanceOf(DEPOSIT)).isEqualTo(cny("1000000.00"));
    assertThat(((MovesMoney) scene.ledger.factsOf(LOAN.value()).getLast()).entry())
        .isEqualTo(
            on(DAY)
                .debit(LedgerAccount.of(BRANCH, LOAN_PRINCIPAL, "loan_1"), cny("1000000.00"))
                .credit(at(TRANSFERS_IN_TRANSIT), cny("1000000.00"))
                .entry());
    assertThat(((LoanProceedsCredited) scene.ledger.factsOf(DEPOSIT.value()).getLast()).entry())
        .isEqualTo(
            on(DAY)
                .debit(LedgerAccount.of(OTHER_BRANCH, TRANSFERS_IN_TRANSIT), cny("1000000.00"))
                .credit(
                    LedgerAccount.of(OTHER_BRANCH, DEMAND_DEPOSITS_OF_COMPANIES, DEPOSIT.value()),
                    cny("1000000.00"))
                .entry());
    assertThat(scene.ledger.factsOf(FACILITY.value()).getLast()).isInstanceOf(FacilityDrawn.class);
  }

  @Test
  void stores_nothing_beyond_the_limit() {
    var big = new LoanId("loan_big");
    scene.sign(big, "5000000.01");
    scene.isRefused(
        scene.disburse(big, DEPOSIT, DISBURSER), LIMIT_EXCEEDED, "asked CNY 5000000.01");
  }

  @Test
  void stores_nothing_if_any_of_the_three_does_not_fit() {
    scene.isRefused(scene.disburse(LOAN, STRANGER, DISBURSER), DEPOSIT_NOT_OF_LOAN, "dep_stranger");
    scene.isRefused(scene.disburse(LOAN, DEPOSIT, new EmployeeId("wang")), SAME_PERSON, "wang");
    scene.isRefused(
        new DisburseLoan(
            scene.id(),
            LOAN,
            new FacilityId("fac_9"),
            DEPOSIT,
            DISBURSER,
            ObservedRate.NONE,
            scene.today,
            ""),
        FACILITY_NOT_OF_LOAN,
        "fac_9");
    scene.isRefused(
        scene.disburse(new LoanId("loan_9"), DEPOSIT, DISBURSER), LOAN_NOT_FOUND, "loan_9");
  }

  @Test
  void stores_nothing_into_the_deposit_of_somebody_else() {
    var other = new LoanId("loan_other");
    LoanTerms mine = LoanStory.terms("1.00", "2026-07-05", Repayment.BULLET, LoanStory.fixed("4"));
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
    scene.ledger.send(new SignLoan(scene.id(), other, theirs, "HT-2", List.of(), DISBURSER, DAY));
    scene.isRefused(
        new DisburseLoan(
            scene.id(),
            other,
            new FacilityId("fac_none"),
            STRANGER,
            DISBURSER,
            ObservedRate.NONE,
            scene.today,
            ""),
        DEPOSIT_OF_ANOTHER_CUSTOMER,
        "cus_stranger");
  }

  @Test
  void stores_nothing_without_a_facility() {
    var other = new LoanId("loan_other");
    LoanTerms mine = LoanStory.terms("1.00", "2026-07-05", Repayment.BULLET, LoanStory.fixed("4"));
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
    scene.ledger.send(new SignLoan(scene.id(), other, none, "HT-2", List.of(), DISBURSER, DAY));
    scene.isRefused(
        new DisburseLoan(
            scene.id(),
            other,
            new FacilityId("fac_none"),
            DEPOSIT,
            DISBURSER,
            ObservedRate.NONE,
            scene.today,
            ""),
        FACILITY_NOT_FOUND,
        "fac_none");
  }

  @Test
  void is_not_taken_back_on_the_deposit_alone() {
    DisburseLoan disburse = scene.disburse(LOAN, DEPOSIT, DISBURSER);
    scene.ledger.send(disburse);
    scene.isRefused(
        about(DEPOSIT).reverse(disburse.transactionId().value()),
        TRANSACTION_NOT_REVERSIBLE,
        "LoanProceedsCredited");
  }
}
