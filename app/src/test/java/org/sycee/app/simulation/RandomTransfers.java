package org.sycee.app.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.sycee.app.TestBank;
import org.sycee.ledger.Command;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.ledger.journal.AccountCode;
import org.sycee.ledger.journal.LedgerAccount;
import org.sycee.ledger.journal.Side;
import org.sycee.ledger.standingorder.Rhythm;
import org.sycee.ledger.standingorder.StandingOrderCommand.CancelStandingOrder;
import org.sycee.ledger.standingorder.StandingOrderCommand.PlaceStandingOrder;
import org.sycee.ledger.standingorder.StandingOrderId;
import org.sycee.ledger.standingorder.StandingOrderTerms;
import org.sycee.ledger.transfer.TransferCommand.ReverseTransfer;
import org.sycee.ledger.transfer.TransferCommand.TransferFunds;
import org.sycee.ledger.voucher.VoucherCommand.Line;
import org.sycee.ledger.voucher.VoucherCommand.PostVoucher;
import org.sycee.ledger.voucher.VoucherCommand.ReverseVoucher;
import org.sycee.ledger.voucher.VoucherId;
import org.sycee.money.Money;

/// Transfers, now and then repeated by order, vouchers of the bank itself, and their reversals.
final class RandomTransfers {
  private static final String WHY = "simulated";

  private final SplittableRandom random;
  private final String caller;
  private final List<TransferFunds> transfers = new ArrayList<>();
  private final List<StandingOrderId> orders = new ArrayList<>();
  private final List<VoucherId> vouchers = new ArrayList<>();
  private int count;

  RandomTransfers(long seed, int caller) {
    this.random = new SplittableRandom(seed * 1_000 + 700 + caller);
    this.caller = "t" + caller + "-";
  }

  Command next(DepositId from, DepositId to, Money amount, LocalDate day) {
    return switch (random.nextInt(12)) {
      case 0 -> standingOrder(from, to, amount, day);
      case 1 ->
          orders.isEmpty()
              ? standingOrder(from, to, amount, day)
              : new CancelStandingOrder(id(), oneOf(orders), day, WHY);
      case 2, 3, 4 -> transfers.isEmpty() ? transfer(from, to, amount, day) : reversal(day);
      case 5, 6 -> voucher(amount, day);
      case 7 ->
          vouchers.isEmpty()
              ? voucher(amount, day)
              : new ReverseVoucher(id(), oneOf(vouchers), day, WHY);
      default -> transfer(from, to, amount, day);
    };
  }

  private Command transfer(DepositId from, DepositId to, Money amount, LocalDate day) {
    LocalDate value = day.minusDays(random.nextInt(3) == 0 ? random.nextInt(10) : 0);
    var transfer = new TransferFunds(id(), from, to, amount, day, value, WHY);
    transfers.add(transfer);
    return transfer;
  }

  private Command reversal(LocalDate day) {
    TransferFunds earlier = oneOf(transfers);
    return new ReverseTransfer(
        id(), earlier.transactionId(), earlier.from(), earlier.to(), day, WHY);
  }

  /// What was refused is tried again on three more days if it is not for every day.
  private Command standingOrder(DepositId from, DepositId to, Money amount, LocalDate day) {
    Rhythm rhythm = random.nextBoolean() ? Rhythm.DAILY : Rhythm.WEEKLY;
    var order = new StandingOrderId("sto_" + caller + count);
    orders.add(order);
    var terms =
        new StandingOrderTerms(
            TestBank.UNIT.entity(),
            from,
            to,
            amount,
            day.plusDays(random.nextInt(5)),
            rhythm,
            StandingOrderTerms.UNTIL_CANCELLED,
            rhythm == Rhythm.DAILY ? 0 : 3,
            3,
            WHY);
    return new PlaceStandingOrder(id(), order, terms, day);
  }

  private Command voucher(Money amount, LocalDate day) {
    var id = new VoucherId("vch_" + caller + count);
    vouchers.add(id);
    var expense = new Line(account("6602"), Side.DEBIT, amount);
    var paid = new Line(account("1003.02"), Side.CREDIT, amount);
    LocalDate value = day.minusDays(random.nextInt(9));
    return new PostVoucher(id(), id, day, value, List.of(expense, paid), WHY);
  }

  private static LedgerAccount account(String code) {
    return LedgerAccount.of(TestBank.UNIT, new AccountCode(code));
  }

  private <T> T oneOf(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private TransactionId id() {
    return new TransactionId(caller + ++count);
  }
}
