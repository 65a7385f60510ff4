package org.sycee.ledger.lending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sycee.ledger.LedgerScene.*;
import static org.sycee.ledger.deposit.DepositRejection.INSUFFICIENT_FUNDS;
import static org.sycee.ledger.deposit.DepositWishes.about;
import static org.sycee.ledger.journal.AccountCodes.*;
import static org.sycee.ledger.lending.LendingRejection.*;
import static org.sycee.ledger.lending.LendingScene.*;
import static org.sycee.ledger.loan.LoanRejection.*;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sycee.ledger.facility.FacilityCommand.*;
import org.sycee.ledger.facility.FacilityEvent.*;
import org.sycee.ledger.lending.LendingCommand.*;
import org.sycee.ledger.loan.LoanCommand.*;

/// Paying a loan back from its deposit.
class RepaymentTest {
  private final LendingScene scene = new LendingScene();

  @AfterEach
  void close() {
    scene.close();
  }

  @BeforeEach
  void the_loan_is_disbursed() {
    scene.ledger.send(scene.disburse(LOAN, DEPOSIT, DISBURSER));
  }

  @Test
  void early_pays_interest_to_the_day_and_gives_the_facility_back() {
    scene.morningOf(LocalDate.of(2026, 1, 15));
    scene.ledger.send(scene.prepay("400000.00"));
    // 10 days at 4 % on a million: 1,111.11.
    assertThat(scene.ledger.balanceOf(DEPOSIT)).isEqualTo(cny("598888.89"));
    assertThat(scene.ledger.factsOf(FACILITY.value()).getLast())
        .isInstanceOfSatisfying(
            FacilityRestored.class, e -> assertThat(e.amount()).isEqualTo(cny("400000.00")));
  }

  @Test
  void stores_nothing_beyond_the_deposit() {
    scene.ledger.send(about(DEPOSIT).withdraw("1000000.00"));
    scene.isRefused(scene.prepay("1.00"), INSUFFICIENT_FUNDS, "dep_company");
  }

  @Test
  void stores_nothing_from_another_legal_entity() {
    scene.isRefused(
        new RepayLoan(scene.id(), LOAN, FACILITY, STRANGER, cny("1.00"), scene.today, ""),
        LENDING_BETWEEN_LEGAL_ENTITIES,
        "CN02 and CN01");
  }

  @Test
  void at_the_end_of_the_due_day_is_collected_as_far_as_the_deposit_goes() {
    scene.ledger.send(about(DEPOSIT).withdraw("995000.00"));
    scene.endOf(LocalDate.of(2026, 3, 21));
    scene.ledger.send(new FallDue(scene.id(), LOAN, scene.today));
    scene.ledger.send(scene.collect());
    assertThat(scene.ledger.balanceOf(DEPOSIT)).isEqualTo(cny("0.00"));
    scene.isRefused(scene.collect(), NOTHING_TO_COLLECT, "CNY 3333.33");
    scene.morningOf(LocalDate.of(2026, 3, 22));
    scene.ledger.send(about(DEPOSIT).bookedOn(scene.today).deposit("10000.00"));
    // 75 days at 4 % on a million less 5,000, and a day of compound interest: 0.37.
    scene.ledger.send(scene.repay("3333.70"));
    scene.isRefused(scene.repay("0.01"), REPAYMENT_EXCEEDS_CLAIMS, "owes CNY 0.00");
  }

  @Test
  void takes_nothing_from_a_frozen_deposit() {
    scene.ledger.send(about(DEPOSIT).freeze("order-1"));
    scene.endOf(LocalDate.of(2026, 3, 21));
    scene.ledger.send(new FallDue(scene.id(), LOAN, scene.today));
    scene.isRefused(scene.collect(), NOTHING_TO_COLLECT, "available is CNY 0.00");
  }

  @Test
  void of_all_principal_at_maturity_gives_the_whole_facility_back() {
    scene.ledger.send(about(DEPOSIT).deposit("50000.00"));
    for (var date :
        List.of(LocalDate.of(2026, 3, 21), LocalDate.of(2026, 6, 21), LocalDate.of(2026, 7, 5))) {
      scene.endOf(date);
      scene.ledger.send(new FallDue(scene.id(), LOAN, scene.today));
      scene.ledger.send(scene.collect());
    }
    assertThat(scene.ledger.factsOf(FACILITY.value()).getLast())
        .isInstanceOfSatisfying(
            FacilityRestoredAtEndOfDay.class,
            e -> assertThat(e.amount()).isEqualTo(cny("1000000.00")));
  }

  @Test
  void of_a_loan_that_was_not_written_off_is_no_recovery() {
    scene.isRefused(
        new RecoverLoan(scene.id(), LOAN, FACILITY, DEPOSIT, cny("1.00"), scene.today, ""),
        LOAN_NOT_WRITTEN_OFF);
  }
}
