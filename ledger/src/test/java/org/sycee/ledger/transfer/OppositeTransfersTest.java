package org.sycee.ledger.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sycee.ledger.LedgerScene.DAY;
import static org.sycee.ledger.LedgerScene.cny;
import static org.sycee.ledger.deposit.DepositRejection.DEPOSIT_ALREADY_OPEN;
import static org.sycee.ledger.deposit.DepositRejection.INSUFFICIENT_FUNDS;
import static org.sycee.ledger.deposit.DepositWishes.TERMS;
import static org.sycee.ledger.deposit.DepositWishes.WHY;
import static org.sycee.ledger.deposit.DepositWishes.about;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.sycee.ledger.Command;
import org.sycee.ledger.InMemoryLedger;
import org.sycee.ledger.Rejected;
import org.sycee.ledger.Rejection;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.deposit.DepositCommand;
import org.sycee.ledger.deposit.DepositEvent.TransferReceived;
import org.sycee.ledger.deposit.DepositEvent.TransferSent;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.ledger.deposit.PostTogether;
import org.sycee.ledger.transfer.TransferCommand.TransferFunds;
import org.sycee.money.Money;

/// Deposits are locked in the order of their ids: two who pay each other at once do not wait for
/// each other for ever.
@Timeout(60)
class OppositeTransfersTest {
  private static final DepositId LI = new DepositId("dep_li");
  private static final DepositId WANG = new DepositId("dep_wang");
  private static final int EACH_WAY = 400;

  private final InMemoryLedger ledger = new InMemoryLedger();
  private final ExecutorService two = Executors.newFixedThreadPool(2);

  @AfterEach
  void close() {
    two.shutdownNow();
    ledger.close();
  }

  @Test
  void all_finish_and_the_sum_of_the_balances_is_preserved() throws Exception {
    // Li has enough for all, Wang only for what has reached him: some of his may be refused.
    ledger.send(about(LI).open(TERMS));
    ledger.send(about(WANG).open(TERMS));
    ledger.send(about(LI).deposit("400.00"));
    ledger.send(about(WANG).deposit("1.00"));

    List<Integer> accepted =
        atOnce(() -> sendAll(LI, WANG, "1.00", "there-"), () -> sendAll(WANG, LI, "2.00", "back-"));

    assertThat(accepted.getFirst()).isEqualTo(EACH_WAY);
    // Wang starts with 1, receives 400 times 1 and sends 2 each time.
    assertThat(ledger.balanceOf(WANG)).isEqualTo(cny("401.00").minus(twice(accepted.getLast())));
    assertThat(ledger.balanceOf(LI).plus(ledger.balanceOf(WANG))).isEqualTo(cny("401.00"));
    int transfers = EACH_WAY + accepted.getLast();
    assertThat(ledger.facts().stream().filter(TransferSent.class::isInstance)).hasSize(transfers);
    assertThat(ledger.facts().stream().filter(TransferReceived.class::isInstance))
        .hasSize(transfers);
  }

  @Test
  void batches_in_opposite_order_finish_too() throws Exception {
    ledger.send(about(LI).open(TERMS));
    ledger.send(about(WANG).open(TERMS));
    List<DepositCommand> there = List.of(about(LI).deposit("1.00"), about(WANG).deposit("1.00"));

    List<Integer> accepted = atOnce(() -> postAll(there), () -> postAll(there.reversed()));

    assertThat(accepted).containsExactly(EACH_WAY, EACH_WAY);
    assertThat(ledger.balanceOf(LI)).isEqualTo(cny("800.00"));
    assertThat(ledger.balanceOf(WANG)).isEqualTo(cny("800.00"));
  }

  @Test
  void of_two_who_open_one_deposit_at_once_only_one_succeeds() throws Exception {
    for (int i = 0; i < 100; i++) {
      Command open = about(new DepositId("dep_" + i)).open(TERMS);
      Callable<Integer> attempt = () -> isAccepted(open, DEPOSIT_ALREADY_OPEN) ? 1 : 0;
      assertThat(atOnce(attempt, attempt)).containsExactlyInAnyOrder(0, 1);
    }
    assertThat(ledger.facts()).hasSize(100);
  }

  private int sendAll(DepositId from, DepositId to, String amount, String ids) {
    return (int)
        IntStream.range(0, EACH_WAY)
            .mapToObj(i -> transfer(ids + i, from, to, amount))
            .filter(transfer -> isAccepted(transfer, INSUFFICIENT_FUNDS))
            .count();
  }

  private int postAll(List<DepositCommand> commands) {
    for (int i = 0; i < EACH_WAY; i++) {
      ledger.send(new PostTogether(new TransactionId("batch"), commands));
    }
    return EACH_WAY;
  }

  private boolean isAccepted(Command wish, Rejection otherwise) {
    try {
      ledger.send(wish);
      return true;
    } catch (Rejected rejected) {
      assertThat(rejected.reason()).isEqualTo(otherwise);
      return false;
    }
  }

  private List<Integer> atOnce(Callable<Integer> one, Callable<Integer> other) throws Exception {
    var start = new CountDownLatch(2);
    Future<Integer> first = two.submit(together(start, one));
    Future<Integer> second = two.submit(together(start, other));
    return List.of(first.get(), second.get());
  }

  private static Callable<Integer> together(CountDownLatch start, Callable<Integer> work) {
    return () -> {
      start.countDown();
      start.await();
      return work.call();
    };
  }

  private static Money twice(int yuan) {
    return cny(Integer.toString(2 * yuan));
  }

  private static TransferFunds transfer(String id, DepositId from, DepositId to, String amount) {
    return new TransferFunds(new TransactionId(id), from, to, cny(amount), DAY, DAY, WHY);
  }
}
