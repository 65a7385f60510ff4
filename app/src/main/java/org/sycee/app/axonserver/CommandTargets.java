package org.sycee.app.axonserver;

import java.util.List;
import org.sycee.app.Modules;
import org.sycee.ledger.Command;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.deposit.PostTogether;
import org.sycee.ledger.lending.LendingCommand;
import org.sycee.ledger.transfer.TransferCommand;
import org.sycee.treasury.bondtrade.BondTradeCommand;
import org.sycee.treasury.deal.RollDeal;
import org.sycee.treasury.netting.SettleNet;

/// Which transactions a command consists of, and in whose stream the facts of each are found.
final class CommandTargets {
  private CommandTargets() {}

  /// One transaction, and an aggregate whose stream shows whether it was booked.
  record Target(TransactionId transactionId, String aggregateId) {}

  static List<Target> of(Command command) {
    return switch (command) {
      case PostTogether batch -> batch.commands().stream().flatMap(c -> of(c).stream()).toList();
      // Both legs are stored together or not at all: one stream answers for both.
      case TransferCommand c -> List.of(new Target(c.transactionId(), c.from().value()));
      // Every deal settles its part: one stream answers for all.
      case SettleNet c ->
          List.of(new Target(c.transactionId(), c.parts().getFirst().dealId().value()));
      // The loan has a fact in every one of them.
      case LendingCommand c -> List.of(new Target(c.transactionId(), c.loanId().value()));
      // The deal has a fact in every one of them.
      case BondTradeCommand c -> List.of(new Target(c.transactionId(), c.dealId().value()));
      // Both deals are stored together or not at all.
      case RollDeal c -> List.of(new Target(c.transactionId(), c.dealId().value()));
      default -> List.of(new Target(command.transactionId(), aggregateOf(command)));
    };
  }

  /// What decides which node handles the command: one aggregate, one node.
  static String routingKey(Command command) {
    List<Target> targets = of(command);
    return targets.isEmpty() ? command.transactionId().value() : targets.getFirst().aggregateId();
  }

  private static String aggregateOf(Command command) {
    return Modules.AGGREGATES.stream()
        .filter(kind -> kind.commands().isInstance(command))
        .map(kind -> kind.targetOf(command))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no aggregate answers " + command));
  }
}
