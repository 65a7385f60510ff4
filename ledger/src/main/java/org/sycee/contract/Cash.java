package org.sycee.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/// Money that bears no interest and has no term: a nostro balance, a till. ACTUS techspecs 6.8
/// (CSH).
public record Cash(Position position, Currency currency, LocalDate statusDate, BigDecimal amount) {
  public Cash {
    TermsRefusal.PRINCIPAL_NOT_POSITIVE.unless(amount.signum() >= 0, () -> "cash of " + amount);
  }

  public ContractState asOf(LocalDate date) {
    BigDecimal principal = position.signed(amount);
    return ContractState.empty(date).withPrincipal(principal, BigDecimal.ZERO);
  }

  /// The days after the status date on which somebody looks.
  public List<ContractEvent> inspections(List<LocalDate> dates) {
    var events = new ArrayList<ContractEvent>();
    for (LocalDate date : dates) {
      if (date.isAfter(statusDate)) {
        events.add(
            new ContractEvent(date, EventKind.INSPECTION, currency, BigDecimal.ZERO, asOf(date)));
      }
    }
    return events;
  }
}
