package org.sycee.conformance.judges;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.SplittableRandom;
import org.sycee.app.TestBank;
import org.sycee.ledger.Command;
import org.sycee.ledger.CustomerId;
import org.sycee.ledger.Rejected;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.businessday.BusinessDayCommand.CloseBusinessDay;
import org.sycee.ledger.businessday.BusinessDayCommand.OpenBusinessDay;
import org.sycee.ledger.deposit.Channel;
import org.sycee.ledger.deposit.DepositCommand.*;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.ledger.deposit.DepositTerms;
import org.sycee.ledger.deposit.DepositTerms.Holder;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.ledger.journal.LedgerAccount;
import org.sycee.ledger.journal.Side;
import org.sycee.ledger.transfer.TransferCommand.ReverseTransfer;
import org.sycee.ledger.transfer.TransferCommand.TransferFunds;
import org.sycee.ledger.voucher.VoucherCommand.Line;
import org.sycee.ledger.voucher.VoucherCommand.PostVoucher;
import org.sycee.ledger.voucher.VoucherCommand.ReverseVoucher;
import org.sycee.ledger.voucher.VoucherId;
import org.sycee.money.Money;

/// Five days of two legal entities with everything that moves money, in currencies of two, no and
/// three decimals, under names that are hard to write. The same at every run.
final class GeneratedBank {
  static final List<String> CURRENCIES = List.of("CNY", "JPY", "KWD");

  private static final List<Channel> CHANNELS =
      List.of(Channel.CASH, Channel.INTERBANK, Channel.CARD);
  private static final long SEED = 20_260_105L;
  private static final int DAYS = 5;
  private static final int WISHES_A_DAY = 150;
  private static final List<AccountingUnit> UNITS =
      List.of(
          AccountingUnit.parse("CN01/0101/BANKING"),
          AccountingUnit.parse("CN01/0202/BANKING"),
          AccountingUnit.parse("hk-2/_B/X-trade"));
  private static final List<String> NAMES =
      List.of(
          "1", "2", "3", "4", "5", "6", "7", "8", "9", "A-b_c", "X-1", "-", "_", "--0", "dep_7");

  private final TestBank bank;
  private final SplittableRandom random = new SplittableRandom(SEED);
  private final List<DepositId> deposits = new ArrayList<>();
  private final List<Currency> currencies = new ArrayList<>();
  private final List<Booked> movements = new ArrayList<>();
  private final List<Transferred> transfers = new ArrayList<>();
  private final List<VoucherId> vouchers = new ArrayList<>();
  private LocalDate today = TestBank.DAY;
  private int booked;
  private int refused;

  private record Booked(TransactionId id, DepositId deposit) {}

  private record Transferred(TransactionId id, DepositId from, DepositId to) {}

  GeneratedBank(TestBank bank) {
    this.bank = bank;
  }

  /// The second entity rests on the last day, so the two end on different days.
  void fill() {
    for (int day = 0; day < DAYS; day++) {
      List<String> open = day < DAYS - 1 ? List.of("CN01", "hk-2") : List.of("CN01");
      open.forEach(entity -> submit(new OpenBusinessDay(bank.next(), entity, today)));
      if (day == 0) {
        openDeposits();
        emptyDeposit();
      }
      for (int i = 0; i < WISHES_A_DAY; i++) {
        wish(random.nextInt(10));
      }
      if (day < DAYS - 1) {
        open.forEach(entity -> submit(new CloseBusinessDay(bank.next(), entity, today)));
      }
      today = today.plusDays(1);
    }
    if (booked < refused) {
      throw new IllegalStateException(
          "seed %s: %s booked, %s refused".formatted(SEED, booked, refused));
    }
  }

  private void openDeposits() {
    for (int i = 0; i < NAMES.size(); i++) {
      var id = new DepositId("dep_" + NAMES.get(i));
      var currency = Currency.getInstance(CURRENCIES.get(i % CURRENCIES.size()));
      Holder holder = i % 2 == 0 ? Holder.INDIVIDUAL : Holder.COMPANY;
      AccountingUnit unit = UNITS.get(i / CURRENCIES.size() % UNITS.size());
      var terms =
          new DepositTerms(
              new CustomerId("cus_" + i), holder, unit, new Money(currency, 1_000_000L * i));
      submit(new OpenDeposit(bank.next(), id, terms, today));
      deposits.add(id);
      currencies.add(currency);
    }
  }

