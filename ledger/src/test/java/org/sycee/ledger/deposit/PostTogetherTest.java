package org.sycee.ledger.deposit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sycee.ledger.LedgerScene.DAY;
import static org.sycee.ledger.LedgerScene.cny;
import static org.sycee.ledger.LedgerScene.refusalOf;
import static org.sycee.ledger.deposit.DepositRejection.BALANCE_NOT_ZERO;
import static org.sycee.ledger.deposit.DepositRejection.DEPOSIT_NOT_FOUND;
import static org.sycee.ledger.deposit.DepositRejection.INSUFFICIENT_FUNDS;
import static org.sycee.ledger.deposit.DepositWishes.TERMS;
import static org.sycee.ledger.deposit.DepositWishes.WHY;
import static org.sycee.ledger.deposit.DepositWishes.about;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.sycee.ledger.Event;
import org.sycee.ledger.InMemoryLedger;
import org.sycee.ledger.Rejection;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.deposit.DepositCommand.ReceiveTransfer;
import org.sycee.ledger.deposit.DepositCommand.SendTransfer;

/// A payroll: the employer's deposit is charged, and those of the employees are paid.
class PostTogetherTest {
  private static final DepositId EMPLOYER = new DepositId("dep_employer");
  private static final DepositId LI = new DepositId("dep_li");
  private static final DepositId WANG = new DepositId("dep_wang");
  private static final TransactionId BATCH = new TransactionId("payroll-1");

  private final InMemoryLedger ledger = new InMemoryLedger();

  @BeforeEach
  void the_employer_has_100_yuan_and_li_has_a_deposit() {
    ledger.send(about(EMPLOYER).open(TERMS));
    ledger.send(about(EMPLOYER).deposit("100.00"));
    ledger.send(about(LI).open(TERMS));
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  @Nested
  class Stores_all_its_facts {
    @Test
    void each_under_its_own_transaction() {
      post(about(LI).as("pay-li").deposit("30.00"), about(EMPLOYER).as("pay").withdraw("30.00"));
      assertThat(ledger.factsOf(LI.value()))
          .extracting(Event::transactionId)
          .endsWith(new TransactionId("pay-li"));
      assertThat(ledger.factsOf(EMPLOYER.value()))
          .extracting(Event::transactionId)
          .endsWith(new TransactionId("pay"));
      assertThat(ledger.balanceOf(LI)).isEqualTo(cny("30.00"));
      assertThat(ledger.balanceOf(EMPLOYER)).isEqualTo(cny("70.00"));
    }

    @Test
    void of_a_deposit_opened_paid_into_and_drawn_upon_in_the_order_given() {
      post(about(WANG).open(TERMS), about(WANG).deposit("30.00"), about(WANG).withdraw("30.00"));
      assertThat(ledger.factsOf(WANG.value())).hasSize(3);
      assertThat(ledger.balanceOf(WANG)).isEqualTo(cny("0.00"));
    }

    @Test
    void even_a_reversal_of_one_of_its_own() {
      post(about(LI).as("pay-li").deposit("30.00"), about(LI).as("oops").reverse("pay-li"));
      assertThat(ledger.factsOf(LI.value())).hasSize(3);
      assertThat(ledger.balanceOf(LI)).isEqualTo(cny("0.00"));
    }

    @Test
    void so_that_the_deposits_can_be_used_afterwards() {
      post(about(WANG).open(TERMS), about(WANG).deposit("30.00"));
      ledger.send(about(WANG).withdraw("30.00"));
      assertThat(ledger.balanceOf(WANG)).isEqualTo(cny("0.00"));
    }
  }

  @Nested
  class Stores_nothing {
    @Test
    void if_the_last_wish_is_refused() {
      isRefused(
          INSUFFICIENT_FUNDS,
          about(LI).deposit("100.00"),
          about(EMPLOYER).withdraw("100.00"),
          about(EMPLOYER).chargeFee("0.01"));
    }

    @Test
    void if_the_first_wish_is_refused() {
      isRefused(DEPOSIT_NOT_FOUND, about(WANG).deposit("1.00"), about(LI).deposit("1.00"));
      assertThat(ledger.factsOf(WANG.value())).isEmpty();
    }

    @Test
    void if_a_wish_comes_before_the_one_that_would_make_it_possible() {
      isRefused(INSUFFICIENT_FUNDS, about(LI).withdraw("1.00"), about(LI).deposit("1.00"));
    }

    @Test
    void not_even_the_opening_of_a_deposit() {
      isRefused(
          BALANCE_NOT_ZERO,
          about(WANG).open(TERMS),
          about(WANG).deposit("1.00"),
          about(WANG).close());
      assertThat(ledger.factsOf(WANG.value())).isEmpty();
    }

    @Test
    void if_it_is_empty() {
      var before = ledger.facts();
      post();
      assertThat(ledger.facts()).isEqualTo(before);
    }
  }

  @Nested
  class Does_not_exist {
    @Test
    void with_a_leg_of_a_transfer() {
      isNoBatch(new SendTransfer(BATCH, EMPLOYER, LI, cny("1.00"), DAY, DAY, WHY));
      isNoBatch(new ReceiveTransfer(BATCH, LI, EMPLOYER, cny("1.00"), DAY, DAY, WHY));
      isNoBatch(about(LI).reverseLeg("transfer-1"));
    }

    private void isNoBatch(DepositCommand leg) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new PostTogether(BATCH, List.of(leg)))
          .withMessage("a leg of a transfer or a loan stands alone: " + leg);
    }
  }

  private void isRefused(Rejection reason, DepositCommand... commands) {
    var before = ledger.facts();
    assertThat(refusalOf(() -> post(commands))).isEqualTo(reason);
    assertThat(ledger.facts()).isEqualTo(before);
  }

  private void post(DepositCommand... commands) {
    ledger.send(new PostTogether(BATCH, List.of(commands)));
  }
}
