package org.sycee.app.history.mapping;

import java.util.Optional;
import org.sycee.app.history.mapping.Row.Place;
import org.sycee.ledger.deposit.DepositCommand;
import org.sycee.ledger.deposit.DepositCommand.MoveFunds;
import org.sycee.ledger.deposit.DepositCommand.OpenDeposit;
import org.sycee.money.Money;

/// A row that was understood: the wish it stands for, and where it stands.
public sealed interface HistoricRow {
  DepositCommand command();

  Place place();

  /// The legal entity on whose business day it is booked.
  String entity();

  record Account(OpenDeposit command, Place place) implements HistoricRow {
    @Override
    public String entity() {
      return command.terms().unit().entity();
    }
  }

  /// `change` is what it adds to the balance; `recordedBalance` is the balance the other system
  /// wrote down after it.
  record Transaction(
      MoveFunds command, Money change, Optional<Money> recordedBalance, String entity, Place place)
      implements HistoricRow {}
}
