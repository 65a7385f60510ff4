package org.sycee.app.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.sycee.app.TestBank;
import org.sycee.ledger.Command;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.deposit.Channel;
import org.sycee.ledger.deposit.DepositCommand;
import org.sycee.ledger.deposit.DepositCommand.*;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.ledger.deposit.PostTogether;
import org.sycee.ledger.journal.AccountCode;
import org.sycee.ledger.journal.LedgerAccount;
import org.sycee.ledger.journal.Side;
import org.sycee.ledger.transfer.TransferCommand.TransferFunds;
import org.sycee.ledger.voucher.VoucherCommand.Line;
import org.sycee.ledger.voucher.VoucherCommand.PostVoucher;
import org.sycee.ledger.voucher.VoucherId;
import org.sycee.money.Money;

/// Payments that one caller asks for on running accounts in yuan: the same for the same seed and
/// caller.
public final class RandomPayments {
  private static final List<Channel> CHANNELS = List.of(Channel.values());

  private final SplittableRandom random;
  private final String caller;
  private final List<DepositId> deposits;
  private final List<MoveFunds> reversible = new ArrayList<>();
  private int count;

  public RandomPayments(long seed, int caller, List<DepositId> deposits) {
    this.random = new SplittableRandom(seed + caller);
    this.caller = "c" + caller + "-";
    this.deposits = deposits;
  }

  /// About one in four is refused, mostly for want of funds.
  public Command next(LocalDate day) {
    return switch (random.nextInt(12)) {
      case 0, 1, 2 -> deposit(day);
      case 3, 4 -> withdraw(day);
      case 5, 6 ->
          new TransferFunds(id(), any(), any(), amount(50), day, day.minusDays(1), "transfer");
      case 7 -> new ChargeFee(id(), any(), amount(2), day, day, "fee");
      case 8 -> new CreditInterest(id(), any(), amount(3), day, day.minusDays(2), "interest");
      case 9 -> reversal(day);
      case 10 -> batch(day);
      default -> voucher(day);
    };
  }

  private DepositFunds deposit(LocalDate day) {
    var command = new DepositFunds(id(), any(), amount(100), channel(), day, day, "in");
    reversible.add(command);
    return command;
  }

  private WithdrawFunds withdraw(LocalDate day) {
    var command = new WithdrawFunds(id(), any(), amount(80), channel(), day, day, "out");
    reversible.add(command);
    return command;
  }

  /// Of an earlier command of this caller, whether it was booked or not.
  private Command reversal(LocalDate day) {
    if (reversible.isEmpty()) {
      return deposit(day);
    }
    MoveFunds earlier = reversible.get(random.nextInt(reversible.size()));
    return new ReverseTransaction(id(), earlier.depositId(), earlier.transactionId(), day, "error");
  }

  private PostTogether batch(LocalDate day) {
    List<DepositCommand> commands = new ArrayList<>();
    for (int i = random.nextInt(1, 6); i > 0; i--) {
      commands.add(random.nextInt(4) > 0 ? deposit(day) : withdraw(day));
    }
    return new PostTogether(id(), commands);
  }

  private PostVoucher voucher(LocalDate day) {
    var unit = TestBank.UNIT;
    Money amount = amount(1_000);
    return new PostVoucher(
        id(),
        new VoucherId("vch_" + caller + count),
        day,
        day,
        List.of(
            new Line(LedgerAccount.of(unit, new AccountCode("1001")), Side.DEBIT, amount),
            new Line(LedgerAccount.of(unit, new AccountCode("4001")), Side.CREDIT, amount)),
        "capital");
  }

  private TransactionId id() {
    return new TransactionId(caller + ++count);
  }

  private DepositId any() {
    return deposits.get(random.nextInt(deposits.size()));
  }

  private Channel channel() {
    return CHANNELS.get(random.nextInt(CHANNELS.size()));
  }

  private Money amount(int yuan) {
    return Money.of("CNY", "%d.%02d".formatted(random.nextInt(yuan), random.nextInt(1, 100)));
  }
}
