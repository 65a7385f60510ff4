package org.sycee.app.axon;

import org.sycee.ledger.Rejection;

/// Reasons to refuse a command whatever it asks for.
public enum CommandRejection implements Rejection {
  /// The transaction id belongs to another command that has been booked, or is used twice in one
  /// batch.
  TRANSACTION_ID_REUSED,
  /// A dry run was asked for where the events are in Axon Server.
  REHEARSAL_UNAVAILABLE,
  /// A deal uses limits, and these cannot be kept where the events are in Axon Server.
  LIMITS_UNAVAILABLE
}
