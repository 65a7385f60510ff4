package org.sycee.ledger.rates;

import java.time.LocalDate;
import java.util.Currency;
import org.sycee.contract.interest.RateKey;
import org.sycee.ledger.Command;
import org.sycee.ledger.TransactionId;
import org.sycee.money.Rate;

/// Everything one may ask of the posted rates of a legal entity in a currency.
///
/// `source` says where the rate stands written: a decision of the bank, an announcement of the
/// central bank. `backDated` admits that the effective date lies in days whose interest has been
/// worked out already.
public sealed interface RateCommand extends Command {
  String entity();

  Currency currency();

  RateKey key();

  Rate rate();

  LocalDate effectiveDate();

  String source();

  boolean backDated();

  record PublishRate(
      TransactionId transactionId,
      String entity,
      Currency currency,
      RateKey key,
      Rate rate,
      LocalDate effectiveDate,
      String source,
      boolean backDated)
      implements RateCommand {}

  /// Puts another rate in the place of one that was published wrongly, from the same date.
  record CorrectRate(
      TransactionId transactionId,
      String entity,
      Currency currency,
      RateKey key,
      Rate rate,
      LocalDate effectiveDate,
      String source,
      boolean backDated)
      implements RateCommand {}
}
