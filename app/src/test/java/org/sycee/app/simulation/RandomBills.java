package org.sycee.app.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.sycee.app.TestBank;
import org.sycee.ledger.Command;
import org.sycee.ledger.CustomerId;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.bill.Bill;
import org.sycee.ledger.bill.BillCommand.*;
import org.sycee.ledger.bill.BillId;
import org.sycee.ledger.bill.BillTerms;
import org.sycee.ledger.bill.HeldBill;
import org.sycee.ledger.deposit.Channel;
import org.sycee.ledger.deposit.DepositCommand.DepositFunds;
import org.sycee.ledger.deposit.DepositCommand.OpenDeposit;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.ledger.deposit.DepositTerms;
import org.sycee.ledger.deposit.DepositTerms.Holder;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.money.Money;
import org.sycee.money.Rate;

/// The bills of one customer, whose deposit is in another branch than they: one in three is not
/// paid when it is due, and some are with the central bank meanwhile.
final class RandomBills {
  private static final AccountingUnit OTHER_BRANCH = AccountingUnit.parse("CN01/0202/BANKING");
  private static final int MOST = 12;

  private final FoldedLog log;
  private final SplittableRandom random;
  private final String caller;
  private final CustomerId customer;
  private final DepositId deposit;
  private final List<BillId> bills = new ArrayList<>();
  private int discounted;
  private int count;

  RandomBills(long seed, int caller, FoldedLog log) {
    this.log = log;
    this.random = new SplittableRandom(seed * 1_000 + 900 + caller);
    this.caller = "a" + caller + "-";
    this.customer = new CustomerId("cus_" + this.caller);
    this.deposit = new DepositId("dep_" + this.caller);
  }

  Command next(LocalDate day) {
    if (count == 0) {
      Money none = Money.of("CNY", "0.00");
      var holder = new DepositTerms(customer, Holder.COMPANY, OTHER_BRANCH, none);
      return new OpenDeposit(id(), deposit, holder, day);
    }
    bills.removeIf(bill -> log.bill(bill.value()) instanceof Bill.Ended && !once(9));
    if (bills.isEmpty() || (bills.size() < MOST && once(4))) {
      return discount(day);
    }
    BillId bill = bills.get(random.nextInt(bills.size()));
    return log.bill(bill.value()) instanceof HeldBill held
        ? about(held, day)
        : new CollectBill(id(), bill, day);
  }

  private Command about(HeldBill held, LocalDate day) {
    BillId bill = held.billId();
    boolean due = !day.isBefore(held.terms().paymentDate());
    if (held.rediscount().isPresent() && (due ? once(2) : once(9))) {
      return new RepayRediscount(id(), bill, day);
    }
    if (held.claim().isPositive()) {
      return once(2)
          ? new RecoverBill(id(), bill, deposit, part(held.claim()), day, "late")
          : earnings(day);
    }
    if (due) {
      return once(3)
          ? new DishonourBill(id(), bill, "no cover", day)
          : new CollectBill(id(), bill, day);
    }
    return switch (random.nextInt(8)) {
      case 0, 1, 2 -> new RediscountBill(id(), bill, Rate.ofPercent("1.75"), day);
      case 3 -> new CollectBill(id(), bill, day);
      case 4 -> new RecoverBill(id(), bill, deposit, part(held.face()), day, "early");
      default -> earnings(day);
    };
  }

  private Command discount(LocalDate day) {
    var bill = new BillId("bil_" + caller + discounted++);
    bills.add(bill);
    LocalDate issued = day.minusDays(random.nextInt(150));
    var terms =
        new BillTerms(
            customer,
            TestBank.UNIT,
            deposit,
            random.nextBoolean()
                ? BillTerms.Kind.BANK_ACCEPTANCE
                : BillTerms.Kind.COMMERCIAL_ACCEPTANCE,
            "1301-" + discounted,
            "drawer",
            "acceptor",
            some(50_000),
            issued,
            day.plusDays(random.nextInt(40)),
            random.nextBoolean() ? 0 : 3,
            random.nextBoolean() ? "EVERY_DAY" : "WEEKDAYS",
            Rate.ofPercent("2." + random.nextInt(10, 99)));
    return new DiscountBill(id(), bill, terms, day, "bill");
  }

  private Command earnings(LocalDate day) {
    return new DepositFunds(id(), deposit, some(900), Channel.CASH, day, day, "earned");
  }

  /// Often all of it.
  private Money part(Money all) {
    return once(2) ? all : new Money(all.currency(), random.nextLong(1, all.minorUnits() + 1));
  }

  private Money some(int yuan) {
    return Money.of("CNY", "%d.%02d".formatted(random.nextInt(yuan), random.nextInt(1, 100)));
  }

  private boolean once(int in) {
    return random.nextInt(in) == 0;
  }

  private TransactionId id() {
    return new TransactionId(caller + ++count);
  }
}
