package org.sycee.ledger.voucher;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.sycee.ledger.businessday.BusinessDays;
import org.sycee.ledger.journal.ChartOfAccounts;
import org.sycee.ledger.voucher.VoucherCommand.PostVoucher;
import org.sycee.ledger.voucher.VoucherCommand.ReverseVoucher;

/// Connects a voucher to Axon: loads it from its events, stores what it decides.
@AggregateRoot(type = "Voucher")
public final class VoucherAggregate {
  /// Null until the first fact: Axon stores that fact under the id it then has.
  @AggregateIdentifier private @Nullable String id;

  private Voucher voucher = Voucher.unposted();

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(PostVoucher command, BusinessDays days) {
    apply(voucher.decide(command, days, ChartOfAccounts.commercialBank()));
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(ReverseVoucher command, BusinessDays days) {
    apply(voucher.decide(command, days, ChartOfAccounts.commercialBank()));
  }

  @EventSourcingHandler
  void on(VoucherEvent event) {
    voucher = voucher.evolve(event);
    id = event.voucherId().value();
  }

  @Override
  public String toString() {
    return String.valueOf(id);
  }
}
