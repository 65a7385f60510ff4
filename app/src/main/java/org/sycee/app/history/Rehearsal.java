package org.sycee.app.history;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sycee.app.history.History.Day;
import org.sycee.app.history.mapping.HistoricRow;
import org.sycee.contract.interest.RateTable;
import org.sycee.ledger.Rejected;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.businessday.BusinessDay;
import org.sycee.ledger.businessday.BusinessDayCommand;
import org.sycee.ledger.businessday.BusinessDayCommand.CloseBusinessDay;
import org.sycee.ledger.businessday.BusinessDayCommand.OpenBusinessDay;
import org.sycee.ledger.deposit.Deposit;
import org.sycee.ledger.deposit.DepositCommand;
import org.sycee.ledger.deposit.DepositEvent;
import org.sycee.ledger.deposit.DepositHistory;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.ledger.rates.Rates;

/// An import into empty books that stores nothing and needs no database: the ledger's own rules
/// decide every row, in memory.
public final class Rehearsal {
  private static final TransactionId NOBODYS = new TransactionId("rehearsal");

  /// An import credits the interest its files tell of.
  private static final Rates NO_RATES = (_, _) -> RateTable.empty();

  private final History history;
  private final Tally tally;
  private final Map<String, BusinessDay> days = new HashMap<>();
  private final Map<DepositId, Deposit> deposits = new HashMap<>();

  public Rehearsal(History history) {
    this.history = history;
    this.tally = new Tally(history);
  }

  public ImportReport run() {
    for (Day day : history.days()) {
      happen(new OpenBusinessDay(NOBODYS, day.entity(), day.date()));
      day.rows().forEach(this::post);
      happen(new CloseBusinessDay(NOBODYS, day.entity(), day.date()));
    }
    return tally.report();
  }

  private void post(HistoricRow row) {
    try {
      DepositCommand command = row.command();
      Deposit deposit = deposits.getOrDefault(command.depositId(), Deposit.unopened());
      // An import takes nothing back, so nobody looks for an earlier transaction.
      DepositHistory none = _ -> List.of();
      for (DepositEvent event : deposit.decide(command, this::dayOf, NO_RATES, none)) {
        deposit = deposit.evolve(event);
      }
      deposits.put(command.depositId(), deposit);
      tally.posted();
    } catch (Rejected refusal) {
      tally.refused(row.place(), refusal);
    }
  }

  private void happen(BusinessDayCommand command) {
    BusinessDay day = dayOf(command.entity());
    days.put(command.entity(), day.evolve(day.decide(command)));
  }

  private BusinessDay dayOf(String entity) {
    return days.getOrDefault(entity, BusinessDay.NONE_YET);
  }
}
