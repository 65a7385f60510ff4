package org.sycee.treasury.marketdata;

import java.time.LocalDate;
import org.sycee.ledger.Command;
import org.sycee.ledger.TransactionId;
import org.sycee.money.Rate;

/// Everything one may ask of an index.
public sealed interface IndexCommand extends Command {
  IndexId indexId();

  record DefineIndex(TransactionId transactionId, IndexId indexId, IndexTerms terms)
      implements IndexCommand {}

  record PublishFixing(TransactionId transactionId, IndexId indexId, LocalDate date, Rate rate)
      implements IndexCommand {}

  /// `replaced` is the fixing that is wrong: who names another one has not seen the last
  /// correction.
  record CorrectFixing(
      TransactionId transactionId,
      IndexId indexId,
      LocalDate date,
      Rate replaced,
      Rate rate,
      String reason)
      implements IndexCommand {}
}
