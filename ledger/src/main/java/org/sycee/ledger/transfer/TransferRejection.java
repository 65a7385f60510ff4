package org.sycee.ledger.transfer;

import org.sycee.ledger.Rejection;

/// Every reason to refuse a transfer before its legs are decided, in the order checked.
public enum TransferRejection implements Rejection {
  TRANSFER_TO_ITSELF,
  /// The transit account would not return to zero in either entity's books.
  TRANSFER_BETWEEN_LEGAL_ENTITIES
}
