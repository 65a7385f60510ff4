package org.sycee.app.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sycee.app.TestBank.DAY;
import static org.sycee.app.TestBank.UNIT;
import static org.sycee.app.TestBank.deposit;
import static org.sycee.app.TestBank.withdraw;
import static org.sycee.app.axon.CommandDesk.Outcome.ALREADY_BOOKED;
import static org.sycee.app.axon.CommandDesk.Outcome.BOOKED;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.sycee.app.Callers;
import org.sycee.app.TestBank;
import org.sycee.app.TestDatabases;
import org.sycee.app.database.Database;
import org.sycee.app.database.DatabaseAccess;
import org.sycee.app.eventstore.LogUnavailableException;
import org.sycee.ledger.Rejected;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.businessday.BusinessDayCommand.CloseBusinessDay;
import org.sycee.ledger.deposit.DepositCommand;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.ledger.deposit.PostTogether;
import org.sycee.ledger.transfer.TransferCommand.TransferFunds;
import org.sycee.money.Money;

class CommandDeskTest {
  private final DatabaseAccess access = TestDatabases.empty();
  private final TestBank bank = new TestBank(Database.open(access, 8), false);
  private DepositId deposit = new DepositId("dep_none");

  @BeforeEach
  void open() {
    deposit = bank.openDay().openDeposit("1");
  }

  @AfterEach
  void close() {
    bank.close();
  }

  private static TransactionId id(String id) {
    return new TransactionId(id);
  }

  private static PostTogether batch(String id, DepositCommand... commands) {
    return new PostTogether(id(id), List.of(commands));
  }

  private static void assertReused(ThrowingCallable submitting) {
    assertThatThrownBy(submitting)
        .isInstanceOfSatisfying(
            Rejected.class,
            refusal -> assertThat(refusal.code()).isEqualTo("TRANSACTION_ID_REUSED"));
  }

  private long head() {
    return bank.log().reader().headPosition();
  }

  @Nested
  class A_repeated_command {

    @Test
    void is_booked_once() {
      assertThat(bank.submit(deposit(id("once"), deposit, "10.00"))).isEqualTo(BOOKED);
      assertThat(bank.submit(deposit(id("once"), deposit, "10.00"))).isEqualTo(ALREADY_BOOKED);
      assertThat(bank.log().reader().ofTransaction(id("once"))).hasSize(1);
    }

    @Test
    void is_recognised_although_it_would_be_refused_now() {
      bank.submit(deposit(bank.next(), deposit, "10.00"));
      assertThat(bank.submit(withdraw(id("all"), deposit, "10.00"))).isEqualTo(BOOKED);
      assertThat(bank.submit(withdraw(id("all"), deposit, "10.00"))).isEqualTo(ALREADY_BOOKED);
    }

    @Test
    void is_recognised_although_its_day_is_closed() {
      bank.submit(deposit(id("once"), deposit, "10.00"));
      bank.submit(new CloseBusinessDay(bank.next(), UNIT.entity(), DAY));
      assertThat(bank.submit(deposit(id("once"), deposit, "10.00"))).isEqualTo(ALREADY_BOOKED);
    }

    @Test
    void is_recognised_after_a_restart() {
      bank.submit(deposit(id("once"), deposit, "10.00"));
      bank.submit(batch("batch", deposit(id("b1"), deposit, "1.00")));
      long before = head();
      try (var restarted = new TestBank(Database.open(access, 8), false)) {
        assertThat(restarted.submit(deposit(id("once"), deposit, "10.00")))
            .isEqualTo(ALREADY_BOOKED);
        assertThat(restarted.submit(batch("batch", deposit(id("b1"), deposit, "1.00"))))
            .isEqualTo(ALREADY_BOOKED);
        assertReused(() -> restarted.submit(deposit(id("once"), deposit, "10.01")));
      }
      assertThat(head()).isEqualTo(before);
    }

    @Test
    void is_booked_once_when_many_send_it_at_the_same_time() {
      var booked = new AtomicInteger();
      var failures =
          Callers.run(
              64,
              _ -> {
                if (bank.submit(deposit(id("once"), deposit, "10.00")) == BOOKED) {
                  booked.incrementAndGet();
                }
              });
      assertThat(failures).allSatisfy(failure -> assertThat(failure).isEmpty());
      assertThat(booked).hasValue(1);
      assertThat(bank.log().reader().ofTransaction(id("once"))).hasSize(1);
    }
  }

