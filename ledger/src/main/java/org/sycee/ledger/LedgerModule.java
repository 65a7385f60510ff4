package org.sycee.ledger;

import java.util.List;
import java.util.stream.Stream;
import org.sycee.ledger.businessday.BusinessDayAggregate;
import org.sycee.ledger.businessday.BusinessDayCommand;
import org.sycee.ledger.businessday.BusinessDayEvent;
import org.sycee.ledger.businessday.BusinessDayRejection;
import org.sycee.ledger.deposit.DepositAggregate;
import org.sycee.ledger.deposit.DepositCommand;
import org.sycee.ledger.deposit.DepositEvent;
import org.sycee.ledger.deposit.DepositRejection;
import org.sycee.ledger.deposit.PostTogether;
import org.sycee.ledger.facility.FacilityAggregate;
import org.sycee.ledger.facility.FacilityCommand;
import org.sycee.ledger.facility.FacilityEvent;
import org.sycee.ledger.facility.FacilityRejection;
import org.sycee.ledger.lending.LendingCommand;
import org.sycee.ledger.lending.LendingRejection;
import org.sycee.ledger.loan.LoanAggregate;
import org.sycee.ledger.loan.LoanCommand;
import org.sycee.ledger.loan.LoanEvent;
import org.sycee.ledger.loan.LoanRejection;
import org.sycee.ledger.loanplan.LoanTermsRejection;
import org.sycee.ledger.transfer.TransferCommand;
import org.sycee.ledger.transfer.TransferRejection;
import org.sycee.ledger.voucher.VoucherAggregate;
import org.sycee.ledger.voucher.VoucherCommand;
import org.sycee.ledger.voucher.VoucherEvent;
import org.sycee.ledger.voucher.VoucherRejection;

/// The table of contents of the ledger: its aggregates, the commands they answer, their events.
public final class LedgerModule {

  /// One kind of aggregate: its shell, the sealed family of its commands and of its events.
  public record AggregateKind<C extends Command>(
      Class<?> root, Class<C> commands, Class<? extends Event> events, Target<C> target) {

    /// The id of the aggregate the command is meant for.
    public String targetOf(Object command) {
      return target.idFor(commands.cast(command));
    }
  }

  /// Reads the aggregate id out of a command.
  @FunctionalInterface
  public interface Target<C> {
    String idFor(C command);
  }

  public static final List<AggregateKind<?>> AGGREGATES =
      List.of(
          new AggregateKind<>(
              BusinessDayAggregate.class,
              BusinessDayCommand.class,
              BusinessDayEvent.class,
              command -> BusinessDayAggregate.idOf(command.entity())),
          new AggregateKind<>(
              DepositAggregate.class,
              DepositCommand.class,
              DepositEvent.class,
              command -> command.depositId().value()),
          new AggregateKind<>(
              FacilityAggregate.class,
              FacilityCommand.class,
              FacilityEvent.class,
              command -> command.facilityId().value()),
          new AggregateKind<>(
              LoanAggregate.class,
              LoanCommand.class,
              LoanEvent.class,
              command -> command.loanId().value()),
          new AggregateKind<>(
              VoucherAggregate.class,
              VoucherCommand.class,
              VoucherEvent.class,
              command -> command.voucherId().value()));

  /// The families of commands, those that bind several aggregates included.
  public static List<Class<? extends Command>> commands() {
    return Stream.<Class<? extends Command>>concat(
            AGGREGATES.stream().map(AggregateKind::commands),
            Stream.of(TransferCommand.class, PostTogether.class, LendingCommand.class))
        .toList();
  }

  /// The refusals of all features, so that one can be found by its name.
  public static List<Class<? extends Rejection>> rejections() {
    return List.of(
        BusinessDayRejection.class,
        DepositRejection.class,
        FacilityRejection.class,
        LendingRejection.class,
        LoanRejection.class,
        LoanTermsRejection.class,
        TransferRejection.class,
        VoucherRejection.class);
  }

  /// The sealed families of events.
  public static List<Class<? extends Event>> events() {
    return AGGREGATES.stream().<Class<? extends Event>>map(AggregateKind::events).toList();
  }

  private LedgerModule() {}
}
