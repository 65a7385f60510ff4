package org.sycee.app.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sycee.app.TestBank.DAY;
import static org.sycee.app.TestBank.UNIT;
import static org.sycee.app.TestBank.deposit;
import static org.sycee.app.TestBank.terms;
import static org.sycee.app.TestBank.withdraw;
import static org.sycee.app.axon.CommandDesk.Outcome.ALREADY_BOOKED;
import static org.sycee.app.axon.CommandDesk.Outcome.BOOKED;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLongArray;
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
import org.sycee.ledger.businessday.BusinessDayCommand.CloseBusinessDay;
import org.sycee.ledger.deposit.DepositCommand.OpenDeposit;
import org.sycee.ledger.deposit.DepositEvent.BalanceChanged;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.ledger.transfer.TransferCommand.TransferFunds;
import org.sycee.money.Money;

/// Two programs work on one database, each with its own cache of aggregates.
class SeveralProgramsTest {
  private final DatabaseAccess access = TestDatabases.empty();
  private final TestBank one = new TestBank(Database.open(access, 8), false);
  private final TestBank other = new TestBank(Database.open(access, 8), false);
  private DepositId deposit = new DepositId("dep_none");

  @BeforeEach
  void open() {
    deposit = one.openDay().openDeposit("1");
  }

  @AfterEach
  void close() {
    other.close();
    one.close();
  }

  private static TransactionId id(String id) {
    return new TransactionId(id);
  }

  @Test
  void a_withdrawal_covered_only_by_the_other_programs_deposit_succeeds() {
    other.submit(deposit(id("a"), deposit, "1.00"));
    one.submit(deposit(id("b"), deposit, "100.00"));
    // the other program still believes in 1.00
    assertThat(other.submit(withdraw(id("c"), deposit, "101.00"))).isEqualTo(BOOKED);
  }

  @Test
  void what_the_other_program_stored_is_not_lost_behind_a_command_to_something_else() {
    DepositId another = one.openDeposit("2");
    other.submit(deposit(id("a"), deposit, "1.00"));
    one.submit(deposit(id("b"), deposit, "100.00"));
    other.submit(deposit(id("c"), another, "1.00"));
    assertThat(other.submit(withdraw(id("d"), deposit, "101.00"))).isEqualTo(BOOKED);
  }

  @Test
  void what_the_other_program_has_begun_cannot_be_begun_again() {
    DepositId another = one.openDeposit("2");
    long before = other.log().reader().headPosition();
    assertThatThrownBy(() -> other.submit(new OpenDeposit(id("a"), another, terms(), DAY)))
        .isInstanceOfSatisfying(
            Rejected.class,
            refusal -> assertThat(refusal.code()).isEqualTo("DEPOSIT_ALREADY_OPEN"));
    assertThat(other.log().reader().headPosition()).isEqualTo(before);
    // and the state that was assumed is not kept
    assertThat(other.submit(deposit(id("b"), another, "1.00"))).isEqualTo(BOOKED);
  }

  @Test
  void a_beginning_that_would_be_refused_is_refused_for_what_the_log_holds() {
    DepositId another = one.openDeposit("2");
    var tomorrow = new OpenDeposit(id("a"), another, terms(), DAY.plusDays(1));
    assertThatThrownBy(() -> other.submit(tomorrow))
        .isInstanceOfSatisfying(
            Rejected.class,
            refusal -> assertThat(refusal.code()).isEqualTo("DEPOSIT_ALREADY_OPEN"));
  }

  @Test
  void a_beginning_is_recognised_whichever_program_booked_it() {
    var opening = new OpenDeposit(id("a"), new DepositId("dep_new"), terms(), DAY);
    assertThat(other.submit(opening)).isEqualTo(BOOKED);
    assertThat(one.submit(opening)).isEqualTo(ALREADY_BOOKED);
  }

  @Test
  void a_refusal_does_not_hide_what_the_other_program_stores_later() {
    other.submit(deposit(id("a"), deposit, "1.00"));
    assertThatThrownBy(() -> other.submit(withdraw(id("b"), deposit, "101.00")))
        .isInstanceOf(Rejected.class);
    one.submit(deposit(id("c"), deposit, "100.00"));
    assertThat(other.submit(withdraw(id("d"), deposit, "101.00"))).isEqualTo(BOOKED);
  }

  @Test
  void a_withdrawal_the_other_program_has_overtaken_is_refused() {
    other.submit(deposit(id("a"), deposit, "100.00"));
    one.submit(withdraw(id("b"), deposit, "60.00"));
    // the other program still believes in 100.00
    assertThatThrownBy(() -> other.submit(withdraw(id("c"), deposit, "60.00")))
        .isInstanceOf(Rejected.class)
        .hasMessageContaining("INSUFFICIENT_FUNDS")
        .hasMessageContaining("available CNY 40.00");
  }

