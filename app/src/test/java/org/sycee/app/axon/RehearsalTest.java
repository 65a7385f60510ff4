package org.sycee.app.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sycee.app.TestBank.DAY;
import static org.sycee.app.TestBank.TESTER;
import static org.sycee.app.TestBank.deposit;
import static org.sycee.app.TestBank.withdraw;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sycee.app.TestBank;
import org.sycee.app.TestDatabases;
import org.sycee.app.axon.CommandDesk.Outcome;
import org.sycee.app.axon.CommandDesk.Rehearsal;
import org.sycee.ledger.Command;
import org.sycee.ledger.Event;
import org.sycee.ledger.Rejected;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.deposit.DepositCommand.OpenDeposit;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.ledger.deposit.PostTogether;
import org.sycee.ledger.transfer.TransferCommand.TransferFunds;
import org.sycee.money.Money;

class RehearsalTest {
  private static final TransactionId WISH = new TransactionId("wish");

  private final TestBank bank = new TestBank(TestDatabases.migrated(), false);
  private DepositId one = new DepositId("dep_none");
  private DepositId other = new DepositId("dep_none");

  @BeforeEach
  void open() {
    bank.openDay();
    one = bank.openDeposit("1");
    other = bank.openDeposit("2");
    bank.submit(deposit(bank.next(), one, "100.00"));
  }

  @AfterEach
  void close() {
    bank.close();
  }

  @Test
  void tells_what_is_booked_afterwards_and_stores_nothing() {
    var news = new DepositId("dep_3");
    for (Command command :
        List.of(
            withdraw(WISH, one, "100.00"),
            new OpenDeposit(WISH, news, TestBank.terms(), DAY),
            new TransferFunds(WISH, one, other, Money.of("CNY", "1.00"), DAY, DAY, "rent"),
            new PostTogether(
                WISH,
                List.of(
                    deposit(new TransactionId("b1"), other, "1.00"),
                    withdraw(new TransactionId("b2"), other, "1.00"))))) {
      long before = bank.log().reader().headPosition();
      Rehearsal rehearsal = bank.desk().rehearse(command, TESTER);
      assertThat(rehearsal.outcome()).isEqualTo(Outcome.BOOKED);
      assertThat(bank.log().reader().headPosition()).as("%s", command).isEqualTo(before);
      assertThat(bank.desk().rehearse(command, TESTER)).isEqualTo(rehearsal);

      try (var copy = new Copy(command)) {
        assertThat(copy.booked).isEqualTo(rehearsal.facts());
      }
    }
  }

  /// The same bank once more, in which the command is really booked.
  private static final class Copy implements AutoCloseable {
    private final TestBank bank = new TestBank(TestDatabases.migrated(), false);
    private final List<Event> booked;

    Copy(Command command) {
      bank.openDay();
      DepositId one = bank.openDeposit("1");
      bank.openDeposit("2");
      bank.submit(deposit(bank.next(), one, "100.00"));
      long before = bank.log().reader().headPosition();
      bank.submit(command);
      booked = bank.log().reader().after(before, 10).stream().map(bank.log().json()::read).toList();
    }

    @Override
    public void close() {
      bank.close();
    }
  }

  @Test
  void is_refused_as_the_command_would_be() {
    assertThatThrownBy(() -> bank.desk().rehearse(withdraw(WISH, one, "100.01"), TESTER))
        .isInstanceOfSatisfying(
            Rejected.class, refusal -> assertThat(refusal.code()).isEqualTo("INSUFFICIENT_FUNDS"));
  }

  @Test
  void recognises_what_was_booked_before() {
    bank.submit(withdraw(WISH, one, "1.00"));
    assertThat(bank.desk().rehearse(withdraw(WISH, one, "1.00"), TESTER))
        .isEqualTo(new Rehearsal(Outcome.ALREADY_BOOKED, List.of()));
    assertThatThrownBy(() -> bank.desk().rehearse(withdraw(WISH, one, "2.00"), TESTER))
        .hasMessageContaining("TRANSACTION_ID_REUSED");
  }

  @Test
  void leaves_the_deposit_as_it_was() {
    bank.desk().rehearse(withdraw(WISH, one, "100.00"), TESTER);
    assertThat(bank.submit(withdraw(bank.next(), one, "100.00"))).isEqualTo(Outcome.BOOKED);
  }
}
