package org.sycee.treasury.netting;

import org.sycee.ledger.Rejection;

/// Every reason to refuse a net settlement, in the order checked.
public enum NettingRejection implements Rejection {
  /// The counterparty has signed no agreement that is in effect on the day of the payments.
  NETTING_NOT_AGREED,
  /// There is nothing to net one payment with.
  NET_OF_ONE,
  NET_PART_TWICE,
  /// The parts do not add up to the net amount.
  NET_DIFFERS,
  /// The payments due are not those that were proposed.
  NET_SET_CHANGED,
  /// A payment is not open as it was proposed, or is of somebody else.
  NET_PART_CHANGED
}
