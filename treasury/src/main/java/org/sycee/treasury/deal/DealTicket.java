package org.sycee.treasury.deal;

import java.time.LocalDate;
import org.sycee.ledger.facility.EmployeeId;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.treasury.counterparty.CounterpartyId;

/// What a dealer writes down of a deal: in which portfolio, with whom, who dealt, when, and what.
public record DealTicket(
    AccountingUnit portfolio,
    CounterpartyId counterparty,
    EmployeeId dealer,
    LocalDate tradeDate,
    ValueDating valueDating,
    DealTerms terms) {

  /// The same ticket for other terms.
  DealTicket with(DealTerms other) {
    return new DealTicket(portfolio, counterparty, dealer, tradeDate, valueDating, other);
  }
}
