package org.sycee.app.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sycee.app.TestBank.DAY;
import static org.sycee.app.TestBank.UNIT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sycee.app.Callers;
import org.sycee.app.TestBank;
import org.sycee.app.TestDatabases;
import org.sycee.app.database.Database;
import org.sycee.app.database.DatabaseAccess;
import org.sycee.app.eventstore.StoredEvent;
import org.sycee.ledger.MovesMoney;
import org.sycee.ledger.Rejected;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.businessday.BusinessDayCommand.CloseBusinessDay;
import org.sycee.ledger.businessday.BusinessDayCommand.OpenBusinessDay;
import org.sycee.ledger.businessday.BusinessDayEvent.BusinessDayClosed;
import org.sycee.ledger.deposit.Channel;
import org.sycee.ledger.deposit.DepositCommand.DepositFunds;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.money.Money;

/// Closing a day races with 64 callers who book on it, in two programs on one database.
class ClosingDayTest {
  private static final int CALLERS = 64;
  private static final int DAYS = 6;

  private final DatabaseAccess access = TestDatabases.empty();
  private final TestBank one = new TestBank(Database.open(access, 8), false);
  private final TestBank other = new TestBank(Database.open(access, 8), false);
  private final AtomicInteger booked = new AtomicInteger();

  @AfterEach
  void close() {
    other.close();
    one.close();
  }

  @Test
  void nothing_is_ever_booked_on_a_closed_day() throws InterruptedException {
    one.openDay();
    List<DepositId> deposits = new ArrayList<>();
    for (int i = 0; i < CALLERS; i++) {
      deposits.add(one.openDeposit("c" + i));
    }
    for (int i = 0; i < DAYS; i++) {
      LocalDate day = DAY.plusDays(i);
      if (i > 0) {
        one.submit(new OpenBusinessDay(new TransactionId("open" + i), UNIT.entity(), day));
      }
      var begun = new CountDownLatch(CALLERS);
      Callers callers =
          Callers.start(CALLERS, caller -> bookUntilClosed(caller, deposits, day, begun));
      begun.await();
      one.submit(new CloseBusinessDay(new TransactionId("close" + i), UNIT.entity(), day));
      assertThat(callers.failures())
          .allSatisfy(failure ->
              assertThat(failure.orElseThrow())
                  .isInstanceOf(Rejected.class)
                  .hasMessageContaining("BUSINESS_DAY_CLOSED"));
    }
    assertThat(moneyMovedInLog()).isEqualTo(booked.get());
  }

  private void bookUntilClosed(
      int caller, List<DepositId> deposits, LocalDate day, CountDownLatch begun) {
    TestBank bank = caller % 2 == 0 ? one : other;
    for (int n = 0; ; n++) {
      var id = new TransactionId("c%d-%s-%d".formatted(caller, day, n));
      bank.submit(
          new DepositFunds(
              id, deposits.get(caller), Money.of("CNY", "1.00"), Channel.CASH, day, day, ""));
      booked.incrementAndGet();
      begun.countDown();
    }
  }

  /// The number of facts that moved money; none may follow the closing of its booking date.
  private int moneyMovedInLog() {
    Set<LocalDate> closed = new HashSet<>();
    int moved = 0;
    for (StoredEvent stored : one.log().reader().after(0, 1_000_000)) {
      switch (one.log().json().read(stored)) {
        case BusinessDayClosed event -> closed.add(event.date());
        case MovesMoney event -> {
          moved++;
          assertThat(closed).as("%s", stored).doesNotContain(event.entry().bookingDate());
        }
        default -> {}
      }
    }
    assertThat(closed).hasSize(DAYS);
    return moved;
  }
}
