package org.sycee.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.Consumer;
import org.sycee.app.axon.Origin;
import org.sycee.ledger.Command;
import org.sycee.ledger.CustomerId;
import org.sycee.ledger.deposit.Channel;
import org.sycee.ledger.deposit.DepositCommand;
import org.sycee.ledger.deposit.DepositCommand.DepositFunds;
import org.sycee.ledger.deposit.DepositCommand.OpenDeposit;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.ledger.deposit.DepositTerms;
import org.sycee.ledger.deposit.DepositTerms.Holder;
import org.sycee.ledger.deposit.PostTogether;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.ledger.transfer.TransferCommand.TransferFunds;
import org.sycee.money.Money;

/// The 10,000 deposits that everybody works on: the commands for them, and what their balances must
/// be after the commands that were accepted.
public final class Accounts {
  public static final int COUNT = 10_000;
  public static final int PER_BULK = 1_000;

  /// What an account has behind it before anything is measured: a posting of the Czech bank that
  /// Sycee imports (49,102 movements in six years) finds 29 earlier movements on average.
  private static final int FACTS_BEFORE = 30;

  public static final LocalDate DAY = LocalDate.of(2026, 1, 5);
  public static final AccountingUnit UNIT = AccountingUnit.parse("CN01/0101/BANKING");
  public static final Origin ORIGIN = new Origin("benchmark", "load");
  private static final Money ONE = Money.of("CNY", "1.00");
  private static final Money FUNDS = Money.of("CNY", "1000000.00");

  private static final List<DepositId> IDS = ids();

  private final AtomicLongArray expectedMinorUnits = new AtomicLongArray(COUNT);

  private static List<DepositId> ids() {
    var ids = new ArrayList<DepositId>(COUNT);
    for (int i = 0; i < COUNT; i++) {
      ids.add(new DepositId("dep_%08d".formatted(i)));
    }
    return List.copyOf(ids);
  }

  public static DepositId id(int account) {
    return IDS.get(account);
  }

  /// Any of them, each as likely as the other.
  public static int any() {
    return ThreadLocalRandom.current().nextInt(COUNT);
  }

  public static DepositFunds deposit(int account) {
    return deposit(account, ONE);
  }

  private static DepositFunds deposit(int account, Money amount) {
    return new DepositFunds(
        TimeOrderedIds.transaction(), id(account), amount, Channel.CASH, DAY, DAY, "");
  }

  public static TransferFunds transfer(int from, int to) {
    return new TransferFunds(TimeOrderedIds.transaction(), id(from), id(to), ONE, DAY, DAY, "rent");
  }

  public static PostTogether together(List<DepositCommand> commands) {
    return new PostTogether(TimeOrderedIds.transaction(), commands);
  }

  /// A copy that knows the same promises.
  public Accounts copy() {
    var copy = new Accounts();
    for (int account = 0; account < COUNT; account++) {
      copy.expectedMinorUnits.set(account, expectedMinorUnits.get(account));
    }
    return copy;
  }

  /// Opens all deposits and pays in a million each, through this door.
  public void open(Consumer<Command> door) {
    var terms =
        new DepositTerms(new CustomerId("cus_1"), Holder.INDIVIDUAL, UNIT, Money.of("CNY", "0"));
    for (int first = 0; first < COUNT; first += PER_BULK) {
      var openings = new ArrayList<DepositCommand>(PER_BULK);
      var funds = new ArrayList<DepositCommand>(PER_BULK);
      for (int account = first; account < first + PER_BULK; account++) {
        openings.add(new OpenDeposit(TimeOrderedIds.transaction(), id(account), terms, DAY));
        funds.add(deposit(account, FUNDS));
        expectedMinorUnits.addAndGet(account, FUNDS.minorUnits());
      }
      door.accept(together(openings));
      door.accept(together(funds));
    }
  }

  /// Brings every account to [#FACTS_BEFORE] facts.
  public void giveHistory(Consumer<Command> door) {
    for (int facts = 2; facts < FACTS_BEFORE; facts++) {
      for (int first = 0; first < COUNT; first += PER_BULK) {
        var commands = new ArrayList<DepositCommand>(PER_BULK);
        for (int account = first; account < first + PER_BULK; account++) {
          commands.add(deposit(account));
          deposited(account);
        }
        door.accept(together(commands));
      }
    }
  }

  /// The deposit of one was accepted.
  public void deposited(int account) {
    expectedMinorUnits.addAndGet(account, ONE.minorUnits());
  }

  /// The transfer of one was accepted.
  public void transferred(int from, int to) {
    expectedMinorUnits.addAndGet(from, -ONE.minorUnits());
    expectedMinorUnits.addAndGet(to, ONE.minorUnits());
  }

  /// Throws unless these are exactly the balances, by deposit id in minor units.
  public void requireBalances(Map<String, Long> balances) {
    if (balances.size() != COUNT) {
      throw new IllegalStateException(
          "there are balances of %d deposits".formatted(balances.size()));
    }
    for (int account = 0; account < COUNT; account++) {
      Long balance = balances.get(id(account).value());
      if (balance == null || balance != expectedMinorUnits.get(account)) {
        throw new IllegalStateException(
            "the balance of %s must be %d minor units and is %s"
                .formatted(id(account), expectedMinorUnits.get(account), balance));
      }
    }
  }
}
