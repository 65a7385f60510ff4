package org.sycee.app.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sycee.app.TestBank.DAY;
import static org.sycee.app.TestBank.deposit;
import static org.sycee.app.TestBank.withdraw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sycee.app.Callers;
import org.sycee.app.TestBank;
import org.sycee.app.TestDatabases;
import org.sycee.app.database.Database;
import org.sycee.app.database.DatabaseAccess;
import org.sycee.app.eventstore.StoredEvent;
import org.sycee.ledger.Rejected;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.deposit.DepositCommand;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.ledger.deposit.PostTogether;
import org.sycee.ledger.transfer.TransferCommand.TransferFunds;
import org.sycee.money.Money;

/// Facts of several deposits in one transaction: all of them are stored, or none.
class StoredTogetherTest {
  private final DatabaseAccess access = TestDatabases.empty();
  private final TestBank bank = new TestBank(Database.open(access, 8), false);
  private final List<DepositId> deposits = new ArrayList<>();

  @BeforeEach
  void open() {
    bank.openDay();
    for (int i = 0; i < 10; i++) {
      deposits.add(bank.openDeposit("d" + i));
    }
  }

  @AfterEach
  void close() {
    bank.close();
  }

  private static TransactionId id(String id) {
    return new TransactionId(id);
  }

  private TransferFunds transfer(String id, int from, int to, String amount) {
    return new TransferFunds(
        id(id), deposits.get(from), deposits.get(to), Money.of("CNY", amount), DAY, DAY, "");
  }

  private long head() {
    return bank.log().reader().headPosition();
  }

  @Test
  void the_two_facts_of_a_transfer_stand_side_by_side() {
    bank.submit(deposit(bank.next(), deposits.get(0), "5.00"));
    bank.submit(transfer("t", 0, 1, "5.00"));
    List<StoredEvent> facts = bank.log().reader().ofTransaction(id("t"));
    assertThat(facts)
        .extracting(StoredEvent::name)
        .containsExactly("TransferSent", "TransferReceived");
    assertThat(facts).extracting(StoredEvent::leg).containsExactly(0, 1);
    assertThat(facts).extracting(StoredEvent::position).containsExactly(head() - 1, head());
    assertThat(facts.get(0).recordedAt()).isEqualTo(facts.get(1).recordedAt());
    assertThat(facts.get(0).metadata()).isEqualTo(facts.get(1).metadata());
  }

  @Test
  void a_transfer_whose_second_leg_is_refused_stores_nothing() {
    bank.submit(deposit(bank.next(), deposits.get(0), "5.00"));
    long before = head();
    var unknown =
        new TransferFunds(
            id("t"),
            deposits.get(0),
            new DepositId("dep_x"),
            Money.of("CNY", "5.00"),
            DAY,
            DAY,
            "");
    assertThatThrownBy(() -> bank.submit(unknown))
        .isInstanceOf(Rejected.class)
        .hasMessageContaining("DEPOSIT_NOT_FOUND");
    assertThat(head()).isEqualTo(before);
    // nor does the cached deposit remember the leg it had decided
    bank.submit(withdraw(bank.next(), deposits.get(0), "5.00"));
  }

  @Test
  void opposite_transfers_do_not_lock_each_other_out() {
    for (DepositId deposit : deposits) {
      bank.submit(deposit(bank.next(), deposit, "100.00"));
    }
    var failures =
        Callers.run(100, i -> bank.submit(transfer("x" + i, i % 10, (i * 7 + 3) % 10, "1.00")));
    // 7i + 3 = i (mod 10) means 6i = 7 (mod 10), which has no solution: none is to itself
    assertThat(failures).containsOnly(Optional.empty());
    // 1 day, 10 openings, 10 deposits, 100 transfers of two legs
    assertThat(head()).isEqualTo(1 + 10 + 10 + 2 * 100);
  }

  private PostTogether batchOfThousand(String prefix) {
    List<DepositCommand> commands = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      commands.add(deposit(id(prefix + i), deposits.get(i % 10), "1.00"));
    }
    return new PostTogether(id(prefix), commands);
  }

  @Test
  void a_thousand_wishes_are_stored_in_their_order_in_one_transaction() {
    long before = head();
    bank.submit(batchOfThousand("p"));
    List<StoredEvent> facts = bank.log().reader().after(before, 2_000);
    assertThat(facts)
        .extracting(StoredEvent::transactionId)
        .containsExactlyElementsOf(IntStream.range(0, 1_000).mapToObj(i -> "p" + i).toList());
    assertThat(facts)
        .extracting(StoredEvent::recordedAt)
        .containsOnly(facts.getFirst().recordedAt());
    // each of the ten deposits has received 100.00
    bank.submit(withdraw(bank.next(), deposits.get(9), "100.00"));
  }

  @Test
  void one_refused_wish_among_a_thousand_stores_nothing() {
    List<DepositCommand> commands = new ArrayList<>(batchOfThousand("p").commands());
    commands.set(999, withdraw(id("p999"), deposits.get(9), "100.00"));
    long before = head();
    // 99 wishes of 1.00 came before it on the same deposit
    assertThatThrownBy(() -> bank.submit(new PostTogether(id("p"), commands)))
        .isInstanceOf(Rejected.class)
        .hasMessageContaining("available CNY 99.00");
    assertThat(head()).isEqualTo(before);
    bank.submit(batchOfThousand("p"));
    assertThat(head()).isEqualTo(before + 1_000);
  }

  @Test
  void batches_of_two_programs_are_whole_although_they_collide() {
    try (var other = new TestBank(Database.open(access, 8), false)) {
      long before = head();
      var failures =
          Callers.run(8, i -> (i % 2 == 0 ? bank : other).submit(batchOfThousand("b" + i + "-")));
      assertThat(failures).containsOnly(Optional.empty());
      List<StoredEvent> facts = bank.log().reader().after(before, 10_000);
      assertThat(facts).hasSize(8_000);
      for (int i = 0; i < facts.size(); i++) {
        String first = facts.get(i - i % 1_000).transactionId();
        String batch = first.substring(0, first.indexOf('-') + 1);
        assertThat(facts.get(i).transactionId()).isEqualTo(batch + i % 1_000);
      }
    }
  }

  @Test
  void a_refused_command_stores_nothing() {
    long before = head();
    assertThatThrownBy(() -> bank.submit(withdraw(id("w"), deposits.get(0), "0.01")))
        .isInstanceOf(Rejected.class);
    assertThat(head()).isEqualTo(before);
    assertThat(bank.log().reader().ofTransaction(id("w"))).isEmpty();
  }
}