  @Test
  void a_transfer_is_decided_again_on_what_the_other_program_stored() {
    DepositId receiver = one.openDeposit("2");
    other.submit(deposit(id("a"), deposit, "1.00"));
    other.submit(deposit(id("b"), receiver, "1.00"));
    one.submit(deposit(id("c"), deposit, "100.00"));
    one.submit(withdraw(id("d"), receiver, "1.00"));
    var transfer =
        new TransferFunds(id("e"), deposit, receiver, Money.of("CNY", "101.00"), DAY, DAY, "");
    assertThat(other.submit(transfer)).isEqualTo(BOOKED);
    assertThat(one.submit(withdraw(id("f"), receiver, "101.00"))).isEqualTo(BOOKED);
  }

  @Test
  void a_repeated_command_is_recognised_by_the_other_program() {
    other.submit(deposit(id("a"), deposit, "1.00"));
    one.submit(deposit(id("b"), deposit, "2.00"));
    assertThat(other.submit(deposit(id("b"), deposit, "2.00"))).isEqualTo(ALREADY_BOOKED);
  }

  @Test
  void a_day_closed_by_one_program_is_closed_for_the_other() {
    other.submit(deposit(id("a"), deposit, "1.00"));
    one.submit(new CloseBusinessDay(id("close"), UNIT.entity(), DAY));
    assertThatThrownBy(() -> other.submit(deposit(id("b"), deposit, "1.00")))
        .isInstanceOf(Rejected.class)
        .hasMessageContaining("BUSINESS_DAY_CLOSED");
  }

  @Test
  void a_program_that_starts_while_another_one_writes_finds_a_sound_log() {
    Callers callers =
        Callers.start(
            8,
            i -> {
              for (int n = 0; n < 25; n++) {
                one.submit(deposit(id("t" + i + "-" + n), deposit, "1.00"));
              }
            });
    for (int i = 0; i < 5; i++) {
      try (var third = new TestBank(Database.open(access, 2), false)) {
        assertThat(third.log().reader().headPosition()).isPositive();
      }
    }
    assertThat(callers.failures()).containsOnly(Optional.empty());
  }

  @Test
  void no_money_is_lost_or_doubled_when_both_work_on_the_same_deposits() {
    int deposits = 6;
    List<DepositId> all = new ArrayList<>();
    for (int i = 0; i < deposits; i++) {
      all.add(one.openDeposit("hot" + i));
    }
    var expected = new AtomicLongArray(deposits);
    var failures =
        Callers.run(
            32,
            caller -> {
              var random = new SplittableRandom(caller);
              TestBank bank = caller % 2 == 0 ? one : other;
              for (int n = 0; n < 25; n++) {
                int at = random.nextInt(deposits);
                int yuan = random.nextInt(1, 10);
                boolean in = random.nextInt(3) > 0;
                book(bank, id("c%d-%d".formatted(caller, n)), all.get(at), in ? yuan : -yuan)
                    .ifPresent(change -> expected.addAndGet(at, change));
              }
            });
    assertThat(failures).containsOnly(Optional.empty());
    for (int i = 0; i < deposits; i++) {
      assertThat(balanceInLog(all.get(i))).isEqualTo(expected.get(i));
    }
    // a gap in the positions would be refused by the reader
    assertThat(one.log().reader().after(0, 100_000)).hasSize((int) head());
  }

  /// What the balance changed by, in minor units; empty if the command was refused.
  private static Optional<Long> book(TestBank bank, TransactionId id, DepositId at, int yuan) {
    try {
      String amount = Math.abs(yuan) + ".00";
      bank.submit(yuan > 0 ? deposit(id, at, amount) : withdraw(id, at, amount));
      return Optional.of(yuan * 100L);
    } catch (Rejected refusal) {
      assertThat(refusal.code()).isEqualTo("INSUFFICIENT_FUNDS");
      return Optional.empty();
    }
  }

  private long balanceInLog(DepositId id) {
    long balance = 0;
    for (StoredEvent stored : one.log().reader().ofAggregate(id.value(), 0)) {
      if (one.log().json().read(stored) instanceof BalanceChanged event) {
        balance += event.change().minorUnits();
        assertThat(balance).as("after %s", stored).isNotNegative();
      }
    }
    return balance;
  }

  private long head() {
    return one.log().reader().headPosition();
  }
}
