package org.sycee.app.messages;

import org.sycee.ledger.Rejection;

/// Every reason why a message is not understood, or cannot be written.
public enum MessageRejection implements Rejection {
  /// It is none of the kinds expected, or a field is missing or malformed.
  MESSAGE_UNREADABLE,
  /// What it would have to say has no form in the standard.
  MESSAGE_NOT_WRITABLE
}
