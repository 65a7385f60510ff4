package org.sycee.app.endofday;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sycee.ledger.clearing.ClearingCommand.SettleClearing;
import org.sycee.ledger.clearing.ClearingCommand.TransitPosition;
import org.sycee.ledger.journal.AccountCodes;
import org.sycee.projections.balances.AccountBalance;
import org.sycee.projections.balances.Balances;

/// Settles what the branches of the entity owe each other, currency by currency. A leg that is
/// missing stops the end of the day.
final class ClearingStep implements EndOfDayStep {
  private final Balances balances;

  ClearingStep(Balances balances) {
    this.balances = balances;
  }

  @Override
  public String name() {
    return "inter-branch clearing";
  }

  @Override
  public void run(Ending day) {
    Map<String, List<TransitPosition>> positions = new TreeMap<>();
    for (AccountBalance transit :
        balances.ofAccount(day.entity(), AccountCodes.TRANSFERS_IN_TRANSIT)) {
      if (!transit.creditBalance().isZero()) {
        positions
            .computeIfAbsent(
                transit.creditBalance().currency().getCurrencyCode(), _ -> new ArrayList<>())
            .add(new TransitPosition(transit.ledgerAccount().unit(), transit.creditBalance()));
      }
    }
    positions.forEach((currency, open) ->
        day.submit(
            "clear", currency, id -> new SettleClearing(id, day.entity(), day.date(), open)));
  }
}
