package org.sycee.treasury.counterparty;

import org.sycee.ledger.Rejection;

/// Every reason to refuse a wish about a counterparty, or a deal with it, in the order checked.
public enum CounterpartyRejection implements Rejection {
  COUNTERPARTY_ALREADY_REGISTERED,
  COUNTERPARTY_NOT_FOUND,
  /// Nothing was known of it on that date.
  COUNTERPARTY_NOT_KNOWN_YET,
  COUNTERPARTY_NAME_MISSING,
  /// It has a second instruction for the same currency.
  SETTLEMENT_INSTRUCTION_TWICE,
  /// Nobody is suspended or resumed without a reason.
  REASON_MISSING,
  COUNTERPARTY_SUSPENDED,
  /// The last day on which deals may be made with it has passed.
  COUNTERPARTY_EXPIRED
}
