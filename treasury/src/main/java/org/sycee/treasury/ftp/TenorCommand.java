package org.sycee.treasury.ftp;

import java.time.LocalDate;
import org.sycee.ledger.Command;
import org.sycee.ledger.TransactionId;
import org.sycee.time.Tenor;

/// Everything one may ask of the behavioural tenors of a legal entity.
public sealed interface TenorCommand extends Command {
  String entity();

  /// `product` has no maturity, such as a demand deposit; `reason` says how the tenor was found.
  record AssignTenor(
      TransactionId transactionId,
      String entity,
      String product,
      Tenor tenor,
      LocalDate effectiveDate,
      String reason)
      implements TenorCommand {}
}
