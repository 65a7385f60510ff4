package org.sycee.treasury.netting;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.sycee.ledger.Command;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.facility.EmployeeId;
import org.sycee.money.Money;
import org.sycee.treasury.DealId;
import org.sycee.treasury.counterparty.CounterpartyId;

/// Settle these flows together, as they stand now; `net` is what comes in, or goes out if negative.
public record SettleNet(
    TransactionId transactionId,
    CounterpartyId counterparty,
    Currency currency,
    LocalDate payDate,
    List<Part> parts,
    Money net,
    EmployeeId settler,
    LocalDate bookingDate,
    LocalDate valueDate)
    implements Command {
  public SettleNet {
    parts = List.copyOf(parts);
  }

  /// What is open of a flow; negative if we pay it.
  public record Part(DealId dealId, int flow, Money amount) {}
}
