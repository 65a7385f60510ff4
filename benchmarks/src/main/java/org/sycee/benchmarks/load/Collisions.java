package org.sycee.benchmarks.load;

import java.util.List;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.LongAdder;
import org.axonframework.modelling.command.ConcurrencyException;
import org.sycee.app.eventstore.DuplicateTransactionException;
import org.sycee.benchmarks.Accounts;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.deposit.DepositCommand.DepositFunds;

/// Plants collisions among callers whose rows are written in the same groups: one call in a hundred
/// repeats a transaction id, another one in a hundred finds that a second program on the database
/// has moved its account on. Exactly these must fail, and nobody else.
///
/// It goes past the desk, which would recognise the one and try the other again. Every caller has
/// accounts of its own, so that nobody meets a collision planted for another.
final class Collisions implements Party {
  private static final int CALLERS = 256;
  private static final int ACCOUNTS_EACH = Accounts.COUNT / CALLERS;
  private static final int PERIOD = 100;

  private final Bank bank;
  private final Bank other;
  private final AtomicIntegerArray calls = new AtomicIntegerArray(CALLERS);
  private final LongAdder planted = new LongAdder();
  private final LongAdder failed = new LongAdder();

  Collisions(Bank bank) {
    this.bank = bank;
    this.other = bank.another();
  }

  @Override
  public List<Scenario> scenarios() {
    return List.of(
        new Scenario(
            Contender.COLLISIONS,
            CALLERS,
            1,
            this::call,
            bank.log().reader()::headPosition,
            this::notes));
  }

  private int call(int caller) {
    int number = calls.getAndIncrement(caller);
    int account = caller * ACCOUNTS_EACH + number % ACCOUNTS_EACH;
    return switch ((caller + number) % PERIOD) {
      case 0 -> afterAnotherProgram(account);
      case PERIOD / 2 -> underAnIdOfAnother(account);
      default -> deposit(Accounts.deposit(account), account);
    };
  }

  private int deposit(DepositFunds command, int account) {
    try {
      bank.send(command);
    } catch (ConcurrencyException | DuplicateTransactionException e) {
      failed.increment();
      return 0;
    }
    bank.accounts().deposited(account);
    return 1;
  }

  private int afterAnotherProgram(int account) {
    other.submit(Accounts.deposit(account));
    bank.accounts().deposited(account);
    planted.increment();
    return 1 + deposit(Accounts.deposit(account), account);
  }

  private int underAnIdOfAnother(int account) {
    DepositFunds first = Accounts.deposit(account);
    int rows = deposit(first, account);
    planted.increment();
    return rows + deposit(withId(Accounts.deposit(account), first.transactionId()), account);
  }

  private static DepositFunds withId(DepositFunds c, TransactionId id) {
    return new DepositFunds(
        id,
        c.depositId(),
        c.amount(),
        c.channel(),
        c.bookingDate(),
        c.valueDate(),
        c.description());
  }

  private String notes() {
    if (planted.sum() != failed.sum()) {
      throw new IllegalStateException(
          "%d collisions were planted, %d callers failed".formatted(planted.sum(), failed.sum()));
    }
    return "planted %,d, failed %,d".formatted(planted.sum(), failed.sum());
  }

  @Override
  public void verify() {
    // The bank does, for all that was stored in its log.
  }

  @Override
  public void close() {
    other.close();
  }
}
