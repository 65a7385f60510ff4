package org.sycee.ledger.aml;

import java.time.LocalDate;
import java.util.List;
import org.sycee.ledger.CustomerId;
import org.sycee.ledger.TransactionId;

/// What a case is about: the rule that raised the alert and its version, the customer, and the
/// transactions behind it. `account` is empty where the rule looks at the customer as a whole.
public record Suspicion(
    String entity,
    String rule,
    LocalDate ruleEffectiveFrom,
    LocalDate alertDate,
    CustomerId customer,
    String account,
    List<TransactionId> transactions) {

  public Suspicion {
    transactions = List.copyOf(transactions);
    if (transactions.isEmpty()) {
      throw new IllegalArgumentException("a suspicion cites at least one transaction");
    }
  }
}
