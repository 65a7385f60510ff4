package org.sycee.treasury.marketdata;

import java.time.LocalDate;
import org.sycee.ledger.Event;
import org.sycee.ledger.TransactionId;
import org.sycee.money.Rate;

/// Everything that can happen to an index.
public sealed interface IndexEvent extends Event {
  IndexId indexId();

  record IndexDefined(TransactionId transactionId, IndexId indexId, IndexTerms terms)
      implements IndexEvent {}

  record FixingPublished(TransactionId transactionId, IndexId indexId, LocalDate date, Rate rate)
      implements IndexEvent {}

  record FixingCorrected(
      TransactionId transactionId,
      IndexId indexId,
      LocalDate date,
      Rate replaced,
      Rate rate,
      String reason)
      implements IndexEvent {}
}
