package org.sycee.app.endofday;

import org.sycee.ledger.deposit.DepositRestrictionCommand.MarkDormant;
import org.sycee.projections.deposits.DepositRegister;

/// Marks the deposits that have not moved for a year, so that nothing leaves them until their
/// customers show up.
final class DormancyStep implements EndOfDayStep {
  private final DepositRegister deposits;

  DormancyStep(DepositRegister deposits) {
    this.deposits = deposits;
  }

  @Override
  public String name() {
    return "dormant deposits";
  }

  @Override
  public void run(Ending day) {
    deposits
        .silent(day.entity(), day.date())
        .forEach(deposit ->
            day.submit("dormant", deposit.value(), id -> new MarkDormant(id, deposit, day.date())));
  }
}
