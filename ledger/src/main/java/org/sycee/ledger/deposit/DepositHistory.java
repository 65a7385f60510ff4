package org.sycee.ledger.deposit;

import java.util.List;
import org.sycee.ledger.TransactionId;

/// The facts of one deposit by the transaction that caused them, in order; read only to take one
/// back.
@FunctionalInterface
public interface DepositHistory {
  List<DepositEvent> find(TransactionId transactionId);
}
