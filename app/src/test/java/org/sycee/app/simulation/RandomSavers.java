package org.sycee.app.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.sycee.app.TestBank;
import org.sycee.ledger.Command;
import org.sycee.ledger.CustomerId;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.deposit.ActiveDeposit;
import org.sycee.ledger.deposit.Channel;
import org.sycee.ledger.deposit.DepositCommand;
import org.sycee.ledger.deposit.DepositCommand.*;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.ledger.deposit.DepositTerms;
import org.sycee.ledger.deposit.DepositTerms.Holder;
import org.sycee.ledger.deposit.PostTogether;
import org.sycee.ledger.deposit.product.DepositProduct;
import org.sycee.ledger.deposit.product.DepositProduct.*;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.money.Money;

/// What the customers of one caller ask of their deposits, of every product, in two branches and
/// two currencies: the same for the same seed, caller and states of their deposits.
final class RandomSavers {
  private static final AccountingUnit OTHER_BRANCH = AccountingUnit.parse("CN01/0202/BANKING");
  private static final List<DepositProduct> PRODUCTS =
      List.of(
          new Demand(),
          new Agreement(Money.of("CNY", "500.00")),
          new Time(1, AtMaturity.RENEW),
          new Time(3, AtMaturity.STAY),
          new TimeOrDemand(),
          new Notice(7, Money.of("CNY", "0.00")),
          new Notice(1, Money.of("CNY", "0.00")));
  private static final List<Channel> CHANNELS = List.of(Channel.values());
  private static final int MOST_OPEN = 24;
  private static final String WHY = "simulated";

  private final FoldedLog log;
  private final SplittableRandom random;
  private final String caller;
  private final RandomPayments payments;
  private final List<DepositId> mine = new ArrayList<>();

  /// In yuan, on which [RandomPayments] are made.
  private final List<DepositId> running = new ArrayList<>();

  private final RandomTransfers transfers;
  private int opened;
  private int count;

  RandomSavers(long seed, int caller, FoldedLog log) {
    this.log = log;
    this.random = new SplittableRandom(seed * 1_000 + caller);
    this.caller = "s" + caller + "-";
    this.payments = new RandomPayments(seed, caller, running);
    this.transfers = new RandomTransfers(seed, caller);
  }

  /// One payment on each of many accounts, as of a payroll: none of it can be refused at the
  /// beginning of a day.
  Optional<PostTogether> payroll(LocalDate day, int size) {
    forgetClosed();
    List<ActiveDeposit> able =
        running.stream()
            .flatMap(id -> log.active(id.value()).stream())
            .filter(deposit -> deposit.freezes().isEmpty() && deposit.lossReport().isEmpty())
            .toList();
    var commands = new ArrayList<DepositCommand>();
    for (int i = 0; i < size && !able.isEmpty(); i++) {
      ActiveDeposit deposit = able.get(random.nextInt(able.size()));
      // All of them together take out less than a fifth.
      long little = deposit.available().minorUnits() / (5L * size);
      boolean in = little < 1 || random.nextInt(3) > 0;
      Money amount =
          new Money(deposit.terms().currency(), random.nextLong(1, in ? 200_000 : little + 1));
      DepositId id = deposit.depositId();
      LocalDate value = valueDate(day, 30);
      commands.add(
          in
              ? new DepositFunds(id(), id, amount, channel(), day, value, WHY)
              : new WithdrawFunds(id(), id, amount, channel(), day, day, WHY));
    }
    return commands.isEmpty() ? Optional.empty() : Optional.of(new PostTogether(id(), commands));
  }

  /// But for a few that are asked for again.
  private void forgetClosed() {
    running.removeIf(id -> log.active(id.value()).isEmpty());
    mine.removeIf(id -> log.active(id.value()).isEmpty() && !once(20));
  }

  Command next(LocalDate day) {
    if (running.size() < 3 || once(40)) {
      return opening(day);
    }
    return switch (random.nextInt(12)) {
      case 0, 1, 2 -> payments.next(day);
      case 3, 4 -> {
        DepositId from = any();
        yield transfers.next(from, any(), amount(from), day);
      }
      default -> {
        DepositId id = any();
        yield log.active(id.value())
            .map(deposit -> about(deposit, day))
            .orElseGet(() -> new DepositFunds(id(), id, amount(id), channel(), day, day, WHY));
      }
    };
  }

