package org.sycee.app.endofday;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.sycee.ledger.accrual.AccrualAccounting;
import org.sycee.ledger.accrual.AccrualCommand.CorrectInterest;
import org.sycee.ledger.accrual.AccrualGroup;
import org.sycee.ledger.deposit.DepositCommand.RenewDeposit;
import org.sycee.ledger.deposit.DepositCommand.SettleInterest;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.ledger.deposit.DepositMaturityCommand.PayOutAtMaturity;
import org.sycee.ledger.deposit.product.ProductAccounts;
import org.sycee.ledger.journal.AccountCode;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.ledger.rates.Rates;
import org.sycee.projections.accrual.AccrualSource;
import org.sycee.projections.accrual.ContractAccrual;
import org.sycee.projections.deposits.DepositAccrual;
import org.sycee.projections.deposits.DepositAccruals;
import org.sycee.projections.deposits.DueDeposit;
import org.sycee.projections.deposits.DueDeposit.Payout;
import org.sycee.projections.deposits.DueDeposit.Renewal;
import org.sycee.projections.deposits.DueDeposit.Settlement;
import org.sycee.projections.deposits.LateInterest;

/// What the end of a day does for deposits: their interest is accrued, and what is due is settled,
/// renewed or paid out.
final class DepositsAtEndOfDay implements AccrualSource, EndOfDayStep {
  private final DepositAccruals deposits;
  private final Rates rates;

  DepositsAtEndOfDay(DepositAccruals deposits, Rates rates) {
    this.deposits = deposits;
    this.rates = rates;
  }

  @Override
  public void forEach(String entity, LocalDate closeOf, Consumer<ContractAccrual> each) {
    for (Currency currency : deposits.currenciesOf(entity)) {
      deposits.forEachAccrual(
          entity,
          currency,
          closeOf,
          rates.of(entity, currency),
          deposit -> each.accept(accrual(deposit)));
    }
  }

  @Override
  public Map<AccountCode, AccountCode> accounts() {
    return ProductAccounts.interest();
  }

  /// Books what late bookings of the day change in the interest of earlier days, contract by
  /// contract, linked to those bookings.
  EndOfDayStep lateInterest() {
    return EndOfDayStep.of("interest of late bookings", this::correct);
  }

  private void correct(Ending day) {
    for (Currency currency : deposits.currenciesOf(day.entity())) {
      for (LateInterest late :
          deposits.late(day.entity(), currency, day.date(), rates.of(day.entity(), currency))) {
        day.submit(
            "correct",
            late.depositId().value(),
            id ->
                new CorrectInterest(
                    id,
                    group(late.unit(), late.accounts(), currency),
                    day.date(),
                    late.depositId().value(),
                    late.causes(),
                    late.difference(),
                    AccrualAccounting.RULE));
      }
    }
  }

  private static AccrualGroup group(
      AccountingUnit unit, ProductAccounts accounts, Currency currency) {
    return new AccrualGroup(unit, accounts.accrued(), accounts.expense(), currency);
  }

  private static ContractAccrual accrual(DepositAccrual deposit) {
    return new ContractAccrual(
        deposit.depositId().value(),
        group(deposit.unit(), deposit.accounts(), deposit.outstanding().currency()),
        deposit.outstanding().minorUnits());
  }

  @Override
  public String name() {
    return "deposits due";
  }

  @Override
  public void run(Ending day) {
    for (Currency currency : deposits.currenciesOf(day.entity())) {
      List<DueDeposit> due =
          deposits.due(day.entity(), currency, day.date(), rates.of(day.entity(), currency));
      day.submitTogether(
          "settle",
          those(due, Settlement.class),
          (id, deposit) -> new SettleInterest(id, deposit, day.date()));
      day.submitTogether(
          "renew",
          those(due, Renewal.class),
          (id, deposit) -> new RenewDeposit(id, deposit, day.date()));
      for (DueDeposit each : due) {
        if (each instanceof Payout payout) {
          day.submit(
              "pay-out",
              payout.depositId().value(),
              id -> new PayOutAtMaturity(id, payout.depositId(), payout.payTo(), day.date()));
        }
      }
    }
  }

  private static List<DepositId> those(List<DueDeposit> due, Class<? extends DueDeposit> kind) {
    return due.stream().filter(kind::isInstance).map(DueDeposit::depositId).toList();
  }
}
