package org.sycee.ledger.deposit;

import java.util.Optional;
import org.sycee.ledger.TransactionId;

/// The facts of one deposit by the transaction that caused them; read only to take one back.
@FunctionalInterface
public interface DepositHistory {
  Optional<DepositEvent> find(TransactionId transactionId);
}
