/// The register of errors that supervision finds (差错登记簿).
///
/// An error is registered, by a daily check or by hand; the chief supervisor and the outlet are
/// notified; it is corrected by an entry that reverses or adjusts, and the register cites that
/// entry's transaction. Nothing in the register is ever edited.
@NullMarked
package org.sycee.ledger.supervisionerror;

import org.jspecify.annotations.NullMarked;
