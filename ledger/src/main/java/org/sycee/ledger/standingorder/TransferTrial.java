package org.sycee.ledger.standingorder;

import java.util.Optional;
import org.sycee.ledger.Rejected;

/// What the deposits of an order say to its transfer, without making it; asked only when the order
/// itself is due.
@FunctionalInterface
public interface TransferTrial {
  /// Why they refuse it; empty if they accept it.
  Optional<Rejected> refusal();
}