  private Command about(ActiveDeposit deposit, LocalDate day) {
    DepositId id = deposit.depositId();
    boolean blocked = !deposit.freezes().isEmpty() || deposit.lossReport().isPresent();
    boolean lumpSum = deposit.terms().product().isLumpSum();
    if (blocked && !once(3)) {
      return unblock(deposit, day);
    }
    if (lumpSum && deposit.earnings().balances().startDate().isEmpty()) {
      return new DepositFunds(id(), id, amount(id), channel(), day, valueDate(day, 90), WHY);
    }
    return switch (random.nextInt(15)) {
      case 0 -> hold(deposit, day);
      case 1 ->
          random.nextBoolean()
              ? new FreezeDeposit(id(), id, "court", "n1", day)
              : new ReportLoss(id(), id, "n1", day);
      case 2 -> new DeductFunds(id(), id, amount(id), channel(), "court", "d1", day);
      case 3 ->
          random.nextBoolean()
              ? new PayOutAndClose(id(), id, channel(), day, WHY)
              : new CloseDeposit(id(), id, day);
      case 4, 5, 6, 7 -> withdrawal(deposit, day);
      case 8 -> new GiveNotice(id(), id, amount(id), day.plusDays(random.nextInt(9)), day);
      case 9 ->
          lumpSum
              ? opening(day)
              : new ChargeInterest(id(), id, amount(id), day, valueDate(day, 40), WHY);
      default ->
          lumpSum
              ? opening(day)
              : new DepositFunds(id(), id, amount(id), channel(), day, valueDate(day, 90), WHY);
    };
  }

  /// Of a lump sum often all of it; now and then more than there is.
  private Command withdrawal(ActiveDeposit deposit, LocalDate day) {
    DepositId id = deposit.depositId();
    Money all = deposit.available();
    Money asked = random.nextBoolean() ? all : amount(id);
    Money amount = all.isPositive() && all.isLessThan(asked) && !once(6) ? all : asked;
    return new WithdrawFunds(id(), id, amount, channel(), day, valueDate(day, 20), WHY);
  }

  private Command hold(ActiveDeposit deposit, LocalDate day) {
    DepositId id = deposit.depositId();
    return deposit.holds().isEmpty() || once(4)
        ? new PlaceHold(id(), id, "hold-1", amount(id), day, WHY)
        : new ReleaseHold(id(), id, "hold-1", day);
  }

  private Command unblock(ActiveDeposit deposit, LocalDate day) {
    DepositId id = deposit.depositId();
    return deposit.lossReport().isPresent()
        ? new CancelLossReport(id(), id, "n1", day)
        : new UnfreezeDeposit(id(), id, "n1", day);
  }

  private Command opening(LocalDate day) {
    long open = mine.stream().filter(id -> log.active(id.value()).isPresent()).count();
    if (open >= MOST_OPEN) {
      return payments.next(day);
    }
    DepositProduct product = PRODUCTS.get(opened % PRODUCTS.size());
    boolean yuan = opened < 3 || random.nextInt(5) > 0 || product instanceof Agreement;
    boolean overdraft = !product.isLumpSum() && random.nextInt(4) == 0;
    var id = new DepositId("dep_" + caller + opened);
    var terms =
        new DepositTerms(
            new CustomerId("cus_" + caller + opened),
            random.nextBoolean() ? Holder.COMPANY : Holder.INDIVIDUAL,
            random.nextInt(3) == 0 ? OTHER_BRANCH : TestBank.UNIT,
            new Money(currency(yuan), overdraft ? 50_000 : 0),
            yuan ? product : inDollars(product));
    opened++;
    mine.add(id);
    if (yuan && !product.isLumpSum()) {
      running.add(id);
    }
    return new OpenDeposit(id(), id, terms, day);
  }

  private static DepositProduct inDollars(DepositProduct product) {
    return product instanceof Notice notice
        ? new Notice(notice.days(), Money.of("USD", "0.00"))
        : product;
  }

  private static Currency currency(boolean yuan) {
    return Currency.getInstance(yuan ? "CNY" : "USD");
  }

  private Money amount(DepositId id) {
    Currency currency =
        log.active(id.value())
            .map(deposit -> deposit.terms().currency())
            .orElseGet(() -> currency(true));
    return new Money(currency, random.nextLong(1, random.nextInt(4) > 0 ? 20_000 : 3_000_000));
  }

  /// One in three is of an earlier day.
  private LocalDate valueDate(LocalDate day, int daysBack) {
    return random.nextInt(3) == 0 ? day.minusDays(random.nextInt(daysBack)) : day;
  }

  /// Mostly one that is open.
  private DepositId any() {
    DepositId id = mine.get(random.nextInt(mine.size()));
    for (int i = 0; i < 8 && log.active(id.value()).isEmpty(); i++) {
      id = mine.get(random.nextInt(mine.size()));
    }
    return id;
  }

  private boolean once(int in) {
    return random.nextInt(in) == 0;
  }

  private Channel channel() {
    return CHANNELS.get(random.nextInt(CHANNELS.size()));
  }

  private TransactionId id() {
    return new TransactionId(caller + ++count);
  }
}
