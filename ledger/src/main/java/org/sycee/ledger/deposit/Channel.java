package org.sycee.ledger.deposit;

import org.sycee.ledger.journal.AccountCode;
import org.sycee.ledger.journal.AccountCodes;

/// The way by which funds reach or leave a deposit; it decides the other side of the entry.
public enum Channel {
  /// Bank notes over the counter or at a machine.
  CASH(AccountCodes.CASH_ON_HAND),
  /// A payment from or to another bank.
  INTERBANK(AccountCodes.INTERBANK_CLEARING),
  /// A card payment or a withdrawal at another bank's machine.
  CARD(AccountCodes.CARD_CLEARING);

  private final AccountCode account;

  Channel(AccountCode account) {
    this.account = account;
  }

  AccountCode account() {
    return account;
  }
}
