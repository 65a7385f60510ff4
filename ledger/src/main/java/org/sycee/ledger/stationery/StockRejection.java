package org.sycee.ledger.stationery;

import org.sycee.ledger.Rejection;

/// Every reason to refuse a movement of blank vouchers, in the order checked.
public enum StockRejection implements Rejection {
  /// A serial number exists once, whatever became of its piece.
  SERIALS_ALREADY_RECEIVED,
  /// The keeper named does not have every piece: never received, elsewhere, or spent.
  SERIALS_NOT_WITH_KEEPER
}