  /// A deposit whose balance is zero after all.
  private void emptyDeposit() {
    DepositId deposit = bank.openDeposit("empty");
    Money amount = Money.of("CNY", "12.34");
    move(new DepositFunds(bank.next(), deposit, amount, Channel.CASH, today, today, ""));
    move(new WithdrawFunds(bank.next(), deposit, amount, Channel.CARD, today, today, ""));
  }

  private void wish(int kind) {
    int index = random.nextInt(deposits.size());
    DepositId deposit = deposits.get(index);
    Money amount = amount(currencies.get(index));
    TransactionId id = bank.next();
    LocalDate value = today.minusDays(random.nextInt(3));
    Channel channel = CHANNELS.get(random.nextInt(CHANNELS.size()));
    switch (kind) {
      case 0, 1 -> move(new DepositFunds(id, deposit, amount, channel, today, value, ""));
      case 2 -> move(new WithdrawFunds(id, deposit, amount, channel, today, value, ""));
      case 3 -> move(new CreditInterest(id, deposit, amount, today, value, ""));
      case 4 -> move(new ChargeInterest(id, deposit, amount, today, value, ""));
      case 5 -> move(new ChargeFee(id, deposit, amount, today, value, ""));
      case 6, 7 -> transfer(id, deposit, amount, value);
      case 8 -> voucher(id, amount, value);
      default -> takeBack(id);
    }
  }

  private void move(MoveFunds command) {
    if (submit(command)) {
      movements.add(new Booked(command.transactionId(), command.depositId()));
    }
  }

  private void transfer(TransactionId id, DepositId from, Money amount, LocalDate value) {
    DepositId to = deposits.get(random.nextInt(deposits.size()));
    if (submit(new TransferFunds(id, from, to, amount, today, value, ""))) {
      transfers.add(new Transferred(id, from, to));
    }
  }

  /// One voucher in three stands in the books of two entities.
  private void voucher(TransactionId id, Money amount, LocalDate value) {
    var voucher = new VoucherId("vch_" + id);
    var lines = new ArrayList<Line>(lines(UNITS.get(random.nextInt(2)), amount));
    if (random.nextInt(3) == 0) {
      lines.addAll(lines(UNITS.get(2), amount(Currency.getInstance("JPY"))));
    }
    if (submit(new PostVoucher(id, voucher, today, value, lines, ""))) {
      vouchers.add(voucher);
    }
  }

  private static List<Line> lines(AccountingUnit unit, Money amount) {
    return List.of(
        new Line(LedgerAccount.parse(unit + "/1003.02"), Side.DEBIT, amount),
        new Line(LedgerAccount.parse(unit + "/4001"), Side.CREDIT, amount));
  }

  private void takeBack(TransactionId id) {
    switch (random.nextInt(3)) {
      case 0 -> {
        Booked wrong = movements.get(random.nextInt(movements.size()));
        submit(new ReverseTransaction(id, wrong.deposit, wrong.id, today, "wrong"));
      }
      case 1 -> {
        if (!transfers.isEmpty()) {
          Transferred wrong = transfers.get(random.nextInt(transfers.size()));
          submit(new ReverseTransfer(id, wrong.id, wrong.from, wrong.to, today, "wrong"));
        }
      }
      default -> {
        if (!vouchers.isEmpty()) {
          VoucherId wrong = vouchers.get(random.nextInt(vouchers.size()));
          submit(new ReverseVoucher(id, wrong, today, "wrong"));
        }
      }
    }
  }

  private Money amount(Currency currency) {
    return new Money(currency, random.nextLong(1, 1_000_000));
  }

  private boolean submit(Command command) {
    try {
      bank.submit(command);
      booked++;
      return true;
    } catch (Rejected refusal) {
      refused++;
      return false;
    }
  }
}
