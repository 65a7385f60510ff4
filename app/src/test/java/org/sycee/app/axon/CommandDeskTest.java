package org.sycee.app.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sycee.app.TestBank.deposit;
import static org.sycee.app.TestBank.withdraw;
import static org.sycee.app.axon.CommandDesk.Outcome.ALREADY_BOOKED;
import static org.sycee.app.axon.CommandDesk.Outcome.BOOKED;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sycee.app.TestBank;
import org.sycee.app.TestDatabases;
import org.sycee.ledger.Rejected;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.deposit.DepositId;

class CommandDeskTest {
  private final TestBank bank = new TestBank(TestDatabases.migrated(), false);
  private DepositId deposit = new DepositId("dep_none");

  @BeforeEach
  void open() {
    deposit = bank.openDay().openDeposit("1");
  }

  @AfterEach
  void close() {
    bank.close();
  }

  @Test
  void a_repeated_command_is_booked_once() {
    var id = new TransactionId("once");
    assertThat(bank.submit(deposit(id, deposit, "10.00"))).isEqualTo(BOOKED);
    assertThat(bank.submit(deposit(id, deposit, "10.00"))).isEqualTo(ALREADY_BOOKED);
    assertThat(bank.log().reader().ofTransaction(id)).hasSize(1);
  }

  @Test
  void a_repeated_command_that_would_be_refused_now_is_still_recognised() {
    bank.submit(deposit(bank.next(), deposit, "10.00"));
    var id = new TransactionId("all-of-it");
    assertThat(bank.submit(withdraw(id, deposit, "10.00"))).isEqualTo(BOOKED);
    assertThat(bank.submit(withdraw(id, deposit, "10.00"))).isEqualTo(ALREADY_BOOKED);
  }

  @Test
  void an_id_that_was_booked_with_other_content_is_refused() {
    var id = new TransactionId("mine");
    bank.submit(deposit(id, deposit, "10.00"));
    assertThatThrownBy(() -> bank.submit(deposit(id, deposit, "10.01")))
        .isInstanceOfSatisfying(
            Rejected.class,
            refusal -> assertThat(refusal.code()).isEqualTo("TRANSACTION_ID_REUSED"));
  }
}
