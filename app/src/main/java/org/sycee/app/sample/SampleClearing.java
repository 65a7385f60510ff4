package org.sycee.app.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.deposit.Channel;
import org.sycee.ledger.deposit.DepositCommand;
import org.sycee.ledger.deposit.DepositCommand.DepositFunds;
import org.sycee.ledger.deposit.DepositCommand.WithdrawFunds;
import org.sycee.ledger.journal.AccountCode;
import org.sycee.ledger.journal.AccountCodes;
import org.sycee.ledger.journal.LedgerAccount;
import org.sycee.ledger.journal.Side;
import org.sycee.ledger.voucher.VoucherCommand.Line;
import org.sycee.ledger.voucher.VoucherCommand.PostVoucher;
import org.sycee.ledger.voucher.VoucherId;
import org.sycee.money.Money;

/// What the day's payments leave on the clearing accounts, and the voucher that settles them: yuan
/// through the central bank, other currencies through a correspondent bank.
final class SampleClearing {
  private static final AccountCode DUE_FROM_BANKS = new AccountCode("1011");

  private final SampleCustomers customers;
  private final Map<String, Net> open = new TreeMap<>();

  SampleClearing(SampleCustomers customers) {
    this.customers = customers;
  }

  void add(List<? extends DepositCommand> commands) {
    for (DepositCommand command : commands) {
      switch (command) {
        case DepositFunds c -> add(c.channel(), c, c.amount());
        case WithdrawFunds c -> add(c.channel(), c, c.amount().negated());
        default -> {
          // moves nothing between banks
        }
      }
    }
  }

  private void add(Channel channel, DepositCommand command, Money in) {
    AccountCode account =
        switch (channel) {
          case CASH -> AccountCodes.CASH_ON_HAND;
          case INTERBANK -> AccountCodes.INTERBANK_CLEARING;
          case CARD -> AccountCodes.CARD_CLEARING;
        };
    if (channel != Channel.CASH) {
      LedgerAccount clearing = LedgerAccount.of(customers.unit(command.depositId()), account);
      open.merge(
          clearing + " " + in.currency(),
          new Net(clearing, in),
          (a, b) -> new Net(clearing, a.in.plus(b.in)));
    }
  }

  /// Clears what is open; nothing if nothing is.
  Optional<PostVoucher> settle(LocalDate today, Supplier<TransactionId> next) {
    var lines = new ArrayList<Line>();
    for (Net net : open.values()) {
      if (!net.in.isZero()) {
        boolean received = net.in.isPositive();
        Money amount = received ? net.in : net.in.negated();
        AccountCode nostro =
            net.in.currency().getCurrencyCode().equals("CNY")
                ? AccountCodes.EXCESS_RESERVES
                : DUE_FROM_BANKS;
        Side side = received ? Side.DEBIT : Side.CREDIT;
        lines.add(new Line(LedgerAccount.of(net.clearing.unit(), nostro), side, amount));
        lines.add(new Line(net.clearing, side.opposite(), amount));
      }
    }
    open.clear();
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new PostVoucher(
                next.get(),
                new VoucherId("vch_settlement-" + today),
                today,
                today,
                lines,
                "settlement of clearing 清算"));
  }

  private record Net(LedgerAccount clearing, Money in) {}
}
