package org.sycee.ledger;

import java.util.List;
import java.util.stream.Stream;
import org.sycee.ledger.accrual.AccrualAggregate;
import org.sycee.ledger.accrual.AccrualCommand;
import org.sycee.ledger.accrual.AccrualEvent;
import org.sycee.ledger.accrual.AccrualPostingRules;
import org.sycee.ledger.accrual.AccrualRejection;
import org.sycee.ledger.aml.AmlCaseAggregate;
import org.sycee.ledger.aml.AmlCaseCommand;
import org.sycee.ledger.aml.AmlCaseEvent;
import org.sycee.ledger.aml.AmlCaseRejection;
import org.sycee.ledger.bill.BillAggregate;
import org.sycee.ledger.bill.BillCommand;
import org.sycee.ledger.bill.BillEvent;
import org.sycee.ledger.bill.BillPostingRules;
import org.sycee.ledger.bill.BillRejection;
import org.sycee.ledger.businessday.BusinessDayAggregate;
import org.sycee.ledger.businessday.BusinessDayCommand;
import org.sycee.ledger.businessday.BusinessDayEvent;
import org.sycee.ledger.businessday.BusinessDayRejection;
import org.sycee.ledger.clearing.ClearingAggregate;
import org.sycee.ledger.clearing.ClearingCommand;
import org.sycee.ledger.clearing.ClearingEvent;
import org.sycee.ledger.clearing.ClearingPostingRules;
import org.sycee.ledger.clearing.ClearingRejection;
import org.sycee.ledger.deposit.DepositAggregate;
import org.sycee.ledger.deposit.DepositCommand;
import org.sycee.ledger.deposit.DepositEvent;
import org.sycee.ledger.deposit.DepositPostingRules;
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
import org.sycee.ledger.loan.LoanPostingRules;
import org.sycee.ledger.loan.LoanRejection;
import org.sycee.ledger.loanplan.LoanTermsRejection;
import org.sycee.ledger.postingrule.PostingRules;
import org.sycee.ledger.rates.RateCommand;
import org.sycee.ledger.rates.RateEvent;
import org.sycee.ledger.rates.RateRejection;
import org.sycee.ledger.rates.RatesAggregate;
import org.sycee.ledger.riskalert.RiskAlertAggregate;
import org.sycee.ledger.riskalert.RiskAlertCommand;
import org.sycee.ledger.riskalert.RiskAlertEvent;
import org.sycee.ledger.riskalert.RiskAlertRejection;
import org.sycee.ledger.standingorder.StandingOrderAggregate;
import org.sycee.ledger.standingorder.StandingOrderCommand;
import org.sycee.ledger.standingorder.StandingOrderEvent;
import org.sycee.ledger.standingorder.StandingOrderRejection;
import org.sycee.ledger.stationery.StockAggregate;
import org.sycee.ledger.stationery.StockCommand;
import org.sycee.ledger.stationery.StockEvent;
import org.sycee.ledger.stationery.StockRejection;
import org.sycee.ledger.supervisionerror.SupervisionErrorAggregate;
import org.sycee.ledger.supervisionerror.SupervisionErrorCommand;
import org.sycee.ledger.supervisionerror.SupervisionErrorEvent;
import org.sycee.ledger.supervisionerror.SupervisionErrorRejection;
import org.sycee.ledger.transfer.TransferCommand;
import org.sycee.ledger.transfer.TransferRejection;
import org.sycee.ledger.voucher.VoucherAggregate;
import org.sycee.ledger.voucher.VoucherCommand;
import org.sycee.ledger.voucher.VoucherEvent;
import org.sycee.ledger.voucher.VoucherPostingRules;
import org.sycee.ledger.voucher.VoucherRejection;

/// The table of contents of the ledger: its aggregates, the commands they answer, their events.
public final class LedgerModule {

  public static final List<AggregateKind<?>> AGGREGATES =
      List.of(
          new AggregateKind<>(
              AccrualAggregate.class,
              AccrualCommand.class,
              AccrualEvent.class,
              command -> AccrualAggregate.idOf(command.group())),
          new AggregateKind<>(
              BillAggregate.class,
              BillCommand.class,
              BillEvent.class,
              command -> command.billId().value()),
          new AggregateKind<>(
              BusinessDayAggregate.class,
              BusinessDayCommand.class,
              BusinessDayEvent.class,
              command -> BusinessDayAggregate.idOf(command.entity())),
          new AggregateKind<>(
              ClearingAggregate.class,
              ClearingCommand.class,
              ClearingEvent.class,
              command -> ClearingAggregate.idOf(command.entity())),
          new AggregateKind<>(
              DepositAggregate.class,
              DepositCommand.class,
              DepositEvent.class,
              command -> command.depositId().value()),
          new AggregateKind<>(
              RatesAggregate.class,
              RateCommand.class,
              RateEvent.class,
              command -> RatesAggregate.idOf(command.entity(), command.currency())),
          new AggregateKind<>(
              StockAggregate.class,
              StockCommand.class,
              StockEvent.class,
              command -> StockAggregate.idOf(command.stockId())),
          new AggregateKind<>(
              SupervisionErrorAggregate.class,
              SupervisionErrorCommand.class,
              SupervisionErrorEvent.class,
              command -> command.errorId().value()),
          new AggregateKind<>(
              AmlCaseAggregate.class,
              AmlCaseCommand.class,
              AmlCaseEvent.class,
              command -> command.caseId().value()),
          new AggregateKind<>(
              RiskAlertAggregate.class,
              RiskAlertCommand.class,
              RiskAlertEvent.class,
              command -> command.alertId().value()),
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
              StandingOrderAggregate.class,
              StandingOrderCommand.class,
              StandingOrderEvent.class,
              command -> command.orderId().value()),
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
        AccrualRejection.class,
        AmlCaseRejection.class,
        BillRejection.class,
        BusinessDayRejection.class,
        ClearingRejection.class,
        DepositRejection.class,
        RateRejection.class,
        RiskAlertRejection.class,
        StandingOrderRejection.class,
        StockRejection.class,
        SupervisionErrorRejection.class,
        FacilityRejection.class,
        LendingRejection.class,
        LoanRejection.class,
        LoanTermsRejection.class,
        TransferRejection.class,
        VoucherRejection.class);
  }

  /// The posting rules of all features that move money, at the beginning of a log.
  public static List<PostingRules<?>> postingRules() {
    return List.of(
        new AccrualPostingRules(),
        new BillPostingRules(),
        new ClearingPostingRules(),
        new DepositPostingRules(),
        new LoanPostingRules(),
        new VoucherPostingRules());
  }

  /// The sealed families of events.
  public static List<Class<? extends Event>> events() {
    return AGGREGATES.stream().<Class<? extends Event>>map(AggregateKind::events).toList();
  }

  private LedgerModule() {}
}