  @Nested
  class An_id_that_has_been_booked {

    @BeforeEach
    void book() {
      bank.submit(deposit(id("mine"), deposit, "10.00"));
    }

    @Test
    void is_refused_for_other_content() {
      assertReused(() -> bank.submit(deposit(id("mine"), deposit, "10.01")));
    }

    @Test
    void is_refused_for_another_kind_of_command_of_the_same_content() {
      assertReused(() -> bank.submit(withdraw(id("mine"), deposit, "10.00")));
    }

    @Test
    void is_refused_on_another_deposit() {
      DepositId other = bank.openDeposit("2");
      assertReused(() -> bank.submit(deposit(id("mine"), other, "10.00")));
    }

    @Test
    void is_refused_for_a_transfer() {
      DepositId other = bank.openDeposit("2");
      assertReused(() ->
          bank.submit(
              new TransferFunds(
                  id("mine"), deposit, other, Money.of("CNY", "1.00"), DAY, DAY, "")));
    }

    @Test
    void is_refused_for_the_closing_of_the_day() {
      assertReused(() -> bank.submit(new CloseBusinessDay(id("mine"), UNIT.entity(), DAY)));
      assertThat(bank.submit(deposit(bank.next(), deposit, "1.00"))).isEqualTo(BOOKED);
    }

    @Test
    void is_refused_within_a_batch_of_which_nothing_is_stored() {
      long before = head();
      assertReused(() ->
          bank.submit(
              batch(
                  "batch",
                  deposit(id("new"), deposit, "1.00"),
                  deposit(id("mine"), deposit, "10.00"))));
      assertThat(head()).isEqualTo(before);
    }
  }

  @Nested
  class A_batch {

    @Test
    void is_recognised_by_the_ids_in_it() {
      var batch =
          batch("batch", deposit(id("b1"), deposit, "1.00"), deposit(id("b2"), deposit, "2.00"));
      assertThat(bank.submit(batch)).isEqualTo(BOOKED);
      assertThat(bank.submit(batch)).isEqualTo(ALREADY_BOOKED);
    }

    @Test
    void is_refused_if_it_shares_an_id_with_another_batch() {
      bank.submit(batch("one", deposit(id("b1"), deposit, "1.00")));
      assertReused(() ->
          bank.submit(
              batch(
                  "two", deposit(id("b2"), deposit, "1.00"), deposit(id("b1"), deposit, "1.00"))));
    }

    @Test
    void does_not_leave_its_ids_to_single_commands() {
      bank.submit(batch("batch", deposit(id("b1"), deposit, "1.00")));
      assertReused(() -> bank.submit(deposit(id("b1"), deposit, "1.00")));
    }

    @Test
    void is_refused_if_two_of_its_wishes_share_an_id() {
      long before = head();
      assertReused(() ->
          bank.submit(
              batch(
                  "batch",
                  deposit(id("b1"), deposit, "1.00"),
                  deposit(id("b1"), deposit, "1.00"))));
      assertThat(head()).isEqualTo(before);
    }

    @Test
    void that_was_refused_leaves_its_ids_free() {
      assertThatThrownBy(() ->
              bank.submit(
                  batch(
                      "batch",
                      deposit(id("b1"), deposit, "1.00"),
                      withdraw(id("b2"), deposit, "2.00"))))
          .hasMessageContaining("INSUFFICIENT_FUNDS");
      assertThat(bank.submit(deposit(id("b1"), deposit, "1.00"))).isEqualTo(BOOKED);
    }
  }

  @Nested
  class When_the_connection_breaks_during_a_commit {

    @Test
    void a_repetition_finds_out_what_became_of_it() {
      Database database = Database.open(access, 4);
      var connections = new BreakingConnections(database.unpooled());
      try (var fragile = new TestBank(database, connections, false)) {
        fragile.submit(deposit(id("before"), deposit, "1.00"));
        connections.breakAfterNextCommit();
        assertThatThrownBy(() -> fragile.submit(deposit(id("unknown"), deposit, "2.00")))
            .isInstanceOf(LogUnavailableException.class);
        assertThat(fragile.submit(deposit(id("unknown"), deposit, "2.00")))
            .isEqualTo(ALREADY_BOOKED);
        // 1.00 and 2.00: the deposit in the cache has not missed it
        assertThat(fragile.submit(withdraw(id("after"), deposit, "3.00"))).isEqualTo(BOOKED);
      }
    }
  }
}
