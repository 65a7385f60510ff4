package org.sycee.ledger.rates;

import java.time.LocalDate;
import java.util.Currency;
import org.sycee.contract.interest.RateKey;
import org.sycee.ledger.Event;
import org.sycee.ledger.TransactionId;
import org.sycee.money.Rate;

/// Everything that can happen to the posted rates of a legal entity in a currency.
public sealed interface RateEvent extends Event {
  String entity();

  Currency currency();

  RateKey key();

  Rate rate();

  LocalDate effectiveDate();

  String source();

  record RatePublished(
      TransactionId transactionId,
      String entity,
      Currency currency,
      RateKey key,
      Rate rate,
      LocalDate effectiveDate,
      String source)
      implements RateEvent {}

  record RateCorrected(
      TransactionId transactionId,
      String entity,
      Currency currency,
      RateKey key,
      Rate rate,
      LocalDate effectiveDate,
      String source)
      implements RateEvent {}
}
