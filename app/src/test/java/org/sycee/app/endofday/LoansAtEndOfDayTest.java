package org.sycee.app.endofday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.sycee.app.TestBank.DAY;
import static org.sycee.app.TestBank.UNIT;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sycee.app.loans.Lender;
import org.sycee.contract.interest.RateKey;
import org.sycee.ledger.Rejected;
import org.sycee.ledger.businessday.BusinessDayCommand.CloseBusinessDay;
import org.sycee.ledger.businessday.BusinessDayCommand.OpenBusinessDay;
import org.sycee.ledger.deposit.Channel;
import org.sycee.ledger.deposit.DepositCommand.WithdrawFunds;
import org.sycee.ledger.facility.LoanProduct;
import org.sycee.ledger.loanplan.LoanPricing;
import org.sycee.ledger.loanplan.ObservedRate;
import org.sycee.ledger.rates.RateRejection;
import org.sycee.money.Money;
import org.sycee.money.Rate;

/// Loans of 36,000 at 5 %: 5.00 a day. Their interest is settled on the 20th of every month and
/// collected on the 21st, first for the 16 days from 5 to 20 January: 80.00.
class LoansAtEndOfDayTest {
  private static final LocalDate FIRST_DUE = LocalDate.of(2026, 1, 21);

  private final LendingDays days = new LendingDays();

  @AfterEach
  void close() {
    days.close();
  }

  @Test
  void interest_accrues_by_product_falls_due_and_is_collected() {
    days.lend("farmer", LoanProduct.FARMER);
    days.lend("company", LoanProduct.WORKING_CAPITAL);
    days.lend("home", LoanProduct.HOUSING_MORTGAGE);
    days.lend("car", LoanProduct.CONSUMER);
    days.run(FIRST_DUE.minusDays(1));
    assertThat(days.debitBalance("1132.01")).isEqualTo("80.00");
    assertThat(days.debitBalance("1132.02")).isEqualTo("160.00");
    assertThat(days.debitBalance("1132.03")).isEqualTo("80.00");
    assertThat(days.debitBalance("6011.03")).isEqualTo("-160.00");
    days.run(FIRST_DUE);
    assertThat(days.factsOf("farmer", FIRST_DUE))
        .containsExactly("InstalmentFellDue", "InstalmentCollected", "LoanPaymentCollected");
    // What is left is the interest of the 21st.
    assertThat(days.debitBalance("1132.03")).isEqualTo("5.00");
    assertThat(days.debitBalance("6011.04")).isEqualTo("-85.00");
  }

  @Test
  void arrears_have_their_consequences_one_after_the_other() {
    days.lend("farmer", LoanProduct.FARMER);
    days.leave("farmer", "30.00");
    days.run(FIRST_DUE);
    // The deposit of 30.00 is taken for 80.00 of interest; nothing is left to be taken later.
    assertThat(days.factsOf("farmer", FIRST_DUE)).contains("InstalmentCollected");
    LocalDate next = FIRST_DUE.plusDays(1);
    days.run(next);
    assertThat(days.factsOf("farmer", next)).containsExactly("LoanReclassified");
    LocalDate endOfMonth = LocalDate.of(2026, 1, 31);
    days.run(endOfMonth);
    // special mention: 2 % of 36,000 and 1 % general
    assertThat(days.factsOf("farmer", endOfMonth)).containsExactly("LoanProvisionChanged");
    assertThat(days.debitBalance("1304.01") + ' ' + days.debitBalance("1304.02"))
        .isEqualTo("-720.00 -360.00");
    LocalDate day90 = FIRST_DUE.plusDays(90);
    days.run(day90);
    assertThat(days.factsOf("farmer", day90)).containsExactly("InstalmentFellDue");
    days.run(day90.plusDays(1));
    assertThat(days.factsOf("farmer", day90.plusDays(1)))
        .containsExactly("LoanAccrualStopped", "LoanReclassified");
    assertThat(days.debitBalance("1132.03")).isEqualTo("0.00");
    // What was collected stays income.
    assertThat(days.debitBalance("6011.04")).isEqualTo("-30.00");
  }

  @Test
  void the_rate_of_a_linked_loan_is_that_which_is_posted_on_its_reset_date() {
    RateKey prime = RateKey.loanPrime(1);
    days.publish(prime, "3.45", DAY);
    var pricing = LoanPricing.linked(1, Rate.ofPercent("1.55"), LocalDate.of(2026, 1, 10), 12);
    days.lend(
        "company",
        LoanProduct.WORKING_CAPITAL,
        pricing,
        new ObservedRate(1, DAY, Rate.ofPercent("3.45")));
    days.publish(prime, "2.73", LocalDate.of(2026, 1, 8));
    days.run(LocalDate.of(2026, 1, 9));
    // five days at 5 %
    assertThat(days.debitBalance("1132.01")).isEqualTo("25.00");
    days.run(LocalDate.of(2026, 1, 10));
    // 2.73 % and 1.55 %: 4.28 a day
    assertThat(days.debitBalance("1132.01")).isEqualTo("29.28");
  }

  @Test
  void a_reset_without_a_posted_rate_stops_the_day_by_name() {
    days.lend(
        "company",
        LoanProduct.WORKING_CAPITAL,
        LoanPricing.linked(5, Rate.ofPercent("1"), DAY.plusDays(1), 12),
        new ObservedRate(5, DAY, Rate.ofPercent("4")));
    assertThatExceptionOfType(Rejected.class)
        .isThrownBy(() -> days.run(DAY.plusDays(1)))
        .withMessageContaining("LOAN_PRIME P5Y")
        .matches(refused -> refused.reason() == RateRejection.NO_RATE_IN_EFFECT);
  }

  /// 20 March, on which both loans have much to pay, and the farmer has emptied his deposit but is
  /// paid interest on it: whoever asks before that finds nothing to collect.
  private LocalDate busyDay() {
    days.lend("farmer", LoanProduct.FARMER);
    days.lend("company", LoanProduct.WORKING_CAPITAL);
    days.leave("company", "35995.00");
    LocalDate busy = LocalDate.of(2026, 3, 20);
    days.bank.submit(new CloseBusinessDay(days.bank.next(), UNIT.entity(), DAY));
    days.bank.submit(new OpenBusinessDay(days.bank.next(), UNIT.entity(), busy));
    days.bank.submit(
        new WithdrawFunds(
            days.bank.next(),
            Lender.deposit("farmer"),
            Money.of("CNY", "36000.00"),
            Channel.CASH,
            busy,
            busy,
            ""));
    return busy;
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void broken_off_anywhere_and_begun_again_writes_the_same_log(boolean after) {
    LocalDate through = busyDay().plusDays(2);
    int before = days.log().size();
    days.run(through);
    List<String> undisturbed = days.log();
    int most = undisturbed.size() - before;
    int broken = 0;
    for (int number = 1; number <= most; number += 4) {
      var other = new LoansAtEndOfDayTest();
      try {
        other.busyDay();
        int at = number;
        EndOfDay breaking = other.days.endOfDay(bus -> new BreakingBus(bus, at, after));
        try {
          breaking.run(UNIT.entity(), through, EndOfDay.Observer.nobody());
        } catch (BreakingBus.Broken e) {
          broken++;
        }
        other.days.run(through);
        assertThat(other.days.log()).as("broken at %d", number).isEqualTo(undisturbed);
      } finally {
        other.close();
      }
    }
    assertThat(broken).isGreaterThan(5);
  }
}
