package org.sycee.app.endofday;

import java.time.LocalDate;
import java.util.Currency;
import java.util.function.Consumer;
import org.sycee.ledger.accrual.AccrualGroup;
import org.sycee.ledger.deposit.DepositCommand.RenewDeposit;
import org.sycee.ledger.deposit.DepositCommand.SettleInterest;
import org.sycee.ledger.rates.Rates;
import org.sycee.projections.accrual.AccrualSource;
import org.sycee.projections.accrual.ContractAccrual;
import org.sycee.projections.deposits.DepositAccrual;
import org.sycee.projections.deposits.DepositAccruals;
import org.sycee.projections.deposits.DueDeposit;

/// What the end of a day does for deposits: their interest is accrued, and what is due is settled
/// or renewed.
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

  private static ContractAccrual accrual(DepositAccrual deposit) {
    return new ContractAccrual(
        deposit.depositId().value(),
        new AccrualGroup(
            deposit.unit(),
            deposit.accounts().accrued(),
            deposit.accounts().expense(),
            deposit.outstanding().currency()),
        deposit.outstanding().minorUnits());
  }

  @Override
  public String name() {
    return "deposits due";
  }

  @Override
  public void run(Ending day) {
    for (Currency currency : deposits.currenciesOf(day.entity())) {
      for (DueDeposit due :
          deposits.due(day.entity(), currency, day.date(), rates.of(day.entity(), currency))) {
        String object = due.depositId().value();
        switch (due.what()) {
          case SETTLEMENT ->
              day.submit(
                  "settle", object, id -> new SettleInterest(id, due.depositId(), day.date()));
          case RENEWAL ->
              day.submit("renew", object, id -> new RenewDeposit(id, due.depositId(), day.date()));
        }
      }
    }
  }
}
