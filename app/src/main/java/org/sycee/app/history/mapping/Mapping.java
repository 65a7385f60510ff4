package org.sycee.app.history.mapping;

import java.time.LocalDate;
import java.util.Optional;
import org.sycee.ledger.TransactionId;

/// How the history of another system is read.
///
/// @param file the name of the mapping file
/// @param source the short name of the other system; it begins the ids of the business days
/// @param accounts empty if the deposits were opened before
public record Mapping(
    String file,
    String source,
    Optional<AccountsMapping> accounts,
    TransactionsMapping transactions) {

  /// The id under which an import opens or closes a day: `czb:open-day:CZ01:1993-01-01`.
  public TransactionId dayId(String action, String entity, LocalDate date) {
    return new TransactionId("%s:%s-day:%s:%s".formatted(source, action, entity, date));
  }
}
